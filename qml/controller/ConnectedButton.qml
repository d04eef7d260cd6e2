// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// Which screens show the text or control the reading; leads to the page of devices.
TextButton {
    id: root

    required property NetworkModel network
    required property bool isDisplayOpen

    // The number alone, where there is no room for words.
    property bool isShort: false
    readonly property real wordsWidth: metrics.width + 20 * theme.unit + 28

    TextMetrics {
        id: metrics

        text: root.words
        font.family: root.theme.family
        font.pixelSize: root.theme.small
    }

    readonly property int count: network.clientCount

    isFlat: true
    drawing: count > 0 && isDisplayOpen ? Icon.Television : Icon.Tablet
    font.pixelSize: theme.small
    text: isShort ? (count > 0 ? count : "") : words
    readonly property string words: count === 0 ? qsTr("Connect a tablet")
                      : isDisplayOpen ? qsTr("Window and %n device(s)", "", count) : qsTr("%n device(s)", "", count)
    Accessible.name: words
    hint: isShort ? [words, ...network.clientNames].join("\n") : [...network.clientNames].join("\n")
}
