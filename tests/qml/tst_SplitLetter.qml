// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    SplitLetter {
        id: letter

        x: 200
        y: 100
        width: 50
        height: 104
        theme: stage.theme
        index: 2
        letter: "м"
        before: "а"
        hasBorder: false
        isFixed: false
        syllable: 0
    }
    SignalSpy {
        id: toggled

        target: letter
        signalName: "toggled"
    }
    SignalSpy {
        id: saved

        target: letter
        signalName: "saved"
    }
    SignalSpy {
        id: moved

        target: letter
        signalName: "moved"
    }
    SignalSpy {
        id: focusTaken

        target: letter
        signalName: "focusTaken"
    }

    TestCase {
        name: "SplitLetter"
        when: windowShown

        function init() {
            stage.reset();
            letter.index = 2;
            letter.width = 50;
            letter.hasBorder = letter.isFixed = false;
            letter.syllable = 0;
            stage.forceActiveFocus();
            for (const spy of [toggled, saved, moved, focusTaken])
                spy.clear();
            tryVerify(() => stage.isSettled);
        }

        function gap() {
            return findChild(letter, "gap" + letter.index);
        }

        function test_a_tap_between_two_letters_asks_for_a_border() {
            mouseClick(gap());
            compare(toggled.count, 1);
            verify(!gap().checked); // whoever hears it decides
            letter.hasBorder = true;
            verify(gap().checked);
            mouseClick(gap());
            compare(toggled.count, 2);
        }

        function test_the_place_reaches_from_middle_to_middle() {
            const at = gap().mapToItem(letter, 0, 0).x;
            compare(at, -25);
            compare(gap().width, 50);
            verify(gap().height >= 44 && gap().width >= 30);
            mouseClick(stage, 200 - 20, 150);
            mouseClick(stage, 200 + 20, 150);
            compare(toggled.count, 2);
        }

        function test_keys() {
            letter.takeFocus();
            verify(gap().activeFocus);
            compare(focusTaken.count, 1);
            keyClick(Qt.Key_Space);
            compare(toggled.count, 1);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Right);
            compare(moved.signalArguments.map(args => args[0]), [-1, 1]);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Enter);
            compare(saved.count, 2);
            compare(toggled.count, 1);
        }

        function test_before_the_first_letter_there_is_no_place() {
            letter.index = 0;
            verify(!gap().visible);
        }

        function test_around_a_dash_nobody_has_a_choice() {
            letter.isFixed = true;
            mouseClick(gap());
            compare(toggled.count, 0);
            verify(!gap().enabled);
        }

        function test_a_border_is_longer_and_in_the_accent() {
            const bar = () => gap().contentItem.children[0];
            const low = bar().height;
            compare(bar().color, stage.theme.quietInk);
            letter.hasBorder = true;
            verify(bar().height > 2 * low);
            compare(bar().color, stage.theme.accent);
        }

        function test_syllables_are_told_apart() {
            const text = stage.textOf(letter, "м");
            compare(text.color, stage.theme.syllableA);
            letter.syllable = 1;
            compare(text.color, stage.theme.syllableB);
            letter.syllable = 2;
            compare(text.color, stage.theme.syllableA);
        }

        function test_a_screen_reader_hears_where_it_is() {
            compare(gap().Accessible.role, Accessible.CheckBox);
            verify(gap().Accessible.name.includes("а") && gap().Accessible.name.includes("м"));
            verify(!gap().Accessible.checked);
            letter.hasBorder = true;
            verify(gap().Accessible.checked);
            gap().checked = false;
            compare(toggled.count, 1);
            verify(gap().checked);
        }

        function test_the_keyboard_is_seen() {
            const ring = gap().contentItem.children[1];
            verify(!ring.visible);
            letter.takeFocus();
            verify(ring.visible);
        }

        function test_the_letter_is_in_the_middle_and_no_wider_than_its_place() {
            const text = stage.textOf(letter, "м");
            fuzzyCompare(text.x + text.width / 2, 25, 1);
            compare(text.font.pixelSize, 44);
            letter.width = 30;
            verify(text.font.pixelSize > 20 && text.font.pixelSize < 30);
        }
    }
}
