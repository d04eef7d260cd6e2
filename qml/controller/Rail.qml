// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// The pages of the parent's window.
Rectangle {
    id: root

    required property Theme theme
    required property PageListModel pages

    implicitWidth: 108 * theme.textUnit
    color: theme.rail
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 8
        spacing: 8

        Repeater {
            model: root.pages

            T.TabButton {
                id: tab

                required property int index
                required property int page
                required property string title
                required property int drawing
                required property string shortcut
                readonly property bool isChosen: root.pages.current === page

                objectName: "page" + index
                text: title
                Layout.fillWidth: true
                implicitHeight: 64 * root.theme.textUnit
                Accessible.role: Accessible.PageTab
                Accessible.name: title
                Accessible.description: shortcut
                Accessible.selected: isChosen
                Accessible.onPressAction: tab.clicked()
                hoverEnabled: true
                autoExclusive: false
                checkable: false
                // Where the desktop's theme leaves Enter out.
                Keys.onReturnPressed: tab.clicked()
                Keys.onEnterPressed: tab.clicked()
                onClicked: root.pages.current = page

                ToolTipLoader {
                    theme: root.theme
                    text: tab.shortcut
                    isWanted: tab.hovered
                }

                contentItem: Item {
                    Icon {
                        anchors.horizontalCenter: parent.horizontalCenter
                        y: 6 * root.theme.unit
                        size: 28 * root.theme.unit
                        drawing: tab.drawing
                        color: tab.isChosen ? root.theme.accent : root.theme.quietInk
                    }
                    Label {
                        theme: root.theme
                        anchors.horizontalCenter: parent.horizontalCenter
                        anchors.bottom: parent.bottom
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        text: tab.text
                        Accessible.ignored: true // the tab has it as its name
                        elide: Text.ElideRight
                        color: tab.isChosen ? root.theme.ink : root.theme.quietInk
                        font.pixelSize: root.theme.small
                    }
                }
                background: Rectangle {
                    radius: 12
                    color: tab.isChosen || tab.hovered ? root.theme.onRail : "transparent"
                    border.width: tab.visualFocus ? 3 : 0
                    border.color: root.theme.accent
                }
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
