// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai
import Chitai.Ui

// What is kept of everything, and the way to the page of files.
Section {
    id: root

    required property FilesPageModel files

    signal filesWanted

    title: qsTr("Backups")

    SecondaryLabel {
        theme: root.theme
        width: parent.width
        text: qsTr("Texts, pictures and history are backed up once a day by themselves. Kept are the last seven days, four weeks and twelve months.")
              + (root.files.lastBackup.length > 0 ? " " + qsTr("The last one is from %1.").arg(root.files.lastBackup) : "")
        wrapMode: Text.Wrap
    }
    TextButton {
        objectName: "openFiles"
        theme: root.theme
        text: qsTr("Files and backups")
        drawing: Icon.Folder
        onClicked: root.filesWanted()
    }
}
