// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// A session looked back on: what it was in one sentence, the words that were hard, the evening word by word, and one next
// step. For the parent alone.
FocusFlickable {
    id: root

    required property ReviewModel review
    // Of a session that has just ended: its end can be taken back.
    property ReadingPageModel reading: null
    // The words of the button that leads away from here.
    property string doneText: qsTr("Done")

    readonly property bool isWide: width >= 880 * theme.textUnit
    readonly property real gutter: isWide ? 24 : 0
    readonly property real sideWidth: isWide ? Math.round(width * 0.39) : width
    readonly property real mainWidth: isWide ? width - sideWidth - gutter : width

    contentHeight: body.implicitHeight

    AfterTap {
        id: afterTap
    }
    Languages {
        id: languages
    }
    MarkKinds {
        id: kinds
    }

    component Heading: Label {
        theme: root.theme
        font.pixelSize: root.theme.large
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }

    Column {
        id: body

        width: root.width
        spacing: 16 * root.theme.unit

        RowLayout {
            id: head

            width: parent.width
            spacing: 16

            ChildPortrait {
                theme: root.theme
                name: root.review.childName
                colour: root.review.childColour.length > 0 ? root.review.childColour : root.theme.accent
                picture: root.review.childPicture
                face: root.review.childFace
                visible: root.review.childName.length > 0 || root.review.childFace.length > 0
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: Math.round(root.theme.title * (root.theme.isNarrow ? 1.4 : 2))
                Layout.preferredHeight: Math.round(root.theme.title * (root.theme.isNarrow ? 1.4 : 2))
            }
            ColumnLayout {
                spacing: 4
                Layout.fillWidth: true

                Heading {
                    objectName: "reviewSentence"
                    text: root.review.sentence
                    font.pixelSize: root.theme.isNarrow ? root.theme.large : root.theme.huge
                    Layout.fillWidth: true
                }
                SecondaryLabel {
                    objectName: "reviewWhen"
                    theme: root.theme
                    text: root.review.day
                          + (root.review.minutes > 0 ? " · " + qsTr("%n minute(s)", "", root.review.minutes) : "")
                          + " · " + languages.nameOf(root.review.language) + ". " + qsTr("This page is for you.")
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
            }
        }

        InlineMessage {
            objectName: "reviewUndo"
            width: parent.width
            theme: root.theme
            readonly property bool isOfMark: root.review.undoText.length > 0

            message: isOfMark ? root.review.undoText : root.reading?.undoText ?? ""
            offer: qsTr("Undo")
            onOfferTaken: isOfMark ? afterTap.run(() => root.review.undo()) : root.reading?.undo()
        }
        InlineMessage {
            objectName: "reviewMessage"
            width: parent.width
            theme: root.theme
            message: root.review.message
        }

        // What is done with it stands above a list that may be long.
        NextCard {
            objectName: "reviewNext"
            width: parent.width
            theme: root.theme
            visible: root.review.nextText.length > 0
            text: root.review.nextText
            reason: root.review.nextReason
            picture: root.review.nextPicture
            isPutFirst: root.review.isPutFirst
            onWanted: root.review.putFirst()
        }
        RowLayout {
            width: parent.width
            spacing: 16

            TextButton {
                objectName: "reviewDone"
                theme: root.theme
                primary: root.review.nextText.length === 0 || root.review.isPutFirst
                text: root.doneText
                onClicked: root.review.close()
            }
            SecondaryLabel {
                theme: root.theme
                visible: root.review.canMend
                text: qsTr("Words can be changed until the next evening.")
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }

        GridLayout {
            width: parent.width
            columns: root.isWide ? 2 : 1
            columnSpacing: root.gutter
            rowSpacing: 24 * root.theme.unit

            ColumnLayout {
                spacing: 8
                Layout.preferredWidth: root.mainWidth
                Layout.maximumWidth: root.mainWidth
                Layout.alignment: Qt.AlignTop

                Heading {
                    text: root.review.hardCount > 0 ? qsTr("%n word(s) were hard", "", root.review.hardCount)
                                                    : qsTr("No word was hard")
                    Layout.fillWidth: true
                }
                Repeater {
                    id: hard

                    model: root.review.hardWords

                    HardWordRow {
                        theme: root.theme
                        kinds: kinds
                        canMend: root.review.canMend
                        Layout.fillWidth: true
                        onMarked: code => afterTap.run(() => root.review.mark(sessionItemId, wordIndex, code))
                    }
                }
                Heading {
                    text: root.review.canMend ? qsTr("Did you miss one? Tap the word.") : qsTr("The texts")
                    Layout.topMargin: 8
                    Layout.fillWidth: true
                }
                Repeater {
                    model: root.review.evening

                    TappableText {
                        required property var model

                        theme: root.theme
                        kinds: kinds
                        text: model.text
                        sessionItemId: model.sessionItemId
                        words: model.words
                        wordKinds: model.kinds
                        canMark: model.canMark
                        canMend: root.review.canMend
                        objectName: "reviewText"
                        // A text that was read twice stands here once; what was hard the second time, above.
                        visible: !model.isRepeat
                        Layout.fillWidth: true
                        Layout.preferredHeight: implicitHeight
                        onTapped: (index, isMarked) => afterTap.run(() => root.review.mark(sessionItemId, index, isMarked ? "" : "stumbled"))
                    }
                }
            }
            ColumnLayout {
                spacing: 8
                Layout.preferredWidth: root.sideWidth
                Layout.maximumWidth: root.sideWidth
                Layout.alignment: Qt.AlignTop

                Heading {
                    text: qsTr("The evening, word by word")
                    Layout.fillWidth: true
                }
                Card {
                    theme: root.theme
                    implicitHeight: picture.implicitHeight + 32
                    Layout.fillWidth: true

                    EveningPicture {
                        id: picture

                        objectName: "evening"
                        x: 16
                        y: 16
                        width: parent.width - 32
                        height: implicitHeight
                        evening: root.review.evening
                        font.family: root.theme.family
                        font.pixelSize: root.theme.small
                        quietInk: root.theme.quietInk
                        good: root.theme.good
                        careful: root.theme.careful
                        faint: root.theme.edge
                        Accessible.role: Accessible.Graphic
                        Accessible.name: root.review.eveningSaid
                    }
                }
            }
        }
    }
}
