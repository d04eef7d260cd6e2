// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai
import Chitai.Ui

Stage {
    id: stage

    TickMark {
        id: mark

        theme: stage.theme
    }
    Star {
        id: star

        x: 100
        width: 40
        theme: stage.theme
        isShown: false
    }

    TestCase {
        name: "TickMark"
        when: windowShown

        function init() {
            stage.reset();
            mark.isOn = mark.isOffered = mark.hasFocus = false;
            star.isShown = false;
            tryCompare(star, "visible", false);
            tryVerify(() => stage.isSettled);
        }

        function tick() {
            return stage.all(mark, child => child.drawing === Icon.Tick)[0];
        }

        function test_an_empty_ring_an_offer_and_an_approval() {
            verify(!tick().visible);
            compare(mark.border.color, stage.theme.edge);
            mark.isOffered = true;
            verify(tick().visible);
            compare(tick().color, stage.theme.good);
            compare(mark.color, stage.theme.surface);
            mark.isOn = true;
            compare(mark.color, stage.theme.good);
            compare(tick().color, stage.theme.surface);
        }

        function test_the_keyboard_is_seen_on_each() {
            for (const isOn of [false, true]) {
                mark.isOn = isOn;
                mark.hasFocus = false;
                verify(mark.border.width < 3);
                mark.hasFocus = true;
                compare(mark.border.width, 3);
                compare(mark.border.color, stage.theme.accent);
            }
        }

        function test_it_is_round_and_grows_with_the_window() {
            compare(mark.radius, mark.width / 2);
            stage.theme.unit = 1.5;
            compare(mark.width, 42);
            verify(tick().size < mark.width);
        }

        function test_a_tick_can_be_seen_in_both_themes_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_a_tick_can_be_seen_in_both_themes(row) {
            stage.theme.dark = row.dark;
            mark.isOn = true;
            verify(stage.contrast(mark.color, tick().color) >= 3);
        }

        function test_the_star_comes_at_the_end_and_goes_at_once() {
            verify(!star.visible);
            star.isShown = true;
            tryCompare(star, "opacity", 1);
            verify(star.visible);
            compare(star.height, star.width);
            verify(star.Accessible.name.length > 0);
            star.isShown = false;
            tryCompare(star, "opacity", 0);
        }
    }
}
