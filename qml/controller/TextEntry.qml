// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// The line to type into; what the library has that begins like it opens above. Several lines are one text, a poem; a button makes a text of each.
ColumnLayout {
    id: root

    required property Theme theme
    required property ReadingPageModel reading
    property string reader // the child's name

    spacing: 8

    AfterTap {
        id: afterTap
    }
    Languages {
        id: languages
    }

    function submit(): void {
        const chosen = completions.currentItem as TextRow;
        if (popup.visible && chosen)
            chosen.clicked();
        else if (field.text.trim().length > 0 && reading.addText(field.text))
            clear();
    }

    function submitLines(): void {
        if (reading.addLines(field.text))
            clear();
    }

    function clear(): void {
        field.clear();
        reading.complete("");
    }

    function leave(): bool {
        field.area.focus = false;
        return true;
    }

    RowLayout {
        visible: root.reading.typedLines > 1
        spacing: 8
        Layout.fillWidth: true

        SecondaryLabel {
            theme: root.theme
            text: qsTr("The lines stay as they are: one text.")
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        TextButton {
            objectName: "addLines"
            theme: root.theme
            text: qsTr("Add %n texts", "", root.reading.typedLines)
            onClicked: root.submitLines()
        }
    }

    RowLayout {
        spacing: 8
        Layout.fillWidth: true

        TextLinesField {
            id: field

            area.objectName: "entry"
            Layout.fillWidth: true
            theme: root.theme
            placeholderText: invitations.find(words => metrics.advanceWidth(words) + 32 < width) ?? qsTr("New text")

            // The longest that there is room for.
            readonly property var invitations: [
                root.reader.length > 0 ? qsTr("Type a word or a sentence for %1").arg(root.reader) : qsTr("Type a word or a sentence"),
                qsTr("Type a word or a sentence"), qsTr("Word or sentence")]

            FontMetrics {
                id: metrics

                font: field.area.font
            }
            onTextChanged: {
                // What is typed goes before what was chosen.
                completions.currentIndex = -1;
                root.reading.complete(text);
            }
            onAccepted: root.submit()
            keyFilter: event => {
                if (!popup.visible)
                    return event.key === Qt.Key_Escape && root.leave();
                switch (event.key) {
                case Qt.Key_Down:
                    completions.incrementCurrentIndex();
                    return true;
                case Qt.Key_Up:
                    completions.currentIndex = Math.max(-1, completions.currentIndex - 1);
                    return true;
                case Qt.Key_Escape:
                    // First the list closes, then the keyboard belongs to the reading again.
                    root.reading.complete("");
                    return true;
                default:
                    return false;
                }
            }

            T.Popup {
                id: popup

                parent: field
                y: -height - 4
                width: field.width
                padding: 4
                // A list that is in no window does not count its rows.
                visible: root.reading.hasCompletions && field.area.activeFocus
                closePolicy: T.Popup.NoAutoClose
                background: Rectangle {
                    radius: 12
                    color: root.theme.surface
                    border.color: root.theme.quietInk
                }

                implicitHeight: completions.contentHeight + 2 * padding

                ListView {
                    id: completions

                    objectName: "completions"
                    Accessible.role: Accessible.List
                    Accessible.name: qsTr("Texts of the library")
                    anchors.fill: parent
                    spacing: 4
                    currentIndex: -1
                    model: root.reading.completions
                    onCountChanged: currentIndex = -1
                    highlightMoveDuration: 0
                    delegate: TextRow {
                        required text
                        required property string itemId

                        width: ListView.view.width
                        theme: root.theme
                        isCurrent: ListView.isCurrentItem
                        onClicked: afterTap.run(() => {
                            root.reading.addItem(itemId);
                            root.clear();
                        })
                    }
                }
            }
        }

        MenuButton {
            objectName: "typedLanguage"
            theme: root.theme
            visible: root.reading.typedLanguage.length > 0
            label: qsTr("Language of this text")
            names: languages.names
            chosen: languages.codes.indexOf(root.reading.typedLanguage)
            showsWords: !root.theme.isNarrow
            drawing: root.theme.isNarrow ? Icon.Letters : Icon.Open
            isDrawingLast: true
            implicitHeight: root.theme.target + 4
            onPicked: (index) => {
                root.reading.typedLanguage = languages.codes[index];
                field.area.forceActiveFocus();
            }
        }
        TextButton {
            objectName: "add"
            theme: root.theme
            text: qsTr("Add")
            keys: qsTr("Enter")
            enabled: field.text.trim().length > 0
            implicitHeight: root.theme.target + 4
            onClicked: root.submit()
        }
    }
}
