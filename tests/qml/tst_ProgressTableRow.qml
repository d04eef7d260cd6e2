// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    ProgressTableRow {
        id: row

        width: 600
        height: implicitHeight
        theme: stage.theme
        index: 0
        modelData: ({ title: "Week of 2 March", cells: ["Week of 2 March", "12", "94 %"], details: "texts 12, right 94 %", heading: "" })
        isTight: false
        widths: [200, 200, 200]
    }

    Component {
        id: rows

        ProgressTableRow {
            width: 600
            theme: stage.theme
            index: 0
            isTight: false
            widths: [200, 200, 200]
        }
    }

    TestCase {
        name: "ProgressTableRow"
        when: windowShown

        readonly property var week: ({ title: "Week of 2 March", cells: ["Week of 2 March", "12", "94 %"], details: "texts 12, right 94 %", heading: "" })

        function init() {
            stage.reset();
            row.width = 600;
            row.index = 0;
            row.modelData = week;
            row.isTight = row.isCurrent = false;
            tryVerify(() => stage.isSettled);
        }

        function ground() {
            return stage.all(row, child => child.radius === stage.theme.radius)[0];
        }

        function test_figures_stand_in_their_columns() {
            const cells = week.cells.map(text => stage.textOf(row, text));
            tryCompare(cells[2], "x", 400);
            compare(cells.map(cell => cell.x), [0, 200, 400]);
            compare(cells[0].horizontalAlignment, Text.AlignLeft);
            compare(cells[1].horizontalAlignment, Text.AlignRight);
        }

        function test_without_room_they_are_said_in_words() {
            row.isTight = true;
            compare(stage.words(row), ["Week of 2 March", "texts 12, right 94 %"]);
            row.width = 120;
            tryVerify(() => stage.textOf(row, week.details).lineCount > 1);
            tryVerify(() => stage.isWithin(stage.textOf(row, week.details), row));
        }

        function test_a_heading_stands_above_the_first_of_a_kind() {
            const first = createTemporaryObject(rows, stage, { modelData: Object.assign({}, week, { heading: "What is still hard" }) });
            tryVerify(() => first.implicitHeight > row.implicitHeight);
            const heading = stage.textOf(first, "What is still hard");
            compare(heading.Accessible.role, Accessible.Heading);
            verify(stage.textOf(first, "12").mapToItem(first, 0, 0).y >= heading.height);
        }

        function test_every_second_row_has_a_ground() {
            compare(ground().color, stage.theme.raised);
            row.index = 1;
            compare(ground().color.a, 0);
        }

        function test_a_screen_reader_hears_all_of_it_once() {
            compare(row.Accessible.role, Accessible.ListItem);
            compare(row.Accessible.name, "Week of 2 March: texts 12, right 94 %");
            for (const cell of week.cells)
                verify(stage.textOf(row, cell).Accessible.ignored, cell);
        }

        function test_where_the_keyboard_is() {
            compare(ground().border.width, 0);
            row.isCurrent = true;
            compare(ground().border.width, 2);
            compare(ground().border.color, stage.theme.accent);
        }

        function test_more_columns_than_widths_break_nothing() {
            row.modelData = Object.assign({}, week, { cells: ["a", "b", "c", "d"] });
            compare(stage.textOf(row, "d").width, 0);
        }

        function test_all_words_can_be_read_in_both_themes_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_all_words_can_be_read_in_both_themes(light) {
            stage.theme.dark = light.dark;
            compare(stage.unreadable(row, stage.theme.raised), []);
        }

        function test_what_has_no_room_ends_in_dots_or_wraps() {
            row.modelData = Object.assign({}, week, { cells: ["The week of the second of March, and more", "12", "94 %"] });
            row.widths = [100, 100, 100];
            tryVerify(() => stage.textOf(row, row.modelData.cells[0]).truncated);
            row.widths = [200, 200, 200];
            row.isTight = true;
            compare(stage.textOf(row, week.details).font.pixelSize, stage.theme.small);
            compare(stage.heard(row), []);
        }

        function test_figures_and_words_are_never_there_together() {
            verify(!stage.words(row).includes(week.details));
            row.isTight = true;
            verify(!stage.words(row).includes("94 %"));
        }
    }
}
