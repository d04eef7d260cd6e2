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

    readonly property int glide: reducedMotion ? 0 : glideTime
    readonly property int slide: reducedMotion ? 0 : slideTime
    readonly property int reveal: reducedMotion ? 0 : revealTime

    readonly property int small: 14 * textUnit
    readonly property int normal: 16 * textUnit
    readonly property int large: 20 * textUnit
    readonly property int huge: 28 * textUnit
    readonly property int title: 40 * textUnit
    // What a finger finds.
    readonly property int target: 44 * unit

    readonly property string family: "Andika"
}
