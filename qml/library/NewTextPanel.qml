// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// To write or to paste texts for the library: each line one, or all of them one poem.
Card {
    id: root

    required property NewTextModel newText
    required property PicturesModel pictures
    property bool mayImport: true

    signal closeWanted
    signal fileWanted

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("New texts")
    onVisibleChanged: if (visible) field.area.forceActiveFocus()
    Keys.onEscapePressed: closeWanted()

    Languages {
        id: languages
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 16
        spacing: root.theme.gap

        CardOffer {
            theme: root.theme
            newText: root.newText
            pictures: root.pictures
            Layout.fillWidth: true
            Layout.fillHeight: false
            onWordWanted: field.area.forceActiveFocus()
        }
        TextLinesField {
            id: field

            area.objectName: "newTextField"
            theme: root.theme
            placeholderText: qsTr("Type or paste: each line is a text")
            mostLines: 100
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: leastHeight
            // Enter begins another line here; Ctrl+Enter saves.
            keyFilter: event => {
                const isEnter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
                if (isEnter && event.modifiers & Qt.ControlModifier) {
                    root.newText.save();
                    return true;
                }
                if (isEnter)
                    field.area.insert(field.area.cursorPosition, "\n");
                return isEnter;
            }
            onTextChanged: root.newText.text = text
            Binding {
                target: field.area
                property: "text"
                value: root.newText.text
            }
        }
        FoundShelf {
            theme: root.theme
            found: root.newText.found
            chosen: root.newText.picture
            Layout.fillWidth: true
            onPicked: pictureId => root.newText.choosePicture(pictureId)
        }
        Binding {
            target: root.newText.found
            property: "isWanted"
            value: root.visible
        }
        Flow {
            spacing: root.theme.gap
            Layout.fillWidth: true

            SegmentedChoice {
                objectName: "newTextLanguage"
                theme: root.theme
                label: qsTr("Language")
                names: languages.names
                chosen: languages.codes.indexOf(root.newText.language)
                width: Math.min(implicitWidth, parent.width)
                onPicked: (index) => root.newText.language = languages.codes[index]
            }
            SegmentedChoice {
                objectName: "newTextParts"
                theme: root.theme
                label: qsTr("What the lines are")
                visible: root.newText.lineCount > 1
                names: [qsTr("Each line a text"), qsTr("One poem")]
                chosen: root.newText.isOne ? 1 : 0
                width: Math.min(implicitWidth, parent.width)
                onPicked: (index) => root.newText.isOne = index === 1
            }
            TextInputField {
                objectName: "newTextTag"
                theme: root.theme
                placeholderText: qsTr("Tag, if you like")
                keepsText: true
                width: 180 * root.theme.unit
                text: root.newText.tag
                onTextEdited: root.newText.tag = text
                onAccepted: root.newText.save()
            }
        }
        Label {
            theme: root.theme
            visible: text.length > 0
            text: root.newText.message
            color: root.theme.wrong
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.role: Accessible.AlertMessage
        }
        RowLayout {
            spacing: 8
            Layout.fillHeight: false

            TextButton {
                objectName: "saveNewTexts"
                theme: root.theme
                primary: true
                enabled: root.newText.textCount > 0
                text: root.newText.textCount > 1 ? qsTr("Add %n texts", "", root.newText.textCount) : qsTr("Add the text")
                keys: qsTr("Ctrl+Enter")
                Layout.fillWidth: true
                Layout.maximumWidth: 320 * root.theme.unit
                onClicked: root.newText.save()
            }
            Item {
                Layout.fillWidth: true
            }
            TextButton {
                objectName: "newTextsFromFile"
                theme: root.theme
                isOnCard: true
                text: qsTr("From a file…")
                visible: root.mayImport
                drawing: Icon.Folder
                onClicked: root.fileWanted()
            }
        }
    }
}
