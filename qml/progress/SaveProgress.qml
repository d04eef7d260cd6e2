// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// What is known of the child, as a file.
MenuButton {
    id: root

    required property ProgressFiles files

    objectName: "saveProgress"
    drawing: Icon.Save
    label: qsTr("Save or print")
    // In the order of ProgressFiles.Kind.
    names: [qsTr("Report to print (PDF)"), qsTr("Evenings (CSV)"), qsTr("Words (CSV)"), qsTr("Everything (JSON)")]
    onPicked: (index) => {
        dialog.kind = index;
        dialog.currentFolder = files.folder;
        dialog.selectedFile = files.suggestedFile(index);
        dialog.open();
    }

    SaveFileDialog {
        id: dialog

        property int kind: ProgressFiles.Report

        title: root.names[kind]
        defaultSuffix: root.files.ending(kind)
        nameFilters: ["*." + root.files.ending(kind)]
        onAccepted: root.files.save(kind, selectedFile)
    }
}
