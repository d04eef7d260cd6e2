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
    SignalSpy {
        id: accepted

        target: field
        signalName: "accepted"
    }
    TextInputField {
        id: field

        theme: theme
        placeholderText: "Name"
    }

    TestCase {
        name: "TextInputField"
        when: windowShown

        function init() {
            field.clear();
            field.forceActiveFocus();
            accepted.clear();
        }

        function placeholder() {
            return Array.from(field.children).find(child => child.text === "Name");
        }

        function test_is_large_enough_for_a_finger_and_a_word() {
            verify(field.height >= 44);
            verify(field.width >= 150);
        }

        function test_says_what_belongs_there_until_something_does() {
            verify(placeholder().visible);
            compare(field.Accessible.name, "Name");
            keyClick(Qt.Key_A);
            verify(!placeholder().visible);
            keyClick(Qt.Key_Backspace);
            verify(placeholder().visible);
        }

        function test_takes_enter_and_a_selection() {
            field.text = "one two";
            mouseDoubleClickSequence(field, field.leftPadding + 4, field.height / 2);
            compare(field.selectedText, "one");
            keyClick(Qt.Key_Return);
            compare(accepted.count, 1);
        }

        function test_shows_its_focus() {
            verify(field.background.border.width >= 2);
            field.focus = false;
            compare(field.background.border.width, 1);
        }
    }
}
