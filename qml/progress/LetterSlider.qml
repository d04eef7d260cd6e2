// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chitai
import Chitai.Ui

// How far the child is, in the steps of the order, and what comes next in words.
Column {
    id: root

    required property Theme theme
    required property LettersModel letters

    spacing: 4

    T.Slider {
        id: slider

        objectName: "letterSlider"
        width: parent.width
        height: root.theme.target
        from: 0
        to: Math.max(1, root.letters.stepCount)
        stepSize: 1
        snapMode: T.Slider.SnapAlways
        value: root.letters.step
        live: true
        onMoved: {
            if (pressed)
                root.letters.previewStep(value);
            else
                root.letters.setStep(value);
        }
        onPressedChanged: if (!pressed)
            root.letters.setStep(value)
        Accessible.role: Accessible.Slider
        Accessible.name: qsTr("Steps that are done")

        background: Rectangle {
            x: slider.leftPadding
            y: (slider.height - height) / 2
            width: slider.availableWidth
            height: 12 * root.theme.unit
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
            width: 34 * root.theme.unit
            height: width
            radius: width / 2
            color: root.theme.surface
            border.width: 5
            border.color: slider.visualFocus ? root.theme.ink : root.theme.accent
        }
    }
    // What the model says is what is true, also where a drag was let go.
    Binding {
        slider.value: root.letters.step
        when: !slider.pressed
    }
    Label {
        objectName: "lettersKnown"
        width: parent.width
        theme: root.theme
        text: root.letters.next.length === 0 ? qsTr("All %n letter(s) are known", "", root.letters.knownCount)
                                             : qsTr("%n letter(s) known, next: %1", "", root.letters.knownCount).arg([...root.letters.next].join(" "))
        font.pixelSize: root.theme.large
        wrapMode: Text.Wrap
    }
    SecondaryLabel {
        width: parent.width
        theme: root.theme
        text: qsTr("Tap a letter to switch it on or off by itself")
        font.pixelSize: root.theme.small
        wrapMode: Text.Wrap
    }
}
