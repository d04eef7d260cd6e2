// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    CoverOption {
        id: cover

        x: 20
        y: 20
        width: 160
        theme: stage.theme
        text: "The night train"
        picture: ""
        question: "Who is in the last carriage?"
        isOn: false
    }
    SignalSpy {
        id: clicks

        target: cover
        signalName: "clicked"
    }
    SignalSpy {
        id: stepped

        target: cover
        signalName: "stepped"
    }

    TestCase {
        name: "CoverOption"
        when: windowShown

        function init() {
            stage.reset();
            cover.text = "The night train";
            cover.isOn = false;
            cover.enabled = true;
            cover.focus = false;
            cover.question = "Who is in the last carriage?";
            clicks.clear();
            stepped.clear();
            tryVerify(() => stage.isSettled);
        }

        function frame() {
            return cover.children[0];
        }

        function test_picture_and_words_ask_alike() {
            mouseClick(cover, 80, 40);
            mouseClick(cover, 20, cover.height - 20);
            compare(clicks.count, 2);
            verify(!cover.checked);
            cover.isOn = true;
            verify(cover.checked);
        }

        function test_keys_ask_and_the_arrows_lead_on() {
            cover.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Enter);
            compare(clicks.count, 3);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Left);
            compare(stepped.signalArguments.map(args => args[0]), [1, -1]);
        }

        function test_a_screen_reader_hears_world_and_question_once() {
            compare(cover.Accessible.role, Accessible.RadioButton);
            compare(cover.Accessible.name, "The night train: Who is in the last carriage?");
            cover.question = "";
            compare(cover.Accessible.name, "The night train");
            verify(stage.textOf(cover, "The night train").Accessible.ignored);
        }

        function test_it_is_as_high_as_what_is_in_it() {
            const question = stage.textOf(cover, cover.question);
            verify(stage.isWithin(question, cover));
            const high = cover.implicitHeight;
            stage.theme.windowHeight = 500;
            verify(!question.visible);
            verify(cover.implicitHeight < high);
        }

        function test_a_long_name_takes_two_lines_and_ends_in_dots() {
            cover.text = "The very long night train that went over the mountains to the sea and never came back";
            const title = stage.textOf(cover, cover.text);
            compare(title.lineCount, 2);
            verify(title.truncated);
            verify(stage.isWithin(title, cover));
        }

        function test_choice_and_keyboard_are_told_apart() {
            compare(frame().border.width, 0);
            cover.isOn = true;
            compare(frame().border.color, stage.theme.accent);
            cover.forceActiveFocus(Qt.TabFocusReason);
            compare(frame().border.color, stage.theme.ink);
            compare(frame().border.width, 3);
        }

        function test_disabled_it_asks_nothing() {
            cover.enabled = false;
            mouseClick(cover);
            compare(clicks.count, 0);
        }

        function test_large_letters_stay_within() {
            stage.theme.textScale = 1.5;
            tryVerify(() => stage.isWithin(stage.textOf(cover, cover.text), cover));
        }

        function test_all_words_can_be_read_in_both_themes_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_all_words_can_be_read_in_both_themes(row) {
            stage.theme.dark = row.dark;
            compare(stage.unreadable(cover, stage.theme.paper), []);
        }

        function test_one_that_is_on_from_the_start_says_so() {
            const other = createTemporaryQmlObject("import Chitai; CoverOption { theme: stage.theme; text: \"World\"; picture: \"\"; question: \"\"; isOn: true }", stage);
            verify(other.checked);
        }

        function test_a_screen_reader_asks_as_a_tap_does() {
            cover.Accessible.pressAction();
            cover.Accessible.toggleAction();
            compare(clicks.count, 2);
            verify(!cover.checked);
        }
    }
}
