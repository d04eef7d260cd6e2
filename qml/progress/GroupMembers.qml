// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// Which children are in a group: each is a chip that is on or off. The arrows go from one to the next.
FocusFlickable {
    id: root

    required property ClassModel classes

    contentHeight: chips.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Children of the group")

    Flow {
        id: chips

        width: root.width
        spacing: 8

        Repeater {
            id: chipOf

            model: root.classes.members

            Chip {
                required property int index
                required property string name
                required property bool isIn

                objectName: "member" + index
                theme: root.theme
                text: name
                isOn: isIn
                onClicked: root.classes.toggleMember(index)
                Keys.onRightPressed: chipOf.itemAt(index + 1)?.forceActiveFocus(Qt.TabFocusReason)
                Keys.onLeftPressed: chipOf.itemAt(index - 1)?.forceActiveFocus(Qt.TabFocusReason)
            }
        }
    }
}
