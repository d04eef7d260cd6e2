// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    TvFrame {
        id: tv

        width: 320
        height: heightFor(width)
        theme: stage.theme

        Rectangle {
            id: inside

            anchors.fill: parent
        }
    }

    TestCase {
        name: "TvFrame"
        when: windowShown

        function init() {
            stage.reset();
            tv.shape = 9 / 16;
            tv.hasFoot = true;
            tryVerify(() => stage.isSettled);
        }

        function test_its_inside_has_the_shape_data() {
            return [{ tag: "tv", shape: 9 / 16 }, { tag: "tablet", shape: 3 / 4 }, { tag: "upright", shape: 16 / 10 }];
        }
        function test_its_inside_has_the_shape(row) {
            tv.shape = row.shape;
            fuzzyCompare(inside.height / inside.width, row.shape, 0.01);
            tv.hasFoot = false;
            fuzzyCompare(inside.height / inside.width, row.shape, 0.01);
        }

        function test_what_is_in_it_leaves_the_frame_free() {
            compare(inside.width, 320 - 12);
            verify(stage.isWithin(inside, tv));
            const place = inside.mapToItem(tv, 0, 0);
            compare([place.x, place.y], [6, 6]);
        }

        function test_a_foot_takes_room_below() {
            const withFoot = tv.heightFor(320);
            tv.hasFoot = false;
            compare(withFoot - tv.heightFor(320), 8);
        }

        function test_what_is_larger_than_its_inside_is_cut() {
            verify(inside.parent.clip);
        }

        function test_in_a_larger_window_the_frame_grows() {
            stage.theme.unit = 2;
            compare(inside.width, 320 - 24);
        }

        function test_the_foot_is_seen_below_in_the_middle() {
            const foot = tv.children[1];
            verify(foot.visible);
            fuzzyCompare(foot.x + foot.width / 2, tv.width / 2, 1);
            verify(foot.y + foot.height <= tv.height);
            verify(foot.width < tv.width / 2);
            tv.hasFoot = false;
            verify(!foot.visible);
        }

        function test_frame_and_foot_are_of_one_piece_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_frame_and_foot_are_of_one_piece(row) {
            stage.theme.dark = row.dark;
            compare(tv.children[0].color, stage.theme.bezel);
            compare(tv.children[1].color, stage.theme.bezel);
        }
    }
}
