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
    readonly property FilePreviewModel preview: files.preview

    implicitHeight: content.implicitHeight + 32
    radius: 12
    color: theme.surface
    border.width: 1
    border.color: theme.line

    Languages {
        id: languages
    }
    // Of a mixed file: how many texts of each language.
    function countsInWords(counts: var): string {
        return Object.keys(counts).map(code => qsTr("%1: %2").arg(languages.nameOf(code)).arg(counts[code])).join(", ");
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
            text: root.preview.fileName
            elide: Text.ElideMiddle
            Layout.fillWidth: true
        }

        Repeater {
            model: root.preview.sample

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
                        color: index === root.preview.textColumn ? root.theme.ink : root.theme.quietInk
                        Layout.fillWidth: true
                        Layout.preferredWidth: index === root.preview.textColumn ? 3 : 1
                    }
                }
            }
        }

        ChipRow {
            objectName: "textColumn"
            theme: root.theme
            visible: root.preview.columns.length > 1
            label: qsTr("The texts are in:")
            names: root.preview.columns
            chosen: root.preview.textColumn
            Layout.fillWidth: true
            onPicked: index => root.preview.textColumn = index
        }
        ChipRow {
            objectName: "languageColumn"
            theme: root.theme
            visible: root.preview.columns.length > 1
            label: qsTr("Their language is in:")
            names: [qsTr("no column"), ...root.preview.columns]
            chosen: root.preview.languageColumn + 1
            Layout.fillWidth: true
            onPicked: index => root.preview.languageColumn = index - 1
        }
        ChipRow {
            objectName: "fileLanguage"
            theme: root.theme
            visible: root.preview.languageColumn < 0
            label: qsTr("Their language is:")
            names: [qsTr("detect for each text"), ...languages.names]
            chosen: languages.codes.indexOf(root.preview.language) + 1
            Layout.fillWidth: true
            onPicked: index => root.preview.language = index === 0 ? "" : languages.codes[index - 1]
        }
        SecondaryLabel {
            objectName: "languageCounts"
            theme: root.theme
            text: root.countsInWords(root.preview.countByLanguage)
            visible: text.length > 0
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        ChipRow {
            objectName: "bookUnit"
            theme: root.theme
            visible: root.preview.isBook
            label: qsTr("A text is:")
            names: [qsTr("a sentence"), qsTr("a paragraph")]
            chosen: root.preview.isByParagraph ? 1 : 0
            Layout.fillWidth: true
            onPicked: index => root.preview.isByParagraph = index === 1
        }
        FileReading {
            theme: root.theme
            preview: root.preview
            visible: root.preview.encoding >= 0
            Layout.fillWidth: true
        }

        Repeater {
            model: root.preview.problems

            SecondaryLabel {
                required property string modelData

                theme: root.theme
                text: modelData
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }

        RowLayout {
            spacing: 8

            TextButton {
                objectName: "importTexts"
                theme: root.theme
                primary: true
                text: root.preview.isCounting ? qsTr("Counting the texts…") : qsTr("Add %n text(s)", "", root.preview.itemCount)
                enabled: root.preview.itemCount > 0 && !root.files.isBusy
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
