// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    Rectangle {
        id: thing

        x: 300
        y: 200
        width: 100
        height: 40

        ToolTipLoader {
            id: hint

            theme: stage.theme
            text: "What it does"
            isWanted: false
            delay: 20
        }
    }

    TestCase {
        name: "ToolTipLoader"
        when: windowShown

        function init() {
            stage.reset();
            thing.x = 300;
            hint.isWanted = false;
            hint.isPressed = false;
            hint.isKnown = false;
            hint.isBeside = false;
            hint.text = "What it does";
            tryVerify(() => !hint.item);
            tryVerify(() => stage.isSettled);
        }

        function show() {
            hint.isWanted = true;
            tryVerify(() => hint.item?.opened);
            return hint.item;
        }

        function test_it_is_made_when_it_is_wanted_and_gone_after() {
            verify(!hint.item);
            show();
            compare(hint.item.text, "What it does");
            hint.isWanted = false;
            verify(!hint.item);
        }

        function test_it_waits_for_the_pointer_to_rest() {
            hint.isWanted = true;
            verify(hint.item);
            verify(!hint.item.visible);
            tryVerify(() => hint.item.visible);
        }

        function test_without_words_it_never_comes() {
            hint.text = "";
            hint.isWanted = true;
            verify(!hint.item);
            hint.text = "Now";
            verify(hint.item);
        }

        function test_a_press_takes_it_away_until_the_pointer_has_gone() {
            show();
            hint.isPressed = true;
            verify(!hint.item);
            hint.isPressed = false;
            verify(!hint.item);
            hint.isWanted = false;
            show();
        }

        function test_it_follows_what_it_says() {
            show();
            hint.text = "Something else";
            compare(hint.item.text, "Something else");
            hint.text = "";
            verify(!hint.item);
        }

        function test_it_stands_above_in_the_middle() {
            const tip = show();
            tryVerify(() => tip.width > 0);
            fuzzyCompare(tip.x + tip.width / 2, thing.width / 2, 1);
            verify(tip.y + tip.height <= 0);
        }

        function test_or_beside() {
            hint.isBeside = true;
            const tip = show();
            verify(tip.x >= thing.width);
            fuzzyCompare(tip.y + tip.height / 2, thing.height / 2, 1);
        }

        function test_at_the_edge_it_stays_in_the_window() {
            thing.x = 0;
            hint.text = "So many words that they are wider than what they are about by far";
            const tip = show();
            const left = tip.contentItem.mapToItem(stage, 0, 0).x;
            verify(left >= 8, left);
            verify(left + tip.contentItem.width <= stage.width - 8);
        }

        function test_what_lies_below_it_can_be_clicked() {
            verify(!show().enabled);
        }

        function test_a_screen_reader_has_it_from_the_button() {
            verify(show().contentItem.Accessible.ignored);
        }

        function test_it_is_small_print_in_the_windows_colours() {
            stage.theme.dark = true;
            const tip = show();
            compare(tip.background.color, stage.theme.surface);
            compare(tip.contentItem.color, stage.theme.ink);
            compare(tip.contentItem.font.pixelSize, stage.theme.small);
        }
    }
}
