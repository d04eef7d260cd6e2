// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// Texts from files and into files, and the backup of everything.
FocusFlickable {
    id: root

    required property FilesPageModel files
    required property PageListModel pages

    contentHeight: content.implicitHeight

    ColumnLayout {
        id: content

        width: Math.min(root.width, 900 * root.theme.unit)
        spacing: root.theme.gap

        TextButton {
            objectName: "leaveFiles"
            theme: root.theme
            text: qsTr("Back")
            drawing: Icon.Back
            onClicked: root.pages.goBack()
        }

        FilesCard {
            theme: root.theme
            heading: qsTr("Texts")
            explanation: !root.files.mayImport ? qsTr("All texts go into a file. This laptop may read; texts from a file are taken in on a teacher’s.") : qsTr("A file with a text a line, or a table from Excel or LibreOffice saved as CSV, becomes part of the library. So does a list from Anki, and a book (EPUB) sentence by sentence.")
            Layout.fillWidth: true

            Flow {
                spacing: 8
                Layout.fillWidth: true

                TextButton {
                    objectName: "openFile"
                    theme: root.theme
                    isOnCard: true
                    text: qsTr("Texts from a file…")
                    visible: root.files.mayImport
                    enabled: !root.files.isBusy
                    onClicked: openDialog.open()
                }
                TextButton {
                    objectName: "exportFile"
                    theme: root.theme
                    isOnCard: true
                    text: qsTr("All texts into a file…")
                    enabled: !root.files.isBusy
                    onClicked: exportDialog.open()
                }
            }
            FilePreview {
                theme: root.theme
                files: root.files
                visible: root.files.preview.isOpen
                Layout.fillWidth: true
            }
        }

        FilesCard {
            theme: root.theme
            heading: qsTr("Backup")
            explanation: qsTr("Texts, pictures and history are backed up once a day by themselves. Kept are the last seven days, four weeks and twelve months.")
                         + (root.files.lastBackup.length > 0 ? " " + qsTr("The last one is from %1.").arg(root.files.lastBackup) : "")
            Layout.fillWidth: true

            InlineMessage {
                objectName: "filesBackupTrouble"
                theme: root.theme
                message: root.files.backupTrouble
                offer: root.files.rescueOffer.length > 0 ? root.files.rescueOffer : qsTr("Try again")
                Layout.fillWidth: true
                onOfferTaken: root.files.rescueOffer.length > 0 ? root.files.rescue() : root.files.retryBackup()
            }
            Flow {
                spacing: 8
                Layout.fillWidth: true

                TextButton {
                    objectName: "backUp"
                    theme: root.theme
                    isOnCard: true
                    text: qsTr("Back up into a file…")
                    enabled: !root.files.isBusy
                    onClicked: backupDialog.open()
                }
                TextButton {
                    objectName: "restore"
                    theme: root.theme
                    isOnCard: true
                    text: qsTr("Restore a backup…")
                    enabled: !root.files.isBusy
                    onClicked: restoreDialog.open()
                }
            }
        }

        RowLayout {
            visible: root.files.isBusy
            spacing: 12
            Layout.fillWidth: true

            ProgressLine {
                theme: root.theme
                objectName: "filesProgress"
                name: root.files.total > 0 ? qsTr("%1 of %2").arg(root.files.done).arg(root.files.total) : qsTr("At work")
                from: 0
                to: Math.max(1, root.files.total)
                value: root.files.done
                indeterminate: root.files.total === 0 && !root.theme.reducedMotion
                Layout.fillWidth: true
            }
            SecondaryLabel {
                theme: root.theme
                text: root.files.total > 0 ? qsTr("%1 of %2").arg(root.files.done).arg(root.files.total) : root.files.done
                visible: root.files.total > 0 || root.files.done > 0
            }
            TextButton {
                objectName: "cancelFiles"
                theme: root.theme
                text: qsTr("Cancel")
                onClicked: root.files.cancel()
            }
        }

        InlineMessage {
            objectName: "filesMessage"
            theme: root.theme
            message: root.files.message
            offer: root.files.isRestorePrepared ? qsTr("Start Chitai again") : String(root.files.writtenFile).length > 0 ? qsTr("Show the folder") : ""
            Layout.fillWidth: true
            onOfferTaken: root.files.isRestorePrepared ? root.files.startAgain() : Qt.openUrlExternally(root.files.writtenFolder)
        }
    }

    OpenFileDialog {
        id: openDialog

        currentFolder: root.files.folder
        title: qsTr("Texts from a file")
        nameFilters: [qsTr("Texts, tables and books") + " (*.txt *.csv *.tsv *.tab *.json *.epub)"]
        onAccepted: root.files.open(selectedFile)
    }
    SaveFileDialog {
        id: exportDialog

        title: qsTr("All texts into a file")
        currentFolder: root.files.folder
        suggestion: root.files.suggestedFile("csv")
        nameFilters: [qsTr("Table") + " (*.csv)", "JSON (*.json)"]
        onAccepted: root.files.exportTo(selectedFile)
    }
    SaveFileDialog {
        id: backupDialog

        title: qsTr("Back up into a file")
        currentFolder: root.files.folder
        suggestion: root.files.suggestedFile("zip")
        nameFilters: [qsTr("Backup") + " (*.zip)"]
        onAccepted: root.files.backUpTo(selectedFile)
    }
    OpenFileDialog {
        id: restoreDialog

        currentFolder: root.files.folder
        title: qsTr("Restore a backup")
        nameFilters: [qsTr("Backup") + " (*.zip)"]
        onAccepted: root.files.restoreFrom(selectedFile)
    }
}
