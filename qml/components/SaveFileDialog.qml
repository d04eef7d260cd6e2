// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick.Dialogs

// Asks where something is to be kept. Where the desktop has no dialog of its own, Qt's would say "Open" on its button.
FileDialog {
    fileMode: FileDialog.SaveFile
    acceptLabel: qsTr("Save")
    rejectLabel: qsTr("Cancel")
}
