// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    HandbookRow {
        id: row

        width: 300
        theme: stage.theme
        chapter: "reading"
        title: "An evening of reading"
        excerpt: ""
    }
    SignalSpy {
        id: clicks

        target: row
        signalName: "clicked"
    }

    TestCase {
        name: "HandbookRow"
        when: windowShown

        function init() {
            stage.reset();
            row.excerpt = "";
            row.isOpen = row.isCurrent = false;
            row.width = 300;
            row.focus = false;
            mouseMove(stage, 700, 500);
            clicks.clear();
            tryVerify(() => stage.isSettled);
        }

        function test_a_click_and_keys_open_the_chapter() {
            mouseClick(row);
            row.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Enter);
            compare(clicks.count, 3);
        }

        function test_what_the_search_found_stands_below() {
            const low = row.implicitHeight;
            verify(low >= 44);
            row.excerpt = "… the child reads the word aloud …";
            tryVerify(() => row.implicitHeight > low);
            verify(stage.words(row).includes(row.excerpt));
            compare(row.Accessible.description, row.excerpt);
        }

        function test_the_open_one_is_bold() {
            verify(!stage.textOf(row, row.title).font.bold);
            row.isOpen = true;
            verify(stage.textOf(row, row.title).font.bold);
            compare(row.background.color, stage.theme.raised);
        }

        function test_where_the_keyboard_is() {
            compare(row.background.border.width, 0);
            row.isCurrent = true;
            compare(row.background.border.width, 3);
            compare(row.background.border.color, stage.theme.accent);
        }

        function test_long_words_end_in_dots() {
            row.width = 120;
            tryVerify(() => stage.textOf(row, row.title).truncated);
            compare(row.Accessible.name, "An evening of reading");
        }

        function test_large_letters_make_it_higher() {
            row.excerpt = "found";
            const low = row.implicitHeight;
            stage.theme.textScale = 1.5;
            tryVerify(() => row.implicitHeight > low);
            verify(stage.isWithin(stage.textOf(row, "found"), row));
        }

        function test_each_text_is_heard_once() {
            compare(row.Accessible.role, Accessible.ListItem);
            row.excerpt = "found";
            compare(stage.heard(row), []);
        }

        function test_a_long_excerpt_ends_in_dots_too() {
            row.excerpt = "… the child reads the word aloud, and then the next one, and the one behind it …";
            tryVerify(() => stage.textOf(row, row.excerpt).truncated);
        }

        function test_all_words_can_be_read_in_both_themes_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_all_words_can_be_read_in_both_themes(light) {
            stage.theme.dark = light.dark;
            compare(stage.unreadable(row, stage.theme.paper), []);
        }
    }
}
