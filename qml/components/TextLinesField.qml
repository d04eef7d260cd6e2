// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chitai

// A line to type into that takes several: a poem that is pasted keeps its verses. Enter submits, Shift+Enter breaks the line.
Flickable {
    id: root

    required property Theme theme
    property alias area: area
    property alias text: area.text
    property string placeholderText
    // What of many lines is in sight at once.
    property int mostLines: 5

    signal accepted

    // Says whether it has used a key.
    property var keyFilter: event => false

    readonly property real leastHeight: theme.target + 4
    readonly property real mostHeight: metrics.height * mostLines + area.topPadding + area.bottomPadding

    implicitHeight: Math.min(mostHeight, Math.max(leastHeight, area.contentHeight + area.topPadding + area.bottomPadding))
    contentWidth: width
    clip: true
    interactive: contentHeight > height
    boundsBehavior: Flickable.StopAtBounds

    function clear(): void {
        area.clear();
    }

    FontMetrics {
        id: metrics

        font: area.font
    }

    T.TextArea.flickable: T.TextArea {
        id: area

        readonly property bool keepsText: false
        // The first line stands where that of a field of one line does.
        readonly property real space: Math.max(4, (root.leastHeight - metrics.height) / 2)

        leftPadding: 12
        rightPadding: 12
        topPadding: space
        bottomPadding: space
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        selectByMouse: true
        font.family: root.theme.family
        font.pixelSize: root.theme.large
        color: root.theme.ink
        selectionColor: root.theme.accent
        selectedTextColor: root.theme.accentText
        Accessible.name: root.placeholderText

        Keys.onPressed: event => {
            const isEnter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
            event.accepted = true;
            if (root.keyFilter(event))
                return;
            if (isEnter && !(event.modifiers & Qt.ShiftModifier))
                root.accepted();
            else if (event.key === Qt.Key_Tab)
                nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
            else if (event.key === Qt.Key_Backtab)
                nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason);
            else
                event.accepted = false;
        }

        background: Rectangle {
            radius: root.theme.radius
            color: root.theme.surface
            border.width: area.activeFocus ? 2 : 1
            border.color: area.activeFocus ? root.theme.accent : root.theme.edge
        }

        Text {
            anchors.fill: parent
            anchors.leftMargin: area.leftPadding
            anchors.rightMargin: area.rightPadding
            visible: area.length === 0 && area.preeditText.length === 0
            textFormat: Text.PlainText
            text: root.placeholderText
            color: root.theme.quietInk
            font: area.font
            elide: Text.ElideRight
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }
}
