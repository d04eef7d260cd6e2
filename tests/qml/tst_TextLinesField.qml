// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    property var keys: []

    TextLinesField {
        id: field

        y: 60
        width: 300
        height: implicitHeight
        theme: stage.theme
        placeholderText: "A sentence, a poem, a list"
    }
    TextButton {
        id: above

        theme: stage.theme
        text: "Above"
    }
    TextButton {
        id: below

        y: 400
        theme: stage.theme
        text: "Below"
    }
    SignalSpy {
        id: accepted

        target: field
        signalName: "accepted"
    }

    TestCase {
        name: "TextLinesField"
        when: windowShown

        function init() {
            stage.reset();
            field.clear();
            field.mostLines = 5;
            field.keyFilter = event => false;
            field.area.forceActiveFocus();
            stage.keys = [];
            accepted.clear();
            tryVerify(() => stage.isSettled);
        }

        function placeholder() {
            return stage.textOf(field.area, "A sentence, a poem, a list");
        }

        function test_enter_submits_once_and_leaves_the_text() {
            keyClick(Qt.Key_A);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Enter);
            compare(accepted.count, 2);
            compare(field.text, "a");
        }

        function test_shift_and_enter_break_the_line() {
            keyClick(Qt.Key_A);
            keyClick(Qt.Key_Return, Qt.ShiftModifier);
            keyClick(Qt.Key_B);
            compare(accepted.count, 0);
            compare(field.text, "a\nb");
            compare(field.area.lineCount, 2);
        }

        function test_tab_leaves_it_in_both_directions() {
            keyClick(Qt.Key_Tab);
            verify(!field.area.activeFocus);
            compare(field.text, "");
            field.area.forceActiveFocus();
            keyClick(Qt.Key_Backtab);
            verify(!field.area.activeFocus);
            compare(field.text, "");
        }

        function test_it_grows_with_its_lines_up_to_the_most() {
            const heights = [field.implicitHeight];
            for (let lines = 2; lines <= 7; ++lines) {
                field.text = Array(lines).fill("line").join("\n");
                heights.push(field.implicitHeight);
            }
            verify(heights[0] >= 44);
            for (let i = 1; i < 5; ++i)
                verify(heights[i] > heights[i - 1], i);
            compare(heights[5], heights[4]);
            compare(heights[6], heights[4]);
            verify(field.interactive);
        }

        function test_the_line_that_is_typed_is_in_sight() {
            field.text = Array(20).fill("line").join("\n");
            keyClick(Qt.Key_End, Qt.ControlModifier);
            const y = field.area.cursorRectangle.y + field.area.cursorRectangle.height;
            tryVerify(() => y <= field.contentY + field.height);
            verify(field.contentY > 0);
            keyClick(Qt.Key_Home, Qt.ControlModifier);
            tryVerify(() => field.contentY <= field.area.cursorRectangle.y);
        }

        function test_says_what_belongs_there_until_something_does() {
            verify(placeholder().visible);
            compare(field.area.Accessible.name, "A sentence, a poem, a list");
            keyClick(Qt.Key_A);
            verify(!placeholder().visible);
            keyClick(Qt.Key_Backspace);
            verify(placeholder().visible);
        }

        function test_a_key_that_somebody_else_uses_types_nothing() {
            field.keyFilter = event => {
                stage.keys.push(event.key);
                return event.key === Qt.Key_B;
            };
            keyClick(Qt.Key_A);
            keyClick(Qt.Key_B);
            compare(field.text, "a");
            compare(stage.keys, [Qt.Key_A, Qt.Key_B]);
        }

        function test_a_filter_goes_before_enter() {
            field.keyFilter = event => event.key === Qt.Key_Return;
            keyClick(Qt.Key_Return);
            compare(accepted.count, 0);
        }

        function test_words_too_long_for_a_line_wrap() {
            field.text = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen".repeat(2);
            verify(field.area.lineCount > 1);
            verify(field.area.contentWidth <= field.width);
        }

        function test_shows_its_focus() {
            compare(field.area.background.border.width, 2);
            compare(field.area.background.border.color, stage.theme.accent);
            below.forceActiveFocus();
            compare(field.area.background.border.width, 1);
        }

        function test_marks_are_no_markup() {
            field.text = "<b>Oma</b>";
            compare(field.area.textFormat, TextEdit.PlainText);
            compare(field.area.getText(0, field.area.length), "<b>Oma</b>");
        }

        function test_clearing_empties_it_and_makes_it_low() {
            const low = field.implicitHeight;
            field.text = "a\nb\nc";
            verify(field.implicitHeight > low);
            field.clear();
            compare(field.text, "");
            compare(field.implicitHeight, low);
        }

        function test_large_letters_have_room() {
            stage.theme.textScale = 1.5;
            stage.theme.windowWidth = 4000;
            field.text = "Äpfel";
            verify(field.implicitHeight >= field.area.contentHeight);
            verify(field.area.font.pixelSize > 24);
        }

        function test_only_what_is_longer_than_its_place_is_scrolled() {
            verify(field.clip);
            field.text = "a";
            verify(!field.interactive);
            field.text = Array(20).fill("line").join("\n");
            tryVerify(() => field.interactive);
        }

        function test_what_belongs_there_stands_where_it_will_be_typed() {
            compare([placeholder().x, placeholder().width], [field.area.leftPadding, field.area.width - 24]);
            verify(placeholder().Accessible.ignored);
            field.placeholderText = "So many words about what may be typed here that there is no room for all of them";
            const words = stage.textOf(field.area, field.placeholderText);
            tryVerify(() => words.truncated);
            field.placeholderText = "A sentence, a poem, a list";
        }

        function test_it_can_be_read_in_both_themes_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_it_can_be_read_in_both_themes(row) {
            stage.theme.dark = row.dark;
            const ground = field.area.background.color;
            compare(ground, stage.theme.surface);
            verify(stage.contrast(placeholder().color, ground) >= 4.5);
            field.text = "Oma";
            verify(stage.contrast(field.area.color, ground) >= 4.5);
            field.area.selectAll();
            verify(stage.contrast(field.area.selectedTextColor, field.area.selectionColor) >= 4.5);
        }
    }
}
