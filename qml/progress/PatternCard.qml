// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// Letters, clusters and lengths of words that are hard, and the texts that train them.
Card {
    id: root

    required property ProgressModel progress

    readonly property real inset: theme.isNarrow ? 12 : 20
    readonly property bool isTraining: progress.trained >= 0

    objectName: "patternCard"
    implicitHeight: head.y + head.height + 12 + (isTraining ? training.implicitHeight : list.contentHeight) + inset

    Flow {
        id: head

        x: root.inset
        y: root.inset - 4
        width: parent.width - 2 * root.inset
        spacing: 8

        IconButton {
            id: back

            objectName: "leaveTraining"
            theme: root.theme
            visible: root.isTraining
            text: qsTr("Back")
            drawing: Icon.Back
            onClicked: {
                root.progress.train(-1);
                list.forceActiveFocus(Qt.TabFocusReason);
            }
        }
        Label {
            theme: root.theme
            width: Math.min(implicitWidth, head.width - (back.visible ? back.width + 8 : 0))
            height: back.visible ? Math.max(back.height, implicitHeight) : implicitHeight
            verticalAlignment: Text.AlignVCenter
            text: root.isTraining ? qsTr("Texts for: %1").arg(root.progress.patterns[root.progress.trained]?.title ?? "")
                                  : qsTr("What is still hard")
            wrapMode: Text.Wrap
            font.pixelSize: root.theme.large
            Accessible.role: Accessible.Heading
        }
        Row {
            visible: !root.isTraining && root.progress.patterns.length > 0
            spacing: 6

            Rectangle {
                y: 6
                width: 2
                height: usual.height - 8
                color: root.theme.ink
            }
            SecondaryLabel {
                id: usual

                theme: root.theme
                height: Math.max(implicitHeight, 28 * root.theme.textUnit)
                verticalAlignment: Text.AlignVCenter
                text: root.progress.usualShare
                font.pixelSize: root.theme.small
            }
        }
    }
    SecondaryLabel {
        theme: root.theme
        visible: !root.isTraining && root.progress.patterns.length === 0
        x: root.inset
        y: head.y + head.height + 12
        width: head.width
        text: qsTr("Nothing stands out: no letters and no kind of word are harder than others.")
        wrapMode: Text.Wrap
    }
    KeyboardList {
        id: list

        objectName: "patterns"
        visible: !root.isTraining
        x: root.inset - 8
        y: head.y + head.height + 8
        width: head.width + 16
        height: root.height - y - root.inset / 2
        model: root.progress.patterns
        Accessible.name: qsTr("What is still hard")

        delegate: PatternRow {
            width: list.width
            theme: root.theme
            isCurrent: ListView.isCurrentItem && list.activeFocus
            onClicked: {
                list.currentIndex = index;
                root.progress.train(index);
                training.take();
            }
        }
    }
    TrainingTexts {
        id: training

        visible: root.isTraining
        x: root.inset
        y: head.y + head.height + 8
        width: head.width
        height: root.height - y - root.inset
        theme: root.theme
        progress: root.progress
    }
}
