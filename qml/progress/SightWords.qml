// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// Words that the child reads whole, though a letter of them is still new.
Column {
    id: root

    required property Theme theme
    required property LettersModel letters

    spacing: 8

    AfterTap {
        id: afterTap
    }
    Label {
        width: parent.width
        theme: root.theme
        text: qsTr("Words known by sight")
        font.pixelSize: root.theme.large
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    SecondaryLabel {
        width: parent.width
        theme: root.theme
        text: qsTr("Read whole, though a letter is still new")
        font.pixelSize: root.theme.small
        wrapMode: Text.Wrap
    }
    Flow {
        width: parent.width
        spacing: 8

        Repeater {
            model: root.letters.words

            BaseButton {
                id: ticket

                required property int index
                required property string modelData

                objectName: "sightWord" + index
                theme: root.theme
                text: modelData
                Accessible.name: qsTr("Take out the word: %1").arg(modelData)
                implicitHeight: root.theme.target
                leftPadding: 14
                rightPadding: 36 * root.theme.unit
                onClicked: afterTap.run(() => root.letters.removeWord(index))

                contentItem: Text {
                    textFormat: Text.PlainText
                    text: ticket.text
                    font: ticket.font
                    color: root.theme.ink
                    verticalAlignment: Text.AlignVCenter
                }
                background: Rectangle {
                    radius: root.theme.radiusSmall
                    color: root.theme.surface
                    border.width: 2
                    border.color: ticket.visualFocus ? root.theme.accent : root.theme.line

                    Icon {
                        x: parent.width - width - 10
                        anchors.verticalCenter: parent.verticalCenter
                        size: 16 * root.theme.unit
                        drawing: Icon.Cross
                        color: root.theme.quietInk
                    }
                }
            }
        }
        TextInputField {
            objectName: "sightWordEntry"
            theme: root.theme
            width: Math.min(220 * root.theme.textUnit, parent.width)
            placeholderText: qsTr("Add a word")
            onAccepted: {
                root.letters.addWord(text);
                clear();
            }
        }
    }
}
