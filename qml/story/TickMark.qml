// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai
import Chitai.Ui

// A round mark: an empty ring, or a tick on green for what was approved.
Rectangle {
    id: root

    required property Theme theme
    property bool isOn: false
    property bool isOffered: false
    property bool hasFocus: false

    width: 28 * theme.unit
    height: width
    radius: width / 2
    color: isOn ? theme.good : theme.surface
    border.width: hasFocus ? 3 : isOn ? 0 : 2
    border.color: hasFocus ? theme.accent : isOffered ? theme.good : theme.edge

    Icon {
        anchors.centerIn: parent
        visible: root.isOn || root.isOffered
        size: 18 * root.theme.unit
        drawing: Icon.Tick
        color: root.isOn ? root.theme.surface : root.theme.good
    }
}
