// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// What will stand on the page after some evenings: a drawing of it, with the evenings that have been already.
Card {
    id: root

    required property int evenings

    readonly property int wanted: 3
    readonly property bool isFolded: width < 560 * theme.textUnit
    readonly property real inset: theme.isNarrow ? 12 : 20

    implicitHeight: content.implicitHeight + 2 * inset

    GridLayout {
        id: content

        x: root.inset
        y: root.inset
        width: root.width - 2 * root.inset
        columns: root.isFolded ? 1 : 2
        columnSpacing: 24
        rowSpacing: 12

        // A bar for each evening; those to come are pale.
        Item {
            implicitWidth: 240 * root.theme.unit
            implicitHeight: 104 * root.theme.unit
            Accessible.ignored: true

            Row {
                anchors.fill: parent
                spacing: 6 * root.theme.unit

                Repeater {
                    model: [0.28, 0.36, 0.33, 0.46, 0.52, 0.6, 0.58, 0.72, 0.82, 0.94]

                    Rectangle {
                        required property int index
                        required property real modelData

                        anchors.bottom: parent?.bottom
                        width: 18 * root.theme.unit
                        height: modelData * 104 * root.theme.unit
                        radius: 6
                        color: index < root.evenings ? root.theme.good : root.theme.goodSoft
                    }
                }
            }
        }
        ColumnLayout {
            spacing: 8
            Layout.fillWidth: true

            Label {
                theme: root.theme
                text: qsTr("After three evenings you will see here how the reading grows.")
                font.pixelSize: root.theme.large
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            SecondaryLabel {
                objectName: "eveningsSoFar"
                theme: root.theme
                text: root.evenings > 0 ? qsTr("%n evening(s) so far.", "", root.evenings)
                                        : qsTr("The first one is still to come.")
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            SecondaryLabel {
                theme: root.theme
                text: qsTr("Your child’s own pace, how each text went, the words that were tamed and the letters that are still hard. Your child is compared with nobody.")
                wrapMode: Text.Wrap
                font.pixelSize: root.theme.small
                Layout.fillWidth: true
            }
        }
    }
}
