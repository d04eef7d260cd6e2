// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai

// A kind of files: what it is about, and what can be done with it.
Card {
    id: root

    required property string heading
    required property string explanation

    default property alias parts: column.data

    readonly property int inset: theme.isNarrow ? 12 : 20

    implicitHeight: column.implicitHeight + 2 * inset

    ColumnLayout {
        id: column

        x: root.inset
        y: root.inset
        width: root.width - 2 * root.inset
        spacing: 12

        Label {
            theme: root.theme
            text: root.heading
            font.pixelSize: root.theme.large
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }
        SecondaryLabel {
            theme: root.theme
            text: root.explanation
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
