// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    BaseButton {
        id: button

        x: 100
        y: 100
        width: 80
        height: 44
        theme: stage.theme
        text: "Delete"
    }
    SignalSpy {
        id: clicks

        target: button
        signalName: "clicked"
    }

    TestCase {
        name: "BaseButton"
        when: windowShown

        function init() {
            stage.reset();
            button.enabled = true;
            button.focus = false;
            button.subject = "";
            button.hint = "";
            mouseMove(button, 10, 10);
            mouseMove(stage, 700, 500);
            clicks.clear();
            tryVerify(() => stage.isSettled);
        }

        function test_each_key_presses_it_once_data() {
            return [{ tag: "space", key: Qt.Key_Space }, { tag: "return", key: Qt.Key_Return }, { tag: "enter", key: Qt.Key_Enter }];
        }
        function test_each_key_presses_it_once(row) {
            button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(row.key);
            compare(clicks.count, 1);
        }

        function test_other_keys_are_left_alone() {
            button.forceActiveFocus(Qt.TabFocusReason);
            for (const key of [Qt.Key_A, Qt.Key_Escape, Qt.Key_Right, Qt.Key_Delete])
                keyClick(key);
            compare(clicks.count, 0);
        }

        function test_a_press_that_is_drawn_away_clicks_nothing() {
            mousePress(button, 10, 10);
            verify(button.down);
            mouseMove(button, 10, 200);
            mouseRelease(button, 10, 200);
            verify(!button.down);
            compare(clicks.count, 0);
        }

        function test_two_taps_are_two_clicks() {
            mouseDoubleClickSequence(button);
            compare(clicks.count, 2);
        }

        function test_disabled_it_takes_neither_pointer_nor_key() {
            button.forceActiveFocus(Qt.TabFocusReason);
            button.enabled = false;
            mouseClick(button);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Space);
            compare(clicks.count, 0);
            verify(!button.activeFocus);
        }

        function test_a_screen_reader_hears_what_it_is_about() {
            compare(button.Accessible.name, "Delete");
            button.subject = "Oma lacht.";
            compare(button.Accessible.name, "Delete: Oma lacht.");
        }

        function test_without_a_hint_nothing_comes_up() {
            mouseMove(button, 10, 10);
            verify(button.hovered);
            verify(!findChild(button, "hint").item);
        }

        function test_the_hint_goes_with_the_press_and_stays_away() {
            button.hint = "Del";
            mouseMove(button, 10, 10);
            tryVerify(() => findChild(button, "hint").item?.opened);
            mousePress(button, 10, 10);
            verify(!findChild(button, "hint").item);
            mouseRelease(button, 10, 10);
            mouseMove(button, 14, 10);
            verify(!findChild(button, "hint").item);
            compare(clicks.count, 1);
        }

        function test_a_press_by_key_takes_no_hint_from_the_pointer_that_comes_later() {
            button.hint = "Del";
            button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            mouseMove(button, 10, 10);
            verify(findChild(button, "hint").item);
        }

        function test_letters_follow_the_text_size() {
            compare(button.font.pixelSize, 16);
            stage.theme.textScale = 1.5;
            compare(button.font.pixelSize, 24);
            compare(button.font.family, stage.theme.family);
        }
    }
}
