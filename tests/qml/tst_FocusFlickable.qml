// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    FocusFlickable {
        id: page

        width: 300
        height: 200
        theme: stage.theme
        contentHeight: column.height

        Column {
            id: column

            Repeater {
                model: 12

                TextButton {
                    required property int index

                    objectName: "button" + index
                    theme: stage.theme
                    text: "Button " + index
                }
            }
        }
    }
    TextButton {
        id: outside

        x: 400
        theme: stage.theme
        text: "Outside"
    }
    SignalSpy {
        id: revealed

        target: page
        signalName: "revealed"
    }

    TestCase {
        name: "FocusFlickable"
        when: windowShown

        function init() {
            stage.reset();
            page.height = 200;
            page.contentY = 0;
            outside.forceActiveFocus();
            revealed.clear();
            tryVerify(() => stage.isSettled);
        }

        function button(index) {
            return findChild(page, "button" + index);
        }
        function isSeen(item) {
            const y = item.mapToItem(page, 0, 0).y;
            return y >= 0 && y + item.height <= page.height;
        }

        function test_what_the_keyboard_comes_to_is_seen() {
            verify(!isSeen(button(8)));
            button(8).forceActiveFocus(Qt.TabFocusReason);
            verify(isSeen(button(8)));
            compare(revealed.count, 1);
            button(0).forceActiveFocus(Qt.TabFocusReason);
            verify(isSeen(button(0)));
        }

        function test_tab_goes_through_all_and_each_is_seen() {
            button(0).forceActiveFocus(Qt.TabFocusReason);
            for (let i = 1; i < 12; ++i) {
                keyClick(Qt.Key_Tab);
                verify(button(i).activeFocus, i);
                verify(isSeen(button(i)), i);
            }
        }

        function test_what_is_in_sight_moves_nothing() {
            button(1).forceActiveFocus(Qt.TabFocusReason);
            compare(page.contentY, 0);
            compare(revealed.count, 0);
        }

        function test_what_is_outside_moves_nothing() {
            page.contentY = 100;
            outside.forceActiveFocus(Qt.TabFocusReason);
            compare(page.contentY, 100);
        }

        function test_the_end_is_not_passed() {
            button(11).forceActiveFocus(Qt.TabFocusReason);
            verify(page.contentY <= page.contentHeight - page.height);
            verify(isSeen(button(11)));
        }

        function test_what_fits_is_not_scrolled_and_has_no_bar() {
            page.height = 600;
            verify(!page.interactive);
            verify(!page.clip);
            button(11).forceActiveFocus(Qt.TabFocusReason);
            compare(page.contentY, 0);
        }

        function test_the_wheel_scrolls_it() {
            mouseWheel(page, 20, 100, 0, -240);
            tryVerify(() => page.contentY > 0);
        }
    }
}
