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
    readonly property int inset: isNarrow ? 12 : 20

    contentHeight: parts.height

    AfterTap {
        id: afterTap
    }

    GridLayout {
        id: parts

        width: root.width
        height: Math.max(root.height, implicitHeight)
        columns: root.isNarrow ? 1 : 2
        columnSpacing: root.theme.gap
        rowSpacing: root.theme.gap

        Label {
            theme: root.theme
            text: qsTr("Tablets and telephones")
            font.pixelSize: root.theme.large
            font.bold: true
            elide: Text.ElideRight
            Layout.columnSpan: parts.columns
            Layout.fillWidth: true
            Layout.fillHeight: false
            Accessible.role: Accessible.Heading
        }

        Card {
            theme: root.theme
            implicitHeight: pairing.implicitHeight + 2 * root.inset
            Layout.preferredWidth: 400 * root.theme.textUnit
            Layout.fillWidth: root.isNarrow
            Layout.fillHeight: !root.isNarrow

            PairingCard {
                id: pairing

                anchors.fill: parent
                anchors.margins: root.inset
                theme: root.theme
                devices: root.devices
            }
        }

        ColumnLayout {
            spacing: root.theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            Card {
                theme: root.theme
                implicitHeight: paired.implicitHeight + 2 * root.inset
                Layout.fillWidth: true
                Layout.fillHeight: true

                ColumnLayout {
                    id: paired

                    anchors.fill: parent
                    anchors.margins: root.inset
                    spacing: 12

                    Label {
                        theme: root.theme
                        text: qsTr("Paired devices")
                        font.bold: true
                        Accessible.role: Accessible.Heading
                    }
                    NetworkPanel {
                        theme: root.theme
                        network: root.network
                        Layout.fillWidth: true
                        Layout.fillHeight: false
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
                            onTakenBack: afterTap.run(() => root.devices.takeBack(deviceId))
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
                }
            }

            Card {
                theme: root.theme
                // While a code is open the words stand beside it.
                visible: root.devices.fingerprint.length > 0 && (!root.devices.isOpen || !root.isNarrow)
                implicitHeight: fingerprint.implicitHeight + 2 * root.inset
                Layout.fillWidth: true
                Layout.fillHeight: false

                FingerprintPanel {
                    id: fingerprint

                    x: root.inset
                    y: root.inset
                    width: parent.width - 2 * root.inset
                    theme: root.theme
                    devices: root.devices
                }
            }
        }
    }
}
