// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// The line to type into; what the library has that begins like it opens above.
RowLayout {
    id: root

    required property Theme theme
    required property ReadingPageModel reading

    spacing: 8

    function submit(): void {
        const chosen = completions.currentItem as TextRow;
        if (popup.visible && chosen)
            chosen.clicked();
        else if (field.text.trim().length > 0 && reading.addText(field.text))
            clear();
    }

    function clear(): void {
        field.clear();
        reading.complete("");
    }

    TextInputField {
        id: field

        objectName: "entry"
        Layout.fillWidth: true
        theme: root.theme
        implicitHeight: root.theme.target + 4
        placeholderText: qsTr("Type a word or a sentence")
        font.pixelSize: root.theme.large
        onTextEdited: root.reading.complete(text)
        onAccepted: root.submit()
        Keys.onDownPressed: completions.incrementCurrentIndex()
        Keys.onUpPressed: completions.currentIndex = Math.max(-1, completions.currentIndex - 1)
        // First the list closes, then the keyboard belongs to the reading again.
        Keys.onEscapePressed: {
            if (popup.visible)
                root.reading.complete("");
            else
                focus = false;
        }

        T.Popup {
            id: popup

            y: -height - 4
            width: field.width
            padding: 4
            // A list that is in no window does not count its rows.
            visible: root.reading.hasCompletions && field.activeFocus
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
                    onClicked: {
                        root.reading.addItem(itemId);
                        root.clear();
                    }
                }
            }
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
