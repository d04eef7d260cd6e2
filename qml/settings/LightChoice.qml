// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chitai
import Chitai.Ui

// Light or dark, as small pictures of the window.
Column {
    id: root

    required property Theme theme
    required property AppearanceModel appearance

    readonly property var order: [AppearanceModel.Light, AppearanceModel.Dark, AppearanceModel.AsSystem]
    readonly property list<string> names: [qsTr("Light"), qsTr("Dark"), qsTr("As the computer")]

    spacing: 4
    width: parent.width

    // What a small window looks like in one of the two.
    component Sample: Rectangle {
        required property ThemeFacts facts

        color: facts.paper

        Rectangle {
            width: 16
            height: parent.height
            color: parent.facts.dark ? parent.facts.surface : parent.facts.raised
        }
    }

    ThemeFacts {
        id: day

        dark: false
    }
    ThemeFacts {
        id: night

        dark: true
    }

    Label {
        theme: root.theme
        text: qsTr("Light or dark")
        Accessible.ignored: true // the group has it as its name
    }
    Flow {
        width: parent.width
        spacing: 8
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Light or dark")

        Repeater {
            id: lights

            model: root.names

            T.RadioButton {
                id: light

                required property int index
                required property string modelData
                readonly property bool isOn: root.appearance.theme === root.order[index]

                function go(by: int): void {
                    (lights.itemAt(index + by) as T.RadioButton)?.forceActiveFocus(Qt.TabFocusReason);
                }

                objectName: "light" + index
                width: Math.max(104 * root.theme.unit, name.implicitWidth)
                height: 68 * root.theme.unit + name.height
                hoverEnabled: true
                autoExclusive: false
                checked: isOn
                // A click asks for another state; whoever hears it decides.
                onCheckedChanged: if (checked !== isOn) checked = Qt.binding(() => light.isOn)
                onClicked: root.appearance.theme = root.order[index]
                Accessible.role: Accessible.RadioButton
                Accessible.name: modelData
                Accessible.onPressAction: light.clicked()
                Accessible.onToggleAction: light.clicked()
                // Where the desktop's theme leaves Enter out.
                Keys.onReturnPressed: light.clicked()
                Keys.onEnterPressed: light.clicked()
                Keys.onRightPressed: light.go(1)
                Keys.onLeftPressed: light.go(-1)

                Label {
                    id: name

                    theme: root.theme
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.bottom: parent.bottom
                    text: light.modelData
                    font.pixelSize: root.theme.small
                    font.bold: light.isOn
                    Accessible.ignored: true
                }
                background: Item {
                    Rectangle {
                        anchors.horizontalCenter: parent.horizontalCenter
                        width: 96 * root.theme.unit
                        height: 60 * root.theme.unit
                        radius: 12
                        color: "transparent"
                        border.width: light.isOn || light.visualFocus ? 3 : 1
                        border.color: light.isOn && light.visualFocus ? root.theme.ink
                                      : light.isOn || light.visualFocus ? root.theme.accent : root.theme.edge

                        Sample {
                            anchors.fill: parent
                            anchors.margins: 6
                            facts: light.index === 1 ? night : day
                        }
                        Sample {
                            visible: light.index === 2
                            anchors.fill: parent
                            anchors.margins: 6
                            anchors.leftMargin: parent.width / 2
                            facts: night
                        }
                        Text {
                            anchors.centerIn: parent
                            visible: light.index < 2
                            textFormat: Text.PlainText
                            text: "Aa"
                            color: light.index === 1 ? night.ink : day.ink
                            font.family: root.theme.family
                            font.pixelSize: 20 * root.theme.unit
                            Accessible.role: Accessible.StaticText
                            Accessible.name: text
                        }
                    }
                }
            }
        }
    }
}
