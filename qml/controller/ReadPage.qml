// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// The page to read with: what the child sees, the next step, the queue.
Item {
    id: root

    required property Theme theme
    required property ReadingPageModel reading
    required property SettingsPageModel settings
    required property SpeechModel speech
    required property NetworkModel network
    required property Window display
    required property SyllableEditor syllableEditor
    required property FilesPageModel files
    required property DevicesPageModel devices
    required property PageListModel pages

    // The child's window was closed and shall come back.
    signal displayWanted

    // Two columns of their own: in a layout of the whole page, what asks for another size while the
    // stack of the pages is laid out is not heard (Qt 6.4).
    readonly property real spacing: 24
    readonly property real sideWidth: Math.round(Math.min(560 * theme.unit, (width - spacing) * 0.4))

    ColumnLayout {
        width: root.width - root.sideWidth - root.spacing
        height: root.height
        spacing: 12

        InlineMessage {
            objectName: "backupTrouble"
            theme: root.theme
            message: root.files.backupTrouble
            offer: qsTr("Files")
            Layout.fillWidth: true
            Layout.fillHeight: false
            onOfferTaken: root.pages.current = PageListModel.Files
        }

        RowLayout {
            spacing: 8
            Layout.fillHeight: false

            LanguageChoice {
                theme: root.theme
                reading: root.reading
                visible: !root.reading.hasSession
                Layout.fillWidth: true
            }
            SpeechButtons {
                theme: root.theme
                reading: root.reading
                speech: root.speech
                visible: root.speech.isAvailable && root.reading.hasText
            }
            Item {
                visible: root.reading.hasSession
                Layout.fillWidth: true
            }
            TextButton {
                objectName: "end"
                theme: root.theme
                text: qsTr("End session")
                visible: root.reading.hasSession
                onClicked: root.reading.end()
            }
        }

        CurrentWord {
            theme: root.theme
            reading: root.reading
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 80
            onSyllablesWanted: root.syllableEditor.openShown(root.reading.wordIndex)
        }

        StepButtons {
            theme: root.theme
            reading: root.reading
            Layout.fillWidth: true
            Layout.fillHeight: false
        }

        TextList {
            objectName: "queue"
            theme: root.theme
            heading: qsTr("Coming next")
            emptyNotice: qsTr("Texts that you add wait here.")
            model: root.reading.queue
            action: qsTr("Take out")
            Layout.fillWidth: true
            // The line below it takes its room from the list: the large button stays where it is.
            Layout.preferredHeight: 180 * root.theme.unit - (undoLine.visible ? undoLine.implicitHeight + 12 : 0)
            Layout.minimumHeight: 90
            onActionTriggered: (itemId) => root.reading.removeQueued(itemId)
            onSyllablesWanted: (itemId) => root.syllableEditor.openQueued(itemId)
        }

        Label {
            objectName: "message"
            theme: root.theme
            text: root.reading.message
            visible: text.length > 0
            color: root.theme.wrong
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.role: Accessible.AlertMessage
        }

        InlineMessage {
            id: undoLine

            objectName: "readingUndo"
            theme: root.theme
            message: root.reading.undoText
            offer: qsTr("Undo")
            isDismissable: true
            Layout.fillWidth: true
            Layout.fillHeight: false
            onOfferTaken: root.reading.undo()
            onDismissed: root.reading.dismissUndo()
        }

        TextEntry {
            theme: root.theme
            reading: root.reading
            Layout.fillWidth: true
            Layout.fillHeight: false
        }
    }

    ColumnLayout {
        x: root.width - width
        width: root.sideWidth
        height: root.height
        spacing: 12

        Item {
            Layout.fillWidth: true
            implicitHeight: root.theme.target

            SecondaryLabel {
                theme: root.theme
                anchors.verticalCenter: parent.verticalCenter
                // Where several children read here, whose settings are in use.
                text: root.settings.canRemove && root.settings.name.length > 0
                      ? qsTr("%1 sees").arg(root.settings.name) : qsTr("The child sees")
                elide: Text.ElideRight
                width: parent.width * 0.5
            }
            TextButton {
                objectName: "openDisplay"
                anchors.right: parent.right
                theme: root.theme
                text: qsTr("Open the child's window")
                visible: !root.display.visible
                onClicked: root.displayWanted()
            }
        }
        // The child's window has the same shape, so its lines break at the same words.
        Item {
            id: place

            readonly property real shape: root.display.height / Math.max(1, root.display.width)

            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.preferredHeight: Math.round(Math.min(root.sideWidth * shape, root.Window.height * 0.4))
            Layout.minimumHeight: Layout.preferredHeight

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: height / place.shape
                height: parent.height
                color: "transparent"
                border.color: root.theme.quietInk
                radius: 4

                ReadingSurface {
                    id: mirror

                    objectName: "mirror"
                    anchors.fill: parent
                    anchors.margins: 1
                    theme: root.theme
                    reading: root.reading
                    isMirror: true
                }
                ContextMenuArea {
                    anchors.fill: mirror
                    onAsked: (x, y) => {
                        const word = mirror.wordAt(x, y);
                        if (word >= 0)
                            root.syllableEditor.openShown(word);
                    }
                }
            }
        }

        TextList {
            objectName: "suggestions"
            theme: root.theme
            heading: qsTr("From the library")
            emptyNotice: qsTr("No texts in this language yet.")
            model: root.reading.suggestions
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 1
            Layout.minimumHeight: 80
            onPicked: (itemId) => root.reading.addItem(itemId)
            onSyllablesWanted: (itemId) => root.syllableEditor.openItem(itemId)
        }

        NetworkPanel {
            theme: root.theme
            network: root.network
            Layout.fillWidth: true
            Layout.fillHeight: false
            onPairingWanted: {
                root.pages.current = PageListModel.Devices;
                root.devices.openCode();
            }
        }
    }
}
