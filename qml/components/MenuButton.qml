// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chitai

// A quiet menu: an order, for whom something is reckoned, or what else can be done (without a chosen one). It opens below,
// or above where there is no room. The arrows go through it, Enter picks, Esc closes.
TextButton {
    id: root

    // What is chosen in it, for a screen reader and in the tooltip.
    required property string label
    required property var names
    // -1 where it is a list of acts.
    property int chosen: -1
    // A picture instead of the words, where there is little room.
    property bool showsWords: true
    readonly property bool isOpen: menu.visible

    signal picked(index: int)

    text: showsWords ? (chosen >= 0 ? names[chosen] ?? "" : label) : ""
    keys: chosen >= 0 && !showsWords ? label + ": " + (names[chosen] ?? "") : showsWords && chosen < 0 ? "" : label
    keySign: ""
    isChosen: false
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: chosen >= 0 ? label + ": " + (names[chosen] ?? "") : label
    onClicked: menu.opened ? menu.close() : menu.open()
    Keys.onDownPressed: menu.open()
    Keys.onUpPressed: menu.open()

    T.Popup {
        id: menu

        readonly property real rowHeight: Math.max(root.theme.target - 4, 32 * root.theme.textUnit)
        readonly property real windowHeight: root.Window.height
        // Measured as it opens: no binding follows the button when its page moves.
        property real below: 0
        property bool isOpenedByKey: false
        readonly property real wanted: rows.contentHeight + 2 * padding

        y: wanted <= below || below > windowHeight / 2 ? root.height + 4 : -height - 4
        x: Math.min(0, root.width - width)
        margins: 4
        padding: 4
        width: Math.min(root.Window.width - 16, Math.max(root.width, rows.widest + 2 * padding))
        height: Math.min(wanted, windowHeight - 16)
        focus: true
        modal: true
        dim: false
        onAboutToShow: {
            rows.currentIndex = Math.max(0, root.chosen);
            below = windowHeight - root.mapToItem(null, 0, root.height).y - 8;
            isOpenedByKey = root.visualFocus;
        }
        onOpened: rows.forceActiveFocus(Qt.TabFocusReason)
        onClosed: root.forceActiveFocus(isOpenedByKey ? Qt.TabFocusReason : Qt.OtherFocusReason)

        background: Rectangle {
            radius: root.theme.radius
            color: root.theme.surface
            border.width: 1
            border.color: root.theme.edge
        }
        ListView {
            id: rows

            property real widest: 0

            anchors.fill: parent
            clip: true
            model: root.names
            keyNavigationEnabled: true
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: root.label
            T.ScrollBar.vertical: SlimScrollBar { theme: root.theme }
            delegate: MenuRow {
                required property int index
                required property string modelData

                theme: root.theme
                width: ListView.view.width
                height: menu.rowHeight
                text: modelData
                hasMark: root.chosen >= 0
                isMarked: root.chosen === index
                isCurrent: ListView.isCurrentItem && rows.activeFocus
                Component.onCompleted: rows.widest = Math.max(rows.widest, implicitWidth)
                onImplicitWidthChanged: rows.widest = Math.max(rows.widest, implicitWidth)
                onClicked: {
                    menu.close();
                    root.picked(index);
                }
            }
        }
    }
}
