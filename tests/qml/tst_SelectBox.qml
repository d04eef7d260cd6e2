// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai
import Chitai.Ui

Stage {
    id: stage

    SelectBox {
        id: box

        x: 100
        y: 100
        width: 56
        height: 48
        theme: stage.theme
        text: "Select: Oma lacht."
        isSelected: false
        thumbnail: ""
        initial: "O"
    }
    SignalSpy {
        id: alone

        target: box
        signalName: "toggledAlone"
    }
    SignalSpy {
        id: ranges

        target: box
        signalName: "rangeWanted"
    }

    TestCase {
        name: "SelectBox"
        when: windowShown

        function init() {
            stage.reset();
            box.isSelected = false;
            box.isOffered = false;
            box.enabled = true;
            mouseMove(stage, 700, 500);
            alone.clear();
            ranges.clear();
            tryVerify(() => stage.isSettled);
        }

        function counts() {
            return [alone.count, ranges.count];
        }
        function mark() {
            return stage.all(box, child => child.drawing === Icon.Tick)[0].parent;
        }
        function tick() {
            return stage.all(box, child => child.drawing === Icon.Tick)[0];
        }

        function test_a_click_selects_this_one() {
            mouseClick(box);
            compare(counts(), [1, 0]);
            verify(!box.checked); // whoever hears it decides
            box.isSelected = true;
            verify(box.checked);
            mouseClick(box);
            compare(counts(), [2, 0]);
            verify(box.checked);
        }

        function test_with_shift_all_up_to_it() {
            mouseClick(box, 10, 10, Qt.LeftButton, Qt.ShiftModifier);
            compare(counts(), [0, 1]);
            mouseClick(box);
            compare(counts(), [1, 1]); // Shift is forgotten
        }

        function test_shift_and_a_press_that_is_drawn_away_leave_nothing_behind() {
            mousePress(box, 10, 10, Qt.LeftButton, Qt.ShiftModifier);
            mouseMove(box, 10, 200);
            mouseRelease(box, 10, 200, Qt.LeftButton, Qt.ShiftModifier);
            compare(counts(), [0, 0]);
            mouseClick(box);
            compare(counts(), [1, 0]);
        }

        function test_a_screen_reader_ticks_it() {
            compare(box.Accessible.role, Accessible.CheckBox);
            compare(box.Accessible.name, "Select: Oma lacht.");
            verify(!box.Accessible.checked);
            box.checked = true;
            compare(counts(), [1, 0]);
            verify(!box.checked);
            box.isSelected = true;
            verify(box.Accessible.checked);
        }

        function test_the_box_is_seen_where_it_is_of_use() {
            verify(!mark().visible);
            mouseMove(box, 20, 20);
            verify(mark().visible);
            mouseMove(stage, 700, 500);
            verify(!mark().visible);
            box.isOffered = true;
            verify(mark().visible);
            verify(!tick().visible);
            box.isSelected = true;
            verify(tick().visible);
        }

        function test_the_row_has_the_keyboard() {
            mouseClick(box);
            verify(!box.activeFocus);
            compare(box.focusPolicy, Qt.NoFocus);
        }

        function test_without_a_picture_the_first_letter_stands_there() {
            verify(stage.textOf(box, "O").visible);
            verify(stage.textOf(box, "O").Accessible.ignored);
        }

        function test_disabled_it_selects_nothing() {
            box.enabled = false;
            mouseClick(box);
            compare(counts(), [0, 0]);
        }

        function test_a_finger_finds_it() {
            compare(box.implicitWidth, 56);
            stage.theme.unit = 1.5;
            compare(box.implicitWidth, 84);
        }

        function test_the_mark_is_seen_in_both_themes_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_the_mark_is_seen_in_both_themes(row) {
            stage.theme.dark = row.dark;
            box.isOffered = true;
            compare([mark().width, mark().height, mark().border.width], [24, 24, 2]);
            compare(mark().color, stage.theme.surface);
            verify(stage.contrast(mark().border.color, mark().color) >= 3);
            box.isSelected = true;
            compare(mark().color, stage.theme.accent);
            verify(stage.contrast(tick().color, mark().color) >= 3);
            verify(stage.isWithin(mark(), box));
        }
    }
}
