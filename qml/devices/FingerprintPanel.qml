// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// By what a tablet's browser can be told that this is the right laptop: four words for everybody, and the certificates'
// fingerprints for who wants to be quite sure.
Column {
    id: root

    required property Theme theme
    required property DevicesPageModel devices

    property bool showsFingerprints: false

    spacing: 8

    Label {
        theme: root.theme
        text: qsTr("Is it this laptop?")
        font.bold: true
        width: root.width
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
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
    TextButton {
        objectName: "showFingerprints"
        theme: root.theme
        isFlat: true
        text: root.showsFingerprints ? qsTr("Less") : qsTr("The whole fingerprints")
        Accessible.checkable: true
        Accessible.checked: root.showsFingerprints
        onClicked: root.showsFingerprints = !root.showsFingerprints
    }
    Fingerprint {
        objectName: "fingerprint"
        explanation: qsTr("Whoever wants to be quite sure compares the certificate's SHA-256 fingerprint in the warning itself:")
        value: root.devices.fingerprint
    }
    Fingerprint {
        explanation: qsTr("Of the family's certificate, if you install it on the tablet:")
        value: root.devices.rootFingerprint
    }

    component Fingerprint: Column {
        id: fingerprint

        required property string explanation
        required property string value

        width: root.width
        spacing: 4
        visible: root.showsFingerprints && value.length > 0

        SecondaryLabel {
            theme: root.theme
            text: fingerprint.explanation
            wrapMode: Text.Wrap
            font.pixelSize: root.theme.small
            width: fingerprint.width
        }
        SelectableText {
            theme: root.theme
            text: fingerprint.value
            font.family: "monospace"
            font.pixelSize: root.theme.small
            Accessible.name: qsTr("Fingerprint")
            width: fingerprint.width
        }
    }
}
