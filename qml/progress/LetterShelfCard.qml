// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// The texts of the library as a shelf: coloured ones can be read now, white ones with the next step, pale ones wait.
Card {
    id: root

    required property LettersModel letters
    readonly property real inner: width - 2 * 20 * theme.unit
    readonly property int nowCount: letters.readable
    readonly property int nextCount: letters.opened

    implicitHeight: content.height + 2 * 20 * theme.unit
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("What can be read")

    Column {
        id: content

        x: 20 * root.theme.unit
        y: x
        width: root.inner
        spacing: 12 * root.theme.unit

        SecondaryLabel {
            width: parent.width
            theme: root.theme
            text: root.letters.name.length > 0 ? qsTr("With these letters %1 can read").arg(root.letters.name)
                                               : qsTr("With these letters your child can read")
            wrapMode: Text.Wrap
        }
        Label {
            objectName: "readableTexts"
            width: parent.width
            theme: root.theme
            text: qsTr("%1 of %n text(s)", "", root.letters.total).arg(root.nowCount)
            font.pixelSize: root.theme.huge
            wrapMode: Text.Wrap
        }
        BookShelf {
            width: parent.width
            theme: root.theme
            now: root.nowCount
            next: root.nextCount
            total: root.letters.total
        }
        Label {
            objectName: "nextOpens"
            width: parent.width
            theme: root.theme
            visible: root.letters.next.length > 0
            text: root.nextCount > 0 ? qsTr("%1: %n more text(s)", "", root.nextCount).arg([...root.letters.next].join(" "))
                                     : qsTr("%1 brings no more texts yet").arg([...root.letters.next].join(" "))
            font.pixelSize: root.theme.large
            wrapMode: Text.Wrap
        }
        Repeater {
            model: root.letters.examples

            Item {
                id: example

                required property var modelData

                width: content.width
                height: Math.max(words.height, 36 * root.theme.textUnit)

                Label {
                    id: words

                    width: parent.width - opens.width - 12
                    anchors.verticalCenter: parent.verticalCenter
                    theme: root.theme
                    text: example.modelData.text
                    wrapMode: Text.Wrap
                }
                Label {
                    id: opens

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    theme: root.theme
                    text: example.modelData.letters
                    font.bold: true
                }
            }
        }
        TextButton {
            objectName: "showReadable"
            width: parent.width
            theme: root.theme
            primary: true
            visible: root.nowCount > 0 && root.letters.hasOrder
            text: qsTr("Show the %n in the library", "", root.nowCount)
            onClicked: root.letters.showReadable()
        }
    }
}
