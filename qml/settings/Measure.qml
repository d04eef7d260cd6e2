// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Chitai

// More or less of something. What stands at its ends shows what that means.
Column {
    id: root

    required property Theme theme
    required property string label
    required property real from
    required property real to
    required property real step
    required property real value
    property string less
    property string more
    property real moreGap: 0 // between the letters of `more`, in font sizes
    property real moreScale: 1 // of its letters

    signal picked(value: real)

    spacing: 0
    width: parent.width

    Label {
        theme: root.theme
        width: parent.width
        text: root.label
        wrapMode: Text.Wrap
        Accessible.ignored: true // the slider has it as its name
    }
    Row {
        width: parent.width
        spacing: 8

        Label {
            id: least

            theme: root.theme
            anchors.verticalCenter: parent.verticalCenter
            visible: text.length > 0
            text: root.less
            Accessible.ignored: true
        }
        T.Slider {
            id: slider

            width: Math.max(60, Math.min(parent.width, 440 * root.theme.unit) - (least.visible ? least.width + 8 : 0)
                                - (most.visible ? most.width + 8 : 0))
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
                height: 8 * root.theme.unit
                radius: height / 2
                color: root.theme.line

                Rectangle {
                    width: slider.visualPosition * parent.width
                    height: parent.height
                    radius: height / 2
                    color: root.theme.accent
                }
            }
            handle: Rectangle {
                x: slider.leftPadding + slider.visualPosition * (slider.availableWidth - width)
                y: (slider.height - height) / 2
                width: 28 * root.theme.unit
                height: width
                radius: width / 2
                color: root.theme.surface
                border.width: slider.visualFocus ? 4 : 2
                border.color: slider.visualFocus ? root.theme.ink : root.theme.accent
            }
        }
        Label {
            id: most

            theme: root.theme
            anchors.verticalCenter: parent.verticalCenter
            visible: text.length > 0
            text: root.more
            font.pixelSize: root.theme.normal * root.moreScale
            font.letterSpacing: root.moreGap * root.theme.normal * root.moreScale
            Accessible.ignored: true
        }
    }
}
