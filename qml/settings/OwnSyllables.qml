// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chitai
import Chitai.Ui

// The words that the family splits in its own way.
Section {
    id: root

    required property CorrectionsModel corrections
    required property SyllableEditor editor

    readonly property var languages: ({ "ru": qsTr("Russian"), "de": qsTr("German"), "en": qsTr("English") })

    title: qsTr("Syllables of our own")

    AfterTap {
        id: afterTap
    }
    Binding {
        target: root.corrections
        property: "isListed"
        value: root.visible
    }
    SecondaryLabel {
        theme: root.theme
        width: parent.width
        text: qsTr("Right-click a word, or hold it, and move its syllables. The words that you changed stand here.")
        wrapMode: Text.Wrap
    }
    Flow {
        width: parent.width
        spacing: 8

        TextButton {
            objectName: "importSyllables"
            theme: root.theme
            text: qsTr("Words from a file…")
            onClicked: openDialog.open()
        }
        TextButton {
            objectName: "exportSyllables"
            theme: root.theme
            text: qsTr("All words into a file…")
            enabled: list.count > 0
            onClicked: saveDialog.open()
        }
    }
    InlineMessage {
        objectName: "correctionsMessage"
        theme: root.theme
        width: parent.width
        message: root.corrections.message
        offer: root.corrections.canUndo ? qsTr("Undo") : ""
        onOfferTaken: root.corrections.undo()
    }
    KeyboardList {
        id: list

        objectName: "ownSyllables"
        width: parent.width
        height: Math.min(contentHeight, 300 * root.theme.unit)
        visible: count > 0
        model: root.corrections.entries
        Accessible.name: qsTr("Syllables of our own")
        T.ScrollBar.vertical: SlimScrollBar {
            id: bar

            theme: root.theme
        }

        delegate: TextRow {
            required property int index
            required property string word
            required property string split
            required property string language

            width: list.width - bar.room
            theme: root.theme
            isCurrent: ListView.isCurrentItem && list.activeFocus
            text: split + "   " + root.languages[language]
            endAction: qsTr("As the program splits it")
            onClicked: root.editor.openWord(language, word)
            onEndActionTriggered: afterTap.run(() => root.corrections.remove(index))
        }
    }

    OpenFileDialog {
        id: openDialog

        title: qsTr("Words from a file")
        currentFolder: root.corrections.folder
        nameFilters: [qsTr("Table") + " (*.tsv *.txt)"]
        onAccepted: root.corrections.importFrom(selectedFile)
    }
    SaveFileDialog {
        id: saveDialog

        title: qsTr("All words into a file")
        currentFolder: root.corrections.folder
        suggestion: root.corrections.suggestedFile
        nameFilters: [qsTr("Table") + " (*.tsv)"]
        onAccepted: root.corrections.exportTo(selectedFile)
    }
}
