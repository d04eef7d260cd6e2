// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// Pictures on this computer that fit a text: one tap takes one.
Column {
    id: root

    required property Theme theme
    required property FoundPicturesModel found
    property string chosen // the id of the one that is taken, where that shows here

    property bool tellsMore: false // says how to get more of them, too

    signal picked(string pictureId)

    spacing: 6
    visible: found.count > 0 || more.visible

    AfterTap {
        id: afterTap
    }
    SecondaryLabel {
        theme: root.theme
        width: root.width
        visible: root.found.count > 0 && !root.theme.isLow
        text: qsTr("Pictures that fit")
        elide: Text.ElideRight
        Accessible.role: Accessible.Heading
    }
    ListView {
        id: list

        objectName: "foundPictures"
        visible: count > 0
        width: root.width
        height: (root.theme.isLow ? 64 : 96) * root.theme.unit
        orientation: ListView.Horizontal
        spacing: 8
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.found
        activeFocusOnTab: count > 0 || activeFocus
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Pictures that fit")
        Keys.onEscapePressed: focus = false
        onCountChanged: if (count > 0 && currentIndex < 0) currentIndex = 0

        delegate: BaseButton {
            id: tile

            required property int index
            required property string pictureId
            required property string name
            required property url thumbnail
            readonly property bool isCurrent: ListView.isCurrentItem && list.activeFocus
            readonly property bool isChosen: root.chosen === pictureId

            objectName: "foundPicture"
            theme: root.theme
            text: name
            hint: name
            width: height * 4 / 3
            height: ListView.view.height
            padding: 0
            focusPolicy: Qt.ClickFocus
            Accessible.role: Accessible.Button
            Accessible.checkable: root.chosen.length > 0
            Accessible.checked: isChosen
            onClicked: {
                list.currentIndex = index;
                afterTap.run(() => root.picked(pictureId));
            }

            contentItem: Thumbnail {
                theme: root.theme
                source: tile.thumbnail
                text: tile.name
                fillMode: Image.PreserveAspectCrop
            }
            Rectangle {
                anchors.fill: parent
                z: 1
                radius: 6
                color: "transparent"
                border.width: tile.visualFocus || tile.hovered || tile.isCurrent || tile.isChosen ? 3 : 0
                border.color: root.theme.accent
            }
            Rectangle {
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: 4
                z: 2
                width: 28
                height: 28
                radius: 14
                visible: tile.isChosen
                color: root.theme.accent

                Icon {
                    anchors.centerIn: parent
                    size: 18
                    drawing: Icon.Tick
                    color: root.theme.accentText
                }
            }
        }
    }
    SecondaryLabel {
        id: more

        objectName: "morePictures"
        theme: root.theme
        width: root.width
        visible: root.tellsMore && root.found.moreText.length > 0
        text: root.found.moreText
        wrapMode: Text.Wrap
    }
}
