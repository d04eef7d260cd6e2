// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    Item {
        id: place

        width: 400
        height: 200

        Switch {
            id: choice

            theme: stage.theme
            text: "Show the syllables"
        }
    }
    SignalSpy {
        id: clicks

        target: choice
        signalName: "clicked"
    }

    TestCase {
        name: "Switch"
        when: windowShown

        function init() {
            stage.reset();
            place.width = 400;
            choice.text = "Show the syllables";
            choice.isOn = false;
            choice.enabled = true;
            choice.focus = false;
            clicks.clear();
            tryVerify(() => stage.isSettled);
        }

        function knob() {
            return choice.indicator.children[0];
        }

        function test_the_whole_line_is_the_switch() {
            compare(choice.width, 400);
            verify(choice.height >= 44);
            mouseClick(choice, 4, choice.height / 2);
            mouseClick(choice, 396, choice.height / 2);
            compare(clicks.count, 2);
        }

        function test_whoever_hears_it_decides() {
            mouseClick(choice);
            verify(!choice.checked);
            choice.isOn = true;
            verify(choice.checked);
            mouseClick(choice);
            verify(choice.checked);
        }

        function test_keys_ask_once_each() {
            choice.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Enter);
            compare(clicks.count, 3);
        }

        function test_on_and_off_are_told_by_place_and_size_not_by_colour_alone() {
            const off = { x: knob().x, width: knob().width };
            choice.isOn = true;
            verify(knob().x > off.x);
            verify(knob().width > off.width);
            verify(stage.isWithin(knob(), choice.indicator));
            compare(choice.indicator.color, stage.theme.accent);
        }

        function test_the_keyboard_is_seen() {
            choice.isOn = true;
            const before = choice.indicator.border.width;
            choice.forceActiveFocus(Qt.TabFocusReason);
            verify(choice.indicator.border.width > before);
            compare(choice.indicator.border.color, stage.theme.ink);
        }

        function test_long_words_wrap_beside_the_switch() {
            choice.text = "Say it again in the words of the family, where the child has stumbled over the same word twice in a row";
            place.width = 260;
            tryVerify(() => choice.contentItem.lineCount > 2);
            verify(!choice.contentItem.truncated);
            verify(choice.height >= choice.contentItem.contentHeight);
            verify(choice.contentItem.x + choice.contentItem.width <= choice.indicator.x);
        }

        function test_large_letters_are_not_cut() {
            stage.theme.textScale = 1.5;
            place.width = 220;
            tryVerify(() => choice.height >= choice.contentItem.contentHeight);
        }

        function test_a_screen_reader_hears_a_box_and_can_ask() {
            compare(choice.Accessible.role, Accessible.CheckBox);
            compare(choice.Accessible.name, "Show the syllables");
            choice.Accessible.toggleAction();
            compare(clicks.count, 1);
        }

        function test_disabled_it_asks_nothing() {
            choice.enabled = false;
            mouseClick(choice);
            compare(clicks.count, 0);
        }

        function test_in_a_dark_room_knob_and_ground_differ() {
            stage.theme.dark = true;
            for (const isOn of [false, true]) {
                choice.isOn = isOn;
                verify(Math.abs(knob().color.hslLightness - choice.indicator.color.hslLightness) > 0.15, isOn);
            }
        }

        function test_all_words_can_be_read_in_both_themes_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_all_words_can_be_read_in_both_themes(row) {
            stage.theme.dark = row.dark;
            compare(stage.unreadable(choice, stage.theme.paper), []);
        }

        function test_one_that_is_on_from_the_start_says_so() {
            const other = createTemporaryQmlObject("import Chitai; Switch { theme: stage.theme; text: \"New\"; isOn: true }", stage);
            verify(other.checked);
        }
    }
}
