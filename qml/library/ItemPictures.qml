// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// The pictures of the open text, and all pictures to choose from.
Item {
    id: root

    required property Theme theme
    required property OpenItemModel openItem
    required property PicturesModel pictures
    required property OutsidePicturesModel outside
    required property DrawnPicturesModel drawn

    // Of its pictures the one that is cut, turned or made the cover.
    readonly property string currentId: own.currentItem ? (own.currentItem as PictureTile).illustrationId : ""

    function change(quarterTurns: int, area: rect): void {
        root.pictures.edit(root.currentId, root.openItem.itemId, quarterTurns, area);
    }

    AfterTap {
        id: afterTap
    }
    // Not as the root: its bar lies beside it, which a layout would give a line of its own.
    FocusFlickable {
        id: scroller

        anchors.fill: parent
        theme: root.theme
        contentHeight: content.height

        ColumnLayout {
            id: content

            width: scroller.width
            height: Math.max(scroller.height, implicitHeight)
            spacing: root.theme.gap

            SecondaryLabel {
                theme: root.theme
                text: qsTr("Its pictures")
                Accessible.role: Accessible.Heading
                visible: own.visible
            }
            ListView {
                id: own

                objectName: "itemPictures"
                visible: count > 0 && root.openItem.isOpen
                orientation: ListView.Horizontal
                spacing: 8
                clip: true
                model: root.openItem.pictures
                activeFocusOnTab: count > 0 || activeFocus
                keyNavigationEnabled: true
                highlightMoveDuration: 0
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Its pictures")
                implicitHeight: 96 * root.theme.unit
                Layout.fillWidth: true
                Keys.onEscapePressed: focus = false
                delegate: PictureTile {
                    required property int index
                    required property url image
                    required property string credit

                    objectName: "itemPicture"
                    theme: root.theme
                    largeImage: image
                    isChosen: ListView.isCurrentItem && own.count > 1
                    onClicked: own.currentIndex = index
                    text: qsTr("Picture of this text")
                    hint: credit
                    removal: qsTr("Take it away from this text")
                    width: 128 * root.theme.unit
                    height: ListView.view.height
                    focusPolicy: Qt.ClickFocus
                    isCurrent: ListView.isCurrentItem && own.activeFocus
                    onRemoved: afterTap.run(() => root.openItem.unlink(illustrationId))
                }
            }
            PictureTools {
                theme: root.theme
                visible: own.visible && own.currentItem !== null && !cutter.visible
                isCover: own.count > 1 && root.openItem.coverId === root.currentId
                offersCover: own.count > 1
                Layout.fillWidth: true
                onCoverWanted: root.openItem.chooseCover(root.currentId)
                onTurnWanted: root.change(1, Qt.rect(0, 0, 1, 1))
                onCutWanted: cutter.begin()
            }
            PictureCutter {
                id: cutter

                theme: root.theme
                picture: own.currentItem ? (own.currentItem as PictureTile).largeImage : ""
                Layout.fillWidth: true
                onCut: area => root.change(0, area)
            }
            SecondaryLabel {
                objectName: "pictureCredits"
                theme: root.theme
                visible: text.length > 0
                text: root.openItem.credits
                font.pixelSize: root.theme.small
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            FoundShelf {
                theme: root.theme
                found: root.openItem.found
                tellsMore: root.openItem.isOpen && !root.theme.isLow
                Layout.fillWidth: true
                onPicked: pictureId => root.pictures.take(pictureId, root.openItem.itemId)
            }
            OutsideShelf {
                theme: root.theme
                outside: root.outside
                visible: root.outside.isAllowed && root.openItem.isOpen
                Layout.fillWidth: true
                onPicked: pictureId => root.pictures.takeOutside(pictureId, root.openItem.itemId)
            }
            DrawnShelf {
                theme: root.theme
                drawn: root.drawn
                visible: root.drawn.isAllowed && root.openItem.isOpen
                Layout.fillWidth: true
                onApproved: root.pictures.takeDrawn(root.openItem.itemId)
            }
            Binding {
                target: root.openItem.found
                property: "isWanted"
                value: root.visible && root.openItem.isOpen
            }
            PictureShelf {
                theme: root.theme
                openItem: root.openItem
                pictures: root.pictures
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
}
