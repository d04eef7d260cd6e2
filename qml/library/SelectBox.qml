// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// Selects a row; with Shift, all from the last one to it. The row has the keyboard.
BaseButton {
    id: root

    required property bool isSelected

    property bool isRange: false

    signal toggledAlone
    signal rangeWanted

    implicitWidth: 32 * theme.unit
    focusPolicy: Qt.NoFocus
    checkable: true
    checked: isSelected
    Accessible.role: Accessible.CheckBox
    Accessible.checked: isSelected

    // Whether by pointer or by a screen reader, which sets the property.
    onCheckedChanged: {
        if (checked === isSelected)
            return;
        if (isRange)
            rangeWanted();
        else
            toggledAlone();
        isRange = false;
        checked = Qt.binding(() => root.isSelected);
    }
    onCanceled: isRange = false

    PointHandler {
        acceptedModifiers: Qt.ShiftModifier
        onActiveChanged: if (active)
            root.isRange = true
    }

    contentItem: Item {
        Rectangle {
            anchors.centerIn: parent
            width: 20 * root.theme.unit
            height: width
            radius: 6
            color: root.isSelected ? root.theme.accent : root.theme.surface
            border.color: root.isSelected ? root.theme.accent : root.theme.quietInk

            Icon {
                anchors.centerIn: parent
                visible: root.isSelected
                size: 16 * root.theme.unit
                drawing: Icon.Tick
                color: root.theme.accentText
            }
        }
    }
}
