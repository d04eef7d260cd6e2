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
    property real drawingSize: 20 * theme.unit
    property string keySign
    property color color: theme.ink

    property bool hasRoom: true
    readonly property bool hasWords: button.text.length > 0
    // Of the words at their full size; a Text that is fitted does not tell.
    readonly property real natural: hasWords ? Math.ceil(metrics.advanceWidth) + 2 : 0
    readonly property real drawingWidth: drawing >= 0 ? drawingSize + (hasWords ? 8 : 0) : 0
    readonly property real keyWidth: keySign.length > 0 ? key.implicitWidth + 16 : 0

    // Where there is too little room, the drawing goes before a letter does.
    implicitWidth: natural + drawingWidth + keyWidth
    implicitHeight: Math.max(Math.ceil(metrics.height), drawing >= 0 ? drawingSize : 0)

    onWidthChanged: look()
    onImplicitWidthChanged: look()

    function look(): void {
        hasRoom = width <= 0 || width + 1 >= implicitWidth;
    }

    TextMetrics {
        id: metrics

        text: root.button.text
        font: root.button.font
    }
    RowLayout {
        id: line

        anchors.centerIn: parent
        width: Math.min(root.implicitWidth, parent.width)
        spacing: root.keySign.length > 0 ? 16 : 8
        opacity: root.button.enabled ? 1 : 0.5
        layoutDirection: root.isDrawingLast ? Qt.RightToLeft : Qt.LeftToRight

        Icon {
            visible: root.drawing >= 0 && (!root.hasWords || root.hasRoom)
            drawing: Math.max(0, root.drawing)
            size: root.drawingSize
            color: root.color
        }
        Text {
            id: words

            Layout.fillWidth: true
            Layout.preferredWidth: root.natural
            visible: text.length > 0
            textFormat: Text.PlainText
            text: root.button.text
            font: root.button.font
            color: root.color
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideRight
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(font.pixelSize * 0.75)
        }
        KeySign {
            id: key

            visible: text.length > 0
            theme: root.theme
            text: root.keySign
            color: root.color
        }
    }
}
