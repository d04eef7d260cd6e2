// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    Chip {
        id: chip

        x: 100
        y: 100
        theme: stage.theme
        text: "With picture"
        isOn: false
    }
    SignalSpy {
        id: clicks

        target: chip
        signalName: "clicked"
    }

    TestCase {
        name: "Chip"
        when: windowShown

        function init() {
            stage.reset();
            chip.enabled = true;
            chip.focus = false;
            chip.isOn = false;
            chip.width = Qt.binding(() => chip.implicitWidth);
            mouseMove(stage, 700, 500);
            clicks.clear();
            tryVerify(() => stage.isSettled);
        }

        function test_whoever_hears_the_click_decides() {
            mouseClick(chip);
            compare(clicks.count, 1);
            compare(chip.checked, false);
            chip.isOn = true;
            compare(chip.checked, true);
            mouseClick(chip);
            compare(clicks.count, 2);
            compare(chip.checked, true);
            chip.isOn = false;
            compare(chip.checked, false);
        }

        function test_each_key_asks_once_data() {
            return [{ tag: "space", key: Qt.Key_Space }, { tag: "return", key: Qt.Key_Return }, { tag: "enter", key: Qt.Key_Enter }];
        }
        function test_each_key_asks_once(row) {
            chip.forceActiveFocus(Qt.TabFocusReason);
            keyClick(row.key);
            compare(clicks.count, 1);
            compare(chip.checked, false);
        }

        function test_a_screen_reader_hears_a_box_and_can_ask() {
            compare(chip.Accessible.role, Accessible.CheckBox);
            compare(chip.Accessible.name, "With picture");
            chip.Accessible.pressAction();
            chip.Accessible.toggleAction();
            compare(clicks.count, 2);
        }

        function test_on_it_looks_another_way() {
            compare(chip.background.border.width, 1);
            compare(chip.background.border.color, stage.theme.edge);
            chip.isOn = true;
            compare(chip.background.border.width, 2);
            compare(chip.background.border.color, stage.theme.accent);
            compare(chip.background.color, stage.theme.accentSoft);
        }

        function test_the_keyboard_is_seen_on_one_that_is_on_too() {
            chip.isOn = true;
            chip.forceActiveFocus(Qt.TabFocusReason);
            compare(chip.background.border.color, stage.theme.ink);
            chip.isOn = false;
            compare(chip.background.border.color, stage.theme.accent);
        }

        function test_disabled_it_asks_nothing() {
            chip.enabled = false;
            mouseClick(chip);
            compare(clicks.count, 0);
        }

        function test_large_letters_have_room() {
            stage.theme.textScale = 1.5;
            compare(chip.height, 54);
            verify(chip.contentItem.contentHeight <= chip.height);
            verify(!chip.contentItem.truncated);
        }

        function test_where_there_is_no_room_its_words_end_in_dots() {
            verify(!chip.contentItem.truncated);
            chip.width = 60;
            verify(chip.contentItem.truncated);
            compare(chip.Accessible.name, "With picture");
        }

        function test_in_a_dark_room_its_words_can_be_read() {
            stage.theme.dark = true;
            compare(chip.contentItem.color, stage.theme.ink);
            verify(stage.theme.ink.hslLightness > 0.6);
        }

        function test_one_that_is_on_from_the_start_says_so() {
            const other = createTemporaryQmlObject("import Chitai; Chip { theme: stage.theme; text: \"New\"; isOn: true }", stage);
            verify(other.checked);
        }
    }
}
