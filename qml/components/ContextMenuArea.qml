// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

// Where a right click asks what else can be done, or a finger that stays.
Item {
    id: root

    property bool takesHolds: true

    signal asked(x: real, y: real)

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: eventPoint => root.asked(eventPoint.position.x, eventPoint.position.y)
    }
    TapHandler {
        enabled: root.takesHolds
        acceptedButtons: Qt.LeftButton
        onLongPressed: root.asked(point.position.x, point.position.y)
    }
}
