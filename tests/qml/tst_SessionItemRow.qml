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
    }
}
