// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    Card {
        id: card

        width: 200
        height: 100
        theme: stage.theme
    }
    FilesCard {
        id: files

        width: 300
        theme: stage.theme
        heading: "Texts"
        explanation: "A list of texts, one in each line, or a table with a heading for each column."

        TextButton {
            id: inside

            theme: stage.theme
            text: "Bring"
        }
    }

    TestCase {
        name: "Card"
        when: windowShown

        function init() {
            stage.reset();
            files.width = 300;
            tryVerify(() => stage.isSettled);
        }

        function test_it_is_told_from_the_paper_in_both_themes_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_it_is_told_from_the_paper_in_both_themes(row) {
            stage.theme.dark = row.dark;
            compare(card.color, stage.theme.surface);
            verify(card.color.toString() !== stage.theme.paper.toString());
            compare(card.border.color, stage.theme.line);
            compare(card.border.width, 1);
        }

        function test_it_is_as_high_as_its_parts() {
            tryVerify(() => files.implicitHeight > inside.height + 40);
            const before = files.implicitHeight;
            files.width = 160;
            tryVerify(() => files.implicitHeight > before);
            tryVerify(() => stage.isWithin(inside, files));
        }

        function test_its_words_wrap_and_none_is_lost() {
            files.width = 160;
            const words = stage.textOf(files, files.explanation);
            tryVerify(() => words.lineCount > 3);
            verify(!words.truncated);
            verify(stage.isWithin(words, files));
        }

        function test_a_screen_reader_finds_its_heading() {
            compare(stage.textOf(files, "Texts").Accessible.role, Accessible.Heading);
            compare(stage.textOf(files, "Texts").Accessible.name, "Texts");
        }

        function test_a_narrow_window_leaves_it_more_room() {
            const wide = files.inset;
            stage.theme.windowWidth = 800;
            verify(files.inset < wide);
        }

        function test_large_letters_make_it_higher() {
            const before = files.implicitHeight;
            stage.theme.textScale = 1.5;
            stage.theme.windowWidth = 4000;
            tryVerify(() => files.implicitHeight > before);
        }

        function test_all_words_can_be_read_in_both_themes_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_all_words_can_be_read_in_both_themes(row) {
            stage.theme.dark = row.dark;
            compare(stage.unreadable(files, stage.theme.surface), []);
        }
    }
}
