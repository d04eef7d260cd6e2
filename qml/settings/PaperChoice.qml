// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chitai

// The paper behind the child's text, each as it looks.
Column {
    id: root

    required property Theme theme
    required property int chosen

    readonly property list<string> names: [qsTr("Warm"), qsTr("Plain"), qsTr("Cream"), qsTr("Green"), qsTr("Blue"), qsTr("Rose")]

    signal picked(index: int)

    spacing: 4
    width: parent.width

    Label {
        theme: root.theme
        text: qsTr("Paper")
        Accessible.ignored: true // the group has it as its name
    }
    Flow {
        width: parent.width
        spacing: 8
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Paper")

        Repeater {
            id: papers

            model: root.names

            T.RadioButton {
                id: sheet

                required property int index
                required property string modelData
                readonly property bool isOn: root.chosen === index

                function go(by: int): void {
                    (papers.itemAt(index + by) as T.RadioButton)?.forceActiveFocus(Qt.TabFocusReason);
                }

                width: Math.max(64 * root.theme.unit, name.implicitWidth + 8)
                height: 48 * root.theme.unit + name.height
                hoverEnabled: true
                autoExclusive: false
                checked: isOn
                // A click asks for another state; whoever hears it decides.
                onCheckedChanged: if (checked !== isOn) checked = Qt.binding(() => sheet.isOn)
                onClicked: root.picked(index)
                Accessible.role: Accessible.RadioButton
                Accessible.name: modelData
                Accessible.onPressAction: sheet.clicked()
                Accessible.onToggleAction: sheet.clicked()
                // Where the desktop's theme leaves Enter out.
                Keys.onReturnPressed: sheet.clicked()
                Keys.onEnterPressed: sheet.clicked()
                Keys.onRightPressed: sheet.go(1)
                Keys.onLeftPressed: sheet.go(-1)

                Label {
                    id: name

                    theme: root.theme
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.bottom: parent.bottom
                    text: sheet.modelData
                    font.pixelSize: root.theme.small
                    font.bold: sheet.isOn
                    Accessible.ignored: true
                }
                background: Item {
                    Rectangle {
                        anchors.horizontalCenter: parent.horizontalCenter
                        y: 4
                        width: 56 * root.theme.unit
                        height: 36 * root.theme.unit
                        radius: 8
                        color: root.theme.papers[sheet.index]
                        border.width: sheet.isOn || sheet.visualFocus ? 3 : 1
                        border.color: sheet.isOn && sheet.visualFocus ? root.theme.ink
                                      : sheet.isOn || sheet.visualFocus ? root.theme.accent : root.theme.edge
                    }
                }
            }
        }
    }
}
