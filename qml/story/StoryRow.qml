// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// A story that was begun, as a cover with its hero.
BaseRow {
    id: root

    required property int index
    required property string modelData
    property string worldPicture
    property string characterPicture
    property string day
    property bool isOnStage: false
    property bool isCurrent: false // where the keyboard is
    readonly property bool isOncePerDoubleClick: true

    // World and hero, and how it begins.
    readonly property var parts: modelData.split("\n")

    signal removed

    text: modelData
    leftPadding: 8
    rightPadding: 4
    implicitHeight: contentItem.implicitHeight + 16
    Accessible.selected: isOnStage
    Accessible.description: day
    Keys.onDeletePressed: root.removed()

    contentItem: RowLayout {
        spacing: 12

        StoryCover {
            picture: root.worldPicture
            name: root.parts[0]
            radius: 8
            Layout.preferredWidth: 80 * root.theme.unit
            Layout.preferredHeight: 50 * root.theme.unit
            Accessible.ignored: true

            HeroFace {
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.margins: 2
                width: parent.height * 0.56
                height: width
                theme: root.theme
                name: root.parts[0].split("· ")[1] ?? ""
                picture: root.characterPicture
            }
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                theme: root.theme
                text: root.parts[0]
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true // the row has it as its name
                Layout.fillWidth: true
            }
            SecondaryLabel {
                theme: root.theme
                text: root.day + (root.parts.length > 1 ? " · " + root.parts[1] : "")
                font.pixelSize: root.theme.small
                elide: Text.ElideRight
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
        IconButton {
            objectName: "removeStory"
            theme: root.theme
            text: qsTr("Delete")
            subject: root.text
            drawing: Icon.Cross
            focusPolicy: Qt.TabFocus
            onClicked: root.removed()
        }
    }
    background: Rectangle {
        radius: root.theme.radius
        color: root.hovered ? root.theme.raised : root.theme.surface
        border.width: root.visualFocus || root.isCurrent || root.isOnStage ? 2 : 1
        border.color: root.visualFocus || root.isCurrent || root.isOnStage ? root.theme.accent : root.theme.line
    }
}
