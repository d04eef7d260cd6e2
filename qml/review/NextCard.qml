// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai

// The one next step: a text for the next time, and why.
Rectangle {
    id: root

    required property Theme theme
    required property string text
    required property string reason
    required property url picture
    required property bool isPutFirst

    signal wanted

    implicitHeight: content.implicitHeight + 32
    radius: theme.radiusLarge
    color: theme.raised

    ColumnLayout {
        id: content

        x: 16
        y: 16
        width: root.width - 32
        spacing: 12

        RowLayout {
            spacing: 12

            ColumnLayout {
                spacing: 4
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop

                SecondaryLabel {
                    theme: root.theme
                    text: qsTr("Next time")
                    Layout.fillWidth: true
                }
                Label {
                    objectName: "nextText"
                    theme: root.theme
                    text: root.text
                    font.pixelSize: root.theme.large
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
                SecondaryLabel {
                    objectName: "nextReason"
                    theme: root.theme
                    text: root.isPutFirst ? qsTr("It waits and comes first.") : root.reason
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
            }
            Thumbnail {
                theme: root.theme
                visible: String(root.picture).length > 0
                source: root.picture
                fillMode: Image.PreserveAspectCrop
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: 96 * root.theme.unit
                Layout.preferredHeight: 96 * root.theme.unit
            }
        }
        TextButton {
            objectName: "putFirst"
            theme: root.theme
            primary: true
            visible: !root.isPutFirst
            text: qsTr("Put it first for next time")
            font.pixelSize: root.theme.large
            Layout.fillWidth: true
            Layout.minimumHeight: 56 * root.theme.unit
            onClicked: root.wanted()
        }
    }
}
