// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// Which child reads, and who it is.
ColumnLayout {
    id: root

    required property Theme theme
    required property SettingsPageModel settings
    required property PicturesModel pictures

    spacing: 12

    Flow {
        spacing: 8
        Layout.fillWidth: true
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Who reads")

        Repeater {
            model: root.settings.profiles

            RadioChip {
                id: child

                required property string profileId
                required property string name
                required property color colour
                required property string picture
                required property string face
                required property bool isActive

                theme: root.theme
                text: name
                isOn: isActive
                leftPadding: 40
                onClicked: root.settings.choose(profileId)

                Image {
                    id: portrait

                    x: 8
                    anchors.verticalCenter: parent.verticalCenter
                    width: 26
                    height: 26
                    visible: status === Image.Ready
                    asynchronous: true
                    source: child.picture
                    fillMode: Image.PreserveAspectCrop
                    sourceSize.width: 78
                    sourceSize.height: 78
                }
                ChildFace {
                    x: 7
                    anchors.verticalCenter: parent.verticalCenter
                    width: 28
                    height: 28
                    visible: portrait.status !== Image.Ready && child.face.length > 0
                    face: child.face
                    colour: child.colour
                }
                Rectangle {
                    x: 12
                    anchors.verticalCenter: parent.verticalCenter
                    visible: portrait.status !== Image.Ready && child.face.length === 0
                    width: 20
                    height: 20
                    radius: 10
                    color: child.colour
                    border.width: 2
                    border.color: child.isOn ? root.theme.accentText : root.theme.surface
                }
            }
        }
        Chip {
            objectName: "addChild"
            theme: root.theme
            checkable: false
            Accessible.role: Accessible.Button
            Accessible.checkable: false
            text: "+ " + qsTr("Another child")
            onClicked: {
                root.settings.add(qsTr("New child"));
                nameField.forceActiveFocus();
                nameField.selectAll();
            }
        }
    }

    Flow {
        spacing: 8
        Layout.fillWidth: true

        ChildPicture {
            objectName: "childPicture"
            theme: root.theme
            settings: root.settings
            pictures: root.pictures
        }
        TextInputField {
            id: nameField

            objectName: "childName"
            keepsText: true
            theme: root.theme
            width: 240 * root.theme.unit
            placeholderText: qsTr("The child's name")
            text: root.settings.name
            maximumLength: 40
            onEditingFinished: root.settings.rename(text)
        }

        Repeater {
            model: root.settings.colours

            Rectangle {
                id: colour

                objectName: "childColour"
                required property string modelData
                required property int index
                readonly property bool isChosen: root.settings.colour === modelData

                width: root.theme.target
                height: width
                radius: width / 2
                color: modelData
                border.width: isChosen || activeFocus ? 4 : 0
                border.color: root.theme.ink
                activeFocusOnTab: true
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.name: qsTr("Colour %1").arg(index + 1)
                Accessible.checked: isChosen
                Accessible.onPressAction: root.settings.setColour(modelData)
                Keys.onSpacePressed: root.settings.setColour(modelData)
                Keys.onReturnPressed: root.settings.setColour(modelData)

                TapHandler {
                    onTapped: root.settings.setColour(colour.modelData)
                }
            }
        }
    }

    RowLayout {
        spacing: 8

        Choice {
            theme: root.theme
            label: qsTr("Learns to read in")
            names: [qsTr("Russian"), qsTr("German"), qsTr("English")]
            chosen: root.settings.languageIndex
            Layout.fillWidth: true
            onPicked: (index) => root.settings.setLanguageIndex(index)
        }
        // By itself at the edge: nobody who looks for a colour comes across it.
        TextButton {
            objectName: "removeChild"
            theme: root.theme
            text: qsTr("Take this child out")
            keys: qsTr("Forgets this child's settings; what was read stays")
            visible: root.settings.canRemove
            Layout.alignment: Qt.AlignBottom
            onClicked: root.settings.remove()
        }
    }

    InlineMessage {
        objectName: "childUndo"
        theme: root.theme
        message: root.settings.undoText
        offer: qsTr("Undo")
        isDismissable: true
        Layout.fillWidth: true
        onOfferTaken: root.settings.undo()
        onDismissed: root.settings.dismissUndo()
    }
}
