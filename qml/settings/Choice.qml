// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai

// One of several, with a line of words above.
Column {
    id: root

    required property Theme theme
    required property string label
    required property var names
    required property int chosen
    property var sizes: []
    property var spoken: names

    signal picked(index: int)

    spacing: 4
    width: parent.width

    Label {
        theme: root.theme
        width: parent.width
        text: root.label
        wrapMode: Text.Wrap
        Accessible.ignored: true // the choice has it as its name
    }
    SegmentedChoice {
        width: Math.min(root.width, implicitWidth)
        theme: root.theme
        label: root.label
        names: root.names
        chosen: root.chosen
        sizes: root.sizes
        spoken: root.spoken
        onPicked: (index) => root.picked(index)
    }
}
