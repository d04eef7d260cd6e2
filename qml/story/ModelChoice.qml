// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// Who tells the story. A hosted service has hundreds, so they are in a list that opens.
ColumnLayout {
    id: root

    required property Theme theme
    required property StorySetupModel setup

    spacing: 4

    SecondaryLabel {
        theme: root.theme
        text: qsTr("Who tells it")
        Accessible.ignored: true // the box has it as its name
    }
    T.ComboBox {
        id: box

        objectName: "storyModel"
        model: root.setup.models
        currentIndex: root.setup.modelIndex
        font.family: root.theme.family
        font.pixelSize: root.theme.normal
        implicitHeight: root.theme.target
        Layout.fillWidth: true
        Layout.maximumWidth: 480 * root.theme.unit
        Accessible.name: qsTr("Who tells it") + ": " + displayText
        onActivated: (index) => root.setup.modelIndex = index

        contentItem: Text {
            leftPadding: 12
            rightPadding: 32
            textFormat: Text.PlainText
            text: box.displayText
            font: box.font
            color: root.theme.ink
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideRight
        }
        indicator: Icon {
            x: box.width - width - 12
            anchors.verticalCenter: parent.verticalCenter
            size: 16 * root.theme.unit
            drawing: Icon.Open
            color: root.theme.quietInk
        }
        background: Rectangle {
            radius: 12
            color: root.theme.surface
            border.width: box.visualFocus || box.popup.visible ? 3 : 1
            border.color: box.visualFocus || box.popup.visible ? root.theme.accent : root.theme.quietInk
        }
        delegate: T.ItemDelegate {
            id: entry

            required property int index
            required property string modelData

            text: modelData
            Accessible.name: text
            width: ListView.view ? ListView.view.width - 12 : box.width // beside the bar
            implicitHeight: root.theme.target
            padding: 12
            highlighted: box.highlightedIndex === index
            contentItem: Text {
                textFormat: Text.PlainText
                text: entry.text
                font: box.font
                color: root.theme.ink
                verticalAlignment: Text.AlignVCenter
                elide: Text.ElideRight
            }
            background: Rectangle {
                color: entry.highlighted ? root.theme.raised : root.theme.surface
            }
        }
        popup: T.Popup {
            y: box.height + 4
            width: box.width
            implicitHeight: Math.min(contentItem.implicitHeight + 8, 360 * root.theme.unit)
            padding: 4
            onAboutToShow: root.setup.refreshModels()

            contentItem: ListView {
                clip: true
                implicitHeight: contentHeight
                model: box.delegateModel
                currentIndex: box.highlightedIndex
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: SlimScrollBar { theme: root.theme }
            }
            background: Rectangle {
                radius: 12
                color: root.theme.surface
                border.width: 1
                border.color: root.theme.quietInk
            }
        }
    }
}
