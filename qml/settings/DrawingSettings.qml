// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// Whether a model draws pictures, with which service, and what leaves the house then.
Section {
    id: root

    required property DrawingServiceModel service

    property bool isOpen: false

    title: qsTr("Pictures drawn by a model")

    Switch {
        objectName: "drawingSwitch"
        theme: root.theme
        text: qsTr("Have pictures drawn by a model")
        isOn: root.service.isOn
        onClicked: {
            if (root.service.isOn)
                question.visible = true;
            else
                root.isOpen = !root.isOpen;
        }
    }
    // The key does not come back.
    Flow {
        id: question

        visible: false
        width: parent.width
        spacing: 8

        SecondaryLabel {
            theme: root.theme
            text: qsTr("Switch it off, forget the key and erase what waits for you?")
            wrapMode: Text.Wrap
            width: parent.width
        }
        TextButton {
            objectName: "drawingSwitchOff"
            theme: root.theme
            text: qsTr("Switch off")
            onClicked: {
                root.service.switchOff();
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
        objectName: "drawingWhere"
        theme: root.theme
        width: parent.width
        wrapMode: Text.Wrap
        text: !root.service.isOn
              ? qsTr("Off. No word leaves this computer to become a picture.")
              : root.service.isAtHome
                ? qsTr("On: %1, in your house. You see the words before they go there and can change them. Your child sees a picture only when you have approved it.").arg(root.service.address)
                : qsTr("On: %1. The words that you see before you press Draw go there, and nothing else; never the name of a child. Your child sees a picture only when you have approved it.").arg(root.service.address)
    }
    Column {
        visible: root.isOpen || root.service.isOn
        width: parent.width
        spacing: 8

        Label {
            theme: root.theme
            visible: !root.service.isOn
            width: parent.width
            text: qsTr("You choose the service. The words for a picture, which you see before and can change, then go there: to a company that may keep them and that may take money for each picture, or to a program on this computer or in your home network, where they stay with you. The names of your children give way to other names.")
            wrapMode: Text.Wrap
        }
        Flow {
            visible: !root.service.isOn
            width: parent.width
            spacing: 8

            Repeater {
                model: root.service.services

                Chip {
                    required property var modelData

                    theme: root.theme
                    text: modelData.name
                    isOn: address.text === modelData.address
                    onClicked: {
                        address.text = modelData.address;
                        modelName.text = modelData.model;
                    }
                }
            }
        }
        TextInputField {
            id: address

            objectName: "drawingAddress"
            keepsText: true
            theme: root.theme
            visible: !root.service.isOn
            width: parent.width
            placeholderText: qsTr("Address of the service, https://…")
            inputMethodHints: Qt.ImhUrlCharactersOnly
        }
        TextInputField {
            id: keyText

            objectName: "drawingKey"
            keepsText: true
            theme: root.theme
            visible: !root.service.isOn
            width: parent.width
            placeholderText: qsTr("Key of the service; at home mostly none")
            echoMode: TextInput.Password
        }
        SecondaryLabel {
            theme: root.theme
            width: parent.width
            text: qsTr("Model that draws")
        }
        TextInputField {
            id: modelName

            objectName: "drawingModel"
            keepsText: true
            theme: root.theme
            width: parent.width
            maximumLength: 200
            placeholderText: qsTr("Empty: the one that the service has")
            Accessible.name: qsTr("Model that draws")
            onEditingFinished: if (root.service.isOn) root.service.describe(text, priceText.text)
        }
        SecondaryLabel {
            theme: root.theme
            width: parent.width
            text: qsTr("Price of a picture; you are told it before each one")
            wrapMode: Text.Wrap
        }
        TextInputField {
            id: priceText

            objectName: "drawingPriceField"
            keepsText: true
            theme: root.theme
            width: parent.width
            maximumLength: 40
            placeholderText: qsTr("As the service names it, or “free”")
            Accessible.name: qsTr("Price of a picture; you are told it before each one")
            onEditingFinished: if (root.service.isOn) root.service.describe(modelName.text, text)
        }
        TextButton {
            objectName: "drawingSwitchOn"
            theme: root.theme
            primary: true
            visible: !root.service.isOn
            text: qsTr("Switch on")
            enabled: address.text.length > 0
            onClicked: {
                if (root.service.switchOn(address.text, keyText.text, modelName.text, priceText.text)) {
                    keyText.clear();
                    root.isOpen = false;
                }
            }
        }
    }
    InlineMessage {
        objectName: "drawingServiceMessage"
        theme: root.theme
        width: parent.width
        message: root.service.message
    }
    Component.onCompleted: {
        modelName.text = root.service.model;
        priceText.text = root.service.price;
    }
}
