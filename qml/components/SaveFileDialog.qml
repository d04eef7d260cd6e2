// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Dialogs

// Asks where something is to be kept. Where the desktop has no dialog of its own, Qt's would say "Open" on its button.
FileDialog {
    id: root

    // The file that it proposes. Qt takes one that is not there yet only once it knows that it is to be saved.
    property url suggestion
    property bool isReady: false

    fileMode: FileDialog.SaveFile
    acceptLabel: qsTr("Save")
    rejectLabel: qsTr("Cancel")

    function propose(): void {
        if (isReady && String(suggestion).length > 0)
            selectedFile = suggestion;
    }

    onSuggestionChanged: propose()
    Component.onCompleted: {
        isReady = true;
        propose();
    }
}
