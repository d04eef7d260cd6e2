// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    Column {
        id: page

        width: 500

        Section {
            id: first

            theme: stage.theme
            title: "Letters"
        }
        Section {
            id: second

            theme: stage.theme
            title: "The light in the room where you read in the evening"

            Pair {
                id: pair

                Rectangle {
                    id: left

                    width: pair.part
                    height: 20
                }
                Rectangle {
                    id: right

                    width: pair.part
                    height: 20
                }
            }
        }
    }

    TestCase {
        name: "Section"
        when: windowShown

        function init() {
            stage.reset();
            page.width = 500;
            pair.least = 280;
            tryVerify(() => stage.isSettled);
        }

        function line(section) {
            return section.children[0];
        }

        function test_a_line_parts_it_from_the_one_before() {
            verify(!line(first).visible);
            tryVerify(() => line(second).visible);
            compare(line(second).width, second.width);
        }

        function test_a_screen_reader_finds_the_heading() {
            const heading = stage.textOf(first, "Letters");
            compare(heading.Accessible.role, Accessible.Heading);
            verify(heading.font.bold);
        }

        function test_a_long_title_wraps() {
            page.width = 160;
            const heading = stage.textOf(second, second.title);
            tryVerify(() => heading.lineCount > 1);
            verify(!heading.truncated);
        }

        function test_a_narrow_window_brings_its_parts_together() {
            const wide = second.spacing;
            stage.theme.windowWidth = 700;
            verify(second.spacing < wide);
        }

        function test_two_columns_where_there_is_room_data() {
            return [{ tag: "592 is enough", width: 592, isTwo: true }, { tag: "591 is not", width: 591, isTwo: false }];
        }
        function test_two_columns_where_there_is_room(row) {
            page.width = row.width;
            compare(pair.isTwo, row.isTwo);
            tryVerify(() => row.isTwo ? right.x > left.x && right.y === left.y : right.x === left.x && right.y > left.y);
            verify(right.x + right.width <= row.width);
        }

        function test_one_column_takes_all_the_width() {
            page.width = 400;
            compare(left.width, 400);
        }

        function test_a_page_says_how_wide_a_column_has_to_be() {
            page.width = 500;
            verify(!pair.isTwo);
            pair.least = 200;
            verify(pair.isTwo);
            compare(left.width, 234);
        }

        function test_all_words_can_be_read_in_both_themes_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_all_words_can_be_read_in_both_themes(row) {
            stage.theme.dark = row.dark;
            compare(stage.unreadable(page, stage.theme.paper), []);
        }
    }
}
