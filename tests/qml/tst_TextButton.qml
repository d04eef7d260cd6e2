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
        id: clicks

        target: button
        signalName: "clicked"
    }
    TextButton {
        id: button

        theme: theme
        text: "Next word"
        keys: "Space"
    }

    TestCase {
        name: "TextButton"
        when: windowShown

        function init() {
            button.enabled = true;
            button.focus = false;
            clicks.clear();
        }

        function test_is_large_enough_for_a_finger() {
            verify(button.height >= 44);
            verify(button.width >= 44);
        }

        function test_takes_the_mouse_and_the_keyboard() {
            mouseClick(button);
            compare(clicks.count, 1);
            button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(clicks.count, 2);
        }

        function test_shows_its_focus_to_the_keyboard() {
            verify(button.background.border.width < 2); // the line of every button on paper
            compare(button.background.border.color, theme.line);
            button.forceActiveFocus(Qt.TabFocusReason);
            verify(button.background.border.width >= 2);
            compare(button.background.border.color, theme.accent);
        }

        function test_says_its_keys_beside_the_pointer() {
            const hint = findChild(button, "hint");
            verify(!hint.item);
            mouseMove(button);
            verify(hint.item && !hint.item.visible); // first the pointer rests
            tryVerify(() => hint.item?.opened);
            compare(hint.item.text, "Space");
            button.keys = "Enter";
            compare(hint.item.text, "Enter");
            button.keys = "";
            verify(!hint.item);
            button.keys = "Space";
            verify(hint.item);
            mouseMove(button, 0, button.height + 40);
            tryVerify(() => !hint.item);
        }

        function test_hides_nothing_from_those_who_press_it() {
            const hint = findChild(button, "hint");
            mouseMove(button);
            tryVerify(() => hint.item?.opened);
            mouseClick(button);
            verify(!hint.item);
            mouseMove(button, 0, button.height + 40);
            mouseMove(button);
            verify(hint.item);
            mouseMove(button, 0, button.height + 40);
        }

        function test_does_nothing_while_it_is_disabled() {
            button.enabled = false;
            mouseClick(button);
            compare(clicks.count, 0);
        }

        function test_tells_its_name_and_its_keys() {
            compare(button.Accessible.name, "Next word");
            compare(button.Accessible.description, "Space");
        }
    }
}
