// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// In which language the windows speak.
Column {
    id: root

    required property Theme theme
    required property FirstStartModel firstStart
    required property AppearanceModel appearance

    // As each language says it, whatever the windows speak now.
    readonly property var greetings: [
        ["Доброе утро! Почитаем?", "Здравствуйте! Почитаем?", "Добрый вечер! Почитаем?"],
        ["Guten Morgen, lesen wir?", "Hallo, lesen wir?", "Guten Abend, lesen wir?"],
        ["Good morning, shall we read?", "Hello, shall we read?", "Good evening, shall we read?"]
    ]

    spacing: 12
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Language of the windows")

    // The keyboard begins with what is asked.
    Component.onCompleted: cards.itemAt(appearance.languageIndex)?.forceActiveFocus(Qt.TabFocusReason)

    Repeater {
        id: cards

        model: root.appearance.languageNames

        RadioCard {
            id: card

            required property string modelData

            objectName: "language" + index
            theme: root.theme
            group: cards
            isChosen: root.appearance.languageIndex === index
            onEntered: root.firstStart.next()
            width: root.width
            implicitHeight: 96 * root.theme.textUnit
            text: modelData
            onClicked: root.appearance.languageIndex = index

            contentItem: LanternLabel {
                theme: root.theme
                letters: ["Я", "Ä", "A"][card.index]
                name: card.modelData
                nameSize: root.theme.huge
                line: root.greetings[card.index][root.firstStart.partOfDay]
                lanternHeight: 68 * root.theme.unit
            }
        }
    }

    SecondaryLabel {
        theme: root.theme
        width: parent.width
        text: qsTr("This is for you. In which language the child reads comes next.")
        wrapMode: Text.Wrap
        topPadding: 8
    }
}
