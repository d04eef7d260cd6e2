// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// A headed list of texts on cards, with words for when it is empty. Those that wait can be put into another order.
ColumnLayout {
    id: root

    required property Theme theme
    required property string heading
    required property string emptyNotice
    required property ItemListModel model
    property string action
    property bool isProposal: false
    property bool showsHeading: true
    property bool showsCount: false
    property bool canMove: false

    signal picked(itemId: string)
    signal actionTriggered(itemId: string)
    signal moved(itemId: string, place: int)
    signal syllablesWanted(itemId: string)

    spacing: 8

    AfterTap {
        id: afterTap
    }
    RowLayout {
        visible: root.showsHeading
        spacing: 8

        Label {
            theme: root.theme
            text: root.heading
            font.bold: true
            elide: Text.ElideRight
            Layout.fillWidth: !root.showsCount
            Layout.maximumWidth: root.width - 40
            Accessible.role: Accessible.Heading
        }
        SecondaryLabel {
            theme: root.theme
            visible: root.showsCount && list.count > 0
            text: list.count
        }
    }

    KeyboardList {
        id: list

        // The place that a text is dragged to; -1 where none is.
        property int target: -1
        property int known: 0

        objectName: "list"
        Layout.fillWidth: true
        Layout.fillHeight: true
        model: root.model
        spacing: 8
        motion: root.theme.glide
        Accessible.name: root.heading
        T.ScrollBar.vertical: SlimScrollBar {
            id: bar

            theme: root.theme
        }

        function placeAt(y: real): int {
            const row = itemAtIndex(0);
            const step = (row?.height ?? 1) + spacing;
            return Math.max(0, Math.min(count, Math.round(y / step)));
        }
        // The rows keep their keyboard where one is put elsewhere.
        function put(index: int, itemId: string, to: int): void {
            const place = Math.max(0, Math.min(count - 1, to));
            if (place === index)
                return;
            root.moved(itemId, place);
            currentIndex = place;
            follow.start();
        }

        // What has just been added is in sight.
        onCountChanged: {
            if (root.canMove && count === known + 1)
                added.start();
            known = count;
        }

        // So is the one that is put elsewhere, once the view knows its place.
        Timer {
            id: follow

            interval: 0
            onTriggered: list.positionViewAtIndex(list.currentIndex, ListView.Contain)
        }

        Timer {
            id: added

            interval: 0
            onTriggered: list.positionViewAtIndex(list.count - 1, ListView.Contain)
        }

        delegate: WaitingRow {
            id: row

            required text
            required picture
            required note
            required property string itemId
            required property int index

            width: list.width - bar.room
            theme: root.theme
            endAction: root.action
            isProposal: root.isProposal
            canMove: root.canMove && list.count > 1
            isCurrent: ListView.isCurrentItem && list.activeFocus
            onClicked: afterTap.run(() => root.picked(itemId))
            onEndActionTriggered: afterTap.run(() => root.actionTriggered(itemId))
            onPressAndHold: root.syllablesWanted(itemId)
            onMoveWanted: (by) => afterTap.run(() => list.put(index, itemId, index + by))
            onDragged: (y) => {
                isLifted = true;
                list.target = list.placeAt(row.y + y);
            }
            onDropped: {
                const to = list.target;
                isLifted = false;
                list.target = -1;
                if (to >= 0)
                    afterTap.run(() => list.put(index, itemId, to > index ? to - 1 : to));
            }
            Keys.onMenuPressed: root.syllablesWanted(itemId)

            ContextMenuArea {
                anchors.fill: parent
                takesHolds: false // the row takes them, and is not clicked then
                onAsked: root.syllablesWanted(row.itemId)
            }
        }

        // Where a text would stand that is dragged.
        Rectangle {
            parent: list.contentItem
            visible: list.target >= 0
            y: list.target * ((list.itemAtIndex(0)?.height ?? 0) + list.spacing) - list.spacing / 2 - 2
            width: list.width - bar.room
            height: 4
            radius: 2
            color: root.theme.accent
            z: 2
        }

        SecondaryLabel {
            theme: root.theme
            anchors.fill: parent
            anchors.margins: 4
            visible: list.count === 0 && contentHeight <= height // in a tiny window the heading must do
            text: root.emptyNotice
            wrapMode: Text.Wrap
        }
    }
}
