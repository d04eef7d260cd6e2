// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// The open text: its words, its tags, its pictures; and all pictures to choose from.
ColumnLayout {
    id: root

    required property Theme theme
    required property LibraryPageModel library
    required property OpenItemModel openItem
    required property PicturesModel pictures

    spacing: 12

    SecondaryLabel {
        theme: root.theme
        visible: !root.openItem.isOpen
        text: qsTr("Choose a text to change it or to give it pictures.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }

    ColumnLayout {
        visible: root.openItem.isOpen
        spacing: 8
        Layout.fillWidth: true

        T.TextArea {
            id: words

            objectName: "itemText"
            text: root.openItem.draft
            onTextChanged: root.openItem.draft = text
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            font.family: root.theme.family
            font.pixelSize: root.theme.large
            color: root.theme.ink
            selectionColor: root.theme.accent
            selectedTextColor: root.theme.accentText
            selectByMouse: true
            padding: 12
            implicitWidth: contentWidth + leftPadding + rightPadding
            implicitHeight: contentHeight + topPadding + bottomPadding
            Layout.fillWidth: true
            Layout.maximumHeight: 180 * root.theme.unit
            Accessible.name: qsTr("The text")
            // One line, as everywhere: Enter saves.
            Keys.onReturnPressed: root.openItem.saveDraft()
            Keys.onEnterPressed: root.openItem.saveDraft()
            Keys.onEscapePressed: root.openItem.discardDraft()
            KeyNavigation.priority: KeyNavigation.BeforeItem
            KeyNavigation.tab: tags

            background: Rectangle {
                radius: 12
                color: root.theme.surface
                border.width: words.activeFocus ? 3 : 1
                border.color: words.activeFocus ? root.theme.accent : root.theme.quietInk
            }
        }
        RowLayout {
            visible: root.openItem.isEdited
            spacing: 8

            TextButton {
                objectName: "saveText"
                theme: root.theme
                primary: true
                text: qsTr("Save")
                onClicked: root.openItem.saveDraft()
            }
            TextButton {
                theme: root.theme
                text: qsTr("Leave it as it was")
                onClicked: root.openItem.discardDraft()
            }
        }
        TextInputField {
            id: tags

            objectName: "itemTags"
            keepsText: true
            theme: root.theme
            placeholderText: qsTr("Tags, separated by commas")
            text: root.openItem.tags
            Layout.fillWidth: true
            onEditingFinished: if (text !== root.openItem.tags)
                root.openItem.saveTags(text)
        }
        RowLayout {
            spacing: 8
            Layout.fillWidth: true

            SecondaryLabel {
                theme: root.theme
                font.pixelSize: root.theme.small
                text: root.openItem.usageCount === 0 ? qsTr("Never read")
                    : root.openItem.lastUsed.length > 0
                      ? qsTr("Read %n time(s), last on %1", "", root.openItem.usageCount).arg(root.openItem.lastUsed)
                      : qsTr("Waits to be read")
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            TextButton {
                objectName: "removeItem"
                theme: root.theme
                text: qsTr("Delete")
                onClicked: root.library.removeItem(root.openItem.itemId)
            }
        }
        Label {
            theme: root.theme
            visible: text.length > 0
            text: root.openItem.message
            color: root.theme.wrong
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.role: Accessible.AlertMessage
        }

        SecondaryLabel {
            theme: root.theme
            text: qsTr("Its pictures")
            Accessible.role: Accessible.Heading
            visible: own.count > 0
        }
        ListView {
            id: own

            objectName: "itemPictures"
            visible: count > 0
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
                theme: root.theme
                text: qsTr("Picture of this text")
                removal: qsTr("Take it away from this text")
                width: 128 * root.theme.unit
                height: ListView.view.height
                focusPolicy: Qt.ClickFocus
                isCurrent: ListView.isCurrentItem && own.activeFocus
                onRemoved: root.openItem.unlink(illustrationId)
            }
        }
    }

    // Another text was changed and not saved: it waits, and nobody is asked in a dialog.
    ColumnLayout {
        objectName: "unsavedText"
        visible: root.openItem.unsaved.length > 0
        spacing: 8
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
        Accessible.name: waiting.text

        SecondaryLabel {
            id: waiting

            theme: root.theme
            text: qsTr("Not saved yet: %1").arg(root.openItem.unsaved)
            Accessible.ignored: true // the alert has it as its name
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 8

            TextButton {
                objectName: "saveUnsaved"
                theme: root.theme
                text: qsTr("Save")
                onClicked: root.openItem.saveUnsaved()
            }
            TextButton {
                objectName: "discardUnsaved"
                theme: root.theme
                text: qsTr("Leave it as it was")
                onClicked: root.openItem.discardUnsaved()
            }
        }
    }

    PictureShelf {
        theme: root.theme
        openItem: root.openItem
        pictures: root.pictures
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
