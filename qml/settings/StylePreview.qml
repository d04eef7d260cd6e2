// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// A sentence as the child sees it.
Rectangle {
    id: root

    required property Theme theme
    required property SettingsPageModel settings

    color: fitted.paper
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("What the child sees")

    FittedText {
        id: fitted

        sample: root.settings.sample
        dark: root.theme.dark
        box: Qt.size(root.width - 32 * root.theme.unit, root.height - 16 * root.theme.unit)
    }

    TextSurface {
        anchors.centerIn: parent
        fitted: fitted
        glide: 0
    }
}
