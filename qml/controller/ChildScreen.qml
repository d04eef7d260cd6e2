// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// The child's screen, small and true, in the frame of a TV.
TvFrame {
    id: root

    required property ReadingPageModel reading
    required property Window display

    // The child's window was closed and shall come back.
    signal displayWanted
    signal syllablesWanted(word: int)

    // The child's window has the same shape, so its lines break at the same words.
    shape: display.height / Math.max(1, display.width)

    // How many pages the text has there.
    readonly property int pages: mirror.pages

    function turnPage(): void {
        reading.turnTo(mirror.firstOfNextPage());
    }

    function widthFor(height: real): real {
        return (height - 2 * frame - foot) / shape + 2 * frame;
    }

    ReadingSurface {
        id: mirror

        objectName: "mirror"
        anchors.fill: parent
        theme: root.theme
        reading: root.reading
        isMirror: true
    }
    ContextMenuArea {
        anchors.fill: mirror
        onAsked: (x, y) => {
            const word = mirror.wordAt(x, y);
            if (word >= 0)
                root.syllablesWanted(word);
        }
    }
    TextButton {
        objectName: "openDisplay"
        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width - 16)
        theme: root.theme
        text: qsTr("Open the child's window")
        visible: !root.display.visible
        onClicked: root.displayWanted()
    }
}
