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
    SessionRow {
        id: row

        width: 300
        theme: theme
        index: 0
        sessionId: "1"
        started: "Monday"
        minutes: 12
        language: "en"
        itemCount: 3
        languageName: "English"
        isOpen: false
    }

    TestCase {
        name: "SessionRow"
        when: windowShown

        function test_its_words_stand_in_the_middle() {
            const above = row.contentItem.y;
            const below = row.height - above - row.contentItem.height;
            verify(above >= 8);
            compare(below, above);
            verify(row.contentItem.x >= 12);
        }

        function test_tells_a_screen_reader_what_it_shows() {
            verify(row.Accessible.name.startsWith("Monday, English"));
        }

        function test_a_screen_reader_hears_all_of_it() {
            compare(row.Accessible.role, Accessible.ListItem);
            verify(row.Accessible.name.startsWith("Monday, English"), row.Accessible.name);
            verify(/3/.test(row.Accessible.name) && /12/.test(row.Accessible.name), row.Accessible.name);
            verify(!row.Accessible.selected);
            row.isOpen = true;
            verify(row.Accessible.selected);
            row.isOpen = false;
        }

        function test_an_evening_that_goes_on_has_no_minutes() {
            const told = row.details;
            row.minutes = -1;
            verify(!/-1/.test(row.details), row.details);
            verify(row.details !== told);
            row.minutes = 12;
            compare(row.details, told);
        }

        function test_the_open_one_and_the_keyboard_are_told_apart() {
            row.isOpen = true;
            compare(row.background.color, theme.accentSoft);
            compare(row.background.border.width, 0);
            row.isCurrent = true;
            compare(row.background.border.width, 3);
            row.isOpen = row.isCurrent = false;
            compare(row.background.color.a, 0);
        }

        function test_a_finger_finds_it() {
            verify(row.height >= 44);
        }
    }
}
