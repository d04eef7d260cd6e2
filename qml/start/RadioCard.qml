// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai

// One of several. Tab comes to the chosen one, arrows choose another, Enter goes on.
BaseButton {
    id: root

    required property int index
    required property Repeater group
    required property bool isChosen
    property real radius: 20

    signal entered

    focusPolicy: isChosen || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: isChosen
    Keys.onLeftPressed: chooseBeside(-1)
    Keys.onUpPressed: chooseBeside(-1)
    Keys.onRightPressed: chooseBeside(1)
    Keys.onDownPressed: chooseBeside(1)
    // Many desktops have Enter press a button too; here it leads on.
    Keys.onReturnPressed: event => root.enter(event)
    Keys.onEnterPressed: event => root.enter(event)

    function enter(event: var): void {
        if (!event.isAutoRepeat)
            root.entered();
    }

    function chooseBeside(step: int): void {
        const other = group.itemAt((index + step + group.count) % group.count) as RadioCard;
        other.clicked();
        other.forceActiveFocus(Qt.TabFocusReason);
    }

    background: Rectangle {
        radius: root.radius
        color: root.theme.surface
        border.width: root.isChosen ? 3 : 1
        border.color: root.isChosen || root.hovered ? root.theme.accent : root.theme.line

        Rectangle {
            anchors.fill: parent
            anchors.margins: -4
            radius: root.radius + 4
            color: "transparent"
            visible: root.visualFocus
            border.width: 2
            border.color: root.theme.ink
        }
    }
}
