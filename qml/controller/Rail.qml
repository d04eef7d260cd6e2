// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chitai
import Chitai.Ui

// The pages of the parent's window. In a very small one without room for their names these are told beside the icon that is
// pointed at, held or reached by key; in a low one they are scrolled.
Rectangle {
    id: root

    required property Theme theme
    required property PageListModel pages

    // Half of a small laptop's screen is narrow and high: names take little of its width there.
    readonly property bool showsTitles: !theme.isTiny
        || (Math.ceil(widest) + 2 * inset + 8 <= theme.windowWidth * 0.175 && theme.windowHeight >= 480 * theme.textUnit)
    readonly property real tabHeight: showsTitles ? (theme.isNarrow ? 38 : 42) * theme.unit + 1.6 * theme.small : 52 * theme.unit
    readonly property real inset: theme.isNarrow ? 4 : 8
    // As wide as the longest title needs it.
    readonly property real widest: {
        const size = metrics.font.pixelSize; // advanceWidth() alone is not noticed to change with it
        return size > 0 ? Math.max(...titles.map(title => metrics.advanceWidth(title)), 0) : 0;
    }
    readonly property var titles: [...pages.titles]

    implicitWidth: showsTitles ? Math.max((theme.isNarrow ? 76 : 96) * theme.unit, Math.ceil(widest) + 2 * inset + 8)
                               : 56 * theme.unit
    color: theme.rail
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")

    FontMetrics {
        id: metrics

        font.family: root.theme.family
        font.pixelSize: root.theme.small
        font.bold: true
    }

    Flickable {
        id: scroll

        anchors.fill: parent
        anchors.margins: root.inset
        contentHeight: handbook.y + handbook.height
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: SlimScrollBar { theme: root.theme }

        function reveal(item: Item): void {
            contentY = Math.max(0, Math.min(Math.max(contentY, item.y + item.height - height), item.y));
        }

        Column {
            id: tabs

            width: scroll.width
            spacing: 4

            Repeater {
                model: root.pages

                T.TabButton {
                    id: tab

                    required property int index
                    required property int page
                    required property string title
                    required property int drawing
                    required property string shortcut
                    required property bool isInRail
                    readonly property bool isChosen: root.pages.railPage === page

                    objectName: "page" + index
                    text: title
                    visible: isInRail
                    width: tabs.width
                    height: root.tabHeight
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
                    onActiveFocusChanged: if (activeFocus) scroll.reveal(tab)

                    // Held by a finger it says its name, and opens nothing.
                    property bool isHeld: false
                    onPressAndHold: {
                        isHeld = !root.showsTitles;
                        hint.isKnown = root.showsTitles;
                    }
                    onPressedChanged: if (!pressed) isHeld = false

                    ToolTipLoader {
                        id: hint

                        theme: root.theme
                        text: root.showsTitles ? tab.shortcut : tab.title + "  " + tab.shortcut
                        isWanted: tab.hovered || tab.isHeld || (tab.visualFocus && !root.showsTitles)
                        isPressed: tab.pressed && !tab.isHeld
                        delay: tab.isHeld ? 0 : 700
                        isBeside: true
                    }

                    contentItem: Item {
                        Icon {
                            anchors.horizontalCenter: parent.horizontalCenter
                            y: root.showsTitles ? Math.max(0, (parent.height - height - 4 - root.theme.small * 1.4) / 2)
                                                : (parent.height - height) / 2
                            size: 24 * root.theme.unit
                            drawing: tab.drawing
                            color: tab.isChosen ? root.theme.accent : root.theme.quietInk
                        }
                        Label {
                            theme: root.theme
                            visible: root.showsTitles
                            anchors.horizontalCenter: parent.horizontalCenter
                            anchors.bottom: parent.bottom
                            anchors.bottomMargin: 4
                            width: parent.width
                            horizontalAlignment: Text.AlignHCenter
                            text: tab.text
                            Accessible.ignored: true // the tab has it as its name
                            elide: Text.ElideRight
                            color: tab.isChosen ? root.theme.ink : root.theme.quietInk
                            font.pixelSize: root.theme.small
                            font.bold: tab.isChosen
                        }
                    }
                    background: Rectangle {
                        radius: root.theme.radius
                        color: tab.isChosen || tab.hovered ? root.theme.railChosen : "transparent"
                        border.width: tab.visualFocus ? 2 : 0
                        border.color: root.theme.accent
                    }
                }
            }
        }

        IconButton {
            id: handbook

            objectName: "openHandbook"
            theme: root.theme
            text: qsTr("Handbook (F1)")
            drawing: Icon.Question
            colour: root.pages.current === PageListModel.Handbook ? root.theme.accent : root.theme.quietInk
            // At the foot; where the tabs leave no room, behind them.
            y: Math.max(tabs.height + 4, scroll.height - height)
            anchors.horizontalCenter: parent.horizontalCenter
            isHintBeside: true
            onClicked: root.pages.toggleHandbook()
            onActiveFocusChanged: if (activeFocus) scroll.reveal(handbook)
        }
    }
}
