// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    RadioChip {
        id: chip

        x: 100
        y: 100
        theme: stage.theme
        text: "A page"
    }
    SignalSpy {
        id: clicks

        target: chip
        signalName: "clicked"
    }

    TestCase {
        name: "RadioChip"
        when: windowShown

        function init() {
            stage.reset();
            chip.enabled = true;
            chip.focus = false;
            chip.isOn = false;
            clicks.clear();
            tryVerify(() => stage.isSettled);
        }

        function test_a_click_asks_and_changes_nothing_by_itself() {
            mouseClick(chip);
            compare(clicks.count, 1);
            compare(chip.checked, false);
            chip.isOn = true;
            compare(chip.checked, true);
            mouseClick(chip);
            compare(chip.checked, true);
        }

        function test_it_follows_after_many_clicks() {
            for (let i = 0; i < 3; ++i)
                mouseClick(chip);
            chip.isOn = true;
            compare(chip.checked, true);
            chip.isOn = false;
            compare(chip.checked, false);
            compare(clicks.count, 3);
        }

        function test_each_key_asks_once_data() {
            return [{ tag: "space", key: Qt.Key_Space }, { tag: "return", key: Qt.Key_Return }, { tag: "enter", key: Qt.Key_Enter }];
        }
        function test_each_key_asks_once(row) {
            chip.forceActiveFocus(Qt.TabFocusReason);
            keyClick(row.key);
            compare(clicks.count, 1);
        }

        function test_a_screen_reader_hears_one_of_several() {
            compare(chip.Accessible.role, Accessible.RadioButton);
            compare(chip.Accessible.name, "A page");
            chip.Accessible.toggleAction();
            compare(clicks.count, 1);
        }

        function test_disabled_it_asks_nothing() {
            chip.enabled = false;
            mouseClick(chip);
            compare(clicks.count, 0);
        }

        function test_keyboard_and_choice_are_told_apart() {
            const looks = () => [chip.background.border.width, chip.background.border.color.toString(), chip.background.color.toString()].join();
            const seen = [looks()];
            chip.isOn = true;
            seen.push(looks());
            chip.forceActiveFocus(Qt.TabFocusReason);
            seen.push(looks());
            chip.isOn = false;
            seen.push(looks());
            compare(new Set(seen).size, 4);
        }

        function test_all_words_can_be_read_in_both_themes_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_all_words_can_be_read_in_both_themes(row) {
            stage.theme.dark = row.dark;
            compare(stage.unreadable(chip, stage.theme.paper), []);
        }

        function test_one_that_is_on_from_the_start_says_so() {
            const other = createTemporaryQmlObject("import Chitai; RadioChip { theme: stage.theme; text: \"New\"; isOn: true }", stage);
            verify(other.checked);
        }
    }
}
