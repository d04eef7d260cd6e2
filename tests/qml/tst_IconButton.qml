// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai
import Chitai.Ui

Stage {
    id: stage

    IconButton {
        id: button

        x: 100
        y: 100
        theme: stage.theme
        text: "Close"
        drawing: Icon.Cross
    }
    SignalSpy {
        id: clicks

        target: button
        signalName: "clicked"
    }

    TestCase {
        name: "IconButton"
        when: windowShown

        function init() {
            stage.reset();
            button.enabled = true;
            button.focus = false;
            button.isFramed = false;
            button.isSolid = false;
            mouseMove(stage, 700, 500);
            clicks.clear();
            tryVerify(() => stage.isSettled);
        }

        function icon() {
            return stage.all(button, child => child.drawing === Icon.Cross)[0];
        }

        function test_is_a_square_that_a_finger_finds() {
            compare(button.width, 44);
            compare(button.height, 44);
            stage.theme.unit = 2;
            compare(button.width, 88);
            compare(icon().size, 44);
        }

        function test_large_letters_alone_leave_its_size() {
            stage.theme.textScale = 1.5;
            compare(button.width, 44);
        }

        function test_says_in_words_what_the_drawing_means() {
            compare(button.Accessible.role, Accessible.Button);
            compare(button.Accessible.name, "Close");
            mouseMove(button, 20, 20);
            tryVerify(() => findChild(button, "hint").item?.opened);
            compare(findChild(button, "hint").item.text, "Close");
        }

        function test_its_words_are_not_drawn() {
            compare(stage.words(button), []);
        }

        function test_its_ground_comes_with_the_pointer() {
            compare(button.background.opacity, 0);
            mouseMove(button, 20, 20);
            compare(button.background.opacity, 1);
            mouseMove(stage, 700, 500);
            compare(button.background.opacity, 0);
        }

        function test_the_keyboard_is_seen_without_a_pointer() {
            button.forceActiveFocus(Qt.TabFocusReason);
            compare(button.background.opacity, 1);
            compare(button.background.border.width, 2);
            compare(button.background.border.color, stage.theme.accent);
            button.focus = false;
            compare(button.background.opacity, 0);
        }

        function test_a_solid_or_framed_one_is_always_seen() {
            button.isSolid = true;
            compare(button.background.opacity, 1);
            compare(button.background.color, stage.theme.raised);
            button.isSolid = false;
            button.isFramed = true;
            compare(button.background.opacity, 1);
            compare(button.background.border.width, 1);
            compare(button.background.color, stage.theme.surface);
        }

        function test_disabled_it_is_pale_and_still() {
            compare(icon().opacity, 1);
            button.enabled = false;
            verify(icon().opacity < 0.5);
            mouseClick(button);
            compare(clicks.count, 0);
        }

        function test_its_drawing_is_seen_in_a_dark_room() {
            const light = icon().color.toString();
            stage.theme.dark = true;
            verify(icon().color.toString() !== light);
            compare(icon().color, stage.theme.quietInk);
        }

        function test_enter_and_a_click_press_it() {
            button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            mouseClick(button);
            compare(clicks.count, 2);
        }
    }
}
