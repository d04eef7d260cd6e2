// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    MenuButton {
        id: button

        x: 20
        y: 20
        theme: stage.theme
        label: "Order"
        names: ["Newest first", "By name", "By length"]
        chosen: 1
    }
    TextButton {
        id: other

        y: 500
        theme: stage.theme
        text: "Other"
    }
    SignalSpy {
        id: picked

        target: button
        signalName: "picked"
    }

    TestCase {
        name: "MenuButton"
        when: windowShown

        function init() {
            stage.reset();
            button.x = button.y = 20;
            button.chosen = 1;
            button.showsWords = true;
            button.enabled = true;
            button.names = ["Newest first", "By name", "By length"];
            picked.clear();
            tryVerify(() => stage.isSettled);
        }

        function cleanup() {
            if (button.isOpen)
                keyClick(Qt.Key_Escape);
            tryCompare(button, "isOpen", false);
            button.focus = false;
        }

        function overlay() {
            let top = stage;
            while (top.parent)
                top = top.parent;
            return top;
        }
        function rows() {
            return stage.all(overlay(), child => child.isMarked !== undefined && child.isCurrent !== undefined && child.visible);
        }
        function openByKey() {
            button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            tryVerify(() => button.isOpen && rows().some(row => row.isCurrent));
        }

        function test_shows_what_is_chosen() {
            compare(button.text, "By name");
            button.chosen = 2;
            compare(button.text, "By length");
            button.chosen = -1;
            compare(button.text, "Order");
        }

        function test_a_screen_reader_hears_what_is_chosen_in_what() {
            compare(button.Accessible.role, Accessible.ButtonMenu);
            compare(button.Accessible.name, "Order: By name");
            button.chosen = -1;
            compare(button.Accessible.name, "Order");
        }

        function test_where_there_is_little_room_its_hint_says_both() {
            compare(button.hint, "Order");
            button.showsWords = false;
            compare(button.text, "");
            compare(button.hint, "Order: By name");
        }

        function test_a_click_opens_and_a_click_picks() {
            mouseClick(button);
            tryCompare(button, "isOpen", true);
            tryVerify(() => rows().length === 3);
            compare(rows().map(row => row.text), button.names);
            mouseClick(rows()[2]);
            compare(picked.count, 1);
            compare(picked.signalArguments[0][0], 2);
            tryCompare(button, "isOpen", false);
            compare(button.text, "By name"); // whoever hears it decides
        }

        function test_the_chosen_one_is_marked_and_has_the_keyboard() {
            openByKey();
            compare(rows().map(row => row.isMarked), [false, true, false]);
            compare(rows().map(row => row.isCurrent), [false, true, false]);
            verify(rows()[1].Accessible.selected);
            verify(!rows()[0].Accessible.selected);
        }

        function test_the_arrows_go_and_enter_picks() {
            openByKey();
            keyClick(Qt.Key_Down);
            verify(rows()[2].isCurrent);
            keyClick(Qt.Key_Down);
            verify(rows()[2].isCurrent); // it ends there
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Return);
            compare(picked.count, 1);
            compare(picked.signalArguments[0][0], 0);
            tryCompare(button, "isOpen", false);
        }

        function test_space_picks_too() {
            openByKey();
            keyClick(Qt.Key_Space);
            compare(picked.signalArguments.map(args => args[0]), [1]);
        }

        function test_the_arrows_open_it() {
            button.forceActiveFocus(Qt.TabFocusReason);
            for (const key of [Qt.Key_Down, Qt.Key_Up]) {
                button.forceActiveFocus(Qt.TabFocusReason);
                keyClick(key);
                tryVerify(() => button.isOpen && rows().some(row => row.isCurrent));
                keyClick(Qt.Key_Escape);
                tryVerify(() => !button.isOpen && button.activeFocus);
            }
            compare(picked.count, 0);
        }

        function test_escape_closes_and_gives_the_keyboard_back() {
            openByKey();
            keyClick(Qt.Key_Escape);
            tryCompare(button, "isOpen", false);
            tryCompare(button, "activeFocus", true);
            compare(picked.count, 0);
        }

        function test_whoever_closes_it_by_key_sees_where_the_keyboard_is() {
            openByKey();
            keyClick(Qt.Key_Escape);
            tryCompare(button, "activeFocus", true);
            verify(button.visualFocus);
        }

        function test_a_click_beside_it_closes_and_clicks_nothing_else() {
            let clicks = 0;
            const count = () => ++clicks;
            other.clicked.connect(count);
            mouseClick(button);
            tryCompare(button, "isOpen", true);
            mouseClick(other);
            tryCompare(button, "isOpen", false);
            other.clicked.disconnect(count);
            compare(clicks, 0);
            compare(picked.count, 0);
        }

        function test_a_list_of_acts_has_no_mark() {
            button.chosen = -1;
            openByKey();
            verify(!rows().some(row => row.isMarked));
            verify(rows()[0].isCurrent);
        }

        function test_near_the_lower_edge_it_opens_above() {
            button.y = 540;
            openByKey();
            verify(rows()[2].mapToItem(stage, 0, rows()[2].height).y <= 540);
        }

        function test_at_the_right_edge_it_stays_in_the_window() {
            button.x = stage.width - button.width;
            openByKey();
            for (const row of rows())
                verify(stage.isWithin(row, overlay()), row.text);
        }

        function test_rows_are_as_wide_as_the_longest_needs_them() {
            button.names = ["A", "Letters that the child knows, and the ones that come next"];
            button.chosen = 0;
            openByKey();
            tryVerify(() => rows().every(row => !row.contentItem.truncated));
        }

        function test_large_letters_have_room_in_the_rows() {
            stage.theme.textScale = 1.5;
            openByKey();
            for (const row of rows()) {
                verify(row.contentItem.contentHeight <= row.height, row.text);
                verify(!row.contentItem.truncated, row.text);
            }
        }

        function test_a_finger_finds_each_row() {
            openByKey();
            for (const row of rows())
                verify(row.height >= 40, row.text);
        }

        function test_disabled_it_stays_closed() {
            button.enabled = false;
            mouseClick(button);
            verify(!button.isOpen);
        }

        function test_a_screen_reader_hears_what_the_list_is_about() {
            openByKey();
            const list = stage.all(overlay(), child => child.widest !== undefined && child.visible)[0];
            compare(list.Accessible.role, Accessible.List);
            compare(list.Accessible.name, "Order");
            compare(rows().map(row => row.Accessible.name), button.names);
            compare(rows().map(row => row.width), rows().map(() => list.width));
        }
    }
}
