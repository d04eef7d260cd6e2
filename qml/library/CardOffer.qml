// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// A picture without a text asks for a word: a family's own reading cards.
RowLayout {
    id: root

    required property Theme theme
    required property NewTextModel newText
    required property PicturesModel pictures
    readonly property bool isChosen: newText.card.length > 0 && newText.card === pictures.looseId

    signal wordWanted

    function choose(): void {
        newText.card = isChosen ? "" : pictures.looseId;
        wordWanted();
    }

    visible: pictures.looseId.length > 0 && newText.textCount < 2
    spacing: 12

    BaseButton {
        id: picture

        objectName: "cardPicture"
        theme: root.theme
        text: qsTr("Write a word for this picture")
        padding: 0
        implicitWidth: implicitHeight * 4 / 3
        implicitHeight: (root.theme.isLow ? 56 : 96) * root.theme.unit
        Accessible.role: Accessible.Button
        Accessible.checkable: true
        Accessible.checked: root.isChosen
        onClicked: root.choose()
        contentItem: Thumbnail {
            theme: root.theme
            source: root.pictures.looseImage
        }
        Rectangle {
            anchors.fill: parent
            z: 1
            radius: 6
            color: "transparent"
            border.width: picture.visualFocus || picture.hovered || root.isChosen ? 3 : 0
            border.color: root.theme.accent
        }
    }
    ColumnLayout {
        spacing: 4
        Layout.fillWidth: true

        Label {
            theme: root.theme
            text: root.isChosen ? qsTr("This picture gets your text.") : qsTr("Write a word for this picture")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Flow {
            spacing: 8
            Layout.fillWidth: true

            TextButton {
                objectName: "chooseCard"
                theme: root.theme
                isOnCard: true
                text: root.isChosen ? qsTr("Without it") : qsTr("Write one")
                onClicked: root.choose()
            }
            TextButton {
                objectName: "skipCard"
                theme: root.theme
                isOnCard: true
                visible: !root.isChosen
                text: qsTr("Another one")
                onClicked: root.pictures.skipLoose()
            }
        }
    }
}
