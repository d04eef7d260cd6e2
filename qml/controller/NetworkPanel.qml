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
    required property NetworkModel network

    readonly property string address: network.addresses.length > 0 ? network.addresses[0] : ""

    readonly property bool isNarrow: width < 400

    spacing: isNarrow ? 8 : 16

    QrCode {
        objectName: "qrCode"
        text: root.address
        visible: root.network.isOpen && root.address.length > 0
        // From about 200 pixels on a camera takes it from an arm's length.
        implicitWidth: Math.min(root.width / 2, 216 * root.theme.unit)
        implicitHeight: implicitWidth
        Accessible.name: qsTr("QR code of the address")
    }

    ColumnLayout {
        spacing: 2
        Layout.fillHeight: false
        Layout.fillWidth: true

        SecondaryLabel {
            theme: root.theme
            visible: !root.network.isPaired // then it stands beside the code
            text: root.network.isOpen ? qsTr("For a tablet's browser:") : qsTr("For a browser on this machine, nobody else:")
            font.pixelSize: root.theme.small
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        TextEdit {
            objectName: "address"
            visible: !root.network.isPaired
            text: root.address
            readOnly: true
            selectByMouse: true
            wrapMode: TextEdit.WrapAnywhere
            activeFocusOnTab: true
            color: root.theme.accent
            selectionColor: root.theme.accent
            selectedTextColor: root.theme.accentText
            font.family: root.theme.family
            font.pixelSize: root.isNarrow ? root.theme.normal : root.theme.large
            Accessible.role: Accessible.EditableText
            Accessible.readOnly: true
            Accessible.name: qsTr("Address of the pages")
            Layout.fillWidth: true
        }
        Label {
            theme: root.theme
            visible: root.network.isOpen
            text: qsTr("Everybody on this network has access.")
            color: root.theme.wrong
            font.pixelSize: root.theme.small
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        SecondaryLabel {
            objectName: "clients"
            theme: root.theme
            // Paired devices say by themselves whether they are there: one may be, and show neither text nor buttons.
            visible: !root.network.isPaired || clients.count > 0
            text: qsTr("%n device(s) connected", "", clients.count)
            font.pixelSize: root.theme.small
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        ListView {
            id: clients

            objectName: "clientList"
            Layout.fillWidth: true
            implicitHeight: Math.min(contentHeight, 60 * root.theme.unit)
            clip: true
            model: root.network.clients
            Accessible.role: Accessible.List
            Accessible.name: qsTr("%n device(s) connected", "", count)
            delegate: Label {
                Accessible.role: Accessible.ListItem

                required property string name
                required property bool isDisplay

                theme: root.theme
                width: ListView.view.width
                elide: Text.ElideRight
                text: (isDisplay ? qsTr("shows the text") : qsTr("controls")) + " · " + name
                font.pixelSize: root.theme.small
            }
        }
    }
}
