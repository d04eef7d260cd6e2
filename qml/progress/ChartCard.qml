// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// A chart on a card. The arrows go from point to point; what one says stands beside it, and a screen reader says it.
Card {
    id: root

    required property ProgressModel progress
    required property int kind
    required property string title
    property string note
    property string below
    // What is said where there is nothing to draw yet.
    required property string reason
    property bool isFilled: true
    // For what stands beside the title.
    property real headRoom: 0
    property int belowLines: 1

    readonly property real inset: theme.isNarrow ? 12 : 20
    readonly property real headEnd: head.y + Math.max(head.height, headRoom > 0 ? theme.target : 0)

    Flow {
        id: head

        x: root.inset
        y: root.inset - 4
        width: parent.width - 2 * root.inset - root.headRoom
        spacing: 8

        Label {
            id: name

            theme: root.theme
            width: Math.min(implicitWidth, head.width)
            text: root.title
            wrapMode: Text.Wrap
            font.pixelSize: root.theme.large
            Accessible.role: Accessible.Heading
        }
        SecondaryLabel {
            theme: root.theme
            visible: text.length > 0
            width: Math.min(implicitWidth, head.width)
            height: Math.max(implicitHeight, width + name.width + 8 <= head.width ? name.height : 0)
            text: root.note
            wrapMode: Text.Wrap
            verticalAlignment: Text.AlignVCenter
            font.pixelSize: root.theme.small
        }
    }
    SecondaryLabel {
        theme: root.theme
        visible: !root.isFilled
        x: root.inset
        y: root.headEnd + 12
        width: parent.width - 2 * root.inset
        text: root.reason
        wrapMode: Text.Wrap
    }
    ChartItem {
        id: chart

        objectName: "chart"
        visible: root.isFilled
        x: root.inset
        y: root.headEnd + 8
        width: parent.width - 2 * root.inset
        height: Math.max(40, root.height - y - root.inset - (last.visible ? last.height + 4 : 0))
        kind: root.kind
        progress: root.progress
        colours: root.theme
        family: root.theme.family
        small: root.theme.small
        activeFocusOnTab: count > 0
        Accessible.role: Accessible.List
        Accessible.name: told.length > 0 ? told : root.title
        Accessible.description: told.length > 0 ? "" : qsTr("The arrows go from one point to the next.")
        Keys.onRightPressed: current = current + 1 < count ? current + 1 : current
        Keys.onLeftPressed: current = Math.max(0, current - 1)
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Home || event.key === Qt.Key_End) {
                current = event.key === Qt.Key_Home ? 0 : count - 1;
                event.accepted = true;
            }
        }
        Keys.onEscapePressed: focus = false
        // The newest is what one wants to know first.
        onActiveFocusChanged: current = activeFocus ? count - 1 : -1

        HoverHandler {
            id: pointer

            onPointChanged: if (hovered && !chart.activeFocus) chart.current = chart.stopAt(point.position.x, point.position.y)
            onHoveredChanged: if (!hovered && !chart.activeFocus) chart.current = -1
        }
        TapHandler {
            onTapped: point => chart.current = chart.stopAt(point.position.x, point.position.y)
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: -4
            radius: root.theme.radius
            color: "transparent"
            border.width: chart.activeFocus ? 2 : 0
            border.color: root.theme.accent
        }
        Rectangle {
            readonly property bool isBelow: chart.spot.y - height - 12 < -chart.y

            visible: chart.told.length > 0
            x: Math.max(0, Math.min(chart.spot.x - width / 2, chart.width - width))
            y: isBelow ? chart.spot.y + 12 : chart.spot.y - height - 12
            width: Math.min(words.implicitWidth + 16, chart.width)
            height: words.height + 12
            radius: 8
            color: root.theme.surface
            border.width: 1
            border.color: root.theme.edge

            Label {
                id: words

                x: 8
                y: 6
                width: Math.min(implicitWidth, chart.width - 16)
                theme: root.theme
                text: chart.told
                wrapMode: Text.Wrap
                font.pixelSize: root.theme.small
                Accessible.ignored: true // the chart says it
            }
        }
    }
    SecondaryLabel {
        id: last

        theme: root.theme
        visible: text.length > 0 && root.isFilled
        x: root.inset
        y: root.height - height - root.inset + 4
        width: parent.width - 2 * root.inset
        text: root.below
        wrapMode: root.belowLines > 1 ? Text.Wrap : Text.NoWrap
        maximumLineCount: root.belowLines
        elide: Text.ElideRight
    }
}
