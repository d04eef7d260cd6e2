// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai
import Chitai.Ui

// The letters that the child reads.
Section {
    id: root

    required property SettingsPageModel settings

    title: qsTr("Letters")

    FontChoice {
        theme: root.theme
        settings: root.settings
    }
    Pair {
        id: pair

        least: 240 * root.theme.textUnit

        Measure {
            objectName: "size"
            theme: root.theme
            width: pair.part
            label: qsTr("Size")
            less: "A"
            more: "A"
            moreScale: 1.7
            from: root.settings.style.leastSize
            to: root.settings.style.mostSize
            step: 0.05
            value: root.settings.style.size
            onPicked: (value) => root.settings.style.size = value
        }
        Measure {
            theme: root.theme
            width: pair.part
            label: qsTr("Letter spacing")
            less: qsTr("ab")
            more: qsTr("ab")
            moreGap: 0.3
            from: root.settings.style.leastLetterGap
            to: root.settings.style.mostLetterGap
            step: 0.02
            value: root.settings.style.letterGap
            onPicked: (value) => root.settings.style.letterGap = value
        }
        Measure {
            theme: root.theme
            width: pair.part
            label: qsTr("Line spacing")
            from: root.settings.style.leastLineHeight
            to: root.settings.style.mostLineHeight
            step: 0.1
            value: root.settings.style.lineHeight
            onPicked: (value) => root.settings.style.lineHeight = value
        }
        Switch {
            objectName: "capitals"
            theme: root.theme
            width: pair.part
            text: qsTr("Capitals only")
            isOn: root.settings.style.isCapitals
            onClicked: root.settings.style.isCapitals = !isOn
        }
        Switch {
            theme: root.theme
            width: pair.part
            text: qsTr("Stress marks, where the text has them")
            isOn: root.settings.style.showsStress
            onClicked: root.settings.style.showsStress = !isOn
        }
    }
}
