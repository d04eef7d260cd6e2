// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// The child's window.
Window {
    id: root

    required property ReadingPageModel reading
    required property AppearanceModel appearance
    required property bool reducedMotion

    readonly property Theme theme: Theme {
        dark: root.appearance.isDark
        reducedMotion: root.reducedMotion
    }
    readonly property bool isFull: visibility === Window.FullScreen

    title: qsTr("Chitai: for reading")
    width: 1024
    height: 600
    minimumWidth: 320
    minimumHeight: 200
    color: surface.color

    ReadingSurface {
        id: surface

        anchors.fill: parent
        theme: root.theme
        reading: root.reading
    }

    // No pointer over the text.
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.LeftButton
        cursorShape: root.isFull ? Qt.BlankCursor : Qt.ArrowCursor
        onDoubleClicked: root.toggleFullScreen()
    }

    function toggleFullScreen(): void {
        if (isFull)
            showNormal();
        else
            showFullScreen();
    }
}
