// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// The words and the tags of the open text, to be changed.
ColumnLayout {
    id: root

    required property Theme theme
    required property OpenItemModel openItem

    spacing: theme.gap

    function takeFocus(): void {
        words.forceActiveFocus();
    }

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
        Layout.maximumHeight: 240 * root.theme.unit
        Accessible.name: qsTr("The text")
        // One line, as everywhere: Enter saves.
        Keys.onReturnPressed: root.openItem.saveDraft()
        Keys.onEnterPressed: root.openItem.saveDraft()
        Keys.onEscapePressed: event => {
            event.accepted = root.openItem.isEdited;
            root.openItem.discardDraft();
        }
        KeyNavigation.priority: KeyNavigation.BeforeItem
        KeyNavigation.tab: (save.visible ? save : tags) as Item

        background: Rectangle {
            radius: root.theme.radius
            color: root.theme.surface
            border.width: words.activeFocus ? 2 : 1
            border.color: words.activeFocus ? root.theme.accent : root.theme.edge
        }
    }
    RowLayout {
        visible: root.openItem.isEdited
        spacing: 8

        TextButton {
            id: save

            objectName: "saveText"
            theme: root.theme
            primary: true
            text: qsTr("Save")
            onClicked: root.openItem.saveDraft()
        }
        TextButton {
            theme: root.theme
            isOnCard: true
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
    Item {
        Layout.fillHeight: true
    }
}
