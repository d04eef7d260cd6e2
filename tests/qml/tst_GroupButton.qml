// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai
import Chitai.Ui

Stage {
    id: stage

    Item {
        id: place

        width: 220
        height: 200

        GroupButton {
            id: button

            theme: stage.theme
            text: "Syllables"
            drawing: Icon.Open
        }
    }
    SignalSpy {
        id: clicks

        target: button
        signalName: "clicked"
    }

    TestCase {
        name: "GroupButton"
        when: windowShown

        function init() {
            stage.reset();
            place.width = 220;
            button.text = "Syllables";
            button.isOn = false;
            button.focus = false;
            mouseMove(stage, 700, 500);
            clicks.clear();
            tryVerify(() => stage.isSettled);
        }

        function test_pointer_and_keys_open_the_group() {
            mouseClick(button);
            button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Space);
            compare(clicks.count, 3);
        }

        function test_a_screen_reader_hears_which_one_is_open() {
            compare(button.Accessible.role, Accessible.PageTab);
            compare(button.Accessible.name, "Syllables");
            verify(!button.Accessible.selected);
            button.isOn = true;
            verify(button.Accessible.selected);
        }

        function test_the_open_one_is_bold_and_lies_on_top() {
            verify(!button.contentItem.font.bold);
            compare(button.background.color.a, 0);
            button.isOn = true;
            verify(button.contentItem.font.bold);
            compare(button.background.color, stage.theme.surface);
            compare(button.background.border.width, 1);
        }

        function test_the_keyboard_is_seen_on_the_open_one_too() {
            button.isOn = true;
            button.forceActiveFocus(Qt.TabFocusReason);
            compare(button.background.border.width, 2);
            compare(button.background.border.color, stage.theme.accent);
        }

        function test_a_finger_finds_it_in_both_shapes() {
            verify(button.height >= 44);
            stage.theme.windowWidth = 700;
            verify(button.height >= 40);
        }

        function test_long_names_wrap_and_it_grows() {
            const low = button.height;
            button.text = "The free minute and what it is good for";
            place.width = 130;
            tryVerify(() => button.height > low);
            verify(!button.contentItem.truncated);
            verify(button.contentItem.contentHeight <= button.height);
        }

        function test_words_begin_behind_the_drawing() {
            const icon = stage.all(button, child => child.drawing === Icon.Open && child.size !== undefined)[0];
            for (const width of [1366, 700]) {
                stage.theme.windowWidth = width;
                verify(icon.x + icon.width <= button.contentItem.x, width);
            }
        }

        function test_all_words_can_be_read_in_both_themes_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_all_words_can_be_read_in_both_themes(row) {
            stage.theme.dark = row.dark;
            compare(stage.unreadable(button, stage.theme.raised), []);
        }
    }
}
