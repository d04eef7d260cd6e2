// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// By what a tablet's browser can be told that this is the right laptop.
Column {
    id: root

    required property Theme theme
    required property DevicesPageModel devices

    spacing: 4
    visible: devices.fingerprint.length > 0

    SecondaryLabel {
        theme: root.theme
        text: qsTr("The tablet's browser warns once, because no company vouches for a laptop at home. Before that, the tablet shows these four words:")
        wrapMode: Text.Wrap
        font.pixelSize: root.theme.small
        width: root.width
    }
    Label {
        objectName: "fingerprintWords"
        theme: root.theme
        text: [...root.devices.fingerprintWords].join("  ·  ")
        wrapMode: Text.Wrap
        font.pixelSize: root.theme.large
        width: root.width
    }
    SecondaryLabel {
        theme: root.theme
        text: qsTr("Whoever wants to be quite sure compares the certificate's SHA-256 fingerprint in the warning itself:")
        wrapMode: Text.Wrap
        font.pixelSize: root.theme.small
        width: root.width
    }
    SelectableText {
        objectName: "fingerprint"
        theme: root.theme
        text: root.devices.fingerprint
        font.family: "monospace"
        font.pixelSize: root.theme.small
        Accessible.name: qsTr("Fingerprint")
        width: root.width
    }
    SecondaryLabel {
        theme: root.theme
        visible: root.devices.rootFingerprint.length > 0
        text: qsTr("Of the family's certificate, if you install it on the tablet:")
        wrapMode: Text.Wrap
        font.pixelSize: root.theme.small
        width: root.width
    }
    SelectableText {
        theme: root.theme
        visible: root.devices.rootFingerprint.length > 0
        text: root.devices.rootFingerprint
        font.family: "monospace"
        font.pixelSize: root.theme.small
        Accessible.name: qsTr("Fingerprint")
        width: root.width
    }
}
