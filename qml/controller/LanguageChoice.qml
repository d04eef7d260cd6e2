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

        TextButton {
            required property string modelData

            theme: root.theme
            text: languages.nameOf(modelData)
            isChosen: root.reading.preferredLanguage === modelData
            Layout.fillWidth: true
            Accessible.role: Accessible.RadioButton
            Accessible.checked: isChosen
            onClicked: root.reading.preferredLanguage = modelData
        }
    }
}
