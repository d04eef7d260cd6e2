// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// The colours, sizes and durations of the program, in one place. The tablet pages have the same values
// in resources/web/shared/tokens.css.
QtObject {
    required property bool dark
    required property bool reducedMotion
    // How much larger than on a small laptop everything but the child's text is.
    property real unit: 1

    readonly property color paper: dark ? "#15171C" : "#FBF7EF"
    readonly property color ink: dark ? "#F2EDE3" : "#1E1B16"
    readonly property color surface: dark ? "#1D2027" : "#FFFFFF"
    readonly property color raised: dark ? "#272B34" : "#F4EFE6"
    readonly property color quietInk: dark ? "#A9A294" : "#6B6459"
    readonly property color accent: dark ? "#7FB2FF" : "#1F5FBF"
    readonly property color accentText: dark ? "#10131A" : "#FFFFFF"
    readonly property color highlight: dark ? "#5A4A12" : "#FFE08A"
    readonly property color syllableA: dark ? "#9CC5FF" : "#1B57B5"
    readonly property color syllableB: dark ? "#FFB085" : "#A83A0D"
    readonly property color good: dark ? "#7CCB92" : "#2E7D46"
    readonly property color careful: dark ? "#E6B450" : "#9A6A00"
    readonly property color wrong: dark ? "#FF8A80" : "#B3261E"

    readonly property int glide: reducedMotion ? 0 : 180
    readonly property int slide: reducedMotion ? 0 : 320
    readonly property int reveal: reducedMotion ? 0 : 400

    readonly property int small: 14 * unit
    readonly property int normal: 16 * unit
    readonly property int large: 20 * unit
    readonly property int huge: 28 * unit
    // What a finger finds.
    readonly property int target: 44 * unit

    readonly property string family: "Andika"
}
