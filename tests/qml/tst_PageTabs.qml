// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    PageTabs {
        id: tabs

        width: 400
        theme: stage.theme
        label: "Parts"
        names: ["One", "Two", "Three"]
        chosen: 0
        onPicked: (index) => chosen = index
    }

    SignalSpy {
        id: picked

        target: tabs
        signalName: "picked"
    }

    TestCase {
        name: "PageTabs"
        when: windowShown

        function init() {
            stage.reset();
            tabs.chosen = 0;
            tabs.width = 400;
            stage.forceActiveFocus();
            mouseMove(stage, 700, 500);
            picked.clear();
            tryVerify(() => stage.isSettled);
        }

        function tab(index) {
            return findChild(tabs, "tab" + index);
        }

        function test_a_click_opens() {
            const second = findChild(tabs, "tab1");
            mouseClick(second);
            compare(tabs.chosen, 1);
            verify(second.isOn);
            verify(!findChild(tabs, "tab0").isOn);
        }

        function test_the_arrows_go_and_open() {
            findChild(tabs, "tab0").forceActiveFocus();
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            compare(tabs.chosen, 2);
            keyClick(Qt.Key_Right);
            compare(tabs.chosen, 2);
            keyClick(Qt.Key_Left);
            compare(tabs.chosen, 1);
            verify(findChild(tabs, "tab1").activeFocus);
        }

        function test_the_open_one_moves_nothing() {
            const third = findChild(tabs, "tab2");
            const before = third.x;
            tabs.chosen = 1;
            compare(third.x, before);
        }

        function test_each_way_picks_once() {
            mouseClick(tab(2));
            tab(1).forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Left);
            compare(picked.signalArguments.map(args => args[0]), [2, 1, 1, 0]);
        }

        function test_a_screen_reader_hears_parts_of_something() {
            compare(tabs.Accessible.role, Accessible.PageTabList);
            compare(tabs.Accessible.name, "Parts");
            for (let i = 0; i < 3; ++i) {
                compare(tab(i).Accessible.role, Accessible.PageTab);
                compare(tab(i).Accessible.name, tabs.names[i]);
                compare(tab(i).Accessible.selected, i === 0);
            }
        }

        function test_the_open_one_is_bold_and_underlined() {
            const line = index => tab(index).background.children[0];
            compare([0, 1, 2].map(index => line(index).visible), [true, false, false]);
            compare([0, 1, 2].map(index => tab(index).contentItem.font.bold), [true, false, false]);
            compare(tab(1).contentItem.color, stage.theme.quietInk);
            compare(tab(0).contentItem.color, stage.theme.ink);
            compare(line(0).color, stage.theme.accent);
        }

        function test_the_keyboard_is_seen() {
            compare(tab(1).background.border.width, 0);
            tab(1).forceActiveFocus(Qt.TabFocusReason);
            compare(tab(1).background.border.width, 2);
        }

        function test_the_pointer_is_answered_where_it_leads_somewhere() {
            mouseMove(tab(1), 10, 10);
            compare(tab(1).background.color, stage.theme.raised);
            mouseMove(tab(0), 10, 10);
            compare(tab(0).background.color.a, 0);
        }

        function test_a_finger_finds_each() {
            for (let i = 0; i < 3; ++i)
                verify(tab(i).height >= 44 && tab(i).width >= 44, i);
        }

        function test_without_room_they_go_on_below_and_none_is_cut() {
            tabs.width = 100;
            tryVerify(() => tab(2).y > tab(0).y);
            stage.theme.textScale = 1.5;
            for (let i = 0; i < 3; ++i)
                verify(tab(i).contentItem.implicitWidth <= tab(i).availableWidth + 1, i);
        }

        function test_before_the_first_and_behind_the_last_there_is_none() {
            tab(0).forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Left);
            verify(tab(0).activeFocus);
            compare(picked.count, 0);
        }

        function test_all_words_can_be_read_in_both_themes_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_all_words_can_be_read_in_both_themes(row) {
            stage.theme.dark = row.dark;
            compare(stage.unreadable(tabs, stage.theme.paper), []);
        }
    }
}
