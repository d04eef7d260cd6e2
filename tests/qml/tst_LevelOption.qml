// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    LevelOption {
        id: level

        width: 300
        theme: stage.theme
        text: "Words of one syllable"
        sample: "The fox ran to the hut."
        isOn: false
    }
    SignalSpy {
        id: clicks

        target: level
        signalName: "clicked"
    }
    SignalSpy {
        id: stepped

        target: level
        signalName: "stepped"
    }

    TestCase {
        name: "LevelOption"
        when: windowShown

        function init() {
            stage.reset();
            level.width = 300;
            level.sample = "The fox ran to the hut.";
            level.isOn = false;
            level.focus = false;
            level.enabled = true;
            mouseMove(stage, 700, 500);
            clicks.clear();
            stepped.clear();
            tryVerify(() => stage.isSettled);
        }

        function test_a_click_asks_and_whoever_hears_it_decides() {
            mouseClick(level);
            compare(clicks.count, 1);
            verify(!level.checked);
            level.isOn = true;
            verify(level.checked);
            mouseClick(level);
            verify(level.checked);
        }

        function test_keys() {
            level.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Enter);
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Left);
            compare(clicks.count, 3);
            compare(stepped.signalArguments.map(args => args[0]), [1, -1]);
        }

        function test_the_sentence_is_quoted_and_heard_with_the_name() {
            verify(level.quoted !== level.sample && level.quoted.includes(level.sample));
            compare(level.Accessible.name, "Words of one syllable: " + level.quoted);
            compare(level.Accessible.role, Accessible.RadioButton);
            verify(stage.textOf(level, level.quoted).visible);
        }

        function test_without_a_sentence_it_is_lower() {
            const high = level.implicitHeight;
            level.sample = "";
            tryVerify(() => level.implicitHeight < high);
            compare(level.Accessible.name, "Words of one syllable");
            verify(level.height >= 44);
        }

        function test_a_long_sentence_has_five_lines_at_most() {
            level.width = 160;
            level.sample = "The fox ran to the hut. ".repeat(20);
            const words = stage.textOf(level, level.quoted);
            tryVerify(() => words.truncated);
            compare(words.lineCount, 5);
            tryVerify(() => stage.isWithin(words, level));
        }

        function test_looks_are_told_apart() {
            const looks = () => level.background.border.width + level.background.border.color.toString();
            const seen = [looks()];
            mouseMove(level, 20, 20);
            seen.push(looks());
            mouseMove(stage, 700, 500);
            level.isOn = true;
            seen.push(looks());
            level.forceActiveFocus(Qt.TabFocusReason);
            seen.push(looks());
            compare(new Set(seen).size, 4);
        }

        function test_disabled_it_asks_nothing() {
            level.enabled = false;
            mouseClick(level);
            compare(clicks.count, 0);
        }

        function test_all_words_can_be_read_in_both_themes_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_all_words_can_be_read_in_both_themes(row) {
            stage.theme.dark = row.dark;
            compare(stage.unreadable(level, stage.theme.surface), []);
        }

        function test_one_that_is_on_from_the_start_says_so() {
            const other = createTemporaryQmlObject("import Chitai; LevelOption { theme: stage.theme; text: \"Words\"; sample: \"\"; isOn: true }", stage);
            verify(other.checked);
        }

        function test_a_screen_reader_asks_as_a_tap_does() {
            level.Accessible.pressAction();
            level.Accessible.toggleAction();
            compare(clicks.count, 2);
            verify(!level.checked);
        }
    }
}
