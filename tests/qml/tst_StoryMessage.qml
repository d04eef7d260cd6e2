// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    StoryMessage {
        id: message

        width: 400
        height: implicitHeight
        theme: stage.theme
        index: 0
        words: "Once there was a fox."
        isWish: false
    }
    StoryMessage {
        id: wish

        y: 500
        width: 400
        theme: stage.theme
        index: 1
        words: "He goes to the hut."
        isWish: true
    }
    Component {
        id: wishes

        StoryMessage {
            width: 400
            height: implicitHeight
            theme: stage.theme
            index: 2
            isWish: true
        }
    }
    SignalSpy {
        id: rewinds

        target: message
        signalName: "rewindWanted"
    }

    TestCase {
        name: "StoryMessage"
        when: windowShown

        function init() {
            stage.reset();
            message.width = 400;
            message.words = "Once there was a fox.";
            message.canRewind = true;
            message.isCurrent = false;
            rewinds.clear();
            tryVerify(() => stage.isSettled);
        }

        function back() {
            return findChild(message, "rewind");
        }
        function bubble() {
            return message.children[0];
        }
        function letters() {
            return stage.all(message, child => child.readOnly === true)[0];
        }

        function test_one_goes_back_to_what_was_told() {
            mouseClick(back());
            compare(rewinds.count, 1);
            back().forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(rewinds.count, 2);
        }

        function test_but_not_to_a_wish_nor_where_nothing_goes_back() {
            verify(!findChild(wish, "rewind").visible);
            message.canRewind = false;
            verify(!back().visible);
        }

        function test_a_wish_stands_at_the_right_and_is_as_wide_as_its_words() {
            const bubble = wish.children[0];
            verify(bubble.width < 300);
            fuzzyCompare(bubble.x + bubble.width, 400, 1);
            verify(message.children[0].width === 400);
        }

        function test_a_long_wish_wraps() {
            const words = "A wish that is so long that it has to wrap, for there is no line wide enough for all of it in this window";
            const row = createTemporaryObject(wishes, stage, { words: words });
            const bubble = row.children[0];
            tryCompare(bubble, "width", 340);
            const letters = stage.all(row, child => child.readOnly === true)[0];
            verify(letters.lineCount > 1);
            tryVerify(() => stage.isWithin(letters, row));
        }

        function test_all_words_are_seen() {
            message.words = "Once there was a fox. ".repeat(30);
            tryVerify(() => message.implicitHeight > letters().contentHeight);
            tryVerify(() => stage.isWithin(letters(), message));
            tryVerify(() => stage.isWithin(back(), message));
        }

        function test_words_can_be_copied_and_not_changed() {
            verify(letters().selectByMouse);
            letters().forceActiveFocus();
            keyClick(Qt.Key_A);
            compare(letters().text, "Once there was a fox.");
            mouseDoubleClickSequence(letters(), 10, 10);
            compare(letters().selectedText, "Once");
        }

        function test_a_screen_reader_hears_it_once() {
            compare(message.Accessible.role, Accessible.ListItem);
            compare(message.Accessible.name, "Once there was a fox.");
            verify(letters().Accessible.ignored);
            verify(back().Accessible.name.endsWith(": Once there was a fox."));
        }

        function test_where_the_keyboard_is() {
            compare(bubble().border.width, 1);
            message.isCurrent = true;
            compare(bubble().border.width, 2);
            compare(bubble().border.color, stage.theme.accent);
        }

        function test_marks_are_no_markup() {
            message.words = "<b>fox</b>";
            compare(letters().getText(0, 20), "<b>fox</b>");
        }

        function test_all_words_can_be_read_in_both_themes_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_all_words_can_be_read_in_both_themes(row) {
            stage.theme.dark = row.dark;
            compare(stage.unreadable(message, stage.theme.surface), []);
        }
    }
}
