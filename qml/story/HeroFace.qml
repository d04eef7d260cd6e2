// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai
import Chitai.Ui

// A hero of stories as a round picture: the drawn face, or the first letter of the name on a colour that the name decides.
Item {
    id: root

    required property Theme theme
    required property string name
    required property string picture

    // Of the children's colours those that white letters can be read on.
    readonly property list<color> colours: ["#1F5FBF", "#A83A0D", "#2E7D46", "#7A4E9C", "#8A5A00", "#0F6E7A"]

    Accessible.ignored: true

    function seed(): int {
        let sum = 0;
        for (let i = 0; i < name.length; ++i)
            sum += name.charCodeAt(i);
        return sum;
    }

    StaticImage {
        anchors.fill: parent
        visible: root.picture.length > 0
        name: root.picture
        Accessible.ignored: true
    }
    Rectangle {
        anchors.fill: parent
        visible: root.picture.length === 0
        radius: width / 2
        color: root.colours[root.seed() % root.colours.length]

        Text {
            anchors.centerIn: parent
            textFormat: Text.PlainText
            text: root.name.slice(0, 1).toUpperCase()
            color: "white"
            font.family: root.theme.family
            font.pixelSize: Math.max(1, root.height * 0.45)
            font.bold: true
            Accessible.ignored: true
        }
    }
}
