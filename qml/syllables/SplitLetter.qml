// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chitai

// A letter, and the place before it where a syllable begins or not. That reaches from the middle of the letter before
// to the middle of this one.
Item {
    id: root

    required property Theme theme

    required property int index
    required property string letter
    required property string before
    required property bool hasBorder
    required property bool isFixed
    required property int syllable

    signal toggled
    signal saved
    signal moved(direction: int)
    signal focusTaken

    function takeFocus(): void {
        gap.forceActiveFocus(Qt.TabFocusReason);
    }

    Label {
        theme: root.theme
        anchors.centerIn: parent
        text: root.letter
        color: root.syllable % 2 === 0 ? root.theme.syllableA : root.theme.syllableB
        font.pixelSize: Math.min(44 * root.theme.unit, root.width * 0.95)
    }

    T.AbstractButton {
        id: gap

        objectName: "gap" + root.index
        x: -root.width / 2
        width: root.width
        height: parent.height
        visible: root.index > 0
        enabled: !root.isFixed
        hoverEnabled: true
        focusPolicy: Qt.TabFocus
        checkable: true
        checked: root.hasBorder
        Accessible.role: Accessible.CheckBox
        Accessible.checked: root.hasBorder
        Accessible.name: qsTr("A syllable begins between “%1” and “%2”").arg(root.before).arg(root.letter)
        // Whether by pointer, by key or by a screen reader, which sets the property.
        onCheckedChanged: {
            if (checked === root.hasBorder)
                return;
            root.toggled();
            checked = Qt.binding(() => root.hasBorder);
        }
        onActiveFocusChanged: if (activeFocus) root.focusTaken()
        Keys.onReturnPressed: root.saved()
        Keys.onEnterPressed: root.saved()
        Keys.onLeftPressed: root.moved(-1)
        Keys.onRightPressed: root.moved(1)

        background: Rectangle {
            radius: 6
            color: root.theme.raised
            opacity: gap.hovered || gap.down ? 1 : 0
            z: -1
        }
        contentItem: Item {
            Rectangle {
                anchors.centerIn: parent
                width: root.hasBorder ? 4 * root.theme.unit : 2
                height: root.hasBorder ? gap.height * 0.8 : gap.height * 0.24
                radius: width / 2
                color: root.hasBorder ? root.theme.accent : root.theme.quietInk
                opacity: root.isFixed ? 0.4 : 1
            }
            Rectangle {
                anchors.centerIn: parent
                visible: gap.visualFocus
                width: 24 * root.theme.unit
                height: gap.height - 4
                radius: 6
                color: "transparent"
                border.width: 3
                border.color: root.theme.accent
            }
        }
    }
}
