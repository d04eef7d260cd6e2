// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// Models outside the house: what leaves it, the key, and the names that never do.
ColumnLayout {
    id: root

    required property Theme theme
    required property HostedModelsPanelModel hosted

    property bool isOpen: false

    spacing: 8

    InlineMessage {
        objectName: "exposedKey"
        theme: root.theme
        message: root.hosted.isKeyExposed
                 ? qsTr("Other people who use this computer can read the key in the file config.yaml, and tell stories on your account.")
                 : ""
        offer: qsTr("Make it mine alone")
        Layout.fillWidth: true
        onOfferTaken: root.hosted.protectKey()
    }
    Switch {
        objectName: "hostedSwitch"
        theme: root.theme
        text: qsTr("Storytellers from the internet")
        isOn: root.hosted.isOn
        Layout.fillWidth: true
        onClicked: {
            if (root.hosted.isOn)
                question.visible = true;
            else
                root.isOpen = !root.isOpen;
        }
    }
    // The key does not come back: whoever has it only here would have to buy or ask for another.
    RowLayout {
        id: question

        visible: false
        spacing: 8
        Layout.fillWidth: true

        SecondaryLabel {
            theme: root.theme
            text: qsTr("Switch it off and forget the key?")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        TextButton {
            objectName: "switchOff"
            theme: root.theme
            text: qsTr("Switch off")
            onClicked: {
                root.hosted.switchOff();
                question.visible = false;
            }
        }
        TextButton {
            theme: root.theme
            text: qsTr("Keep")
            onClicked: question.visible = false
        }
    }
    SecondaryLabel {
        theme: root.theme
        text: root.hosted.isOn
              ? qsTr("On: %1. The story and your wishes go there. Switched off, the key is forgotten.").arg(root.hosted.address)
              : qsTr("Off. Nothing of a story leaves this computer.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }

    Rectangle {
        visible: root.isOpen || root.hosted.isOn
        radius: 12
        color: root.theme.paper
        border.width: 1
        border.color: root.theme.raised
        implicitHeight: details.implicitHeight + 32
        Layout.fillWidth: true

        ColumnLayout {
            id: details

            anchors.fill: parent
            anchors.margins: 16
            spacing: 12

            Label {
                theme: root.theme
                visible: !root.hosted.isOn
                text: qsTr("Once this is on and a model from there is chosen, the world, the character, the story so far and every wish that is typed leave this house, for a company that may store them and that takes money for it. What your child reads beside the story, the pictures and the history stay here. The names of your children and of the character, and those below, go as other names, and come back in the story.")
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            Flow {
                spacing: 8
                visible: !root.hosted.isOn
                Layout.fillWidth: true

                Repeater {
                    model: root.hosted.services

                    Chip {
                        required property string modelData

                        theme: root.theme
                        text: modelData.split("/")[2]
                        isOn: address.text === modelData
                        onClicked: address.text = modelData
                    }
                }
            }
            TextInputField {
                id: address

                objectName: "hostedAddress"
                keepsText: true
                theme: root.theme
                visible: !root.hosted.isOn
                placeholderText: qsTr("Address of the service, https://…")
                inputMethodHints: Qt.ImhUrlCharactersOnly
                Layout.fillWidth: true
            }
            TextInputField {
                id: key

                objectName: "hostedKey"
                keepsText: true
                theme: root.theme
                visible: !root.hosted.isOn
                placeholderText: qsTr("Key of the service")
                echoMode: TextInput.Password
                Layout.fillWidth: true
            }
            SecondaryLabel {
                theme: root.theme
                text: qsTr("Names that never leave the house, separated by commas")
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            TextInputField {
                id: names

                // What else changes meanwhile does not take the letters away.
                property bool isTyped: false

                objectName: "privateNames"
                keepsText: true
                theme: root.theme
                placeholderText: qsTr("Names")
                Layout.fillWidth: true
                onTextEdited: isTyped = true
                onEditingFinished: {
                    if (isTyped && root.hosted.isOn && root.hosted.setNames(text))
                        isTyped = false;
                }

                Binding on text {
                    when: !names.isTyped
                    value: root.hosted.names
                    restoreMode: Binding.RestoreNone
                }
            }
            TextButton {
                objectName: "switchOn"
                theme: root.theme
                primary: true
                visible: !root.hosted.isOn
                text: qsTr("Switch on")
                enabled: address.text.length > 0
                onClicked: {
                    if (root.hosted.switchOn(address.text, key.text, names.text)) {
                        key.clear();
                        names.isTyped = false;
                        root.isOpen = false;
                    }
                }
            }
        }
    }
    InlineMessage {
        objectName: "hostedMessage"
        theme: root.theme
        message: root.hosted.message
        Layout.fillWidth: true
    }
}
