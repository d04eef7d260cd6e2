// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai.Ui

// The colours, sizes and durations of the program, in one place. Colours and durations come from
// resources/shared/display.json, as those of the tablet pages do.
ThemeFacts {
    required dark
    required property bool reducedMotion
    // How much larger than on a small laptop everything but the child's text is.
    property real unit: 1
    // How much larger than that letters are, as the parent has chosen.
    property real textScale: 1
    // Of what holds letters and little else.
    readonly property real textUnit: unit * textScale
    // The width of the window, for what has another shape in a small one.
    property real windowWidth: 1366
    property real windowHeight: 768
    // A tablet, a small laptop, or large letters.
    readonly property bool isNarrow: windowWidth < 1000 * textUnit
    // A small laptop at 200 %.
    readonly property bool isTiny: windowWidth < 760 * unit
    readonly property bool isLow: windowHeight < 640 * textUnit

    readonly property int glide: reducedMotion ? 0 : glideTime
    readonly property int slide: reducedMotion ? 0 : slideTime
    readonly property int reveal: reducedMotion ? 0 : revealTime
    readonly property int growth: reducedMotion ? 0 : growthTime

    readonly property int small: 14 * textUnit
    readonly property int normal: 16 * textUnit
    readonly property int large: 20 * textUnit
    readonly property int huge: 28 * textUnit
    readonly property int title: 40 * textUnit
    // What a finger finds.
    readonly property int target: 44 * unit

    readonly property int radiusSmall: 6
    readonly property int radius: 12
    readonly property int radiusLarge: 20
    // Of a page: to its edge, and between its parts.
    readonly property int pageMargin: isNarrow ? 12 : 24
    readonly property int gap: isNarrow ? 8 : 12

    // A trough, and the chosen part that lies on top of it.
    readonly property color trough: raised
    readonly property color troughChosen: dark ? bezel : surface
    // The rail, and the open page in it.
    readonly property color rail: dark ? surface : raised
    readonly property color railChosen: dark ? raised : surface

    readonly property string family: "Andika"
}
