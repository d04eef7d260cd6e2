// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    ProgressLine {
        id: line

        width: 200
        theme: stage.theme
        name: "Files"
        value: 0.25
    }

    TestCase {
        name: "ProgressLine"
        when: windowShown

        function init() {
            stage.reset();
            line.indeterminate = false;
            line.from = 0;
            line.to = 1;
            line.value = 0.25;
            line.visible = true;
            tryVerify(() => stage.isSettled);
        }

        function part() {
            return line.contentItem.children[0];
        }

        function test_so_much_is_filled_data() {
            return [{ tag: "none", value: 0, width: 0 }, { tag: "half", value: 0.5, width: 100 }, { tag: "all", value: 1, width: 200 },
                    { tag: "more than all", value: 3, width: 200 }];
        }
        function test_so_much_is_filled(row) {
            line.value = row.value;
            compare(part().width, row.width);
            compare(part().x, 0);
        }

        function test_steps_count_too() {
            line.to = 8;
            line.value = 2;
            compare(part().width, 50);
        }

        function test_where_nobody_knows_a_part_wanders() {
            line.indeterminate = true;
            compare(part().width, 50);
            const first = part().x;
            tryVerify(() => part().x > first);
            verify(part().x + part().width <= line.width);
        }

        function test_nothing_wanders_out_of_sight() {
            line.indeterminate = true;
            tryVerify(() => line.place > 0);
            line.visible = false;
            const place = line.place;
            waitForRendering(stage, 100);
            compare(line.place, place);
        }

        function test_a_screen_reader_hears_of_what() {
            compare(line.Accessible.name, "Files");
        }

        function test_it_is_seen_in_both_themes_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_it_is_seen_in_both_themes(row) {
            stage.theme.dark = row.dark;
            compare(part().color, stage.theme.accent);
            compare(line.background.color, stage.theme.line);
        }

        function test_it_has_a_size_of_its_own_and_its_part_fills_it() {
            compare([line.implicitWidth, line.implicitHeight], [120, 6]);
            compare(part().height, line.height);
            stage.theme.unit = 2;
            compare(line.implicitWidth, 240);
        }
    }
}
