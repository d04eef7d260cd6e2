// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// Which language to read in; asked before a session.
RowLayout {
    id: root

    required property Theme theme
    required property ReadingPageModel reading

    spacing: 8
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Language of the texts")

    Languages {
        id: languages
    }
    Repeater {
        model: languages.codes

        RadioChip {
            id: choice

            required property string modelData

            theme: root.theme
            text: languages.nameOf(modelData)
            isOn: root.reading.preferredLanguage === modelData
            Layout.fillWidth: true
            implicitHeight: root.theme.target
            font.pixelSize: root.theme.normal
            onClicked: root.reading.preferredLanguage = modelData

            contentItem: ChipText {
                theme: root.theme
                chip: choice
                color: choice.checked ? root.theme.accent : root.theme.ink
            }
            background: Rectangle {
                radius: 12
                color: root.theme.raised
                opacity: choice.down ? 0.8 : 1
                border.width: choice.visualFocus || choice.checked ? 3 : 0
                border.color: root.theme.accent
            }
        }
    }
}
