// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// What happened on the page for reading, one thing at a time, the gravest first.
Item {
    id: root

    required property Theme theme
    required property ReadingPageModel reading
    required property FilesPageModel files
    required property ElsewhereModel elsewhere
    required property ServerAwayModel server

    // Where it lies over something else: what comes often stays away then.
    property bool covers: false

    signal backupsWanted

    component Line: InlineMessage {
        anchors.fill: parent
        theme: root.theme
        isCompact: true
        isDismissable: true
    }

    Line {
        id: elsewhereLine

        objectName: "elsewhere"
        message: root.elsewhere.message
        offer: root.elsewhere.canReadHere ? qsTr("Read here instead") : ""
        onOfferTaken: root.elsewhere.readHere()
        onDismissed: root.elsewhere.dismiss()
    }
    Line {
        id: problem

        objectName: "problem"
        visible: message.length > 0 && !elsewhereLine.visible
        message: root.reading.message
        onDismissed: root.reading.dismissMessage()
    }
    Line {
        id: undoLine

        objectName: "readingUndo"
        visible: message.length > 0 && !elsewhereLine.visible && !problem.visible
        message: root.reading.undoText
        offer: qsTr("Undo")
        onOfferTaken: root.reading.undo()
        onDismissed: root.reading.dismissUndo()
    }
    Line {
        id: markLine

        objectName: "readingMark"
        visible: message.length > 0 && !root.covers && !elsewhereLine.visible && !problem.visible && !undoLine.visible
        message: root.reading.markText
        offer: qsTr("Undo")
        onOfferTaken: root.reading.undo()
        onDismissed: root.reading.dismissUndo()
    }
    Line {
        id: serverLine

        objectName: "serverAway"
        visible: message.length > 0 && !elsewhereLine.visible && !problem.visible && !undoLine.visible && !markLine.visible
        message: root.server.message
        offer: root.server.canTryAgain ? qsTr("Try again") : ""
        isDismissable: root.server.isDismissable
        onOfferTaken: root.server.tryAgain()
        onDismissed: root.server.dismiss()
    }
    Line {
        // What was put away; it comes again when it has been mended in between.
        property string read
        readonly property string trouble: root.files.backupTrouble

        objectName: "backupTrouble"
        visible: message.length > 0 && !elsewhereLine.visible && !problem.visible && !undoLine.visible && !markLine.visible && !serverLine.visible
        message: trouble !== read ? trouble : ""
        offer: qsTr("Backups")
        onOfferTaken: root.backupsWanted()
        onDismissed: read = trouble
        onTroubleChanged: {
            if (trouble.length === 0)
                read = "";
        }
    }
}
