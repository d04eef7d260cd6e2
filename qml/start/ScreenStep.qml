// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// The screens as they stand; a click chooses the child's.
Column {
    id: root

    required property Theme theme
    required property FirstStartModel firstStart
    // What shows the step; the screens take what it has.
    required property Item frame

    readonly property ScreenMapModel map: firstStart.screens

    spacing: 12

    Component.onCompleted: {
        (map.childRow >= 0 ? screens.itemAt(map.childRow) : tablet)?.forceActiveFocus(Qt.TabFocusReason);
        if (map.count > 1)
            firstStart.screenNamesWanted();
    }

    Rectangle {
        width: root.width
        height: Math.max(180, root.frame.height - 12 - notes.height - root.spacing)
        radius: 20
        color: root.theme.raised
        clip: true
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Screens")

        // What they stand on.
        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: parent.height * 0.16
            radius: 20
            color: root.theme.surface
            opacity: 0.6
        }

        Item {
            id: desk

            anchors.centerIn: parent
            width: Math.min(parent.width - 48, (parent.height - 40) / Math.max(0.01, root.map.aspect))
            height: width * root.map.aspect

            Repeater {
                id: screens

                model: root.map

                RadioCard {
                    id: screen

                    required property int number
                    required property string name
                    required property string pixels
                    required property rect place
                    required property bool isBuiltIn
                    required property bool isParents
                    required property bool isChilds

                    readonly property string title: isBuiltIn ? qsTr("This laptop")
                        : root.map.count < 2 ? qsTr("This screen") : name
                    readonly property string who: isChilds && isParents ? qsTr("Your window and the child’s, side by side")
                        : isChilds ? qsTr("The child looks here") : isParents ? qsTr("You sit here") : ""

                    objectName: "screen" + index
                    theme: root.theme
                    group: screens
                    isChosen: isChilds
                    onEntered: root.firstStart.next()
                    x: place.x * desk.width + 4
                    y: place.y * desk.height + 4
                    width: Math.max(root.theme.target, place.width * desk.width - 8)
                    height: Math.max(root.theme.target, place.height * desk.height - 8)
                    radius: 12
                    padding: 10
                    text: qsTr("Screen %1").arg(number) + ", " + title + ", " + pixels + (who.length > 0 ? ", " + who : "")
                    onClicked: root.map.choose(index)

                    background: Rectangle {
                        radius: screen.radius
                        color: "#3A3027"
                        border.width: screen.isChosen ? 5 : screen.hovered || screen.visualFocus ? 3 : 0
                        border.color: root.theme.accent

                        Rectangle {
                            anchors.fill: parent
                            anchors.margins: -5
                            radius: screen.radius + 5
                            color: "transparent"
                            visible: screen.visualFocus
                            border.width: 2
                            border.color: root.theme.ink
                        }
                    }
                    contentItem: Rectangle {
                        radius: 4
                        color: screen.isChilds ? root.theme.paper : root.theme.surface
                        clip: true

                        // One screen alone is shared.
                        Row {
                            anchors.fill: parent
                            visible: screen.isChilds && screen.isParents

                            Rectangle {
                                width: parent.width / 2
                                height: parent.height
                                color: root.theme.raised
                            }
                        }
                        ColumnLayout {
                            anchors.fill: parent
                            anchors.margins: 6
                            spacing: 2

                            // As large as the words leave room.
                            Item {
                                Layout.fillWidth: true
                                Layout.fillHeight: true

                                StaticImage {
                                    readonly property real half: parent.width * (screen.isParents ? 0.5 : 1)

                                    name: "start/cat"
                                    visible: screen.isChilds
                                    anchors.verticalCenter: parent.verticalCenter
                                    x: parent.width - half + (half - width) / 2
                                    height: Math.min(parent.height, screen.height * 0.5)
                                    width: Math.min(half, height * implicitWidth / Math.max(1, implicitHeight))
                                }
                                Label {
                                    theme: root.theme
                                    visible: !screen.isChilds && screen.height > 130
                                    anchors.centerIn: parent
                                    text: screen.number
                                    color: root.theme.accent
                                    font.pixelSize: Math.max(14, screen.height * 0.25)
                                    Accessible.ignored: true
                                }
                            }
                            Column {
                                Layout.fillWidth: true

                                component Line: Label {
                                    theme: root.theme
                                    width: parent.width
                                    horizontalAlignment: Text.AlignHCenter
                                    elide: Text.ElideRight
                                    font.pixelSize: root.theme.small
                                    Accessible.ignored: true
                                }

                                Line {
                                    text: screen.who
                                    visible: text.length > 0
                                    color: screen.isChilds ? root.theme.accent : root.theme.ink
                                    font.bold: screen.isChilds
                                    wrapMode: Text.Wrap
                                    maximumLineCount: 2
                                }
                                Line {
                                    text: (screen.isChilds || screen.height > 130 ? "" : screen.number + " · ") + screen.title + (screen.height > 150 ? " · " + screen.pixels : "")
                                    color: root.theme.quietInk
                                    wrapMode: Text.Wrap
                                    maximumLineCount: 2
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    Column {
        id: notes

        width: root.width
        spacing: 8

        SecondaryLabel {
            objectName: "screenNote"
            theme: root.theme
            width: parent.width
            visible: root.map.count < 2
            text: qsTr("One screen is connected: your window and the child’s stand on it side by side. A television or a monitor that you plug in later is found by itself.")
            wrapMode: Text.Wrap
        }
        Flow {
            width: parent.width
            spacing: 8

            TextButton {
                objectName: "showNumbers"
                theme: root.theme
                visible: root.map.count > 1
                text: qsTr("Show the numbers on the screens")
                onClicked: root.firstStart.screenNamesWanted()
            }
            TextButton {
                id: tablet

                objectName: "useTablet"
                theme: root.theme
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("The child looks at a tablet or a phone…")
                onClicked: root.firstStart.useTablet()
            }
        }
    }
}
