// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chitai

// More or less of something.
Column {
    id: root

    required property Theme theme
    required property string label
    required property real from
    required property real to
    required property real step
    required property real value

    signal picked(value: real)

    spacing: 0
    width: parent.width

    SecondaryLabel {
        theme: root.theme
        text: root.label
        Accessible.ignored: true // the slider has it as its name
    }
    T.Slider {
        id: slider

        width: Math.min(root.width, 360 * root.theme.unit)
        implicitHeight: root.theme.target
        from: root.from
        to: root.to
        stepSize: root.step
        value: root.value
        Accessible.name: root.label
        onMoved: root.picked(value)

        background: Rectangle {
            x: slider.leftPadding
            y: (slider.height - height) / 2
            width: slider.availableWidth
            height: 6
            radius: 3
            color: root.theme.raised
            border.width: 1
            border.color: root.theme.quietInk

            Rectangle {
                width: slider.visualPosition * parent.width
                height: parent.height
                radius: 3
                color: root.theme.accent
            }
        }
        handle: Rectangle {
            x: slider.leftPadding + slider.visualPosition * (slider.availableWidth - width)
            y: (slider.height - height) / 2
            width: 24 * root.theme.unit
            height: width
            radius: width / 2
            color: root.theme.accent
            border.width: slider.visualFocus ? 3 : 0
            border.color: root.theme.ink
        }
    }
}
