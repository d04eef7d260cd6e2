// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    Item {
        id: place

        width: 500
        height: 300

        Choice {
            id: choice

            theme: stage.theme
            label: "How syllables are told apart"
            names: ["Colours", "Dots", "Arcs"]
            chosen: 0
        }
    }
    SignalSpy {
        id: picked

        target: choice
        signalName: "picked"
    }

    TestCase {
        name: "Choice"
        when: windowShown

        function init() {
            stage.reset();
            place.width = 500;
            choice.chosen = 0;
            choice.sizes = [];
            choice.spoken = choice.names;
            choice.enabled = true;
            picked.clear();
            tryVerify(() => stage.isSettled);
        }

        function parts() {
            return stage.all(choice, child => child.modelData !== undefined && child.isOn !== undefined);
        }

        function test_a_click_asks_once() {
            mouseClick(parts()[1]);
            compare(picked.count, 1);
            compare(picked.signalArguments[0][0], 1);
            verify(parts()[0].checked);
        }

        function test_enter_and_the_arrows_ask_too() {
            parts()[0].forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Left); // nothing is before the first
            compare(picked.signalArguments.map(args => args[0]), [0, 1, 0]);
        }

        function test_a_screen_reader_hears_the_label_once() {
            const label = stage.textOf(choice, choice.label);
            verify(label.Accessible.ignored);
            const group = stage.all(choice, child => child.label === choice.label)[0];
            compare(group.Accessible.role, Accessible.Grouping);
            compare(group.Accessible.name, choice.label);
        }

        function test_what_letters_show_is_said_in_words() {
            choice.spoken = ["small", "middle", "large"];
            compare(parts().map(part => part.Accessible.name), ["small", "middle", "large"]);
        }

        function test_each_may_have_a_size_of_its_own() {
            choice.sizes = [12, 20, 28];
            compare(parts().map(part => part.font.pixelSize), [12, 20, 28]);
        }

        function test_without_room_parts_stand_below_each_other_and_the_label_wraps() {
            place.width = 150;
            tryVerify(() => parts()[2].y > parts()[1].y && parts()[1].y > parts()[0].y);
            const label = stage.textOf(choice, choice.label);
            verify(label.lineCount > 1);
            verify(!label.truncated);
            for (const part of parts())
                verify(part.mapToItem(choice, part.width, 0).x <= 150, part.text);
        }

        function test_a_finger_finds_each_part() {
            for (const part of parts())
                verify(part.height >= 36 && part.width >= 44, part.text);
        }

        function test_large_letters_are_not_cut() {
            stage.theme.textScale = 1.5;
            for (const part of parts()) {
                verify(part.contentItem.contentHeight <= part.height, part.text);
                verify(!part.contentItem.truncated, part.text);
            }
        }

        function test_disabled_it_asks_nothing() {
            choice.enabled = false;
            mouseClick(parts()[2]);
            compare(picked.count, 0);
        }

        function test_the_pages_width_holds() {
            verify(parts()[2].mapToItem(choice, parts()[2].width, 0).x < 500); // not stretched
            compare(choice.width, 500);
        }

        function test_all_words_can_be_read_in_both_themes_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_all_words_can_be_read_in_both_themes(row) {
            stage.theme.dark = row.dark;
            compare(stage.unreadable(choice, stage.theme.trough), []);
        }
    }
}
