// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// A text of the library. A picture dropped on it becomes its picture.
T.ItemDelegate {
    id: root

    required property Theme theme
    required property LibraryPageModel library
    required property PicturesModel pictures
    required property OpenItemModel openItem

    required property int index
    required property string itemId
    required text
    required property string language
    required property bool starred
    required property int usageCount
    required property string tags
    required property int illustrationCount
    required property bool selected
    required property int place

    readonly property bool isOpen: openItem.itemId === itemId
    // What waits in the queue counts as used and was not read.
    readonly property int readCount: usageCount - (place === LibraryListModel.Queued ? 1 : 0)

    signal chosen
    signal syllablesWanted

    implicitHeight: theme.target + 4
    padding: 0
    leftPadding: 4
    rightPadding: 4
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.selected: selected

    // Before the button that a delegate is takes them.
    Keys.onPressed: event => event.accepted = root.act(event.key)

    function act(key: int): bool {
        switch (key) {
        case Qt.Key_Space:
            library.setSelected(index, !selected);
            return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            library.addToSession(itemId);
            return true;
        case Qt.Key_Menu:
            syllablesWanted();
            return true;
        case Qt.Key_Delete:
            if (library.entries.selectedCount > 0)
                library.removeSelected();
            else
                library.removeItem(itemId);
            return true;
        default:
            return false;
        }
    }

    onClicked: chosen()
    onDoubleClicked: library.addToSession(itemId)
    onPressAndHold: syllablesWanted()

    ContextMenuArea {
        anchors.fill: parent
        takesHolds: false // the row takes them, and is not clicked then
        onAsked: root.syllablesWanted()
    }

    contentItem: RowLayout {
        spacing: 4

        SelectBox {
            objectName: "select"
            theme: root.theme
            isSelected: root.selected
            Accessible.name: qsTr("Select: %1").arg(root.text)
            Layout.fillHeight: true
            onToggledAlone: root.library.setSelected(root.index, !root.selected)
            onRangeWanted: root.library.selectTo(root.index)
        }
        IconButton {
            objectName: "starItem"
            theme: root.theme
            text: root.starred ? qsTr("Take the star away") : qsTr("Give a star")
            subject: root.text
            drawing: Icon.Star
            isFilled: root.starred
            colour: root.starred ? root.theme.careful : root.theme.quietInk
            implicitWidth: 36 * root.theme.unit
            focusPolicy: Qt.NoFocus
            onClicked: root.library.setStarred(root.itemId, !root.starred)
        }
        Label {
            theme: root.theme
            text: root.text
            elide: Text.ElideRight
            Accessible.ignored: true // the row has it as its name
            Layout.fillWidth: true
        }
        SecondaryLabel {
            theme: root.theme
            text: root.tags
            visible: text.length > 0
            elide: Text.ElideRight
            font.pixelSize: root.theme.small
            Layout.maximumWidth: 140 * root.theme.unit
        }
        Label {
            theme: root.theme
            visible: root.place !== LibraryListModel.Elsewhere
            text: root.place === LibraryListModel.OnScreen ? qsTr("on screen") : qsTr("in the queue")
            color: root.theme.good
            font.pixelSize: root.theme.small
        }
        Icon {
            visible: root.illustrationCount > 0
            size: 20 * root.theme.unit
            drawing: Icon.Picture
            color: root.theme.quietInk
            Accessible.name: qsTr("%n picture(s)", "", root.illustrationCount)
        }
        SecondaryLabel {
            theme: root.theme
            // For example "3 ×": read three times.
            text: root.readCount > 0 ? root.readCount + " ×" : qsTr("new")
            horizontalAlignment: Text.AlignRight
            font.pixelSize: root.theme.small
            Layout.preferredWidth: 40 * root.theme.unit
        }
        IconButton {
            readonly property bool isOncePerDoubleClick: true

            objectName: "addToSession"
            theme: root.theme
            text: qsTr("Add to the session")
            subject: root.text
            drawing: Icon.Plus
            colour: root.theme.accent
            focusPolicy: Qt.NoFocus
            onClicked: root.library.addToSession(root.itemId)
        }
    }

    background: Rectangle {
        radius: 12
        color: root.theme.raised
        opacity: root.hovered ? 0.75 : 1
        border.width: drop.containsDrag || (root.ListView.isCurrentItem && root.ListView.view?.activeFocus) ? 3
                                                                                         : root.isOpen ? 2 : 0
        border.color: root.theme.accent
    }

    DropArea {
        id: drop

        anchors.fill: parent
        onDropped: drop => {
            const picture = drop.source as PictureTile;
            if (picture) {
                root.openItem.itemId = root.itemId;
                root.openItem.link(picture.illustrationId);
            } else if (drop.hasUrls) {
                root.pictures.import(drop.urls, root.itemId);
            } else if (drop.hasText) {
                root.pictures.importAddress(drop.text, root.itemId);
            }
            drop.accept(Qt.CopyAction);
        }
    }
}
