// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// The first lines of a file, and which of its columns is what.
Rectangle {
    id: root

    required property Theme theme
    required property FilesPageModel files

    implicitHeight: content.implicitHeight + 32
    radius: 12
    color: theme.raised

    Languages {
        id: languages
    }
    ColumnLayout {
        id: content

        x: 16
        y: 16
        width: root.width - 32
        spacing: 12

        Label {
            objectName: "previewName"
            theme: root.theme
            text: root.files.fileName
            elide: Text.ElideMiddle
            Layout.fillWidth: true
        }

        Repeater {
            model: root.files.sample

            RowLayout {
                id: line

                required property var modelData

                spacing: 8
                Layout.fillWidth: true

                Repeater {
                    model: line.modelData

                    Label {
                        required property int index
                        required property string modelData

                        theme: root.theme
                        text: modelData
                        elide: Text.ElideRight
                        color: index === root.files.textColumn ? root.theme.ink : root.theme.quietInk
                        Layout.fillWidth: true
                        Layout.preferredWidth: index === root.files.textColumn ? 3 : 1
                    }
                }
            }
        }

        ChipRow {
            objectName: "textColumn"
            theme: root.theme
            visible: root.files.columns.length > 1
            label: qsTr("The texts are in:")
            names: root.files.columns
            chosen: root.files.textColumn
            Layout.fillWidth: true
            onPicked: index => root.files.textColumn = index
        }
        ChipRow {
            objectName: "languageColumn"
            theme: root.theme
            visible: root.files.columns.length > 1
            label: qsTr("Their language is in:")
            names: [qsTr("no column"), ...root.files.columns]
            chosen: root.files.languageColumn + 1
            Layout.fillWidth: true
            onPicked: index => root.files.languageColumn = index - 1
        }
        ChipRow {
            objectName: "fileLanguage"
            theme: root.theme
            visible: root.files.languageColumn < 0
            label: qsTr("Their language is:")
            names: languages.names
            chosen: languages.codes.indexOf(root.files.language)
            Layout.fillWidth: true
            onPicked: index => root.files.language = languages.codes[index]
        }

        SecondaryLabel {
            theme: root.theme
            text: root.files.refusals
            visible: text.length > 0
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: 8

            TextButton {
                objectName: "importTexts"
                theme: root.theme
                primary: true
                text: root.files.isCounting ? qsTr("Counting the texts…") : qsTr("Add %n text(s)", "", root.files.itemCount)
                enabled: root.files.itemCount > 0 && !root.files.isBusy
                onClicked: root.files.import()
            }
            TextButton {
                objectName: "discardFile"
                theme: root.theme
                text: qsTr("Leave it")
                enabled: !root.files.isBusy
                onClicked: root.files.discard()
            }
        }
    }
}
