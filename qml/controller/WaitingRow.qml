// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// A text on a card of the page for reading: one that waits, with a handle to put it elsewhere and a cross to take it out,
// or one that is proposed, with a plus.
BaseRow {
    id: root

    property bool isCurrent: false // where the keyboard is
    // The row that comes to its place is another one.
    readonly property bool isOncePerDoubleClick: true
    property url picture
    // Why it is proposed.
    property string note
    property string endAction
    property bool isProposal: false
    property bool canMove: false
    property bool isLifted: false

    signal endActionTriggered
    signal moveWanted(by: int)
    // By pointer: where it is now, in the coordinates of the row; and that it was let go.
    signal dragged(y: real)
    signal dropped

    readonly property real pictureSize: Math.min(48 * theme.unit, height - 8)

    implicitHeight: Math.max(56 * theme.unit, (note.length > 0 ? 56 : 40) * theme.textUnit)
    Accessible.name: note.length > 0 ? text + ", " + note : text
    leftPadding: canMove ? 36 : 8
    rightPadding: theme.target + 8
    topPadding: 4
    bottomPadding: 4
    opacity: isLifted ? 0.6 : 1
    Keys.onDeletePressed: if (!isProposal) endActionTriggered()
    Keys.onPressed: event => {
        const by = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0;
        event.accepted = root.canMove && by !== 0 && (event.modifiers & Qt.AltModifier) !== 0;
        if (event.accepted)
            root.moveWanted(by);
    }

    contentItem: RowLayout {
        spacing: 12

        Thumbnail {
            theme: root.theme
            source: root.picture
            text: root.text
            fillMode: Image.PreserveAspectCrop
            Layout.preferredWidth: root.pictureSize
            Layout.preferredHeight: root.pictureSize
        }
        ColumnLayout {
            spacing: 0

            Text {
                Layout.fillWidth: true
                textFormat: Text.PlainText
                text: root.text
                font: root.font
                color: root.theme.ink
                elide: Text.ElideRight
                maximumLineCount: root.note.length === 0 && root.height >= 2.6 * font.pixelSize + 8 ? 2 : 1
                wrapMode: maximumLineCount > 1 ? Text.Wrap : Text.NoWrap
                verticalAlignment: Text.AlignVCenter
            }
            Text {
                Layout.fillWidth: true
                visible: root.note.length > 0
                textFormat: Text.PlainText
                text: root.note
                font.family: root.font.family
                font.pixelSize: root.theme.small
                color: root.theme.quietInk
                elide: Text.ElideRight
            }
        }
    }

    background: Rectangle {
        radius: root.theme.radius
        color: root.down || (root.hovered && root.isProposal) ? root.theme.raised : root.theme.surface
        border.width: root.visualFocus || root.isCurrent ? 2 : 1
        border.color: root.visualFocus || root.isCurrent ? root.theme.accent : root.theme.line
    }

    MouseArea {
        width: 36
        height: parent.height
        visible: root.canMove
        cursorShape: pressed ? Qt.ClosedHandCursor : Qt.OpenHandCursor
        preventStealing: true
        onPositionChanged: mouse => root.dragged(mouse.y)
        onReleased: root.dropped()
        onCanceled: root.dropped()

        Item {
            anchors.fill: parent

            Icon {
                anchors.centerIn: parent
                size: 20 * root.theme.unit
                drawing: Icon.Grip
                isFilled: true
                color: root.theme.quietInk
            }
        }
    }
    IconButton {
        objectName: root.isProposal ? "addProposal" : "takeOut"
        visible: root.endAction.length > 0
        focusPolicy: Qt.TabFocus
        anchors.right: parent.right
        anchors.rightMargin: root.isProposal ? 8 : 4
        anchors.verticalCenter: parent.verticalCenter
        height: Math.min(root.theme.target, parent.height - 4)
        theme: root.theme
        text: root.endAction
        drawing: root.isProposal ? Icon.Plus : Icon.Cross
        isSolid: root.isProposal
        colour: root.isProposal ? root.theme.accent : root.theme.quietInk
        Accessible.name: root.endAction + ": " + root.text
        onClicked: root.endActionTriggered()
    }
}
