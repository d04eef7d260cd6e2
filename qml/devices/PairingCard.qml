// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// The code that lets a device in, as a picture to scan and as six digits.
ColumnLayout {
    id: root

    required property Theme theme
    required property DevicesPageModel devices

    readonly property string words: [...devices.fingerprintWords].join("  ·  ")
    readonly property bool hasNetwork: devices.addresses.length > 0

    spacing: 12

    function clock(seconds: int): string {
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }

    SecondaryLabel {
        objectName: "noNetwork"
        theme: root.theme
        visible: !root.hasNetwork
        color: root.theme.careful
        text: qsTr("This laptop is in no network that a tablet could be in too. Connect it to the Wi-Fi; this page notices by itself.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    SecondaryLabel {
        theme: root.theme
        visible: root.hasNetwork && root.devices.isPaired
        text: root.devices.isOpen ? qsTr("Scan the code with the tablet's camera, or open an address below and type the six digits.")
                                  : qsTr("A tablet in the same Wi-Fi can show the text or control the reading.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Item {
        // In a small window the button comes first.
        readonly property real tallest: Math.min(width / 2, (root.theme.isNarrow ? 130 : 240) * root.theme.unit)

        visible: !root.devices.isOpen
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: tallest
        Layout.maximumHeight: tallest

        StaticImage {
            anchors.centerIn: parent
            width: Math.min(parent.width, 2 * parent.height)
            height: width / 2
            name: "devices/pair"
            Accessible.ignored: true
        }
    }
    QrCode {
        objectName: "pairingQrCode"
        text: root.devices.link
        visible: text.length > 0
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumHeight: 280 * root.theme.unit
        Layout.minimumHeight: 216 // so that the code in it has 200 and can be scanned from an arm's length
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("QR code to pair a device")
    }
    Label {
        objectName: "pairingCode"
        theme: root.theme
        visible: root.devices.isOpen
        text: root.devices.code
        font.pixelSize: 40 * root.theme.unit
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.StaticText
        Accessible.name: text.split("").join(" ")
        Layout.fillWidth: true
    }
    SecondaryLabel {
        objectName: "countDown"
        theme: root.theme
        visible: root.devices.isOpen
        text: qsTr("good for %1, for one device").arg(root.clock(root.devices.remaining))
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    // Beside the code: the warning comes right after it was scanned.
    SecondaryLabel {
        objectName: "warningAhead"
        theme: root.theme
        visible: root.devices.isOpen && root.words.length > 0
        text: qsTr("The tablet's browser warns once, because no company vouches for a laptop at home. Before that, the tablet shows these four words:")
        font.pixelSize: root.theme.small
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Label {
        objectName: "wordsAhead"
        theme: root.theme
        visible: root.devices.isOpen && root.words.length > 0
        text: root.words
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: 12
        Layout.fillHeight: false

        TextButton {
            objectName: "openCode"
            theme: root.theme
            primary: !root.devices.isOpen
            visible: root.devices.isPaired
            enabled: root.devices.waiting === 0
            text: root.devices.waiting > 0 ? qsTr("Another code in %1").arg(root.clock(root.devices.waiting))
                                           : root.devices.isOpen ? qsTr("Another code") : qsTr("Pair a device")
            Layout.fillWidth: true
            onClicked: root.devices.openCode()
        }
        TextButton {
            objectName: "closeCode"
            theme: root.theme
            visible: root.devices.isOpen
            text: qsTr("Hide the code")
            Layout.fillWidth: true
            onClicked: root.devices.closeCode()
        }
    }
    SecondaryLabel {
        theme: root.theme
        visible: root.hasNetwork
        text: qsTr("Addresses for the tablet's browser:")
        font.pixelSize: root.theme.small
        Layout.fillWidth: true
    }
    Repeater {
        // More than these nobody types.
        model: [...root.devices.addresses].slice(0, 2)

        SelectableText {
            required property string modelData

            objectName: "tabletAddress"
            theme: root.theme
            text: modelData
            color: root.theme.accent
            Accessible.name: qsTr("Address of the pages")
            Layout.fillWidth: true
        }
    }
    Item {
        Layout.fillHeight: true
        Layout.preferredHeight: 1
    }
    TextButton {
        objectName: "openHere"
        theme: root.theme
        visible: !root.devices.isOpen // the QR code needs the room
        isFlat: true
        text: qsTr("Open the pages on this laptop")
        Layout.fillWidth: true
        onClicked: root.devices.openHere()
    }
}
