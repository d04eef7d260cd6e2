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
            ["ink", "highlight", 4.5], ["quietInk", "trough", 4.5], ["ink", "onTrough", 4.5],
            ["quietInk", "rail", 4.5], ["ink", "onRail", 4.5], ["accent", "onRail", 4.5],
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
}
