// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai
import Chitai.Ui

Stage {
    id: stage

    CheckLine {
        id: line

        theme: stage.theme
        text: "Only what was never read"
    }
    SignalSpy {
        id: clicks

        target: line
        signalName: "clicked"
    }

    TestCase {
        name: "CheckLine"
        when: windowShown

        function init() {
            stage.reset();
            line.isOn = false;
            line.enabled = true;
            line.focus = false;
            line.width = Qt.binding(() => line.implicitWidth);
            clicks.clear();
            tryVerify(() => stage.isSettled);
        }

        function tick() {
            return stage.all(line, child => child.drawing === Icon.Tick)[0];
        }

        function test_words_and_box_ask_alike() {
            mouseClick(line, 8, line.height / 2);
            mouseClick(line, line.width - 12, line.height / 2);
            compare(clicks.count, 2);
            verify(!line.checked);
        }

        function test_the_tick_follows_what_is_so() {
            verify(!tick().visible);
            line.isOn = true;
            verify(tick().visible);
            verify(line.checked);
            mouseClick(line);
            verify(tick().visible);
        }

        function test_keys_ask_once_each() {
            line.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Enter);
            compare(clicks.count, 3);
        }

        function test_a_screen_reader_hears_a_box() {
            compare(line.Accessible.role, Accessible.CheckBox);
            compare(line.Accessible.name, "Only what was never read");
            line.Accessible.toggleAction();
            compare(clicks.count, 1);
        }

        function test_a_finger_finds_it() {
            verify(line.height >= 40);
        }

        function test_words_begin_behind_the_box_and_end_in_dots() {
            verify(line.contentItem.x >= line.indicator.x + line.indicator.width);
            verify(!line.contentItem.truncated);
            line.width = 120;
            verify(line.contentItem.truncated);
        }

        function test_the_keyboard_is_seen_ticked_or_not() {
            line.forceActiveFocus(Qt.TabFocusReason);
            compare(line.indicator.border.width, 3);
            compare(line.indicator.border.color, stage.theme.accent);
            line.isOn = true;
            compare(line.indicator.border.color, stage.theme.ink);
        }

        function test_disabled_it_asks_nothing() {
            line.enabled = false;
            mouseClick(line);
            compare(clicks.count, 0);
        }

        function test_large_letters_are_not_cut() {
            stage.theme.textScale = 1.5;
            verify(line.height >= line.contentItem.contentHeight);
            verify(!line.contentItem.truncated);
        }

        function test_all_words_can_be_read_in_both_themes_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_all_words_can_be_read_in_both_themes(row) {
            stage.theme.dark = row.dark;
            compare(stage.unreadable(line, stage.theme.surface), []);
        }

        function test_the_box_is_in_the_middle_and_tells_on_from_off() {
            compare([line.indicator.width, line.indicator.height], [24, 24]);
            fuzzyCompare(line.indicator.y + 12, line.height / 2, 1);
            compare(line.indicator.color, stage.theme.surface);
            line.isOn = true;
            compare(line.indicator.color, stage.theme.accent);
            verify(stage.contrast(tick().color, line.indicator.color) >= 3);
            fuzzyCompare(tick().x + tick().width / 2, 12, 1);
        }

        function test_one_that_is_on_from_the_start_says_so() {
            const other = createTemporaryQmlObject("import Chitai; CheckLine { theme: stage.theme; text: \"New\"; isOn: true }", stage);
            verify(other.checked);
        }
    }
}
