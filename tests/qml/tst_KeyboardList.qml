// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    ListModel {
        id: texts
    }
    TextButton {
        id: before

        y: 400
        theme: stage.theme
        text: "Before"
    }
    KeyboardList {
        id: list

        width: 300
        height: 200
        model: texts
        delegate: TextRow {
            required property int index
            required property string name

            width: 280
            theme: stage.theme
            text: name
            endAction: "Remove"
            isCurrent: ListView.isCurrentItem && list.activeFocus
            onClicked: stage.done.push("open " + name)
            onEndActionTriggered: stage.done.push("remove " + name)
        }
    }

    property var done: []

    TestCase {
        name: "KeyboardList"
        when: windowShown

        function init() {
            stage.reset();
            texts.clear();
            for (const name of ["one", "two", "three", "four", "five", "six", "seven", "eight"])
                texts.append({ name: name });
            list.currentIndex = 0;
            list.before = null;
            list.motion = 0;
            list.focus = false;
            list.positionViewAtBeginning();
            stage.done = [];
            tryVerify(() => stage.isSettled);
        }

        function current() {
            return list.currentItem;
        }

        function test_the_arrows_go_and_the_row_shows_it() {
            list.forceActiveFocus(Qt.TabFocusReason);
            verify(current().isCurrent);
            compare(current().background.border.width, 2);
            keyClick(Qt.Key_Down);
            compare(list.currentIndex, 1);
            compare(current().text, "two");
            verify(current().isCurrent);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Up);
            compare(list.currentIndex, 0);
        }

        function test_home_and_end() {
            list.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_End);
            compare(list.currentIndex, 7);
            tryVerify(() => current().y + current().height <= list.contentY + list.height + 1);
            keyClick(Qt.Key_Home);
            compare(list.currentIndex, 0);
            tryCompare(list, "contentY", 0);
        }

        function test_enter_space_and_delete_are_for_the_row() {
            list.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Enter);
            keyClick(Qt.Key_Delete);
            compare(stage.done, ["open two", "open two", "remove two"]);
        }

        function test_escape_gives_the_keyboard_back() {
            list.before = before;
            list.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Escape);
            verify(before.activeFocus);
            list.before = null;
            list.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Escape);
            verify(!list.activeFocus);
        }

        function test_an_empty_list_keeps_no_keyboard() {
            list.before = before;
            list.forceActiveFocus(Qt.TabFocusReason);
            texts.clear();
            tryCompare(before, "activeFocus", true);
            verify(!list.activeFocusOnTab);
        }

        function test_rows_that_go_and_come_back_keep_it() {
            list.before = before;
            list.forceActiveFocus(Qt.TabFocusReason);
            texts.clear();
            texts.append({ name: "new" });
            tryVerify(() => list.currentIndex === 0 && current()?.isCurrent);
            verify(list.activeFocus);
        }

        function test_whoever_comes_by_key_sees_where() {
            list.currentIndex = -1;
            list.forceActiveFocus(Qt.TabFocusReason);
            compare(list.currentIndex, 0);
        }

        function test_behind_the_last_row_the_one_before_is_current() {
            list.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_End);
            texts.remove(7);
            tryVerify(() => list.currentIndex === 6 && current()?.isCurrent);
        }

        function test_tab_comes_to_it_once_and_leaves() {
            before.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Tab);
            verify(list.activeFocus);
            verify(current().isCurrent);
            verify(list.activeFocusOnTab);
            compare(list.Accessible.role, Accessible.List);
        }

        function test_a_row_that_is_moved_stands_at_its_place() {
            texts.move(0, 2, 1);
            tryVerify(() => list.itemAtIndex(2)?.text === "one");
            tryVerify(() => list.itemAtIndex(2).y > list.itemAtIndex(1).y && list.itemAtIndex(1).y > list.itemAtIndex(0).y);
        }

        function test_where_things_move_they_arrive() {
            list.motion = 20;
            texts.move(0, 2, 1);
            tryVerify(() => list.itemAtIndex(2)?.text === "one" && list.itemAtIndex(2).y > list.itemAtIndex(1).y);
            texts.insert(0, { name: "zero" });
            tryVerify(() => list.itemAtIndex(0)?.text === "zero" && list.itemAtIndex(0).opacity === 1);
        }

        function test_where_nothing_moves_rows_are_at_their_places_at_once() {
            verify(!list.move.enabled && !list.displaced.enabled && !list.add.enabled);
            list.motion = 100;
            verify(list.move.enabled && list.displaced.enabled && list.add.enabled);
        }

        function test_rows_end_where_the_list_does() {
            verify(list.clip);
            verify(list.boundsBehavior === Flickable.StopAtBounds);
        }
    }
}
