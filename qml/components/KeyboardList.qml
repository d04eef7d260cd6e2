// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

// A list that is gone through by keyboard: the arrows move, Home and End too, and Esc gives the keyboard back. Enter,
// Space and Delete belong to the row, which shows that it has the keyboard: the view is active and the row the current
// one, also when it came there by an arrow.
ListView {
    id: root

    // What gets the keyboard from Esc; else nothing has it.
    property Item before: null

    // How long rows take to their places, in milliseconds; 0 where nothing moves.
    property int motion: 0

    move: Transition {
        enabled: root.motion > 0

        NumberAnimation {
            properties: "x,y"
            duration: root.motion
            easing.type: Easing.OutCubic
        }
    }
    displaced: Transition {
        enabled: root.motion > 0

        NumberAnimation {
            properties: "x,y"
            duration: root.motion
            easing.type: Easing.OutCubic
        }
        // A row that was still coming in does not stay pale.
        NumberAnimation {
            property: "opacity"
            to: 1
            duration: root.motion
        }
    }
    add: Transition {
        enabled: root.motion > 0

        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: root.motion
        }
    }

    clip: true
    spacing: 4
    activeFocusOnTab: count > 0 || activeFocus
    keyNavigationEnabled: true
    highlightMoveDuration: 0
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List

    function leave(): void {
        if (before)
            before.forceActiveFocus();
        else
            focus = false;
    }

    // Nobody sees where the keyboard is in a list without a current row.
    function keepCurrent(): void {
        if (!activeFocus)
            return;
        if (count === 0)
            leave();
        else if (currentIndex < 0)
            currentIndex = 0;
    }

    onActiveFocusChanged: keepCurrent()
    // Rows that change may go first and come back.
    onCountChanged: later.start()
    onCurrentIndexChanged: later.start()

    Timer {
        id: later

        interval: 0
        onTriggered: root.keepCurrent()
    }

    Keys.onEscapePressed: leave()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Home || event.key === Qt.Key_End) {
            currentIndex = event.key === Qt.Key_Home ? 0 : count - 1;
            event.accepted = true;
        }
    }
}
