// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// What stands on the button for marks: what it does or has done, and below it the word that is meant.
Item {
    id: root

    required property Theme theme
    required property T.AbstractButton button
    required property color color
    required property int drawing
    // The word, as it is told; empty where there is none.
    required property string about
    property string keySign

    implicitWidth: line.implicitWidth
    implicitHeight: line.implicitHeight + (about.length > 0 ? word.implicitHeight : 0)

    TextMetrics {
        id: metrics

        text: root.button.text
        font: root.button.font
    }
    Column {
        anchors.centerIn: parent
        width: parent.width

        RowLayout {
            id: line

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, parent.width)
            spacing: 8

            Icon {
                drawing: root.drawing
                size: Math.round(root.button.font.pixelSize * 1.1)
                color: root.color
                opacity: root.button.enabled ? 1 : 0.5
            }
            Text {
                // A drawing alone rather than half of a word.
                visible: root.width >= 0.75 * metrics.advanceWidth + root.button.font.pixelSize * 1.1 + 8
                textFormat: Text.PlainText
                text: root.button.text
                font: root.button.font
                color: root.color
                opacity: root.button.enabled ? 1 : 0.5
                elide: Text.ElideRight
                Accessible.ignored: true // the button has it as its name
                maximumLineCount: 1
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(font.pixelSize * 0.75)
                Layout.fillWidth: true
            }
            KeySign {
                visible: text.length > 0
                theme: root.theme
                text: root.keySign
                color: root.color
            }
        }
        Text {
            id: word

            objectName: "markedWord"
            width: parent.width
            visible: text.length > 0
            textFormat: Text.PlainText
            text: root.about
            color: root.color
            font.family: root.button.font.family
            font.pixelSize: root.theme.isNarrow ? root.theme.small : root.theme.normal
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
            maximumLineCount: 1
            elide: Text.ElideRight
        }
    }
}
