// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// Which devices may come, and how another one is let in.
FocusFlickable {
    id: root

    required property DevicesPageModel devices
    required property NetworkModel network

    readonly property bool isNarrow: width < 760 * theme.textUnit

    contentHeight: parts.height

    GridLayout {
        id: parts

        width: root.width
        height: Math.max(root.height, implicitHeight)
        columns: root.isNarrow ? 1 : 2
        columnSpacing: 24
        rowSpacing: 16

        PairingCard {
            theme: root.theme
            devices: root.devices
            Layout.preferredWidth: 400 * root.theme.textUnit
            Layout.fillWidth: root.isNarrow
            Layout.fillHeight: !root.isNarrow
            Layout.alignment: Qt.AlignTop
        }

        ColumnLayout {
            spacing: 12
            Layout.fillWidth: true
            Layout.fillHeight: true

            NetworkPanel {
                theme: root.theme
                network: root.network
                Layout.fillWidth: true
                Layout.fillHeight: false
            }
            Label {
                theme: root.theme
                text: qsTr("Paired devices")
                font.bold: true
                Layout.topMargin: 8
                Accessible.role: Accessible.Heading
            }
            KeyboardList {
                id: list

                objectName: "devices"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: root.isNarrow ? Math.max(80, contentHeight) : 120
                model: root.devices.devices
                motion: root.theme.glide
                Accessible.name: qsTr("Paired devices")
                T.ScrollBar.vertical: SlimScrollBar {
                    id: bar

                    theme: root.theme
                }

                delegate: DeviceRow {
                    width: list.width - bar.room
                    theme: root.theme
                    isCurrent: ListView.isCurrentItem && list.activeFocus
                    onRenamed: (name) => root.devices.rename(deviceId, name)
                    onTakenBack: root.devices.takeBack(deviceId)
                }

                SecondaryLabel {
                    theme: root.theme
                    anchors.fill: parent
                    visible: list.count === 0
                    wrapMode: Text.Wrap
                    text: root.devices.isPaired ? qsTr("No device yet. A tablet that you pair stays here until you remove it.")
                                                : qsTr("Nothing has to be paired as the program was started.")
                }
            }

            InlineMessage {
                objectName: "devicesMessage"
                theme: root.theme
                message: root.devices.message
                Layout.fillWidth: true
            }

            FingerprintPanel {
                theme: root.theme
                devices: root.devices
                Layout.fillWidth: true
                Layout.fillHeight: false
            }
        }
    }
}
