// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai

// A group of settings under its name.
Column {
    id: root

    required property Theme theme
    required property string title

    spacing: theme.isNarrow ? 8 : 12
    width: parent.width

    Rectangle {
        width: parent.width
        height: 1
        visible: root.y > 0
        color: root.theme.line
    }
    Label {
        theme: root.theme
        width: parent.width
        text: root.title
        topPadding: root.y > 0 ? 8 : 0
        font.bold: true
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
}
