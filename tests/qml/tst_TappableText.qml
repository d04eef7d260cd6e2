// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    MarkKinds {
        id: markKinds
    }
    TappableText {
        id: text

        width: 500
        theme: stage.theme
        kinds: markKinds
        text: "Oma — lacht laut."
        sessionItemId: "1"
        words: ["Oma", "—", "lacht", "laut."]
        wordKinds: ["", "", "told", ""]
        canMark: [true, false, true, true]
    }
    SignalSpy {
        id: tapped

        target: text
        signalName: "tapped"
    }

    TestCase {
        name: "TappableText"
        when: windowShown

        function init() {
            stage.reset();
            text.width = 500;
            text.letterSize = Qt.binding(() => stage.theme.normal);
            text.wordKinds = ["", "", "told", ""];
            text.canMend = true;
            text.lastWord = -1;
            text.takesLastWord = false;
            text.focus = false;
            text.current = -1;
            tapped.clear();
            tryVerify(() => stage.isSettled);
        }

        function word(index) {
            return stage.all(text, child => child.isMarked !== undefined && child.index === index)[0];
        }
        function calls() {
            return tapped.signalArguments.map(args => [args[0], args[1]]);
        }
        function line(index) {
            return stage.all(word(index), child => child.height === 3)[0];
        }

        function test_a_tap_says_which_word_and_whether_it_was_marked() {
            mouseClick(word(0));
            mouseClick(word(2));
            compare(calls(), [[0, false], [2, true]]);
        }

        function test_marks_that_stand_alone_can_not_be_tapped() {
            mouseClick(word(1));
            compare(tapped.count, 0);
            compare(word(1).Accessible.role, Accessible.StaticText);
        }

        function test_an_evening_that_is_closed_is_only_read() {
            text.canMend = false;
            mouseClick(word(0));
            compare(tapped.count, 0);
            verify(!text.activeFocusOnTab);
            compare(word(0).Accessible.role, Accessible.StaticText);
        }

        function test_the_arrows_pass_over_marks() {
            text.forceActiveFocus();
            compare(text.current, 0);
            keyClick(Qt.Key_Right);
            compare(text.current, 2);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            compare(text.current, 3);
            keyClick(Qt.Key_Left);
            compare(text.current, 2);
            verify(word(2).isCurrent);
        }

        function test_keys_do_what_a_tap_does() {
            text.forceActiveFocus();
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Enter);
            compare(calls(), [[0, false], [2, true], [2, true]]);
        }

        function test_a_marked_word_has_a_line_below_it() {
            verify(!line(0).visible);
            verify(line(2).visible);
            compare(line(2).color, stage.theme.careful);
            text.wordKinds = ["stumbled", "", "", ""];
            verify(line(0).visible);
            verify(!line(2).visible);
        }

        function test_a_screen_reader_hears_boxes_and_what_was_hard() {
            compare(word(0).Accessible.role, Accessible.CheckBox);
            compare(word(0).Accessible.name, "Oma");
            verify(!word(0).Accessible.checked);
            verify(word(2).Accessible.checked);
            compare(word(2).Accessible.description, markKinds.nameOf("told"));
            word(0).Accessible.pressAction();
            compare(calls(), [[0, false]]);
        }

        function test_the_text_says_the_word_that_the_keyboard_is_at() {
            compare(text.Accessible.name, "Oma — lacht laut.");
            text.forceActiveFocus();
            keyClick(Qt.Key_Right);
            verify(text.Accessible.name.startsWith("lacht " + markKinds.nameOf("told")), text.Accessible.name);
        }

        function test_behind_the_last_word_that_was_read_all_is_pale() {
            const letters = index => stage.textOf(word(index), text.words[index]);
            text.lastWord = 2;
            compare(letters(0).color, stage.theme.ink);
            compare(letters(2).color, stage.theme.ink);
            compare(letters(3).color, stage.theme.quietInk);
            text.lastWord = -1;
            compare(letters(3).color, stage.theme.ink);
        }

        function test_where_a_tap_says_the_last_word_words_are_buttons() {
            text.takesLastWord = true;
            compare(word(0).Accessible.role, Accessible.Button);
            verify(!word(0).Accessible.checkable);
        }

        function test_a_narrow_place_breaks_lines_between_words() {
            text.width = 90;
            tryVerify(() => word(3).y > word(0).y);
            for (let i = 0; i < 4; ++i)
                verify(word(i).x + word(i).width <= 90, text.words[i]);
            verify(text.implicitHeight >= word(3).y + word(3).height);
        }

        function test_a_word_wider_than_its_place_ends_in_dots() {
            text.width = 30;
            tryVerify(() => stage.textOf(word(2), "lacht").truncated);
        }

        function test_a_finger_finds_a_word() {
            verify(word(0).height >= 36);
            text.letterSize = 40;
            verify(word(0).height >= stage.textOf(word(0), "Oma").contentHeight);
        }

        function test_each_kind_has_a_name_and_none_has_none() {
            compare(new Set(markKinds.codes.map(code => markKinds.nameOf(code))).size, 7);
            compare(markKinds.nameOf(""), "");
            compare(markKinds.nameOf("of a later version"), "");
        }

        function test_the_keyboard_is_seen() {
            const ring = index => word(index).children[0];
            text.forceActiveFocus();
            compare(ring(0).border.width, 2);
            compare(ring(0).border.color, stage.theme.accent);
            keyClick(Qt.Key_Right);
            compare([ring(0).border.width, ring(2).border.width], [0, 2]);
        }

        function test_where_the_reading_ended_there_is_a_mark() {
            const end = index => stage.all(word(index), child => child.width === 3)[0];
            verify(!end(2).visible);
            text.lastWord = 2;
            verify(end(2).visible);
            verify(!end(0).visible);
            compare(end(2).color, stage.theme.accent);
            fuzzyCompare(end(2).x + end(2).width, word(2).width, 1);
        }

        function test_a_word_answers_the_pointer_where_it_can_be_tapped() {
            const ground = index => word(index).children[0].color.a;
            mouseMove(word(0), 5, 5);
            tryVerify(() => ground(0) === 1);
            mouseMove(word(1), 5, 5);
            tryVerify(() => ground(0) === 0);
            compare(ground(1), 0);
            mouseMove(stage, 700, 500);
        }

        function test_all_words_can_be_read_in_both_themes_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_all_words_can_be_read_in_both_themes(row) {
            stage.theme.dark = row.dark;
            compare(stage.unreadable(text, stage.theme.surface), []);
        }
    }
}
