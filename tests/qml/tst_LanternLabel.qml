// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    LanternLabel {
        id: label

        width: 300
        height: 90
        theme: stage.theme
        letters: "Ы"
        name: "Русский"
        line: "Russian"
    }

    TestCase {
        name: "LanternLabel"
        when: windowShown

        function init() {
            stage.reset();
            label.width = 300;
            label.letters = "Ы";
            label.line = "Russian";
            tryVerify(() => stage.isSettled);
        }

        function lantern() {
            return stage.all(label, child => child.letters === label.letters)[0];
        }

        function test_the_lantern_carries_letters_that_the_language_alone_has() {
            compare(lantern().height, 56);
            const letters = stage.textOf(lantern(), "Ы");
            verify(letters.visible);
            const one = letters.font.pixelSize;
            label.letters = "sch";
            verify(stage.textOf(lantern(), "sch").font.pixelSize < one);
        }

        function test_the_name_stands_beside_it_and_the_line_below() {
            const name = stage.textOf(label, "Русский");
            const line = stage.textOf(label, "Russian");
            verify(name.mapToItem(label, 0, 0).x >= lantern().x + lantern().width);
            verify(line.mapToItem(label, 0, 0).y >= name.mapToItem(label, 0, 0).y + name.height - 1);
            verify(stage.isWithin(line, label));
        }

        function test_without_a_line_the_name_stands_in_the_middle() {
            label.line = "";
            compare(stage.words(label).includes("Russian"), false);
            const name = stage.textOf(label, "Русский");
            tryVerify(() => Math.abs(name.mapToItem(label, 0, name.height / 2).y - 45) < 2);
        }

        function test_letters_get_smaller_before_any_is_lost() {
            const name = stage.textOf(label, "Русский");
            const before = name.contentWidth;
            label.width = lantern().width + 16 + 14 + 12 + before * 0.8;
            tryVerify(() => name.contentWidth < before);
            verify(!name.truncated);
        }

        function test_a_drawing_says_nothing() {
            verify(lantern().Accessible.ignored);
        }

        function test_all_words_can_be_read_in_both_themes_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_all_words_can_be_read_in_both_themes(row) {
            stage.theme.dark = row.dark;
            // The letter on the lantern has a ground of its own.
            compare(stage.unreadable(label, stage.theme.surface).filter(words => !words.startsWith("Ы ")), []);
        }

        function test_what_has_no_room_at_all_ends_in_dots() {
            label.width = lantern().width + 70;
            tryVerify(() => stage.textOf(label, "Русский").truncated && stage.textOf(label, "Russian").truncated);
            for (const words of ["Русский", "Russian"]) {
                const text = stage.textOf(label, words);
                verify(text.mapToItem(label, text.width, 0).x <= label.width - 12, words);
                verify(text.mapToItem(label, 0, 0).x > lantern().x + lantern().width, words);
            }
        }

        function test_a_page_says_how_large_the_name_is() {
            label.nameSize = 34;
            compare(stage.textOf(label, "Русский").font.pixelSize, 34);
            label.nameSize = Qt.binding(() => stage.theme.large);
            fuzzyCompare(lantern().y + lantern().height / 2, 45, 1);
        }
    }
}
