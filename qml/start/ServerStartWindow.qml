// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chitai
import Chitai.Ui

// The server with the library can't be reached, or does not let this laptop in: what to do, and what
// goes on by itself.
T.ApplicationWindow {
    id: root

    required property ServerStartModel start
    required property bool isDark
    required property real textScale

    readonly property Theme theme: Theme {
        dark: root.isDark
        textScale: root.textScale
        reducedMotion: true
        windowWidth: root.width
        windowHeight: root.height
    }
    readonly property bool hasPicture: width >= 640 && height >= 440

    title: qsTr("Chitai")
    width: Math.min(760 * textScale, Screen.desktopAvailableWidth)
    height: Math.min(540 * textScale, Screen.desktopAvailableHeight - 40)
    minimumWidth: 320
    minimumHeight: 240
    color: theme.paper
    font.family: theme.family

    onClosing: root.start.leave()

    FocusFlickable {
        theme: root.theme
        anchors.fill: parent
        anchors.margins: root.hasPicture ? 32 : 16
        contentHeight: content.height

        Column {
            id: content

            width: parent.width
            spacing: 20

            Item {
                width: parent.width
                height: Math.max(words.height, picture.visible ? picture.height : 0)

                StaticImage {
                    id: picture

                    name: "start/cat"
                    visible: root.hasPicture
                    width: 160
                    height: width * implicitHeight / Math.max(1, implicitWidth)
                }
                Column {
                    id: words

                    anchors.right: parent.right
                    width: parent.width - (picture.visible ? picture.width + 28 : 0)
                    spacing: 12

                    Label {
                        objectName: "serverStartHeadline"
                        width: parent.width
                        theme: root.theme
                        text: root.start.headline
                        font.pixelSize: root.theme.huge
                        wrapMode: Text.Wrap
                        Accessible.role: Accessible.AlertMessage
                    }
                    Label {
                        objectName: "serverStartExplanation"
                        width: parent.width
                        theme: root.theme
                        text: root.start.explanation
                        wrapMode: Text.Wrap
                    }
                    SelectableText {
                        objectName: "serverStartAddress"
                        width: parent.width
                        theme: root.theme
                        text: root.start.address
                        color: root.theme.quietInk
                        Accessible.name: qsTr("Address of the server")
                    }
                }
            }
            // Has its place, so that nothing jumps; above the button, to which a small window scrolls.
            SecondaryLabel {
                objectName: "serverStartOutcome"
                width: parent.width
                theme: root.theme
                text: root.start.outcome
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
            }
            Flow {
                width: parent.width
                spacing: 12

                TextButton {
                    objectName: "tryServerNow"
                    theme: root.theme
                    primary: true
                    text: qsTr("Try again")
                    focus: true
                    onClicked: root.start.tryNow()
                }
                TextButton {
                    objectName: "leaveServerStart"
                    theme: root.theme
                    text: qsTr("Close Chitai")
                    onClicked: root.start.leave()
                }
            }
            // Has its place, so that nothing jumps.
            Item {
                width: parent.width
                height: 6

                ProgressLine {
                    objectName: "serverStartProgress"
                    width: parent.width
                    theme: root.theme
                    name: qsTr("Looking for the server")
                    visible: root.start.isTrying
                    indeterminate: true
                }
            }
            Column {
                width: parent.width
                spacing: 4

                SecondaryLabel {
                    width: parent.width
                    theme: root.theme
                    text: qsTr("For whoever looks after the server")
                    font.pixelSize: root.theme.small
                    wrapMode: Text.Wrap
                }
                SelectableText {
                    objectName: "serverStartDetails"
                    width: parent.width
                    theme: root.theme
                    text: root.start.details
                    color: root.theme.quietInk
                    font.pixelSize: root.theme.small
                    wrapMode: TextEdit.Wrap
                    Accessible.name: qsTr("For whoever looks after the server")
                }
            }
        }
    }
}
