// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick.Dialogs

// Asks for a file that is there, or for several. Its buttons speak the program's language, not the desktop's.
FileDialog {
    acceptLabel: qsTr("Open")
    rejectLabel: qsTr("Cancel")
}
