// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// The children, and how the screen looks for the one that reads. Everything is kept at once.
ColumnLayout {
    id: root

    required property Theme theme
    required property SettingsPageModel settings
    required property AppearanceModel appearance
    required property PicturesModel pictures
    required property AutostartModel autostart
    required property CorrectionsModel corrections
    required property SyllableEditor syllableEditor

    readonly property bool hasSyllables: settings.style.syllables > 0

    component Heading: Text {
        textFormat: Text.PlainText
        color: root.theme.ink
        font.family: root.theme.family
        font.pixelSize: root.theme.large
        topPadding: 12
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    spacing: 12

    onVisibleChanged: autostart.isActive = visible
    Component.onCompleted: autostart.isActive = visible

    ChildPanel {
        theme: root.theme
        settings: root.settings
        pictures: root.pictures
        Layout.fillWidth: true
        Layout.fillHeight: false
    }

    StylePreview {
        objectName: "preview"
        theme: root.theme
        settings: root.settings
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(root.height * 0.3, 260 * root.theme.unit)
    }

    InlineMessage {
        theme: root.theme
        message: root.settings.message
        Layout.fillWidth: true
    }

    Flickable {
        id: options

        contentHeight: computer.y + (computer.visible ? computer.implicitHeight : 0) + 16
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        Layout.fillWidth: true
        Layout.fillHeight: true
        T.ScrollBar.vertical: SlimScrollBar { theme: root.theme }

        Column {
            id: left

            width: (options.width - 40) / 2
            spacing: 12

            Heading {
                text: qsTr("Syllables")
            }
            Choice {
                objectName: "syllables"
                theme: root.theme
                label: qsTr("Told apart by")
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
                names: [qsTr("For every eye"), qsTr("As in printed primers"), qsTr("Grey")]
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

            Heading {
                text: qsTr("Attention")
            }
            Switch {
                theme: root.theme
                text: qsTr("Words that were read step back")
                isOn: root.settings.style.dimsRead
                onClicked: root.settings.style.dimsRead = !isOn
            }
            Switch {
                theme: root.theme
                text: qsTr("Words that come step back")
                isOn: root.settings.style.dimsComing
                onClicked: root.settings.style.dimsComing = !isOn
            }
            Switch {
                theme: root.theme
                text: qsTr("Only the current line stands out")
                isOn: root.settings.style.dimsOtherLines
                onClicked: root.settings.style.dimsOtherLines = !isOn
            }

            Heading {
                text: qsTr("Aloud")
            }
            Choice {
                objectName: "speech"
                theme: root.theme
                label: qsTr("Said by itself")
                names: [qsTr("Nothing"), qsTr("Each word, once it is read"), qsTr("The text, once it is read")]
                chosen: root.settings.style.speech
                onPicked: (index) => root.settings.style.speech = index
            }
        }

        Column {
            id: right

            x: left.width + 32
            width: left.width
            spacing: 12

            Heading {
                text: qsTr("Letters")
            }
            Switch {
                objectName: "capitals"
                theme: root.theme
                text: qsTr("Capitals only")
                isOn: root.settings.style.isCapitals
                onClicked: root.settings.style.isCapitals = !isOn
            }
            Switch {
                theme: root.theme
                text: qsTr("Stress marks, where the text has them")
                isOn: root.settings.style.showsStress
                onClicked: root.settings.style.showsStress = !isOn
            }
            Measure {
                objectName: "size"
                theme: root.theme
                label: qsTr("Size")
                from: root.settings.style.leastSize
                to: root.settings.style.mostSize
                step: 0.05
                value: root.settings.style.size
                onPicked: (value) => root.settings.style.size = value
            }
            Measure {
                theme: root.theme
                label: qsTr("Room between letters")
                from: root.settings.style.leastLetterGap
                to: root.settings.style.mostLetterGap
                step: 0.02
                value: root.settings.style.letterGap
                onPicked: (value) => root.settings.style.letterGap = value
            }
            Measure {
                theme: root.theme
                label: qsTr("Room between lines")
                from: root.settings.style.leastLineHeight
                to: root.settings.style.mostLineHeight
                step: 0.1
                value: root.settings.style.lineHeight
                onPicked: (value) => root.settings.style.lineHeight = value
            }
            Choice {
                theme: root.theme
                label: qsTr("Font")
                names: root.settings.families
                chosen: root.settings.familyIndex
                onPicked: (index) => root.settings.familyIndex = index
            }
            Choice {
                theme: root.theme
                label: qsTr("Paper")
                names: [qsTr("Warm"), qsTr("Plain"), qsTr("Cream"), qsTr("Green"), qsTr("Blue"), qsTr("Rose")]
                chosen: root.settings.style.tint
                onPicked: (index) => root.settings.style.tint = index
            }

            Heading {
                text: qsTr("Picture and motion")
            }
            Choice {
                theme: root.theme
                label: qsTr("The picture after the last word")
                names: [qsTr("Above the text"), qsTr("Below it"), qsTr("Beside it"), qsTr("On the whole screen")]
                chosen: root.settings.style.picture
                onPicked: (index) => root.settings.style.picture = index
            }
            Switch {
                theme: root.theme
                text: qsTr("Nothing moves")
                isOn: root.settings.style.isStill
                onClicked: root.settings.style.isStill = !isOn
            }
        }

        WindowSettings {
            id: windows

            y: Math.max(left.implicitHeight, right.implicitHeight) + 12
            width: options.width - 16
            theme: root.theme
            appearance: root.appearance
        }

        OwnSyllables {
            id: own

            y: windows.y + windows.height + 12
            width: options.width - 16
            theme: root.theme
            corrections: root.corrections
            editor: root.syllableEditor
        }

        Column {
            id: computer

            y: own.y + own.implicitHeight + 12
            width: options.width - 16
            spacing: 12
            visible: root.autostart.isOffered

            Heading {
                text: qsTr("This computer")
            }
            Switch {
                objectName: "autostart"
                theme: root.theme
                text: qsTr("Start with the computer")
                isOn: root.autostart.isOn
                onClicked: root.autostart.isOn = !isOn
            }
            InlineMessage {
                theme: root.theme
                width: parent.width
                message: root.autostart.message
            }
        }
    }
}
