// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    ChipRow {
        id: row

        width: 700
        theme: stage.theme
        label: "Length"
        names: ["Any", "A line", "A page"]
        chosen: 0
    }
    SignalSpy {
        id: picked

        target: row
        signalName: "picked"
    }

    TestCase {
        name: "ChipRow"
        when: windowShown

        function init() {
            stage.reset();
            row.width = 700;
            row.chosen = 0;
            row.enabled = true;
            picked.clear();
            tryVerify(() => stage.isSettled);
        }

        function chips() {
            return stage.all(row, child => child.modelData !== undefined && child.isOn !== undefined);
        }

        function test_one_is_on_and_a_click_asks_for_another() {
            compare(chips().map(chip => chip.checked), [true, false, false]);
            mouseClick(chips()[2]);
            compare(picked.count, 1);
            compare(picked.signalArguments[0][0], 2);
            compare(chips().map(chip => chip.checked), [true, false, false]);
            row.chosen = 2;
            compare(chips().map(chip => chip.checked), [false, false, true]);
        }

        function test_the_chosen_one_can_not_be_switched_off() {
            mouseClick(chips()[0]);
            compare(chips()[0].checked, true);
        }

        function test_tab_and_enter_choose_too() {
            chips()[0].forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Tab);
            verify(chips()[1].activeFocus);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Space);
            compare(picked.signalArguments.map(args => args[0]), [1, 2]);
        }

        function test_a_screen_reader_hears_a_group_and_its_parts() {
            compare(row.Accessible.role, Accessible.Grouping);
            compare(row.Accessible.name, "Length");
            verify(stage.textOf(row, "Length").Accessible.ignored);
            for (const chip of chips()) {
                compare(chip.Accessible.role, Accessible.RadioButton);
                compare(chip.Accessible.name, chip.modelData);
            }
            chips()[1].Accessible.pressAction();
            compare(picked.signalArguments[0][0], 1);
        }

        function test_without_room_they_go_on_in_another_line() {
            compare(new Set(chips().map(chip => chip.y)).size, 1);
            row.width = 150;
            tryVerify(() => chips()[2].y > chips()[0].y);
            for (const chip of chips())
                verify(chip.x + chip.width <= 150, chip.text);
        }

        function test_disabled_it_asks_nothing() {
            row.enabled = false;
            mouseClick(chips()[1]);
            compare(picked.count, 0);
        }

        function test_chips_that_come_and_go_are_chips_too() {
            row.names = ["Any", "A line", "A page", "A book"];
            compare(chips().length, 4);
            mouseClick(chips()[3]);
            compare(picked.signalArguments[0][0], 3);
            row.names = ["Any", "A line", "A page"];
        }

        function test_all_words_can_be_read_in_both_themes_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_all_words_can_be_read_in_both_themes(light) {
            stage.theme.dark = light.dark;
            compare(stage.unreadable(row, stage.theme.paper), []);
        }

        function test_the_words_in_front_stand_level_with_the_chips() {
            const label = stage.textOf(row, "Length");
            compare(label.height, chips()[0].height);
            compare(label.y, chips()[0].y);
            compare(label.verticalAlignment, Text.AlignVCenter);
        }

        function test_with_large_letters_they_still_stand_level() {
            stage.theme.textScale = 1.5;
            tryVerify(() => stage.isSettled);
            const label = stage.textOf(row, "Length");
            for (const chip of chips())
                verify(chip.contentItem.contentHeight <= chip.height, chip.text + " " + chip.contentItem.contentHeight + " " + chip.height);
            compare(label.height, chips()[0].height);
        }
    }
}
