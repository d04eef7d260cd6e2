// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Item {
    width: 400
    height: 300

    Theme {
        id: theme

        dark: false
        reducedMotion: true
    }
    SessionItemRow {
        id: row

        width: 360
        height: implicitHeight
        theme: theme
        sessionItemId: "1"
        text: "Oma lacht."
        time: "18:05"
        isCompleted: true
        thumbnail: ""
    }

    TestCase {
        name: "SessionItemRow"
        when: windowShown

        SignalSpy {
            id: removed

            target: row
            signalName: "removed"
        }

        function init() {
            removed.clear();
            const keep = findChild(row, "keepSessionItem");
            if (keep.visible)
                mouseClick(keep);
        }

        function test_one_click_takes_nothing_out() {
            const cross = findChild(row, "removeSessionItem");
            mouseClick(cross);
            compare(removed.count, 0);
            const now = findChild(row, "removeSessionItemNow");
            tryCompare(now, "visible", true);
            verify(!cross.visible);
            tryVerify(() => now.y + now.height <= row.height);
            mouseClick(now);
            compare(removed.count, 1);
        }

        function test_a_second_key_where_the_first_was_keeps_it() {
            const cross = findChild(row, "removeSessionItem");
            cross.forceActiveFocus();
            keyClick(Qt.Key_Space);
            const keep = findChild(row, "keepSessionItem");
            tryCompare(keep, "activeFocus", true);
            keyClick(Qt.Key_Space);
            compare(removed.count, 0);
            verify(cross.visible);
        }

        function test_delete_asks_and_escape_keeps_it() {
            row.forceActiveFocus();
            keyClick(Qt.Key_Delete);
            tryCompare(findChild(row, "keepSessionItem"), "activeFocus", true);
            keyClick(Qt.Key_Escape);
            verify(!findChild(row, "removeSessionItemNow").visible);
            verify(row.activeFocus);
            compare(removed.count, 0);
        }

        function test_a_screen_reader_hears_when_and_what() {
            compare(row.Accessible.role, Accessible.ListItem);
            compare(row.Accessible.name, "18:05 Oma lacht., read to the end");
            row.time = "";
            verify(row.Accessible.name.endsWith(" Oma lacht.") && row.Accessible.name.length > " Oma lacht.".length);
            row.time = "18:05";
            for (const name of ["removeSessionItem", "removeSessionItemNow"])
                verify(findChild(row, name).Accessible.name.endsWith(": Oma lacht."), name);
        }

        function test_where_the_keyboard_is() {
            compare(row.border.width, 0);
            row.isCurrent = true;
            compare(row.border.width, 2);
            compare(row.border.color, theme.accent);
            row.isCurrent = false;
        }

        function test_a_long_text_wraps_and_none_of_it_is_lost() {
            const low = row.implicitHeight;
            row.text = "Oma lacht so laut, dass der Opa im Garten sich umdreht und fragt, was denn da so lustig ist. ".repeat(2);
            tryVerify(() => row.implicitHeight > low);
            verify(findChild(row, "removeSessionItem").mapToItem(row, 44, 0).x <= row.width + 1);
            row.text = "Oma lacht.";
        }
    }
}
