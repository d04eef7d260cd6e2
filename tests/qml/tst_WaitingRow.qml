// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    WaitingRow {
        id: row

        x: 20
        y: 100
        width: 400
        theme: stage.theme
        text: "Oma lacht."
        endAction: "Take it out"
    }
    SignalSpy {
        id: clicks

        target: row
        signalName: "clicked"
    }
    SignalSpy {
        id: ended

        target: row
        signalName: "endActionTriggered"
    }
    SignalSpy {
        id: moves

        target: row
        signalName: "moveWanted"
    }
    SignalSpy {
        id: drags

        target: row
        signalName: "dragged"
    }
    SignalSpy {
        id: drops

        target: row
        signalName: "dropped"
    }

    TestCase {
        name: "WaitingRow"
        when: windowShown

        function init() {
            stage.reset();
            row.text = "Oma lacht.";
            row.note = "";
            row.endAction = "Take it out";
            row.isProposal = row.canMove = row.isLifted = row.isCurrent = false;
            row.enabled = true;
            for (const spy of [clicks, ended, moves, drags, drops])
                spy.clear();
            tryVerify(() => stage.isSettled);
        }

        function end() {
            return stage.named(row, row.isProposal ? "addProposal" : "takeOut");
        }
        function letters() {
            return stage.textOf(row.contentItem, row.text);
        }

        function test_the_row_and_its_end_do_different_things() {
            mouseClick(row, 80, 20);
            compare([clicks.count, ended.count], [1, 0]);
            mouseClick(end());
            compare([clicks.count, ended.count], [1, 1]);
        }

        function test_delete_takes_out_what_waits_and_no_proposal() {
            row.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Delete);
            compare(ended.count, 1);
            row.isProposal = true;
            keyClick(Qt.Key_Delete);
            compare(ended.count, 1);
            keyClick(Qt.Key_Return);
            compare(clicks.count, 1);
        }

        function test_alt_and_an_arrow_move_it() {
            row.canMove = true;
            row.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down, Qt.AltModifier);
            keyClick(Qt.Key_Up, Qt.AltModifier);
            keyClick(Qt.Key_Down); // goes to the next row
            keyClick(Qt.Key_Right, Qt.AltModifier);
            compare(moves.signalArguments.map(args => args[0]), [1, -1]);
            row.canMove = false;
            keyClick(Qt.Key_Down, Qt.AltModifier);
            compare(moves.count, 2);
        }

        function test_its_handle_is_dragged_and_let_go_once() {
            row.canMove = true;
            mousePress(row, 18, 20);
            mouseMove(row, 18, 60);
            mouseMove(row, 18, 130);
            compare(drags.signalArguments[drags.count - 1][0], 130);
            compare(drops.count, 0);
            mouseRelease(row, 18, 130);
            compare(drops.count, 1);
            compare(clicks.count, 0);
        }

        function test_without_a_handle_nothing_is_dragged() {
            mousePress(row, 18, 20);
            mouseMove(row, 18, 130);
            mouseRelease(row, 18, 130);
            compare([drags.count, drops.count], [0, 0]);
        }

        function test_what_is_lifted_is_pale() {
            compare(row.opacity, 1);
            row.isLifted = true;
            verify(row.opacity < 1);
        }

        function test_why_it_is_proposed_is_seen_and_heard() {
            row.note = "4 of 6 words that are due";
            verify(stage.words(row).includes(row.note));
            compare(row.Accessible.name, "Oma lacht., 4 of 6 words that are due");
            row.note = "";
            compare(row.Accessible.name, "Oma lacht.");
        }

        function test_the_end_says_of_which_row() {
            compare(end().Accessible.name, "Take it out: Oma lacht.");
            row.endAction = "";
            compare(end(), null);
        }

        function test_long_words_end_before_the_button() {
            row.text = "A long text that has no room in one line, and goes on and on until there is no room in two either, and on";
            tryVerify(() => letters().truncated);
            verify(letters().mapToItem(row, letters().contentWidth, 0).x <= end().x);
        }

        function test_a_note_leaves_one_line_and_large_letters_room() {
            row.note = "It fits";
            row.text = "A long text that has no room in one line, and goes on";
            tryVerify(() => letters().lineCount === 1);
            stage.theme.textScale = 1.5;
            for (const text of [row.text, row.note])
                verify(stage.isWithin(stage.textOf(row, text), row), text);
        }

        function test_a_finger_finds_both() {
            verify(row.height >= 44);
            verify(end().width >= 44 && end().height >= 44);
        }

        function test_where_the_keyboard_is() {
            compare(row.background.border.color, stage.theme.line);
            row.isCurrent = true;
            compare(row.background.border.color, stage.theme.accent);
            compare(row.background.border.width, 2);
        }

        function test_disabled_nothing_happens() {
            row.enabled = false;
            mouseClick(row, 80, 20);
            compare(clicks.count, 0);
        }

        function test_all_words_can_be_read_in_both_themes_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_all_words_can_be_read_in_both_themes(light) {
            stage.theme.dark = light.dark;
            compare(stage.unreadable(row, stage.theme.surface), []);
        }

        function test_without_a_note_a_text_may_have_two_lines() {
            row.text = "A text that has no room in one line of this row, and goes on in a second one";
            tryVerify(() => letters().lineCount === 2);
            verify(stage.isWithin(letters(), row));
        }

        function test_a_proposal_answers_the_pointer_and_what_waits_does_not() {
            mouseMove(row, 80, 20);
            compare(row.background.color, stage.theme.surface);
            row.isProposal = true;
            compare(row.background.color, stage.theme.raised);
            mouseMove(stage, 700, 500);
            compare(row.background.color, stage.theme.surface);
        }

        function test_tab_comes_to_the_end_and_a_click_leaves_the_keyboard_to_the_list() {
            compare(end().focusPolicy, Qt.TabFocus);
            compare(row.focusPolicy, Qt.NoFocus);
        }
    }
}
