// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// The text for the parent: the current word large, the whole text beneath it, and what can be heard of it.
Card {
    id: root

    required property ReadingPageModel reading
    required property SpeechModel speech
    required property FreeMinuteModel minute
    // Which word was marked, where the line of messages has no room for it.
    property bool tellsMarks: false

    signal syllablesWanted

    readonly property int inset: theme.isNarrow ? 8 : 16
    // Something stands in the first line of the card.
    readonly property bool hasTop: speechButtons.visible || language.visible || reading.hasText

    RowLayout {
        id: top

        x: root.inset
        y: root.inset
        width: root.width - 2 * root.inset
        height: root.hasTop ? Math.max(root.theme.target, implicitHeight) : 0
        spacing: 8

        SpeechButtons {
            id: speechButtons

            theme: root.theme
            reading: root.reading
            speech: root.speech
            visible: root.speech.isAvailable && root.reading.hasText
            showsText: root.width > implicitWidthOfAll + 190 * root.theme.textUnit
        }
        LanguageChoice {
            id: language

            theme: root.theme
            reading: root.reading
            visible: !root.reading.hasSession
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
        }
        Item {
            Layout.fillWidth: true
        }
        TextButton {
            objectName: "freeMinute"
            theme: root.theme
            isOnCard: true
            visible: root.minute.canBegin
            drawing: Icon.Clock
            drawingSize: 26 * root.theme.unit
            text: isSmall ? "" : name
            hint: isSmall ? name + "\n" + keys : keys
            keys: qsTr("The whole text stands there for a minute, and your child reads as far as it comes")
            font.pixelSize: root.theme.small
            Accessible.name: name
            onClicked: root.minute.prepare()

            readonly property string name: qsTr("Free minute")
            readonly property bool isSmall: root.width < (speechButtons.visible ? 620 : 340) * root.theme.textUnit
        }
        SecondaryLabel {
            objectName: "wordNumber"
            theme: root.theme
            visible: root.reading.wordNumber > 0 && root.width > 480 * root.theme.textUnit
            text: qsTr("Word %1 of %2").arg(root.reading.wordNumber).arg(root.reading.wordCount)
            font.pixelSize: root.theme.small
        }
        Thumbnail {
            theme: root.theme
            visible: root.reading.hasText && String(root.reading.smallPicture).length > 0
            source: root.reading.smallPicture
            fillMode: Image.PreserveAspectCrop
            Layout.preferredWidth: root.theme.target
            Layout.preferredHeight: root.theme.target
        }
    }

    CurrentWord {
        x: root.inset
        anchors.top: top.bottom
        anchors.bottom: strip.visible ? strip.top : parent.bottom
        anchors.bottomMargin: strip.visible ? 0 : root.inset
        width: root.width - 2 * root.inset
        theme: root.theme
        reading: root.reading
        told: root.minute.stage === FreeMinuteModel.Over ? root.minute.result + "\n" + root.minute.details : ""
        onSyllablesWanted: root.syllablesWanted()
    }

    SecondaryLabel {
        objectName: "markTold"
        theme: root.theme
        x: root.inset
        width: root.width - 2 * root.inset
        anchors.bottom: strip.top
        visible: root.tellsMarks && text.length > 0 && root.height > 260 * root.theme.textUnit
        text: root.reading.markText
        horizontalAlignment: Text.AlignHCenter
        elide: Text.ElideRight
        color: root.theme.careful
        font.pixelSize: root.theme.small
    }

    TextStrip {
        id: strip

        objectName: "textStrip"
        x: root.inset
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.inset - 4
        width: root.width - 2 * root.inset
        height: implicitHeight
        visible: root.reading.hasText
        view: root.reading
        font.family: root.theme.family
        font.pixelSize: root.theme.isNarrow ? root.theme.normal : root.theme.large
        mostLines: Math.max(1, Math.min(3, Math.floor((root.height - 2 * root.inset - root.theme.target) * 0.2
                                                      / root.theme.normal)))
        ink: root.theme.ink
        quietInk: root.theme.quietInk
        markInk: root.theme.careful
        highlight: root.theme.highlight
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("The whole text") + ": " + text

        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            cursorShape: strip.wordAt(mouseX, mouseY) >= 0 ? Qt.PointingHandCursor : Qt.ArrowCursor
            onClicked: mouse => root.reading.goToWord(strip.wordAt(mouse.x, mouse.y))
        }
    }
}
