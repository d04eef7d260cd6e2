// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Item {
    width: 400
    height: 200

    Theme {
        id: theme

        dark: false
        reducedMotion: true
    }
    PageTabs {
        id: tabs

        theme: theme
        label: "Parts"
        names: ["One", "Two", "Three"]
        chosen: 0
        onPicked: (index) => chosen = index
    }

    TestCase {
        name: "PageTabs"
        when: windowShown

        function init() {
            tabs.chosen = 0;
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
    }
}
