// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    ContextMenuArea {
        id: area

        width: 200
        height: 100
    }
    SignalSpy {
        id: asked

        target: area
        signalName: "asked"
    }

    TestCase {
        name: "ContextMenuArea"
        when: windowShown

        function init() {
            area.takesHolds = true;
            asked.clear();
        }

        function test_a_right_click_asks_where_it_was() {
            mouseClick(area, 30, 40, Qt.RightButton);
            compare(asked.count, 1);
            compare(asked.signalArguments[0][0], 30);
            compare(asked.signalArguments[0][1], 40);
        }

        function test_a_left_click_asks_nothing() {
            mouseClick(area, 30, 40);
            compare(asked.count, 0);
        }

        function test_a_finger_that_stays_asks_once() {
            mousePress(area, 50, 60);
            tryCompare(asked, "count", 1, 4000);
            compare(asked.signalArguments[0][0], 50);
            compare(asked.signalArguments[0][1], 60);
            mouseRelease(area, 50, 60);
            compare(asked.count, 1);
        }

        function test_where_holds_mean_something_else_it_leaves_them() {
            const holds = Array.from(area.data).filter(part => part.acceptedButtons === Qt.LeftButton);
            compare(holds.map(handler => handler.enabled), [true]);
            area.takesHolds = false;
            compare(holds.map(handler => handler.enabled), [false]);
            mouseClick(area, 30, 40, Qt.RightButton);
            compare(asked.count, 1);
        }

        function test_a_hold_that_wanders_off_asks_nothing() {
            mousePress(area, 50, 60);
            mouseMove(area, 150, 300);
            mousePress(stage, 500, 500, Qt.RightButton); // another press ends whatever was held
            mouseRelease(stage, 500, 500, Qt.RightButton);
            mouseRelease(area, 150, 300);
            compare(asked.count, 0);
        }

        function test_a_right_click_beside_it_asks_nothing() {
            mouseClick(stage, 400, 300, Qt.RightButton);
            compare(asked.count, 0);
        }
    }
}
