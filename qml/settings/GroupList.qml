// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chitai

// The groups of settings, in two parts: how this child reads, and the program. The arrows go from one to the next.
Flickable {
    id: root

    required property Theme theme
    required property string childName
    required property var groups // of { title, drawing, isOfChild }
    required property int current

    signal picked(index: int)

    contentHeight: column.height
    interactive: contentHeight > height
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Groups of settings")
    T.ScrollBar.vertical: SlimScrollBar { theme: root.theme }

    function go(index: int): void {
        const next = buttons.itemAt(index);
        if (!next)
            return;
        next.children[1].forceActiveFocus(Qt.TabFocusReason);
        root.picked(index);
    }
    function reveal(item: Item): void {
        contentY = Math.max(0, Math.min(Math.max(contentY, item.y + item.height - height), item.y - 28));
    }

    onCurrentChanged: {
        const item = buttons.itemAt(current);
        if (item && interactive)
            reveal(item);
    }

    Column {
        id: column

        width: root.width - 8
        spacing: 2

        SecondaryLabel {
            theme: root.theme
            width: parent.width
            leftPadding: 12
            text: root.childName.length > 0 ? qsTr("How %1 reads").arg(root.childName) : qsTr("How the child reads")
            font.pixelSize: root.theme.small
            wrapMode: Text.Wrap
        }
        Repeater {
            id: buttons

            model: root.groups

            Column {
                id: group

                required property int index
                required property var modelData

                width: column.width
                spacing: 2

                SecondaryLabel {
                    theme: root.theme
                    width: parent.width
                    visible: !group.modelData.isOfChild && root.groups[group.index - 1]?.isOfChild === true
                    leftPadding: 12
                    topPadding: 8
                    text: qsTr("This program")
                    font.pixelSize: root.theme.small
                    wrapMode: Text.Wrap
                }
                GroupButton {
                    id: button

                    objectName: "group" + group.index
                    theme: root.theme
                    text: group.modelData.title
                    drawing: group.modelData.drawing
                    isOn: root.current === group.index
                    onClicked: root.picked(group.index)
                    onActiveFocusChanged: if (activeFocus) root.reveal(group)
                    Keys.onDownPressed: root.go(group.index + 1)
                    Keys.onUpPressed: root.go(group.index - 1)
                }
            }
        }
    }
}
