// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chitai

// One of few: a quiet trough, and the chosen part lies on top of it. Where the parts have no room beside each other, they
// stand below each other. The arrows go from one to the next and choose it.
FocusScope {
    id: root

    required property Theme theme
    // For a screen reader: what is chosen.
    required property string label
    required property var names
    required property int chosen
    // Each part in a size of its own, where the letters themselves are the choice.
    property var sizes: []
    // What a screen reader says for each, where that is something else.
    property var spoken: names
    property bool isOnRaised: false

    signal picked(index: int)

    readonly property real inset: 4
    readonly property bool isStacked: width > 0 && parts.wanted + 2 * inset > width + 1
    readonly property real partHeight: Math.max(theme.target - 2 * inset, 36 * theme.textUnit)

    implicitWidth: parts.wanted + 2 * inset
    implicitHeight: 2 * inset + (isStacked ? partHeight * repeater.count : partHeight)
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    function go(from: int, by: int): void {
        const next = from + by;
        if (next < 0 || next >= repeater.count)
            return;
        repeater.itemAt(next).forceActiveFocus(Qt.TabFocusReason);
        root.picked(next);
    }

    Rectangle {
        anchors.fill: parent
        radius: root.theme.radius
        color: root.isOnRaised ? root.theme.line : root.theme.trough
    }
    Item {
        id: parts

        // What the parts would like to have beside each other.
        property real wanted: 0

        anchors.fill: parent
        anchors.margins: root.inset

        function measure(): void {
            let sum = 0;
            for (let i = 0; i < repeater.count; ++i)
                sum += (repeater.itemAt(i)?.implicitWidth ?? 0);
            wanted = sum;
            let at = 0;
            const over = root.isStacked ? 0 : Math.max(0, width - sum) / Math.max(1, repeater.count);
            for (let i = 0; i < repeater.count; ++i) {
                const part = repeater.itemAt(i) as T.RadioButton;
                if (!part)
                    continue;
                part.x = root.isStacked ? 0 : at;
                part.y = root.isStacked ? i * root.partHeight : 0;
                part.width = root.isStacked ? width : part.implicitWidth + over;
                at += part.width;
            }
        }
        onWidthChanged: measure()
        Component.onCompleted: measure()

        Repeater {
            id: repeater

            model: root.names
            onCountChanged: parts.measure()

            T.RadioButton {
                id: part

                required property int index
                required property string modelData
                readonly property bool isOn: root.chosen === index

                implicitWidth: Math.ceil(Math.max(widest.width, widest.advanceWidth)) + leftPadding + rightPadding + 2
                height: root.partHeight
                leftPadding: root.theme.isNarrow ? 8 : 16
                rightPadding: leftPadding
                onImplicitWidthChanged: parts.measure()
                text: modelData
                hoverEnabled: true
                autoExclusive: false
                checked: isOn
                font.family: root.theme.family
                font.pixelSize: root.sizes[index] ?? root.theme.normal
                font.bold: isOn
                // A click asks for another state; whoever hears it decides.
                onCheckedChanged: if (checked !== isOn) checked = Qt.binding(() => part.isOn)
                onClicked: root.picked(index)
                Accessible.role: Accessible.RadioButton
                Accessible.name: root.spoken[index] ?? text
                Accessible.onPressAction: part.clicked()
                Accessible.onToggleAction: part.clicked()
                // Where the desktop's theme leaves Enter out.
                Keys.onReturnPressed: part.clicked()
                Keys.onEnterPressed: part.clicked()
                Keys.onRightPressed: root.go(index, 1)
                Keys.onDownPressed: root.go(index, 1)
                Keys.onLeftPressed: root.go(index, -1)
                Keys.onUpPressed: root.go(index, -1)

                // A part that is chosen gets bold, and nothing moves.
                TextMetrics {
                    id: widest

                    text: part.modelData
                    font.family: part.font.family
                    font.pixelSize: part.font.pixelSize
                    font.bold: true
                }

                contentItem: Text {
                    textFormat: Text.PlainText
                    text: part.text
                    font: part.font
                    color: part.isOn ? root.theme.ink : root.theme.quietInk
                    horizontalAlignment: root.isStacked ? Text.AlignLeft : Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    elide: Text.ElideRight
                }
                background: Rectangle {
                    radius: 8
                    color: part.isOn ? root.theme.troughChosen : part.hovered ? root.theme.line : "transparent"
                    border.width: part.visualFocus ? 2 : part.isOn ? 1 : 0
                    border.color: part.visualFocus ? root.theme.accent : root.theme.line
                }
            }
        }
    }
    onIsStackedChanged: parts.measure()
}
