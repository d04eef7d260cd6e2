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

        function test_what_is_too_long_keeps_the_end_in_sight() {
            field.text = "a word and another word and one more word and the last word";
            keyClick(Qt.Key_End);
            verify(field.cursorRectangle.x <= field.width - field.rightPadding + 1);
            keyClick(Qt.Key_Home);
            verify(field.cursorRectangle.x >= 0 && field.cursorRectangle.x < field.width / 4);
        }

        function test_enter_is_for_the_field_and_not_for_what_it_stands_in() {
            field.text = "one";
            keyClick(Qt.Key_Enter);
            keyClick(Qt.Key_Return);
            compare(accepted.count, 2);
            compare(field.text, "one");
        }

        function test_disabled_nothing_is_typed() {
            field.enabled = false;
            keyClick(Qt.Key_A);
            compare(field.text, "");
            field.enabled = true;
        }

        function test_large_letters_are_not_cut() {
            theme.textScale = 1.5;
            field.text = "Äg";
            verify(field.contentHeight <= field.height);
            compare(field.font.pixelSize, 24);
            theme.textScale = 1;
        }
    }
}
