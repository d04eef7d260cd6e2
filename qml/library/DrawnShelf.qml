// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// A picture that a model draws for the open text: the words before they are sent, and what came before anybody else sees it.
ColumnLayout {
    id: root

    required property Theme theme
    required property DrawnPicturesModel drawn

    signal approved

    spacing: 6

    SecondaryLabel {
        theme: root.theme
        text: qsTr("Drawn by a model")
        Accessible.role: Accessible.Heading
    }
    TextLinesField {
        id: words

        objectName: "drawingWords"
        theme: root.theme
        visible: !root.drawn.isWaiting
        mostLines: root.theme.isLow ? 2 : 4
        placeholderText: qsTr("What is to be drawn")
        Layout.fillWidth: true
        onTextChanged: root.drawn.prompt = text.slice(0, root.drawn.longestPrompt)
        Component.onCompleted: text = root.drawn.prompt
    }
    Connections {
        target: root.drawn

        function onPromptChanged(): void {
            if (words.text !== root.drawn.prompt)
                words.text = root.drawn.prompt;
        }
    }
    RowLayout {
        visible: !root.drawn.isWaiting
        spacing: 12
        Layout.fillWidth: true

        SecondaryLabel {
            objectName: "drawingPrice"
            theme: root.theme
            text: root.drawn.isDrawing ? root.drawn.progress : root.drawn.destination + " " + root.drawn.price
            font.pixelSize: root.theme.small
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        TextButton {
            objectName: "drawPicture"
            theme: root.theme
            text: root.drawn.isDrawing ? qsTr("Cancel") : qsTr("Draw")
            enabled: root.drawn.isDrawing || root.drawn.prompt.trim().length > 0
            onClicked: root.drawn.isDrawing ? root.drawn.cancel() : root.drawn.draw()
        }
    }
    // Until it is approved, only this window has it.
    Rectangle {
        objectName: "waitingPicture"
        visible: root.drawn.isWaiting
        radius: root.theme.radius
        color: root.theme.surface
        border.width: 1
        border.color: root.theme.line
        implicitHeight: decision.implicitHeight + 24
        Layout.fillWidth: true

        GridLayout {
            id: decision

            anchors.fill: parent
            anchors.margins: 12
            columns: root.width < 560 * root.theme.textUnit ? 1 : 2
            columnSpacing: 16
            rowSpacing: 8

            Image {
                objectName: "waitingImage"
                source: root.drawn.waitingPicture
                fillMode: Image.PreserveAspectFit
                asynchronous: true
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("The picture that the model drew")
                Layout.preferredWidth: Math.min(320 * root.theme.unit, root.width - 24)
                Layout.preferredHeight: (root.theme.isLow ? 140 : 200) * root.theme.unit
            }
            ColumnLayout {
                spacing: 8
                Layout.fillWidth: true

                Label {
                    theme: root.theme
                    text: qsTr("Only you see it. Does it fit, and is it right for a child? Count the fingers and the legs.")
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
                Flow {
                    spacing: 8
                    Layout.fillWidth: true

                    TextButton {
                        objectName: "approveDrawn"
                        theme: root.theme
                        primary: true
                        isOnCard: true
                        text: qsTr("Give it to the text")
                        onClicked: root.approved()
                    }
                    TextButton {
                        objectName: "refuseDrawn"
                        theme: root.theme
                        isOnCard: true
                        text: qsTr("Erase it")
                        onClicked: root.drawn.refuse()
                    }
                }
            }
        }
    }
    InlineMessage {
        objectName: "drawingMessage"
        theme: root.theme
        message: root.drawn.message
        Layout.fillWidth: true
    }
}
