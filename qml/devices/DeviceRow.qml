// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai

// A paired device: its name can be changed, its right taken back.
Rectangle {
    id: root

    required property Theme theme
    required property string deviceId
    required property string name
    required property string seen
    required property bool isConnected
    property bool isCurrent: false // where the keyboard is

    signal renamed(name: string)
    signal takenBack

    function edit(): void {
        field.forceActiveFocus(Qt.TabFocusReason);
        field.selectAll();
    }

    function ask(): void {
        question.visible = true;
        keep.forceActiveFocus(Qt.TabFocusReason);
    }

    function keepIt(): void {
        question.visible = false;
        forceActiveFocus();
    }

    implicitHeight: content.implicitHeight + 16
    radius: 12
    color: theme.surface
    border.width: isCurrent ? 2 : 1
    border.color: isCurrent ? theme.accent : theme.line
    Keys.onReturnPressed: edit()
    Keys.onEnterPressed: edit()
    Keys.onDeletePressed: ask()
    Accessible.role: Accessible.ListItem
    Accessible.name: name
    Accessible.description: isConnected ? qsTr("connected now") : qsTr("last here: %1").arg(seen)

    ColumnLayout {
        id: content

        anchors.fill: parent
        anchors.margins: 8
        spacing: 4

        RowLayout {
            spacing: 8

            TextInputField {
                id: field

                objectName: "deviceName"
                keepsText: true
                theme: root.theme
                text: root.name
                maximumLength: 40
                placeholderText: qsTr("Name of the device")
                Accessible.name: placeholderText + ": " + root.name
                Layout.fillWidth: true
                onEditingFinished: {
                    if (text !== root.name)
                        root.renamed(text);
                    text = Qt.binding(() => root.name);
                }
            }
            TextButton {
                objectName: "takeBack"
                theme: root.theme
                text: qsTr("Remove")
                subject: root.name
                visible: !question.visible
                onClicked: root.ask()
            }
        }
        SecondaryLabel {
            theme: root.theme
            text: root.isConnected ? qsTr("connected now") : qsTr("last here: %1").arg(root.seen)
            color: root.isConnected ? root.theme.good : root.theme.quietInk
            font.pixelSize: root.theme.small
            leftPadding: 12
            Layout.fillWidth: true
        }
        RowLayout {
            id: question

            visible: false
            spacing: 8
            Keys.onEscapePressed: root.keepIt()

            SecondaryLabel {
                theme: root.theme
                text: qsTr("It loses its access at once, and has to be paired anew to come back.")
                wrapMode: Text.Wrap
                leftPadding: 12
                Layout.fillWidth: true
            }
            TextButton {
                objectName: "takeBackNow"
                theme: root.theme
                text: qsTr("Remove now")
                subject: root.name
                onClicked: root.takenBack()
            }
            TextButton {
                id: keep

                objectName: "keepDevice"
                theme: root.theme
                text: qsTr("Keep")
                onClicked: root.keepIt()
            }
        }
    }
}
