// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai
import Chitai.Ui

Stage {
    id: stage

    TagButton {
        id: tag

        theme: stage.theme
        text: "animals"
    }
    SignalSpy {
        id: clicks

        target: tag
        signalName: "clicked"
    }

    TestCase {
        name: "TagButton"
        when: windowShown

        function init() {
            stage.reset();
            tag.isOn = false;
            tag.enabled = true;
            tag.focus = false;
            tag.width = Qt.binding(() => tag.implicitWidth);
            mouseMove(stage, 700, 500);
            clicks.clear();
            tryVerify(() => stage.isSettled);
        }

        function test_a_click_asks_once() {
            mouseClick(tag);
            compare(clicks.count, 1);
            verify(!tag.checked);
            tag.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Space);
            compare(clicks.count, 3);
        }

        function test_on_it_has_a_tick_and_a_ground() {
            compare(tag.indicator.drawing, Icon.Tag);
            compare(tag.background.color.a, 0);
            tag.isOn = true;
            compare(tag.indicator.drawing, Icon.Tick);
            compare(tag.background.color, stage.theme.accentSoft);
            verify(tag.contentItem.font.bold);
        }

        function test_the_pointer_is_answered() {
            mouseMove(tag, 10, 10);
            compare(tag.background.color, stage.theme.raised);
        }

        function test_the_keyboard_is_seen() {
            compare(tag.background.border.width, 0);
            tag.forceActiveFocus(Qt.TabFocusReason);
            compare(tag.background.border.width, 2);
        }

        function test_a_screen_reader_hears_a_box() {
            compare(tag.Accessible.role, Accessible.CheckBox);
            compare(tag.Accessible.name, "animals");
        }

        function test_words_that_have_no_room_end_in_dots() {
            tag.width = 60;
            verify(tag.contentItem.truncated);
            verify(tag.contentItem.x >= tag.indicator.x + tag.indicator.width);
        }

        function test_bold_words_have_room_too() {
            tag.isOn = true;
            tag.width = tag.implicitWidth;
            verify(!tag.contentItem.truncated);
            stage.theme.textScale = 1.5;
            tag.width = tag.implicitWidth;
            verify(!tag.contentItem.truncated);
            verify(tag.contentItem.contentHeight <= tag.height);
        }

        function test_disabled_it_asks_nothing() {
            tag.enabled = false;
            mouseClick(tag);
            compare(clicks.count, 0);
        }

        function test_all_words_can_be_read_in_both_themes_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_all_words_can_be_read_in_both_themes(row) {
            stage.theme.dark = row.dark;
            compare(stage.unreadable(tag, stage.theme.surface), []);
        }

        function test_one_that_is_on_from_the_start_says_so() {
            const other = createTemporaryQmlObject("import Chitai; TagButton { theme: stage.theme; text: \"new\"; isOn: true }", stage);
            verify(other.checked);
        }

        function test_its_drawing_is_in_the_middle_and_in_the_colour_of_the_words() {
            fuzzyCompare(tag.indicator.y + tag.indicator.height / 2, tag.height / 2, 1);
            verify(tag.indicator.x >= 4);
            compare(tag.indicator.color, stage.theme.quietInk);
            tag.isOn = true;
            compare(tag.indicator.color, tag.contentItem.color);
            compare(tag.contentItem.font.pixelSize, stage.theme.normal);
            verify(tag.height >= 36);
            compare(tag.contentItem.textFormat, Text.PlainText);
        }
    }
}
