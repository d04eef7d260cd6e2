// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// A text that was read: when, how it went, with which picture.
Rectangle {
    id: root

    required property Theme theme
    required property string sessionItemId
    required property string text
    required property string time
    required property bool isCompleted
    required property string thumbnail
    property int hardWords: 0

    readonly property string shownTime: time.length > 0 ? time : qsTr("waiting")
    // How it went, in words; nothing of what still waits.
    readonly property string how: time.length === 0 ? ""
        : (isCompleted ? qsTr("read to the end") : qsTr("not read to the end"))
          + (hardWords > 0 ? " · " + qsTr("%n word(s) were hard", "", hardWords) : "")
    readonly property bool isWide: width > 520 * theme.textUnit
    property bool isCurrent: false // where the keyboard is

    signal removed

    function ask(): void {
        question.visible = true;
        keep.forceActiveFocus(Qt.TabFocusReason);
    }

    function keepIt(): void {
        question.visible = false;
        forceActiveFocus();
    }

    implicitHeight: Math.max(theme.target, content.implicitHeight + 8)
    radius: 12
    color: "transparent"
    border.width: isCurrent ? 2 : 0
    border.color: theme.accent
    Keys.onDeletePressed: ask()
    Accessible.role: Accessible.ListItem
    Accessible.name: shownTime + " " + text + (how.length > 0 ? ", " + how : "")

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: -2
        x: 12
        width: parent.width - 24
        height: 1
        color: root.theme.line
        visible: !root.isCurrent
    }
    ColumnLayout {
        id: content

        anchors.fill: parent
        anchors.leftMargin: 12
        spacing: 4

        RowLayout {
            spacing: 12

            SecondaryLabel {
                theme: root.theme
                text: root.shownTime
                Accessible.ignored: true
                font.pixelSize: root.theme.small
            }
            Thumbnail {
                theme: root.theme
                source: root.thumbnail
                visible: root.thumbnail.length > 0
                implicitWidth: 56 * root.theme.unit
                implicitHeight: 42 * root.theme.unit
            }
            ColumnLayout {
                spacing: 2
                Layout.fillWidth: true
                Layout.topMargin: 4
                Layout.bottomMargin: 4

                Label {
                    theme: root.theme
                    text: root.text
                    wrapMode: Text.Wrap
                    Accessible.ignored: true // the row has it as its name
                    Layout.fillWidth: true
                }
                RowLayout {
                    visible: root.how.length > 0
                    spacing: 6

                    // Green is for what went well alone.
                    Icon {
                        visible: root.hardWords > 0 || root.isCompleted
                        size: 16 * root.theme.unit
                        drawing: root.hardWords > 0 ? Icon.Wave : Icon.Tick
                        color: root.hardWords > 0 ? root.theme.careful : root.theme.good
                        Layout.alignment: Qt.AlignTop
                        Layout.topMargin: 2
                    }
                    SecondaryLabel {
                        objectName: "howItWent"
                        theme: root.theme
                        text: root.how
                        Accessible.ignored: true
                        font.pixelSize: root.theme.small
                        wrapMode: Text.Wrap
                        Layout.fillWidth: true
                    }
                }
            }
            TextButton {
                objectName: "removeSessionItem"
                theme: root.theme
                isFlat: true
                text: root.isWide ? qsTr("Remove") : ""
                keys: qsTr("Remove from the history")
                drawing: Icon.Cross
                font.pixelSize: root.theme.small
                visible: !question.visible
                implicitWidth: Math.max(root.theme.target, implicitContentWidth + leftPadding + rightPadding)
                Accessible.name: qsTr("Remove from the history") + ": " + root.text
                onClicked: root.ask()
            }
        }
        RowLayout {
            id: question

            visible: false
            spacing: 8
            Keys.onEscapePressed: root.keepIt()
            Layout.bottomMargin: 4
            Layout.rightMargin: 4

            SecondaryLabel {
                theme: root.theme
                text: qsTr("Take it out of the history for good?")
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            TextButton {
                objectName: "removeSessionItemNow"
                theme: root.theme
                text: qsTr("Remove")
                subject: root.text
                onClicked: root.removed()
            }
            TextButton {
                id: keep

                objectName: "keepSessionItem"
                theme: root.theme
                text: qsTr("Keep")
                onClicked: root.keepIt()
            }
        }
    }
}
