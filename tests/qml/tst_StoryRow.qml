// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    StoryRow {
        id: row

        width: 420
        height: implicitHeight
        theme: stage.theme
        index: 0
        modelData: "The night train · Fox\nOnce there was a fox."
        day: "yesterday"
    }
    SignalSpy {
        id: clicks

        target: row
        signalName: "clicked"
    }
    SignalSpy {
        id: removed

        target: row
        signalName: "removed"
    }

    TestCase {
        name: "StoryRow"
        when: windowShown

        function init() {
            stage.reset();
            row.width = 420;
            row.modelData = "The night train · Fox\nOnce there was a fox.";
            row.isCurrent = row.isOnStage = false;
            row.enabled = true;
            row.focus = false;
            clicks.clear();
            removed.clear();
            tryVerify(() => stage.isSettled);
        }

        function cross() {
            return findChild(row, "removeStory");
        }

        function test_the_row_opens_and_its_cross_removes() {
            mouseClick(row, 30, 20);
            compare([clicks.count, removed.count], [1, 0]);
            mouseClick(cross());
            compare([clicks.count, removed.count], [1, 1]);
        }

        function test_keys() {
            row.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Delete);
            compare([clicks.count, removed.count], [1, 1]);
        }

        function test_world_and_hero_above_and_how_it_begins_below() {
            const words = stage.words(row);
            verify(words.includes("The night train · Fox"));
            verify(words.includes("yesterday · Once there was a fox."));
        }

        function test_a_story_without_a_line_has_its_day_alone() {
            row.modelData = "The night train · Fox";
            verify(stage.words(row).includes("yesterday"));
        }

        function test_a_screen_reader_hears_it_once() {
            compare(row.Accessible.role, Accessible.ListItem);
            compare(row.Accessible.name, row.modelData);
            compare(row.Accessible.description, "yesterday");
            verify(cross().Accessible.name.includes("The night train"));
            verify(!row.Accessible.selected);
            row.isOnStage = true;
            verify(row.Accessible.selected);
        }

        function test_long_names_keep_the_cross_in_the_row() {
            row.modelData = "The very long night train over the mountains to the sea · The little grey mouse\nOnce there was a mouse, and it was so small that nobody saw it";
            row.width = 300;
            tryVerify(() => stage.textOf(row, row.parts[0]).lineCount === 2);
            verify(stage.isWithin(cross(), row));
            verify(cross().width >= 44 && cross().height >= 44);
        }

        function test_where_the_keyboard_is() {
            compare(row.background.border.width, 1);
            row.isCurrent = true;
            compare(row.background.border.width, 2);
            compare(row.background.border.color, stage.theme.accent);
        }

        function test_disabled_nothing_happens() {
            row.enabled = false;
            mouseClick(row, 30, 20);
            mouseClick(cross());
            compare([clicks.count, removed.count], [0, 0]);
        }

        function test_large_letters_make_it_higher() {
            const low = row.implicitHeight;
            stage.theme.textScale = 1.5;
            tryVerify(() => row.implicitHeight > low);
            verify(stage.isWithin(stage.textOf(row, row.parts[0]), row));
        }

        function test_what_has_no_room_ends_in_dots_and_nothing_is_heard_twice() {
            row.modelData = "The very long night train over the mountains to the sea, and back again · The little grey mouse and her friends\n"
                            + "Once there was a mouse, and it was so small that nobody saw it";
            row.width = 280;
            tryVerify(() => stage.textOf(row, row.parts[0]).truncated);
            verify(stage.textOf(row, row.day + " · " + row.parts[1]).truncated);
            compare(stage.heard(row), []);
        }

        function test_the_hero_stands_in_the_corner_of_the_cover() {
            const hero = stage.all(row, child => child.colours !== undefined)[0];
            compare(hero.name, "Fox");
            verify(stage.isWithin(hero, hero.parent));
            verify(hero.x > hero.parent.width / 2 && hero.y + hero.height > hero.parent.height - 4);
            compare(hero.width, hero.height);
        }

        function test_all_words_can_be_read_in_both_themes_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_all_words_can_be_read_in_both_themes(light) {
            stage.theme.dark = light.dark;
            // The letter on the hero has a ground of its own.
            compare(stage.unreadable(row, stage.theme.surface).filter(words => !words.startsWith("F ")), []);
        }
    }
}
