// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

TestCase {
    id: root

    name: "Theme"

    Theme {
        id: light

        dark: false
        reducedMotion: false
    }
    Theme {
        id: dark

        dark: true
        reducedMotion: true
    }

    function channel(value: real): real {
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    function luminance(colour: color): real {
        return 0.2126 * channel(colour.r) + 0.7152 * channel(colour.g) + 0.0722 * channel(colour.b);
    }

    // WCAG 2.1, success criterion 1.4.3.
    function contrast(one: color, other: color): real {
        const high = Math.max(luminance(one), luminance(other));
        const low = Math.min(luminance(one), luminance(other));
        return (high + 0.05) / (low + 0.05);
    }

    function test_the_measure_itself() {
        compare(Math.round(contrast(Qt.rgba(0, 0, 0, 1), Qt.rgba(1, 1, 1, 1))), 21);
        compare(contrast(light.ink, light.ink), 1);
    }

    function test_everything_can_be_read_data() {
        const pairs = [
            ["ink", "paper", 4.5], ["ink", "surface", 4.5], ["ink", "raised", 4.5],
            ["quietInk", "paper", 4.5], ["quietInk", "surface", 4.5], ["quietInk", "raised", 4.5],
            ["accent", "surface", 4.5], ["accent", "raised", 4.5], ["accentText", "accent", 4.5],
            ["accent", "paper", 4.5], ["accent", "accentSoft", 4.5],
            ["good", "surface", 4.5], ["wrong", "surface", 4.5], ["careful", "surface", 4.5],
            ["good", "paper", 4.5], ["wrong", "paper", 4.5],
            ["ink", "accentSoft", 4.5], ["ink", "goodSoft", 4.5], ["ink", "carefulSoft", 4.5],
            ["ink", "highlight", 4.5], ["quietInk", "trough", 4.5], ["ink", "troughChosen", 4.5],
            ["quietInk", "rail", 4.5], ["ink", "railChosen", 4.5], ["accent", "railChosen", 4.5],
            // Drawings, and the frames of what can be changed.
            ["good", "goodSoft", 3], ["careful", "carefulSoft", 3], ["careful", "paper", 3],
            ["edge", "surface", 3], ["edge", "paper", 3], ["edge", "raised", 3],
            ["bezel", "paper", 1.5],
            // Large text in the panel.
            ["syllableA", "surface", 3], ["syllableB", "surface", 3]
        ];
        const rows = [];
        for (const [text, ground, least] of pairs) {
            for (const theme of [light, dark]) {
                rows.push({
                    tag: `${text} on ${ground}, ${theme.dark ? "dark" : "light"}`,
                    ratio: contrast(theme[text], theme[ground]),
                    least: least
                });
            }
        }
        return rows;
    }

    function test_everything_can_be_read(row) {
        verify(row.ratio >= row.least, row.ratio);
    }

    function test_reduced_motion_moves_nothing() {
        verify(light.glide > 0 && light.slide > 0 && light.reveal > 0);
        compare(dark.glide + dark.slide + dark.reveal, 0);
    }

    function test_large_letters_and_a_large_window_scale_what_they_should() {
        const before = [light.small, light.normal, light.large, light.target];
        light.textScale = 1.5;
        compare([light.small, light.normal, light.large, light.target], [21, 24, 30, before[3]]);
        light.unit = 2;
        compare(light.target, 88);
        compare(light.normal, 48);
        light.textScale = light.unit = 1;
        compare([light.small, light.normal, light.large, light.target], before);
    }

    function test_a_window_is_narrow_for_the_letters_in_it_data() {
        return [{ tag: "a laptop", width: 1366, scale: 1, narrow: false }, { tag: "a tablet", width: 999, scale: 1, narrow: true },
                { tag: "large letters", width: 1366, scale: 1.5, narrow: true }, { tag: "room for them", width: 1500, scale: 1.5, narrow: false }];
    }
    function test_a_window_is_narrow_for_the_letters_in_it(row) {
        light.windowWidth = row.width;
        light.textScale = row.scale;
        compare(light.isNarrow, row.narrow);
        compare(light.gap, row.narrow ? 8 : 12);
        compare(light.pageMargin, row.narrow ? 12 : 24);
        light.windowWidth = 1366;
        light.textScale = 1;
    }

    function test_a_finger_finds_what_it_is_for() {
        verify(light.target >= 44 && dark.target >= 44);
    }

    function test_dark_is_dark_and_light_is_light() {
        verify(luminance(light.paper) > 0.7);
        verify(luminance(dark.paper) < 0.1);
        verify(dark.troughChosen.toString() !== dark.trough.toString());
        verify(light.railChosen.toString() !== light.rail.toString());
    }
}
