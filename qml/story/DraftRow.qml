// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// A sentence or a choice of a draft, with what was found in it: a tick approves, a pen changes, a cross leaves out.
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
    property string child
    property bool isEditing: false
    property bool isCurrent: false // where the keyboard is
    readonly property bool isWaiting: !isApproved && !isDropped
    readonly property bool canApprove: isWaiting && !isRefused && !isEditing && !isChoice

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

    Label {
        id: heading

        theme: root.theme
        visible: root.isFirstChoice
        Accessible.role: Accessible.Heading
        text: root.child.length > 0 ? qsTr("What %1 can choose: tap what is said").arg(root.child)
                                    : qsTr("What the child can choose. Tap what it says.")
        font.bold: true
        leftPadding: 12
        topPadding: 12 * root.theme.unit
        bottomPadding: 4 * root.theme.unit
        elide: Text.ElideRight
        width: parent.width
    }
    Rectangle {
        id: card

        y: root.isFirstChoice ? heading.height : 0
        width: parent.width
        height: Math.max(root.theme.target + 4, row.implicitHeight + 4)
        radius: root.theme.radius
        color: line.hovered && root.canApprove ? root.theme.raised : "transparent"
        border.width: root.isCurrent || (root.isWaiting && root.remarks.length > 0) ? 2 : 0
        border.color: root.isCurrent ? root.theme.accent : root.isRefused ? root.theme.wrong : root.theme.careful

        // The whole line is the target of the tick.
        HoverHandler {
            id: line
        }
        TapHandler {
            enabled: root.canApprove
            onTapped: root.approved()
        }
        Rectangle {
            x: 12
            width: parent.width - 24
            y: parent.height - 1
            height: 1
            color: root.theme.line
            visible: card.border.width === 0
        }

        RowLayout {
            id: row

            anchors.fill: parent
            anchors.leftMargin: 8
            anchors.rightMargin: 4
            spacing: 4

            BaseButton {
                id: tick

                objectName: "approve"
                theme: root.theme
                subject: root.words
                text: root.isEditing ? qsTr("Save") : qsTr("Approve")
                hint: text
                visible: root.isEditing || (root.isWaiting && !root.isRefused)
                implicitWidth: root.theme.target
                implicitHeight: root.theme.target
                onClicked: root.isEditing ? root.edited(field.text) : root.approved()
                contentItem: Item {}
                background: Item {
                    TickMark {
                        anchors.centerIn: parent
                        theme: root.theme
                        isOn: root.isEditing
                        hasFocus: tick.visualFocus
                        isOffered: tick.hovered || (line.hovered && root.canApprove)
                    }
                }
            }
            Item {
                visible: !tick.visible
                implicitWidth: root.theme.target
                implicitHeight: root.theme.target

                TickMark {
                    anchors.centerIn: parent
                    theme: root.theme
                    isOn: root.isApproved || root.isSent
                    opacity: root.isDropped || root.isRefused ? 0.4 : 1
                }
            }

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
                        font.pixelSize: 18 * root.theme.textUnit
                        font.strikeout: root.isDropped
                    }
                    background: Rectangle {
                        radius: root.theme.radius
                        color: choice.hovered ? root.theme.accentSoft : root.theme.surface
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
                    font.pixelSize: 18 * root.theme.textUnit
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
                font.pixelSize: 18 * root.theme.textUnit
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
            TextButton {
                objectName: "reconsider"
                theme: root.theme
                subject: root.words
                isFlat: true
                text: root.isDropped ? qsTr("Put back") : qsTr("Take back")
                drawing: Icon.Undo
                visible: !root.isEditing && !root.isWaiting && !root.isSent
                onClicked: root.reconsidered()
            }
        }
    }
}
