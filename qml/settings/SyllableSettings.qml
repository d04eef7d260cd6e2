// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai
import Chitai.Ui

// How syllables are shown, and where words are split.
Section {
    id: root

    required property SettingsPageModel settings

    readonly property bool hasSyllables: settings.style.syllables > 0

    title: qsTr("Syllables")

    Choice {
        objectName: "syllables"
        theme: root.theme
        label: qsTr("Show syllables with")
        names: [qsTr("Nothing"), qsTr("Dots"), qsTr("Hyphens"), qsTr("Colours"), qsTr("Arcs")]
        chosen: root.settings.style.syllables
        onPicked: (index) => root.settings.style.syllables = index
    }
    Choice {
        theme: root.theme
        label: qsTr("Where")
        names: [qsTr("In the current word"), qsTr("In every word")]
        chosen: root.settings.style.scope
        visible: root.hasSyllables || root.settings.style.marksVowels
        onPicked: (index) => root.settings.style.scope = index
    }
    Choice {
        theme: root.theme
        label: qsTr("Which colours")
        names: [qsTr("Colour-blind safe"), qsTr("As in printed primers"), qsTr("Grey")]
        chosen: root.settings.style.palette
        onPicked: (index) => root.settings.style.palette = index
    }
    Choice {
        objectName: "support"
        theme: root.theme
        label: qsTr("Help (H while reading)")
        names: [qsTr("Strong"), qsTr("Light"), qsTr("None")]
        chosen: root.settings.style.support
        onPicked: (index) => root.settings.style.support = index
    }
    Choice {
        objectName: "russianNorm"
        theme: root.theme
        label: qsTr("Russian words")
        names: [qsTr("As in primers: кош-ка"), qsTr("As in phonetics: ко-шка")]
        chosen: root.settings.russianNorm
        onPicked: (index) => root.settings.russianNorm = index
    }
    Switch {
        theme: root.theme
        text: qsTr("Vowels in colour, where syllables have none")
        isOn: root.settings.style.marksVowels
        onClicked: root.settings.style.marksVowels = !isOn
    }
    Switch {
        theme: root.theme
        text: qsTr("Step from syllable to syllable")
        isOn: root.settings.style.goesBySyllable
        onClicked: root.settings.style.goesBySyllable = !isOn
    }
}
