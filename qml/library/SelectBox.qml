// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// The picture of a row, or the first letter of its text, which selects the row; with Shift, all from the last one to it.
// The row has the keyboard.
BaseButton {
    id: root

    required property bool isSelected
    // Whether the box is to be seen before it is ticked.
    property bool isOffered: false
    property string thumbnail
    property string initial

    property bool isRange: false

    signal toggledAlone
    signal rangeWanted

    implicitWidth: 56 * theme.unit
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
            width: Math.min(parent.width, parent.height)
            height: width
            radius: 8
            color: root.theme.raised
            clip: true

            Text {
                anchors.centerIn: parent
                visible: root.thumbnail.length === 0
                textFormat: Text.PlainText
                text: root.initial
                font.family: root.theme.family
                font.pixelSize: Math.max(1, parent.height * 0.45)
                color: root.theme.quietInk
                Accessible.ignored: true
            }
            Image {
                anchors.fill: parent
                visible: root.thumbnail.length > 0
                asynchronous: true
                source: root.thumbnail
                fillMode: Image.PreserveAspectCrop
                sourceSize.width: 144
                sourceSize.height: 144
                Accessible.ignored: true
            }
        }
        Rectangle {
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.margins: 4
            visible: root.isSelected || root.isOffered || root.hovered
            width: 24 * root.theme.unit
            height: width
            radius: root.theme.radiusSmall
            color: root.isSelected ? root.theme.accent : root.theme.surface
            border.width: 2
            border.color: root.isSelected ? root.theme.accent : root.theme.edge

            Icon {
                anchors.centerIn: parent
                visible: root.isSelected
                size: 18 * root.theme.unit
                drawing: Icon.Tick
                color: root.theme.accentText
            }
        }
    }
}
