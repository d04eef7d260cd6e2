// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// Which group is shown, and what can be done with it.
Flow {
    id: root

    required property Theme theme
    required property ClassModel classes
    // Whether its children are chosen.
    property bool isFilled: false
    // What the name is for that is being typed: the id of a group, empty for a new one.
    property string renamed

    readonly property bool hasGroup: classes.group > 0

    spacing: 8
    Keys.onEscapePressed: entry.close()

    function ask(forNewGroup: bool): void {
        renamed = forNewGroup ? "" : classes.groupId();
        entry.text = forNewGroup ? "" : classes.groupName;
        entry.visible = true;
        entry.forceActiveFocus();
        entry.selectAll();
    }

    MenuButton {
        objectName: "classGroup"
        theme: root.theme
        visible: names.length > 1
        label: qsTr("Group")
        names: root.classes.groupNames
        chosen: root.classes.group
        drawing: Icon.Open
        isDrawingLast: true
        onPicked: (index) => {
            entry.visible = false; // its name is not that of this group
            root.classes.group = index;
            if (index === 0)
                root.isFilled = false;
        }
    }
    TextButton {
        objectName: "fillGroup"
        theme: root.theme
        visible: root.hasGroup && root.classes.mayChange
        primary: root.isFilled
        text: root.isFilled ? qsTr("Done") : qsTr("Choose children")
        onClicked: root.isFilled = !root.isFilled
    }
    TextButton {
        objectName: "newGroup"
        theme: root.theme
        visible: root.classes.mayChange && !entry.visible
        text: qsTr("New group")
        drawing: Icon.Plus
        onClicked: root.ask(true)
    }
    MenuButton {
        objectName: "groupActs"
        theme: root.theme
        visible: root.hasGroup && root.classes.mayChange && !entry.visible
        isFlat: true
        label: qsTr("More")
        names: [qsTr("Rename"), qsTr("Delete the group")]
        onPicked: (index) => {
            if (index === 0) {
                root.ask(false);
            } else {
                root.classes.remove();
                root.isFilled = false;
            }
        }
    }
    TextInputField {
        id: entry

        function close(): void {
            if (!visible)
                return;
            visible = false;
            before.forceActiveFocus(Qt.TabFocusReason);
        }

        readonly property Item before: root.children[0].visible ? root.children[0] : root.children[2]

        objectName: "groupName"
        keepsText: true
        theme: root.theme
        visible: false
        width: Math.min(root.width, 240 * root.theme.textUnit)
        placeholderText: qsTr("Name of the group")
        maximumLength: 40
        Keys.onEscapePressed: close()
        onAccepted: {
            const isNew = root.renamed.length === 0;
            if (!(isNew ? root.classes.add(text) : root.classes.rename(root.renamed, text)))
                return;
            root.isFilled = root.isFilled || isNew;
            close();
        }
    }
    TextButton {
        objectName: "keepGroupName"
        theme: root.theme
        visible: entry.visible
        primary: true
        text: qsTr("Save")
        onClicked: entry.accepted()
    }
}
