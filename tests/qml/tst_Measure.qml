// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    property real given: 2

    Item {
        id: place

        width: 400
        height: 200

        Measure {
            id: measure

            theme: stage.theme
            label: "Letter spacing"
            from: 0
            to: 10
            step: 1
            value: stage.given
            less: "аб"
            more: "аб"
            moreGap: 0.3
        }
    }
    SignalSpy {
        id: picked

        target: measure
        signalName: "picked"
    }

    TestCase {
        name: "Measure"
        when: windowShown

        function init() {
            stage.reset();
            stage.given = 2;
            place.width = 400;
            measure.less = "аб";
            measure.more = "аб";
            measure.moreScale = 1;
            measure.enabled = true;
            slider().value = Qt.binding(() => measure.value);
            stage.forceActiveFocus();
            picked.clear();
            tryVerify(() => stage.isSettled);
        }

        function slider() {
            return stage.all(measure, child => child.visualPosition !== undefined)[0];
        }

        function test_shows_what_is_given() {
            fuzzyCompare(slider().visualPosition, 0.2, 0.001);
            stage.given = 7;
            fuzzyCompare(slider().visualPosition, 0.7, 0.001);
        }

        function test_the_arrows_go_by_a_step() {
            slider().forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            compare(picked.signalArguments.map(args => args[0]), [3]);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Left);
            compare(picked.signalArguments.map(args => args[0]), [3, 2, 1]);
        }

        function test_at_its_end_it_stays() {
            stage.given = 10;
            slider().forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            compare(slider().value, 10);
            for (const [value] of picked.signalArguments)
                verify(value <= 10);
        }

        function test_a_drag_picks_whole_steps() {
            const from = slider().handle.x + slider().handle.width / 2;
            mousePress(slider(), from, 22);
            for (let x = from; x < from + 90; x += 10)
                mouseMove(slider(), x, 22);
            mouseRelease(slider(), from + 90, 22);
            verify(picked.count > 0);
            for (const [value] of picked.signalArguments)
                verify(value >= 2 && value <= 10 && value === Math.round(value), value);
            verify(slider().value > 2);
        }

        function test_a_finger_finds_it() {
            verify(slider().height >= 44);
            verify(slider().width >= 60);
        }

        function test_its_ends_show_what_more_means() {
            const ends = stage.all(measure, child => child.text === "аб");
            compare(ends.length, 2);
            verify(ends[1].font.letterSpacing > ends[0].font.letterSpacing);
            measure.moreScale = 2;
            verify(ends[1].font.pixelSize > ends[0].font.pixelSize);
            measure.less = measure.more = "";
            verify(!ends[0].visible && !ends[1].visible);
        }

        function test_it_keeps_within_a_narrow_page() {
            place.width = 160;
            tryVerify(() => slider().parent.implicitWidth <= 160);
            verify(slider().width >= 60);
        }

        function test_the_keyboard_is_seen() {
            compare(slider().handle.border.width, 2);
            slider().forceActiveFocus(Qt.TabFocusReason);
            compare(slider().handle.border.width, 4);
            compare(slider().handle.border.color, stage.theme.ink);
        }

        function test_a_screen_reader_hears_the_label_once() {
            compare(slider().Accessible.name, "Letter spacing");
            verify(stage.textOf(measure, "Letter spacing").Accessible.ignored);
        }

        function test_disabled_it_picks_nothing() {
            measure.enabled = false;
            mouseClick(slider(), slider().width - 20, 22);
            compare(picked.count, 0);
        }

        function test_all_words_can_be_read_in_both_themes_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_all_words_can_be_read_in_both_themes(row) {
            stage.theme.dark = row.dark;
            compare(stage.unreadable(measure, stage.theme.paper), []);
        }

        function test_groove_and_handle_lie_in_the_slider() {
            const [groove, handle] = [slider().background, slider().handle];
            compare(groove.width, slider().availableWidth);
            compare([handle.width, handle.height, handle.radius], [28, 28, 14]);
            fuzzyCompare(groove.y + groove.height / 2, 22, 1);
            for (const value of [0, 5, 10]) {
                stage.given = value;
                tryVerify(() => stage.isWithin(handle, slider()));
                fuzzyCompare(groove.children[0].width, groove.width * value / 10, 0.5);
            }
            compare(handle.color, stage.theme.surface);
        }

        function test_a_long_label_wraps() {
            place.width = 100;
            const label = stage.textOf(measure, "Letter spacing");
            tryVerify(() => label.lineCount > 1);
            verify(!label.truncated);
        }

        function test_the_ends_stand_level_with_the_slider() {
            const ends = stage.all(measure, child => child.text === "аб");
            for (const end of ends)
                fuzzyCompare(end.mapToItem(slider(), 0, end.height / 2).y, 22, 1.5);
        }
    }
}
