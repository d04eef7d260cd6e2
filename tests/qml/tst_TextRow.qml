// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    TextRow {
        id: row

        x: 50
        y: 50
        width: 300
        theme: stage.theme
        text: "Oma lacht."
        endAction: "Take it out"
    }
    SignalSpy {
        id: clicks

        target: row
        signalName: "clicked"
    }
    SignalSpy {
        id: ended

        target: row
        signalName: "endActionTriggered"
    }

    TestCase {
        name: "TextRow"
        when: windowShown

        function init() {
            stage.reset();
            row.text = "Oma lacht.";
            row.endAction = "Take it out";
            row.isCurrent = false;
            row.isQuiet = false;
            row.enabled = true;
            row.focus = false;
            mouseMove(stage, 700, 500);
            clicks.clear();
            ended.clear();
            tryVerify(() => stage.isSettled);
        }

        function cross() {
            return stage.all(row, child => child.drawing !== undefined && child.hint !== undefined)[0];
        }

        function test_a_finger_finds_the_row_and_its_cross() {
            verify(row.height >= 44);
            verify(cross().width >= 44 && cross().height >= 44);
        }

        function test_the_row_and_its_end_do_different_things() {
            mouseClick(row, 20, 20);
            compare([clicks.count, ended.count], [1, 0]);
            mouseClick(cross());
            compare([clicks.count, ended.count], [1, 1]);
        }

        function test_keys_do_both() {
            row.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Enter);
            keyClick(Qt.Key_Space);
            compare([clicks.count, ended.count], [3, 0]);
            keyClick(Qt.Key_Delete);
            compare([clicks.count, ended.count], [3, 1]);
        }

        function test_without_an_end_there_is_no_cross_and_delete_does_nothing() {
            row.endAction = "";
            verify(!cross().visible);
            row.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Delete);
            compare(ended.count, 0);
        }

        function test_the_cross_says_of_which_row() {
            compare(cross().Accessible.name, "Take it out: Oma lacht.");
            compare(row.Accessible.role, Accessible.ListItem);
            compare(row.Accessible.name, "Oma lacht.");
            row.Accessible.pressAction();
            compare(clicks.count, 1);
        }

        function test_its_words_end_before_the_cross() {
            row.text = "A long text that has no room in one line, and goes on and on";
            verify(row.contentItem.truncated);
            const end = row.contentItem.mapToItem(row, row.contentItem.width, 0).x;
            verify(end <= cross().x);
            row.endAction = "";
            verify(row.contentItem.width > end - 12);
        }

        function test_where_the_keyboard_is_it_is_framed() {
            compare(row.background.border.width, 1);
            row.isCurrent = true;
            compare(row.background.border.width, 2);
            compare(row.background.border.color, stage.theme.accent);
        }

        function test_a_quiet_row_does_not_answer_the_pointer() {
            mouseMove(row, 20, 20);
            compare(row.background.color, stage.theme.raised);
            row.isQuiet = true;
            compare(row.background.color, stage.theme.surface);
        }

        function test_the_second_of_two_clicks_was_meant_for_this_row() {
            verify(row.isOncePerDoubleClick);
        }

        function test_disabled_nothing_happens() {
            row.enabled = false;
            mouseClick(row, 20, 20);
            mouseClick(cross());
            compare([clicks.count, ended.count], [0, 0]);
        }

        function test_large_letters_are_not_cut() {
            stage.theme.textScale = 1.5;
            verify(row.contentItem.contentHeight <= row.height);
        }

        function test_all_words_can_be_read_in_both_themes_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_all_words_can_be_read_in_both_themes(light) {
            stage.theme.dark = light.dark;
            compare(stage.unreadable(row, stage.theme.surface), []);
        }

        function test_tab_comes_to_the_cross_and_a_click_leaves_the_keyboard_to_the_list() {
            compare(cross().focusPolicy, Qt.TabFocus);
            compare(row.focusPolicy, Qt.NoFocus);
            mouseClick(row, 20, 20);
            verify(!row.activeFocus);
            compare(row.contentItem.textFormat, Text.PlainText);
        }
    }
}
