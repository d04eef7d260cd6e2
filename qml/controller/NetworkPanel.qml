// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// Where a tablet finds the pages, and who is connected.
RowLayout {
    id: root

    required property Theme theme
    required property NetworkView network

    readonly property string address: network.addresses.length > 0 ? network.addresses[0] : ""

    spacing: 16

    QrCode {
        text: root.address
        visible: root.network.isOpen && root.address.length > 0
        implicitWidth: 132
        implicitHeight: 132
        Accessible.name: qsTr("QR code of the address")
    }

    ColumnLayout {
        spacing: 2
        Layout.fillHeight: false
        Layout.fillWidth: true

        Text {
            text: root.network.isOpen ? qsTr("For a tablet's browser:")
                                      : qsTr("For a browser on this machine:")
            color: root.theme.quietInk
            font.family: root.theme.family
            font.pixelSize: root.theme.small
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        TextInput {
            objectName: "address"
            text: root.address
            readOnly: true
            selectByMouse: true
            activeFocusOnTab: true
            color: root.theme.accent
            selectionColor: root.theme.accent
            selectedTextColor: root.theme.accentText
            font.family: root.theme.family
            font.pixelSize: root.theme.large
            Accessible.name: qsTr("Address of the pages")
            Layout.fillWidth: true
        }
        Text {
            visible: root.network.isOpen
            text: qsTr("Everybody on this network has access.")
            color: root.theme.wrong
            font.family: root.theme.family
            font.pixelSize: root.theme.small
        }
        Text {
            objectName: "clients"
            text: qsTr("%n device(s) connected", "", clients.count)
            color: root.theme.quietInk
            font.family: root.theme.family
            font.pixelSize: root.theme.small
        }
        ListView {
            id: clients

            Layout.fillWidth: true
            implicitHeight: Math.min(contentHeight, 60)
            visible: count > 0
            clip: true
            model: root.network.clients
            delegate: Text {
                required property string name
                required property bool isDisplay

                text: (isDisplay ? qsTr("shows the text") : qsTr("controls")) + " · " + name
                color: root.theme.ink
                font.family: root.theme.family
                font.pixelSize: root.theme.small
            }
        }
    }
}
