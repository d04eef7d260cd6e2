// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// What was told and chosen, and the line for the child's own words.
ColumnLayout {
    id: root

    required property Theme theme
    required property StoryPageModel story
    property string child

    spacing: 8

    Label {
        theme: root.theme
        text: qsTr("The story so far")
        font.bold: true
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(implicitHeight, 32 * root.theme.textUnit)
        Accessible.role: Accessible.Heading
    }
    KeyboardList {
        id: messages

        objectName: "storyMessages"
        spacing: 12
        model: root.story.messages
        Layout.fillWidth: true
        Layout.fillHeight: true
        Accessible.name: qsTr("The story so far")
        T.ScrollBar.vertical: SlimScrollBar {
            id: bar

            theme: root.theme
            onPressedChanged: if (pressed) messages.follows = false
        }
        // To the newest, whose height is known late, until somebody looks back.
        property bool follows: true
        onMovementStarted: follows = false
        Keys.onPressed: event => {
            follows = false;
            event.accepted = false;
        }
        onCountChanged: {
            follows = true;
            positionViewAtEnd();
        }
        onContentHeightChanged: if (follows) positionViewAtEnd()

        delegate: StoryMessage {
            width: messages.width - bar.breadth
            theme: root.theme
            isCurrent: ListView.isCurrentItem && messages.activeFocus
            canRewind: !root.story.isTelling && (index < messages.count - 1 || !isWish)
            onRewindWanted: root.story.rewindTo(index)
        }

        SecondaryLabel {
            theme: root.theme
            anchors.fill: parent
            visible: messages.count === 0
            text: qsTr("The story so far stands here.")
            wrapMode: Text.Wrap
        }
    }
    SecondaryLabel {
        theme: root.theme
        text: root.child.length > 0 ? qsTr("%1 wants something else?").arg(root.child)
                                    : qsTr("The child wants something else?")
        font.pixelSize: root.theme.small
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: 8
        Layout.fillHeight: false

        TextInputField {
            id: wish

            objectName: "ownWords"
            theme: root.theme
            placeholderText: qsTr("The child's own words")
            enabled: !root.story.isTelling
            Layout.fillWidth: true
            Layout.minimumWidth: 80 * root.theme.unit
            onAccepted: if (root.story.say(text)) clear()
        }
        TextButton {
            objectName: "say"
            theme: root.theme
            text: qsTr("Go on")
            enabled: !root.story.isTelling && wish.text.trim().length > 0
            onClicked: wish.accepted()
        }
    }
}
