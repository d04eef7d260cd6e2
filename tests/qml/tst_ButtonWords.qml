// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai
import Chitai.Ui

// What stands on a button, seen through one.
Stage {
    id: stage

    TextButton {
        id: button

        theme: stage.theme
        text: "Add to the session"
        drawing: Icon.Plus
    }

    TestCase {
        name: "ButtonWords"
        when: windowShown

        function init() {
            stage.reset();
            button.text = "Add to the session";
            button.drawing = Icon.Plus;
            button.isDrawingLast = false;
            button.keySign = "";
            button.enabled = true;
            button.width = Qt.binding(() => button.implicitWidth);
            tryVerify(() => stage.isSettled);
        }

        function icon() {
            return stage.all(button.contentItem, child => child.drawing !== undefined && child.size !== undefined)[0];
        }
        function letters() {
            return stage.textOf(button.contentItem, button.text);
        }
        function placeOf(item) {
            return item.mapToItem(button, 0, 0).x;
        }

        function test_with_room_all_of_it_is_there() {
            verify(icon().visible);
            tryVerify(() => !letters().truncated);
            tryVerify(() => placeOf(icon()) < placeOf(letters()));
        }

        function test_the_drawing_may_come_last() {
            button.isDrawingLast = true;
            tryVerify(() => placeOf(icon()) > placeOf(letters()));
        }

        function test_the_drawing_goes_before_a_letter_does() {
            button.width = button.implicitWidth - 20;
            tryVerify(() => !icon().visible);
            verify(!letters().truncated);
            button.width = button.implicitWidth;
            tryVerify(() => icon().visible);
        }

        function test_then_the_letters_get_smaller_and_only_then_fewer() {
            button.width = button.implicitWidth - 50;
            tryVerify(() => letters().width < letters().implicitWidth && !letters().truncated);
            button.width = 70;
            tryVerify(() => letters().truncated);
            verify(stage.isWithin(letters(), button));
        }

        function test_a_drawing_alone_stays_however_small() {
            button.text = "";
            button.width = 30;
            verify(icon().visible);
        }

        function test_a_key_stands_beside_the_words() {
            const before = button.implicitWidth;
            button.keySign = "X";
            verify(button.implicitWidth > before);
            const key = stage.textOf(button.contentItem, "X");
            tryVerify(() => placeOf(key) > placeOf(letters()));
            verify(stage.isWithin(key, button));
        }

        function test_large_letters_get_the_room_that_they_need() {
            const width = button.implicitWidth;
            const height = button.implicitHeight;
            stage.theme.windowWidth = 4000;
            stage.theme.textScale = 1.5;
            verify(button.implicitWidth > 1.2 * width);
            verify(button.implicitHeight >= height);
            tryVerify(() => !letters().truncated);
            verify(letters().contentHeight <= button.height);
        }

        function test_disabled_it_is_pale() {
            const line = letters().parent;
            compare(line.opacity, 1);
            button.enabled = false;
            compare(line.opacity, 0.5);
        }

        function test_marks_of_a_language_are_no_markup() {
            button.text = "<b>Oma</b>";
            verify(letters() !== null);
            compare(letters().textFormat, Text.PlainText);
        }
    }
}
