// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// Pictures on the internet for words that a parent sends off: one tap takes one.
ColumnLayout {
    id: root

    required property Theme theme
    required property OutsidePicturesModel outside

    signal picked(string pictureId)

    spacing: 6

    SecondaryLabel {
        theme: root.theme
        visible: !root.theme.isLow
        text: qsTr("On the internet")
        Accessible.role: Accessible.Heading
    }
    RowLayout {
        spacing: 8
        Layout.fillWidth: true

        TextInputField {
            id: words

            objectName: "outsideSearchWords"
            theme: root.theme
            text: root.outside.suggestedWords
            placeholderText: qsTr("Words to look for")
            maximumLength: 100
            Layout.fillWidth: true
            onAccepted: root.outside.search(text)
        }
        TextButton {
            objectName: "outsideSearch"
            theme: root.theme
            text: root.outside.isSearching ? qsTr("Cancel") : qsTr("Search")
            onClicked: root.outside.isSearching ? root.outside.cancel() : root.outside.search(words.text)
        }
    }
    Connections {
        target: root.outside

        function onSuggestedWordsChanged(): void {
            words.text = root.outside.suggestedWords;
        }
    }
    SecondaryLabel {
        objectName: "outsideMessage"
        theme: root.theme
        visible: text.length > 0
        text: root.outside.isSearching ? qsTr("%1 are asked …").arg(root.outside.services) : root.outside.message
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    ListView {
        id: list

        objectName: "outsidePictures"
        visible: count > 0
        implicitHeight: (root.theme.isLow ? 64 : 96) * root.theme.unit
        orientation: ListView.Horizontal
        spacing: 8
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.outside
        activeFocusOnTab: count > 0 || activeFocus
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("On the internet")
        Layout.fillWidth: true
        Keys.onEscapePressed: focus = false
        onCountChanged: if (count > 0 && currentIndex < 0) currentIndex = 0

        delegate: BaseButton {
            id: tile

            required property int index
            required property string pictureId
            required property string name
            required property string credit
            required property string thumbnail
            readonly property bool isCurrent: ListView.isCurrentItem && list.activeFocus

            objectName: "outsidePicture"
            theme: root.theme
            text: credit
            hint: credit
            width: height * 4 / 3
            height: ListView.view.height
            padding: 0
            focusPolicy: Qt.ClickFocus
            Accessible.role: Accessible.Button
            onClicked: {
                list.currentIndex = index;
                root.picked(pictureId);
            }

            contentItem: Thumbnail {
                theme: root.theme
                source: tile.thumbnail
                text: tile.name
                fillMode: Image.PreserveAspectFit
            }
            Rectangle {
                anchors.fill: parent
                z: 1
                radius: 6
                color: "transparent"
                border.width: tile.visualFocus || tile.hovered || tile.isCurrent ? 3 : 0
                border.color: root.theme.accent
            }
        }
    }
    SecondaryLabel {
        objectName: "outsideCredit"
        theme: root.theme
        visible: list.count > 0
        text: list.currentItem ? (list.currentItem as BaseButton).text : ""
        font.pixelSize: root.theme.small
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
}
