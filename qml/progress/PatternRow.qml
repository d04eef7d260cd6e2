// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// Something that is hard: how often, in which words, and how many texts train it.
BaseRow {
    id: root

    required property int index
    required property var modelData
    property bool isCurrent: false // where the keyboard is

    readonly property bool isTight: width < 620 * theme.textUnit
    readonly property int texts: modelData.texts
    readonly property string link: texts > 0 ? qsTr("See %n text(s)", "", texts) : qsTr("No text yet")

    text: modelData.title
    enabled: texts > 0
    padding: 4
    horizontalPadding: 8
    Accessible.name: modelData.title + ": " + modelData.oneIn + ", " + modelData.words + ", " + link
    Keys.onSpacePressed: clicked()

    contentItem: GridLayout {
        columns: root.isTight ? 3 : 5
        columnSpacing: 12
        rowSpacing: 0

        Label {
            theme: root.theme
            text: root.modelData.title
            font.pixelSize: root.modelData.isLetters ? root.theme.huge * 0.85 : root.theme.normal
            elide: Text.ElideRight
            Accessible.ignored: true // the row has all of it as its name
            Layout.preferredWidth: (root.isTight ? 120 : 108) * root.theme.textUnit
            Layout.fillWidth: root.isTight
        }
        SecondaryLabel {
            theme: root.theme
            visible: !root.isTight
            text: root.modelData.words
            elide: Text.ElideRight
            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.preferredWidth: 160 * root.theme.textUnit
        }
        PatternBar {
            visible: !root.isTight
            share: root.modelData.share
            usual: root.modelData.usual
            most: 1
            colour: root.theme.careful
            ink: root.theme.ink
            Layout.preferredWidth: 140 * root.theme.textUnit
            Layout.preferredHeight: 26 * root.theme.textUnit
        }
        Label {
            theme: root.theme
            text: root.modelData.oneIn
            elide: Text.ElideRight
            font.pixelSize: root.theme.small
            Accessible.ignored: true
            Layout.preferredWidth: 64 * root.theme.textUnit
        }
        Label {
            theme: root.theme
            text: root.link
            color: root.texts > 0 ? root.theme.accent : root.theme.quietInk
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
            Layout.preferredWidth: Math.max(implicitWidth, 152 * root.theme.textUnit)
        }
        SecondaryLabel {
            theme: root.theme
            visible: root.isTight
            text: root.modelData.words
            elide: Text.ElideRight
            Accessible.ignored: true
            Layout.columnSpan: 3
            Layout.fillWidth: true
        }
    }
    background: Rectangle {
        radius: root.theme.radius
        color: root.hovered ? root.theme.raised : "transparent"
        border.width: root.isCurrent ? 2 : 0
        border.color: root.theme.accent
    }
}
