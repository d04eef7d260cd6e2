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
    // Of its list.
    required property AfterTap afterTap

    required property int index
    required property string itemId
    required property string line
    required property bool starred
    required property int usageCount
    required property var tagList
    required property string thumbnail
    required property string initial
    required property int wordCount
    required property bool selected
    required property int place
    property bool isLast: false
    // Of a click that is not over.
    property int heldKey: 0

    readonly property bool isOpen: openItem.itemId === itemId
    readonly property bool hasKeyboard: ListView.isCurrentItem && (ListView.view?.activeFocus ?? false)
    // What waits in the queue counts as used and was not read.
    readonly property int readCount: usageCount - (place === LibraryListModel.Queued ? 1 : 0)

    // By pointer, and by Enter.
    signal chosen
    signal opened
    signal syllablesWanted
    signal rangeWanted(by: int)

    text: line
    implicitHeight: Math.max((theme.isNarrow ? 64 : 72) * theme.unit, implicitContentHeight + 12)
    padding: 0
    leftPadding: 12
    rightPadding: 8
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.selected: selected

    // Before the button that a delegate is takes them.
    Keys.onPressed: event => event.accepted = root.act(event.key, event.text, event.modifiers & Qt.ShiftModifier)

    function act(key: int, letter: string, isRange: bool): bool {
        switch (key) {
        case Qt.Key_Space:
            library.setSelected(index, !selected);
            return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            opened();
            return true;
        case Qt.Key_Menu:
            syllablesWanted();
            return true;
        case Qt.Key_Down:
        case Qt.Key_Up:
            if (isRange)
                rangeWanted(key === Qt.Key_Down ? 1 : -1);
            return isRange;
        case Qt.Key_Delete:
            remove(itemId);
            return true;
        case Qt.Key_Plus:
        case Qt.Key_Insert:
            afterTap.run(() => library.addToSession(itemId));
            return true;
        default:
            // The same key where Russian is written.
            if (key !== Qt.Key_S && letter.toLowerCase() !== "ы")
                return false;
            afterTap.run(() => library.setStarred(itemId, !starred));
            return true;
        }
    }

    // Rows are used again: it is said now which text is meant.
    function remove(itemId: string): void {
        afterTap.run(() => {
            if (library.entries.selectedCount > 0)
                library.removeSelected();
            else
                library.removeItem(itemId);
        });
    }

    // With Ctrl a click takes the row in or out, with Shift all from the last one to it.
    onClicked: {
        const key = heldKey;
        heldKey = 0;
        if (key === Qt.ControlModifier)
            library.toggleSelected(index);
        else if (key === Qt.ShiftModifier)
            library.selectTo(index);
        else
            chosen();
    }
    onCanceled: heldKey = 0
    onDoubleClicked: afterTap.run(() => library.addToSession(itemId))
    onPressAndHold: syllablesWanted()

    ContextMenuArea {
        anchors.fill: parent
        takesHolds: false // the row takes them, and is not clicked then
        onAsked: root.syllablesWanted()
    }
    PointHandler {
        acceptedModifiers: Qt.ControlModifier
        onActiveChanged: if (active) root.heldKey = Qt.ControlModifier
    }
    PointHandler {
        acceptedModifiers: Qt.ShiftModifier
        onActiveChanged: if (active) root.heldKey = Qt.ShiftModifier
    }

    contentItem: RowLayout {
        spacing: 12

        SelectBox {
            objectName: "select"
            theme: root.theme
            isSelected: root.selected
            isOffered: root.hovered || root.library.entries.selectedCount > 0
            thumbnail: root.thumbnail
            initial: root.initial
            implicitWidth: (root.theme.isNarrow ? 48 : 56) * root.theme.unit
            implicitHeight: implicitWidth
            Accessible.name: qsTr("Select: %1").arg(root.text)
            Layout.alignment: Qt.AlignVCenter
            onToggledAlone: root.library.setSelected(root.index, !root.selected)
            onRangeWanted: root.library.selectTo(root.index)
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                theme: root.theme
                text: root.text
                elide: Text.ElideRight
                font.pixelSize: 18 * root.theme.textUnit
                Accessible.ignored: true // the row has it as its name
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: 12

                SecondaryLabel {
                    theme: root.theme
                    text: qsTr("%n word(s)", "", root.wordCount)
                          + (root.readCount > 0 ? " · " + qsTr("read %n time(s)", "", root.readCount) : "")
                    font.pixelSize: root.theme.small
                    elide: Text.ElideRight
                    Layout.maximumWidth: Math.max(0, root.width * 0.5)
                }
                Icon {
                    visible: root.tagList.length > 0
                    size: 16 * root.theme.unit
                    drawing: Icon.Tag
                    color: root.theme.quietInk
                    Layout.rightMargin: -8
                }
                SecondaryLabel {
                    theme: root.theme
                    text: root.tagList.join(", ")
                    visible: text.length > 0
                    elide: Text.ElideRight
                    font.pixelSize: root.theme.small
                    Layout.fillWidth: true
                }
            }
        }
        Label {
            theme: root.theme
            visible: text.length > 0
            text: root.place === LibraryListModel.OnScreen ? qsTr("on screen")
                  : root.place === LibraryListModel.Queued ? qsTr("in the queue") : ""
            color: root.theme.good
            font.pixelSize: root.theme.small
        }
        IconButton {
            objectName: "starItem"
            theme: root.theme
            text: root.starred ? qsTr("Take the star away") : qsTr("Give a star")
            subject: root.text
            drawing: Icon.Star
            isFilled: root.starred
            colour: root.starred ? root.theme.careful : root.theme.quietInk
            focusPolicy: Qt.NoFocus
            onClicked: root.afterTap.run(() => root.library.setStarred(root.itemId, !root.starred))
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
            onClicked: root.afterTap.run(() => root.library.addToSession(root.itemId))
        }
    }

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: 2
            radius: root.theme.radius
            color: root.selected || (root.isOpen && root.library.entries.selectedCount === 0) ? root.theme.accentSoft : root.hovered ? root.theme.raised : "transparent"
            border.width: drop.containsDrag || root.hasKeyboard ? 2 : 0
            border.color: root.theme.accent
        }
        Rectangle {
            x: root.leftPadding
            width: parent.width - 2 * x
            y: parent.height - 1
            height: 1
            color: root.theme.line
            visible: !root.isLast && !root.isOpen
        }
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
