// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai

// The parts of a page: words in a row, the open one with a line below it. The arrows go from one to the next and open it.
Flow {
    id: root

    required property Theme theme
    // For a screen reader: what they are the parts of.
    required property string label
    required property var names
    required property int chosen

    signal picked(index: int)

    spacing: theme.isNarrow ? 0 : 8
    Accessible.role: Accessible.PageTabList
    Accessible.name: label

    function go(index: int): void {
        const next = tabs.itemAt(index);
        if (!next)
            return;
        next.forceActiveFocus(Qt.TabFocusReason);
        root.picked(index);
    }

    Repeater {
        id: tabs

        model: root.names

        BaseTab {
            id: tab

            required property int index
            required property string modelData

            isOn: root.chosen === index
            objectName: "tab" + index
            theme: root.theme
            text: modelData
            leftPadding: 8
            rightPadding: 8
            implicitHeight: root.theme.target
            onClicked: root.picked(index)
            Keys.onRightPressed: root.go(index + 1)
            Keys.onLeftPressed: root.go(index - 1)

            // The open one gets bold, and nothing moves.
            TextMetrics {
                id: widest

                text: tab.modelData
                font.family: tab.font.family
                font.pixelSize: tab.font.pixelSize
                font.bold: true
            }

            contentItem: Text {
                textFormat: Text.PlainText
                text: tab.text
                font: tab.font
                color: tab.isOn ? root.theme.ink : root.theme.quietInk
                width: implicitWidth
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }
            implicitWidth: Math.ceil(Math.max(widest.width, widest.advanceWidth)) + leftPadding + rightPadding + 2
            background: Rectangle {
                radius: root.theme.radiusSmall
                color: tab.hovered && !tab.isOn ? root.theme.raised : "transparent"
                border.width: tab.visualFocus ? 2 : 0
                border.color: root.theme.accent

                Rectangle {
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: 2
                    x: 8
                    width: parent.width - 16
                    height: 3
                    radius: 1.5
                    color: root.theme.accent
                    visible: tab.isOn
                }
            }
        }
    }
}
