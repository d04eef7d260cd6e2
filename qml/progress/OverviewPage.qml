// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// How a child gets on over weeks and years: a sentence, four charts, or the same as a table.
Item {
    id: root

    required property Theme theme
    required property ProgressModel progress
    // Whether it is a table.
    required property Switch choice
    required property BeginningModel beginning
    required property PageListModel pages

    readonly property bool isWide: width >= 860 * theme.textUnit
    readonly property real cardHeight: isWide ? Math.max(272 * theme.textUnit, Math.floor((charts.height - gap) / 2) - 1)
                                              : 272 * theme.textUnit
    readonly property bool isTight: theme.isLow || theme.isNarrow
    readonly property real gap: theme.isNarrow ? 8 : 16

    BeginProgress {
        anchors.fill: parent
        theme: root.theme
        progress: root.progress
        beginning: root.beginning
        pages: root.pages
        visible: !root.progress.isReady
    }
    ProgressTable {
        y: sentence.visible ? sentence.height + root.gap : 0
        width: parent.width
        height: parent.height - y
        theme: root.theme
        progress: root.progress
        visible: root.progress.isReady && root.choice.isOn
    }
    SecondaryLabel {
        id: sentence

        objectName: "progressSummary"
        theme: root.theme
        width: parent.width
        text: root.progress.summary
        visible: root.progress.isReady && text.length > 0 && (!root.isTight || root.choice.isOn)
        font.pixelSize: root.theme.isNarrow ? root.theme.normal : root.theme.large
        wrapMode: Text.Wrap
    }
    FocusFlickable {
        id: charts

        objectName: "progressCharts"
        y: sentence.visible ? sentence.height + root.gap : 0
        width: parent.width
        height: parent.height - y
        theme: root.theme
        visible: root.progress.isReady && !root.choice.isOn
        contentHeight: content.height

        Column {
            id: content

            width: charts.width
            spacing: root.gap

            // In a low window it is scrolled with the charts.
            SecondaryLabel {
                theme: root.theme
                width: parent.width
                text: root.progress.summary
                visible: root.isTight && text.length > 0
                font.pixelSize: root.theme.normal
                wrapMode: Text.Wrap
            }
            GridLayout {
                width: parent.width
                columns: root.isWide ? 2 : 1
                columnSpacing: root.gap
                rowSpacing: root.gap

                ChartCard {
                    objectName: "paceChart"
                    theme: root.theme
                    progress: root.progress
                    kind: ChartItem.Pace
                    title: qsTr("Own pace")
                    note: qsTr("words read correctly per minute")
                    isFilled: root.progress.hasPace
                    reason: qsTr("As soon as thirty words of new texts were read, the pace stands here. It is compared with nobody else’s.")
                    Layout.preferredWidth: 16
                    Layout.fillWidth: true
                    Layout.preferredHeight: root.cardHeight
                }
                ChartCard {
                    objectName: "textsChart"
                    theme: root.theme
                    progress: root.progress
                    kind: ChartItem.Texts
                    title: qsTr("How each text went")
                    isFilled: root.progress.hasTexts
                    reason: qsTr("In this time nothing was read.")
                    Layout.preferredWidth: 10
                    Layout.fillWidth: true
                    Layout.preferredHeight: root.cardHeight
                }
                PatternCard {
                    theme: root.theme
                    progress: root.progress
                    Layout.preferredWidth: 16
                    Layout.fillWidth: true
                    Layout.preferredHeight: Math.max(root.cardHeight, implicitHeight)
                }
                ChartCard {
                    objectName: "tamedChart"
                    theme: root.theme
                    progress: root.progress
                    kind: ChartItem.Tamed
                    title: qsTr("Words tamed")
                    note: qsTr("read well on three days")
                    isFilled: root.progress.hasTamed
                    reason: qsTr("A hard word is tamed when it was read well on three days, in two texts.")
                    Layout.fillHeight: true
                    below: root.progress.nearlyTamed.length > 0 ? qsTr("Nearly there: %1").arg(root.progress.nearlyTamed) : ""
                    Layout.preferredWidth: 10
                    Layout.fillWidth: true
                    Layout.preferredHeight: root.cardHeight
                }
                MinutesCard {
                    objectName: "minutesChart"
                    theme: root.theme
                    progress: root.progress
                    visible: root.progress.showsMinutes
                    Layout.columnSpan: root.isWide ? 2 : 1
                    Layout.fillWidth: true
                    Layout.preferredHeight: root.cardHeight
                }
            }
        }
    }
}
