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
    }
}
