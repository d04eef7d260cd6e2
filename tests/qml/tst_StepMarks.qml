// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    StepMarks {
        id: marks

        theme: stage.theme
        step: 1
    }

    TestCase {
        name: "StepMarks"
        when: windowShown

        function init() {
            stage.reset();
            marks.step = 1;
            tryVerify(() => stage.isSettled);
        }

        function dots() {
            return stage.all(marks, child => child.radius > 0);
        }

        function test_a_screen_reader_hears_how_far_it_is() {
            compare(marks.Accessible.role, Accessible.StaticText);
            verify(/2.*3/.test(marks.Accessible.name), marks.Accessible.name);
            marks.step = 2;
            verify(/3.*3/.test(marks.Accessible.name), marks.Accessible.name);
        }

        function test_each_step_has_its_name_and_is_said_once() {
            compare(stage.words(marks), marks.names);
            for (const name of marks.names)
                verify(stage.textOf(marks, name).Accessible.ignored, name);
        }

        function test_this_one_is_longer_done_ones_are_green_others_pale() {
            const [done, now, coming] = dots();
            compare(done.color, stage.theme.good);
            compare(now.color, stage.theme.ink);
            verify(now.width > done.width && now.width > coming.width);
            verify(coming.opacity < 1);
            compare(done.opacity, 1);
        }

        function test_at_the_first_nothing_is_done_and_at_the_last_nothing_waits() {
            marks.step = 0;
            compare(dots().filter(dot => dot.opacity < 1).length, 2);
            marks.step = 2;
            compare(dots().filter(dot => dot.opacity < 1).length, 0);
            compare(dots().filter(dot => dot.color.toString() === stage.theme.good.toString()).length, 2);
        }

        function test_all_words_can_be_read_in_both_themes_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_all_words_can_be_read_in_both_themes(row) {
            stage.theme.dark = row.dark;
            compare(stage.unreadable(marks, stage.theme.paper), []);
        }
    }
}
