// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Dialogs
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// All pictures of the family, and the ways in for new ones. They go to the open text, where one is.
ColumnLayout {
    id: root

    required property Theme theme
    required property OpenItemModel openItem
    required property PicturesModel pictures

    spacing: 8

    SecondaryLabel {
        theme: root.theme
        text: root.openItem.isOpen ? qsTr("Click a picture to give it to this text")
                                   : qsTr("All pictures")
        Accessible.role: Accessible.Heading
        elide: Text.ElideRight
        Layout.fillWidth: true
    }

    GridView {
        id: grid

        objectName: "allPictures"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 96 * root.theme.unit
        clip: true
        cellWidth: Math.floor(width / 3)
        cellHeight: cellWidth * 0.8
        boundsBehavior: Flickable.StopAtBounds
        model: root.pictures.pictures
        activeFocusOnTab: count > 0 || activeFocus
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        Keys.onEscapePressed: focus = false
        Accessible.role: Accessible.List
        Accessible.name: qsTr("All pictures")
        T.ScrollBar.vertical: SlimScrollBar { theme: root.theme }

        // The tile itself: the keyboard is in the current one, and Enter and Delete are its own.
        delegate: PictureTile {
            required property int index
            required property int itemCount

            objectName: "pictureTile"
            width: grid.cellWidth - 8
            height: grid.cellHeight - 8
            theme: root.theme
            focusPolicy: Qt.ClickFocus
            isCurrent: GridView.isCurrentItem && grid.activeFocus
            text: qsTr("Picture of %n text(s)", "", itemCount)
            removal: qsTr("Delete the picture")
            onClicked: {
                grid.currentIndex = index;
                if (root.openItem.isOpen)
                    root.openItem.link(illustrationId);
            }
            onRemoved: deletion.ask(illustrationId)
        }

        SecondaryLabel {
            theme: root.theme
            anchors.fill: parent
            anchors.margins: 12
            visible: grid.count === 0
            text: qsTr("No pictures yet. Drop some here, from a folder or from a browser.")
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }

        DropArea {
            id: drop

            anchors.fill: parent
            keys: []
            onDropped: drop => {
                if (drop.source as PictureTile)
                    return;
                if (drop.hasUrls)
                    root.pictures.import(drop.urls, root.openItem.itemId);
                else if (drop.hasText)
                    root.pictures.importAddress(drop.text, root.openItem.itemId);
                drop.accept(Qt.CopyAction);
            }
        }
        Rectangle {
            anchors.fill: parent
            visible: drop.containsDrag
            color: "transparent"
            radius: 12
            border.width: 3
            border.color: root.theme.accent
        }
    }

    // Deleting a picture can't be undone, so it is asked for twice, without a dialog.
    RowLayout {
        id: deletion

        property string illustrationId

        function ask(id: string): void {
            illustrationId = id;
            sure.forceActiveFocus(Qt.TabFocusReason);
        }

        function end(): void {
            illustrationId = "";
            grid.forceActiveFocus();
        }

        visible: illustrationId.length > 0
        spacing: 8
        Keys.onEscapePressed: end()
        Layout.fillWidth: true

        SecondaryLabel {
            theme: root.theme
            text: qsTr("Delete it for good?")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        TextButton {
            id: sure

            objectName: "deletePicture"
            theme: root.theme
            text: qsTr("Delete")
            onClicked: {
                root.pictures.remove(deletion.illustrationId);
                deletion.end();
            }
        }
        TextButton {
            theme: root.theme
            text: qsTr("Keep")
            onClicked: deletion.end()
        }
    }

    RowLayout {
        visible: root.pictures.isImporting
        spacing: 8
        Layout.fillWidth: true

        ProgressLine {
            theme: root.theme
            objectName: "importProgress"
            from: 0
            to: root.pictures.total
            value: root.pictures.done
            Layout.fillWidth: true
            name: qsTr("%1 of %2").arg(root.pictures.done).arg(root.pictures.total)
        }
        SecondaryLabel {
            theme: root.theme
            text: qsTr("%1 of %2").arg(root.pictures.done).arg(root.pictures.total)
        }
        TextButton {
            objectName: "cancelImport"
            theme: root.theme
            text: qsTr("Cancel")
            onClicked: root.pictures.cancel()
        }
    }

    InlineMessage {
        objectName: "pictureMessage"
        theme: root.theme
        message: root.pictures.message
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: 8
        Layout.fillWidth: true

        TextButton {
            objectName: "choosePictures"
            theme: root.theme
            text: qsTr("Pictures…")
            Layout.fillWidth: true
            onClicked: files.open()
        }
        TextButton {
            objectName: "chooseFolder"
            theme: root.theme
            text: qsTr("Folder…")
            keys: qsTr("Adds all pictures of a folder")
            onClicked: folder.open()
        }
        TextButton {
            objectName: "pastePicture"
            theme: root.theme
            text: qsTr("Paste")
            onClicked: root.pictures.paste(root.openItem.itemId)
        }
    }
    TextInputField {
        id: address

        objectName: "pictureAddress"
        theme: root.theme
        placeholderText: qsTr("Or the address of a picture")
        Layout.fillWidth: true
        onAccepted: if (text.trim().length > 0) {
            root.pictures.importAddress(text, root.openItem.itemId);
            clear();
        }
    }

    OpenFileDialog {
        id: files

        title: qsTr("Add pictures")
        fileMode: FileDialog.OpenFiles
        currentFolder: root.pictures.startFolder
        nameFilters: [qsTr("Pictures") + " (*.png *.jpg *.jpeg *.webp *.gif *.heic *.heif *.avif *.PNG *.JPG *.JPEG *.HEIC)"]
        onAccepted: root.pictures.import(selectedFiles, root.openItem.itemId)
    }
    // A folder's pictures are for the collection: nobody means all of them for one text.
    FolderDialog {
        id: folder

        title: qsTr("Add all pictures of a folder")
        currentFolder: root.pictures.startFolder
        onAccepted: root.pictures.import([selectedFolder], "")
    }
}
