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
    HardWordRow {
        id: row

        width: 700
        height: implicitHeight
        theme: stage.theme
        kinds: markKinds
        word: "lacht"
        kind: "told"
        pieces: ["la", "cht"]
        before: "Die Oma"
        shown: "lacht"
        after: "sehr laut."
        sessionItemId: "1"
        wordIndex: 2
    }
    SignalSpy {
        id: marked

        target: row
        signalName: "marked"
    }

    TestCase {
        name: "HardWordRow"
        when: windowShown

        function init() {
            stage.reset();
            row.width = 700;
            row.canMend = true;
            row.before = "Die Oma";
            row.kind = "told";
            marked.clear();
            tryVerify(() => stage.isSettled);
        }

        function menu() {
            return findChild(row, "markKind");
        }
        function fine() {
            return findChild(row, "wasFine");
        }
        function lit() {
            return stage.all(row, child => child.isWord === true);
        }

        function test_was_fine_takes_the_mark_away_once() {
            mouseClick(fine());
            compare(marked.signalArguments.map(args => args[0]), [""]);
            fine().forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(marked.count, 2);
        }

        function test_another_kind_is_picked_by_its_code() {
            compare(menu().text, markKinds.nameOf("told"));
            menu().picked(3);
            compare(marked.signalArguments.map(args => args[0]), ["substituted"]);
            row.kind = "substituted";
            compare(menu().text, markKinds.nameOf("substituted"));
        }

        function test_the_word_is_lit_in_its_sentence() {
            compare(row.sentence, ["Die", "Oma", "lacht", "sehr", "laut."]);
            compare(lit().map(place => place.modelData), ["lacht"]);
            compare(lit()[0].color, stage.theme.highlight);
            row.before = "";
            compare(lit().map(place => place.modelData), ["lacht"]);
            compare(row.wordPlace, 0);
        }

        function test_syllables_are_told_apart() {
            const colours = row.pieces.map(piece => stage.textOf(row, piece).color.toString());
            compare(colours, [stage.theme.syllableA.toString(), stage.theme.syllableB.toString()]);
            compare(stage.words(row).filter(words => words === "·").length, 1);
        }

        function test_a_screen_reader_hears_words_and_not_pieces() {
            compare(row.Accessible.role, Accessible.Grouping);
            compare(row.Accessible.name, "lacht, " + markKinds.nameOf("told"));
            verify(menu().Accessible.name.endsWith(": lacht"));
            verify(fine().Accessible.name.endsWith(": lacht"));
            for (const piece of row.pieces)
                verify(stage.textOf(row, piece).Accessible.ignored, piece);
        }

        function test_a_closed_evening_only_says_how_it_was() {
            row.canMend = false;
            verify(!menu().visible);
            verify(!fine().visible);
            verify(stage.words(row).includes(markKinds.nameOf("told")));
        }

        function test_in_a_narrow_page_the_buttons_stand_below() {
            const high = row.implicitHeight;
            verify(!row.isFolded);
            row.width = 320;
            verify(row.isFolded);
            tryVerify(() => row.implicitHeight > high);
            tryVerify(() => stage.isWithin(fine(), row) && stage.isWithin(menu(), row));
        }

        function test_fingers_find_both() {
            for (const button of [menu(), fine()])
                verify(button.height >= 44 && button.width >= 44, button.objectName);
        }

        function test_all_words_can_be_read_in_both_themes_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_all_words_can_be_read_in_both_themes(light) {
            stage.theme.dark = light.dark;
            compare(stage.unreadable(row, stage.theme.raised), []);
        }

        function test_the_word_is_large_and_its_sentence_is_not() {
            compare(stage.textOf(row, "cht").font.pixelSize, stage.theme.huge);
            compare(stage.textOf(row, "·").font.pixelSize, stage.theme.huge);
            compare(stage.textOf(row, "sehr").font.pixelSize, stage.theme.normal);
            verify(stage.all(row, child => child.Accessible.name === "Die Oma lacht sehr laut.").some(child => child.Accessible.role === Accessible.StaticText));
        }

        function test_everything_keeps_from_the_edge() {
            for (const words of [...row.pieces, ...row.sentence]) {
                const place = stage.textOf(row, words).mapToItem(row, 0, 0);
                verify(place.x >= 16 && place.y >= 12, words);
            }
        }
    }
}
