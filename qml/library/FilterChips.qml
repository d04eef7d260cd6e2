// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// What is left out just now, each of it to be taken away by one tap; and how much there is.
RowLayout {
    id: root

    required property Theme theme
    required property LibraryPageModel library
    readonly property int found: library.entries.count

    spacing: 8

    AfterTap {
        id: afterTap
    }
    ListView {
        orientation: ListView.Horizontal
        spacing: 8
        clip: true
        interactive: contentWidth > width
        boundsBehavior: Flickable.StopAtBounds
        model: root.library.filters
        Layout.preferredWidth: Math.min(contentWidth, root.width * 0.7)
        Layout.fillHeight: true
        visible: count > 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Filter")

        delegate: BaseButton {
            id: chip

            required property int index
            required property string modelData

            objectName: "filterChip" + index
            theme: root.theme
            text: modelData
            Accessible.name: qsTr("Take the filter away: %1").arg(modelData)
            height: Math.min(parent?.height ?? implicitHeight, 36 * root.theme.textUnit)
            leftPadding: 14
            rightPadding: 34 * root.theme.unit
            font.pixelSize: root.theme.small
            onClicked: afterTap.run(() => root.library.dropFilter(index))

            contentItem: Text {
                textFormat: Text.PlainText
                text: chip.text
                font: chip.font
                color: root.theme.ink
                verticalAlignment: Text.AlignVCenter
            }
            background: Rectangle {
                radius: height / 2
                color: chip.hovered ? root.theme.raised : "transparent"
                border.width: chip.visualFocus ? 2 : 1
                border.color: chip.visualFocus ? root.theme.accent : root.theme.edge

                Icon {
                    x: parent.width - width - 10
                    anchors.verticalCenter: parent.verticalCenter
                    size: 16 * root.theme.unit
                    drawing: Icon.Cross
                    color: root.theme.quietInk
                }
            }
        }
    }
    TextButton {
        objectName: "clearFilters"
        theme: root.theme
        isFlat: true
        visible: root.library.filters.length > 0
        text: qsTr("Clear", "filters")
        font.pixelSize: root.theme.small
        implicitHeight: 36 * root.theme.textUnit
        onClicked: root.library.dropFilters()
    }
    Item {
        Layout.fillWidth: true
    }
    SecondaryLabel {
        theme: root.theme
        text: root.library.entries.hasMore ? qsTr("More than %n text(s)", "", root.found)
                                           : qsTr("%n text(s)", "", root.found)
        font.pixelSize: root.theme.small
        elide: Text.ElideRight
    }
}
