// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// Which devices may come, and how another one is let in.
RowLayout {
    id: root

    required property Theme theme
    required property DevicesPageModel devices

    spacing: 32

    PairingCard {
        theme: root.theme
        devices: root.devices
        Layout.preferredWidth: 400 * root.theme.unit
        Layout.minimumWidth: 320
        Layout.fillWidth: false
        Layout.fillHeight: true
    }

    ColumnLayout {
        spacing: 12
        Layout.fillWidth: true
        Layout.fillHeight: true

        SecondaryLabel {
            theme: root.theme
            text: qsTr("Paired devices")
            Accessible.role: Accessible.Heading
        }
        KeyboardList {
            id: list

            objectName: "devices"
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: root.devices.devices
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
                anchors.margins: 12
                visible: list.count === 0
                wrapMode: Text.Wrap
                text: root.devices.isPaired ? qsTr("No device yet. A tablet that you pair stays here until you take it out.")
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
