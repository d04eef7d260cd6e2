// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// Back, hide and skip, beside or below the large button. Two lines of them where there is little room.
GridLayout {
    id: root

    required property Theme theme
    required property ReadingPageModel reading
    property bool isFolded: false
    // Whether all words fit in one line, drawings aside.
    readonly property bool fits: 3 * (metrics.widest + 16) + 16 <= room
    property real room: width

    FontMetrics {
        id: metrics

        readonly property real widest: {
            const size = font.pixelSize; // advanceWidth() alone is not noticed to change with it
            return size > 0 ? Math.max(...[back, curtain, skip].map(button => advanceWidth(button.text))) : 0;
        }

        font.family: root.theme.family
        font.pixelSize: root.theme.normal
    }

    columns: isFolded ? 2 : 3
    columnSpacing: 8
    rowSpacing: 8

    TextButton {
        id: back

        objectName: "back"
        theme: root.theme
        text: qsTr("Back")
        keys: qsTr("←, Page Up")
        drawing: Icon.Back
        enabled: root.reading.canGoBack
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        onClicked: root.reading.goBack()
    }
    TextButton {
        id: curtain

        readonly property bool isOncePerDoubleClick: true

        objectName: "curtain"
        theme: root.theme
        text: root.reading.isCurtainClosed ? qsTr("Show") : qsTr("Hide")
        keys: qsTr("B hides the text from the child and shows it again")
        drawing: root.reading.isCurtainClosed ? Icon.Show : Icon.Hide
        isChosen: root.reading.isCurtainClosed
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        onClicked: root.reading.toggleCurtain()
    }
    TextButton {
        id: skip

        // The second click was not meant for a text that nobody has seen.
        readonly property bool isOncePerDoubleClick: true

        objectName: "skip"
        theme: root.theme
        text: qsTr("Skip text")
        keys: qsTr("To the next text in the queue")
        drawing: Icon.Skip
        isDrawingLast: true
        enabled: root.reading.canSkip
        Layout.columnSpan: root.isFolded ? 2 : 1
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        onClicked: root.reading.skip()
    }
}
