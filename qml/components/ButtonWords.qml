// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// What stands on a TextButton: a drawing, its words, a key that does the same.
Item {
    id: root

    required property Theme theme
    required property T.AbstractButton button
    property int drawing: -1
    property bool isDrawingLast: false
    property string keySign
    property color color: theme.ink

    implicitWidth: line.implicitWidth
    implicitHeight: line.implicitHeight

    RowLayout {
        id: line

        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width)
        spacing: 8
        opacity: root.button.enabled ? 1 : 0.5
        layoutDirection: root.isDrawingLast ? Qt.RightToLeft : Qt.LeftToRight

        Icon {
            visible: root.drawing >= 0
            drawing: Math.max(0, root.drawing)
            size: 20 * root.theme.unit
            color: root.color
        }
        Text {
            Layout.fillWidth: true
            visible: text.length > 0
            textFormat: Text.PlainText
            text: root.button.text
            font: root.button.font
            color: root.color
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideRight
        }
        KeySign {
            visible: text.length > 0
            theme: root.theme
            text: root.keySign
            color: root.color
        }
    }
}
