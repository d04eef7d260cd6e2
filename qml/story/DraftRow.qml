// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// A sentence or a choice of a draft, with what was found in it.
Item {
    id: root

    required property int index
    required property string words
    required property bool isChoice
    required property bool isFirstChoice
    required property string remarks
    required property bool isRefused
    required property bool isApproved
    required property bool isDropped
    required property bool isSent
    required property string place
    required property Theme theme
    property bool isEditing: false
    property bool isCurrent: false // where the keyboard is
    readonly property bool isWaiting: !isApproved && !isDropped

    signal approved
    signal dropped
    signal reconsidered
    signal chosen
    signal edited(text: string)

    implicitHeight: card.y + card.height
    Accessible.role: Accessible.ListItem
    Accessible.name: words
    Accessible.description: isWaiting ? remarks : isSent ? place : ""
    Keys.onReturnPressed: takeEnter()
    Keys.onEnterPressed: takeEnter()
    Keys.onDeletePressed: if (isWaiting && !isEditing) dropped()

    // What the row is there for; where it can't be had yet, the way to it.
    function takeEnter(): void {
        if (isChoice && !isDropped)
            chosen();
        else if (isWaiting && !isRefused)
            approved();
        else if (!isSent && !isDropped)
            startEditing();
    }

    // The keyboard goes back to the row.
    function stopEditing(): void {
        isEditing = false;
        forceActiveFocus();
    }

    function startEditing(): void {
        field.text = words;
        isEditing = true;
        field.forceActiveFocus();
    }

    SecondaryLabel {
        id: heading

        theme: root.theme
        visible: root.isFirstChoice
        Accessible.role: Accessible.Heading
        text: qsTr("What the child can choose. Tap what it says.")
        topPadding: 8 * root.theme.unit
        bottomPadding: 2 * root.theme.unit
        elide: Text.ElideRight
        width: parent.width
    }
    Rectangle {
        id: card

        y: root.isFirstChoice ? heading.height : 0
        width: parent.width
        height: Math.max(root.theme.target, row.implicitHeight) + 4
        radius: 12
        color: root.isWaiting && root.remarks.length === 0 ? root.theme.raised : "transparent"
        border.width: root.isCurrent ? 3 : root.isWaiting && root.remarks.length > 0 ? 2 : 0
        border.color: root.isCurrent ? root.theme.accent : root.isRefused ? root.theme.wrong : root.theme.careful

        RowLayout {
            id: row

            anchors.fill: parent
            anchors.leftMargin: 12
            anchors.rightMargin: 4
            spacing: 4

            ColumnLayout {
                spacing: 2
                visible: !root.isEditing
                Layout.fillWidth: true

                BaseButton {
                    id: choice

                    objectName: "choose"
                    visible: root.isChoice
                    enabled: !root.isDropped
                    text: root.words
                    theme: root.theme
                    implicitHeight: Math.max(root.theme.target, contentItem.implicitHeight + 12)
                    Layout.fillWidth: true
                    onClicked: root.chosen()

                    contentItem: Label {
                        theme: root.theme
                        text: choice.text
                        Accessible.ignored: true // the button has it as its name
                        leftPadding: 12
                        color: choice.enabled ? root.theme.accent : root.theme.quietInk
                        wrapMode: Text.Wrap
                        verticalAlignment: Text.AlignVCenter
                        font.pixelSize: root.theme.large
                        font.strikeout: root.isDropped
                    }
                    background: Rectangle {
                        radius: 12
                        color: choice.hovered ? root.theme.raised : root.theme.surface
                        border.width: choice.visualFocus ? 3 : 1
                        border.color: choice.enabled ? root.theme.accent : root.theme.quietInk
                    }
                }
                Label {
                    theme: root.theme
                    visible: !root.isChoice
                    text: root.words
                    Accessible.ignored: true // the row has it as its name
                    color: root.isDropped ? root.theme.quietInk : root.theme.ink
                    wrapMode: Text.Wrap
                    font.pixelSize: root.theme.large
                    font.strikeout: root.isDropped
                    Layout.fillWidth: true
                }
                Label {
                    theme: root.theme
                    visible: root.isWaiting && root.remarks.length > 0
                    text: root.isRefused ? qsTr("Change it first: %1").arg(root.remarks) : root.remarks
                    color: root.isRefused ? root.theme.wrong : root.theme.careful
                    wrapMode: Text.Wrap
                    font.pixelSize: root.theme.small
                    Layout.fillWidth: true
                }
            }
            TextInputField {
                id: field

                objectName: "draftWords"
                theme: root.theme
                visible: root.isEditing
                placeholderText: qsTr("What the child reads")
                Accessible.name: placeholderText + ": " + root.words
                font.pixelSize: root.theme.large
                Layout.fillWidth: true
                onAccepted: root.edited(text)
                Keys.onEscapePressed: root.stopEditing()
            }

            SecondaryLabel {
                theme: root.theme
                visible: root.isSent || root.isApproved
                text: root.isSent ? root.place : qsTr("Approved")
                color: root.theme.good
                font.pixelSize: root.theme.small
            }
            IconButton {
                objectName: "approve"
                theme: root.theme
                subject: root.words
                text: root.isEditing ? qsTr("Save") : qsTr("Approve")
                drawing: Icon.Tick
                colour: root.theme.good
                visible: root.isEditing || (root.isWaiting && !root.isRefused)
                onClicked: root.isEditing ? root.edited(field.text) : root.approved()
            }
            IconButton {
                objectName: "edit"
                theme: root.theme
                subject: root.words
                text: qsTr("Change")
                drawing: Icon.Pencil
                visible: !root.isEditing && !root.isSent && !root.isDropped
                onClicked: root.startEditing()
            }
            IconButton {
                objectName: "drop"
                theme: root.theme
                subject: root.words
                text: root.isEditing ? qsTr("Cancel") : qsTr("Leave out")
                drawing: Icon.Cross
                visible: root.isEditing || root.isWaiting
                onClicked: {
                    if (root.isEditing)
                        root.stopEditing();
                    else
                        root.dropped();
                }
            }
            IconButton {
                objectName: "reconsider"
                theme: root.theme
                subject: root.words
                text: qsTr("Take back")
                drawing: Icon.Past
                visible: !root.isEditing && !root.isWaiting && !root.isSent
                onClicked: root.reconsidered()
            }
        }
    }
}
