// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai
import Chitai.Ui

// What has happened, over the end of the list: nothing jumps when a line comes.
Column {
    id: root

    required property Theme theme
    required property LibraryPageModel library

    spacing: 8

    DoublesOffer {
        theme: root.theme
        library: root.library
        width: parent.width
    }
    InlineMessage {
        objectName: "libraryMessage"
        theme: root.theme
        message: root.library.message
        isDismissable: true
        width: parent.width
        onDismissed: root.library.dismissMessage()
    }
    // Apart from it: what else happens does not take the way back away.
    InlineMessage {
        objectName: "undoLine"
        theme: root.theme
        message: root.library.undoText
        offer: qsTr("Undo")
        isDismissable: true
        width: parent.width
        onOfferTaken: root.library.undo()
        onDismissed: root.library.dismissUndo()
    }
}
