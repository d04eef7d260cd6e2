// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    property var dropped: []

    PictureTile {
        id: tile

        x: 20
        y: 20
        width: 120
        height: 90
        theme: stage.theme
        text: "A cat on a roof"
        illustrationId: "7"
        thumbnail: ""
        removal: "Remove from the text"
    }
    DropArea {
        id: row

        x: 400
        y: 200
        width: 300
        height: 80
        onDropped: drop => stage.dropped.push(drop.source.illustrationId)
    }
    SignalSpy {
        id: clicks

        target: tile
        signalName: "clicked"
    }
    SignalSpy {
        id: removed

        target: tile
        signalName: "removed"
    }

    TestCase {
        name: "PictureTile"
        when: windowShown

        function init() {
            stage.reset();
            stage.dropped = [];
            tile.isCurrent = false;
            tile.focus = false;
            mouseMove(stage, 700, 500);
            clicks.clear();
            removed.clear();
            tryVerify(() => stage.isSettled);
        }

        function cross() {
            return stage.all(tile, child => child.hint === "Remove from the text")[0];
        }
        function frame() {
            return stage.all(tile, child => child.border !== undefined && child.width === tile.width && child.color.a === 0)[0];
        }
        function drag(x, y) {
            mousePress(tile, 40, 40);
            for (let i = 1; i <= 10; ++i)
                mouseMove(stage, 60 + (x - 60) * i / 10, 60 + (y - 60) * i / 10);
            mouseRelease(stage, x, y);
        }

        function test_a_click_chooses_it() {
            mouseClick(tile, 30, 50);
            compare([clicks.count, removed.count], [1, 0]);
        }

        function test_its_cross_takes_it_away_and_chooses_nothing() {
            mouseMove(tile, 30, 50);
            verify(cross().visible);
            mouseClick(cross());
            compare([clicks.count, removed.count], [0, 1]);
        }

        function test_keys_do_both() {
            tile.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Delete);
            compare([clicks.count, removed.count], [2, 1]);
        }

        function test_the_cross_comes_with_pointer_or_keyboard() {
            verify(!cross().visible);
            tile.isCurrent = true;
            verify(cross().visible);
            tile.isCurrent = false;
            tile.forceActiveFocus(Qt.TabFocusReason);
            verify(cross().visible);
        }

        function test_a_drag_drops_it_where_it_is_let_go() {
            drag(550, 240);
            compare(stage.dropped, ["7"]);
            compare(clicks.count, 0);
        }

        function test_beside_everything_it_goes_back() {
            drag(300, 500);
            compare(stage.dropped, []);
            const picture = stage.all(stage, child => child.isEmpty !== undefined)[0];
            tryVerify(() => picture.parent === tile);
            compare([picture.x, picture.y], [0, 0]);
        }

        function test_after_a_drag_it_can_be_chosen_again() {
            drag(550, 240);
            mouseClick(tile, 30, 50);
            compare(clicks.count, 1);
        }

        function test_a_screen_reader_hears_what_both_do() {
            compare(tile.Accessible.role, Accessible.Button);
            compare(tile.Accessible.name, "A cat on a roof");
            compare(cross().Accessible.name, "Remove from the text");
        }

        function test_the_keyboard_is_seen() {
            compare(frame().border.width, 0);
            tile.isCurrent = true;
            compare(frame().border.width, 3);
            compare(frame().border.color, stage.theme.accent);
        }

        function test_the_picture_fills_it_and_the_cross_is_in_its_corner() {
            const picture = stage.all(tile, child => child.isEmpty !== undefined)[0];
            compare([picture.width, picture.height], [120, 90]);
            compare([cross().x + cross().width, cross().y], [120, 0]);
            verify(cross().width >= 28 && cross().height >= 28);
            verify(stage.contrast(cross().background.color, stage.theme.ink) >= 4.5);
        }
    }
}
