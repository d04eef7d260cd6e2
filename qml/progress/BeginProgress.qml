// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// The first evenings: what was read, what comes next, and how the page will look when there is more to see.
FocusFlickable {
    id: root

    required property ProgressModel progress
    required property BeginningModel beginning
    required property PageListModel pages

    readonly property bool isWide: width >= 720 * theme.textUnit
    readonly property bool hasRead: beginning.texts.length > 0
    readonly property bool hasNext: beginning.nextText.length > 0
    readonly property real gap: theme.isNarrow ? 8 : 16
    readonly property real inset: theme.isNarrow ? 12 : 20

    contentHeight: cards.height

    Connections {
        target: root.beginning

        function onReadingWanted(): void {
            root.pages.current = PageListModel.Read;
        }
    }
    component Heading: Label {
        theme: root.theme
        font.bold: true
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
    }
    component Quiet: SecondaryLabel {
        theme: root.theme
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }

    GridLayout {
        id: cards

        width: root.width
        columns: root.isWide ? 2 : 1
        columnSpacing: root.gap
        rowSpacing: root.gap
        // By order alone: what has a row or a column of its own keeps the one it had when the columns change (Qt 6.4).
        layoutDirection: Qt.RightToLeft

        // What comes next, first of all where there is one column, else on the right.
        Card {
            theme: root.theme
            implicitHeight: next.implicitHeight + 2 * root.inset
            Layout.columnSpan: root.isWide && !root.hasRead ? 2 : 1
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 10

            ColumnLayout {
                id: next

                x: root.inset
                y: root.inset
                width: parent.width - 2 * root.inset
                spacing: 12

                Heading {
                    text: root.hasRead ? qsTr("Next") : qsTr("The first evening")
                }
                RowLayout {
                    visible: root.hasNext
                    spacing: 12

                    Thumbnail {
                        theme: root.theme
                        source: root.beginning.nextPicture
                        text: root.beginning.nextText
                        fillMode: Image.PreserveAspectCrop
                        Layout.preferredWidth: 72 * root.theme.unit
                        Layout.preferredHeight: 72 * root.theme.unit
                        Layout.alignment: Qt.AlignTop
                    }
                    ColumnLayout {
                        spacing: 4

                        Label {
                            objectName: "beginningNext"
                            theme: root.theme
                            text: root.beginning.nextText
                            font.pixelSize: root.theme.large
                            wrapMode: Text.Wrap
                            maximumLineCount: 2
                            elide: Text.ElideRight
                            Layout.fillWidth: true
                        }
                        Quiet {
                            text: root.beginning.nextReason
                        }
                    }
                }
                Quiet {
                    visible: !root.hasNext
                    text: qsTr("Choose a text from the library, or type one of your own.")
                }
                TextButton {
                    objectName: "beginningRead"
                    theme: root.theme
                    primary: true
                    text: root.hasNext ? qsTr("Read this text now") : qsTr("To the reading page")
                    Layout.fillWidth: true
                    Layout.maximumWidth: 360 * root.theme.textUnit
                    onClicked: {
                        if (root.hasNext)
                            root.beginning.readNext();
                        else
                            root.pages.current = PageListModel.Read;
                    }
                }
                InlineMessage {
                    theme: root.theme
                    message: root.beginning.message
                    Layout.fillWidth: true
                }
            }
        }

        // What was read.
        Card {
            theme: root.theme
            visible: root.hasRead
            implicitHeight: read.implicitHeight + 2 * root.inset
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 14

            ColumnLayout {
                id: read

                x: root.inset
                y: root.inset
                width: parent.width - 2 * root.inset
                spacing: 8

                Heading {
                    text: qsTr("Read last: %1").arg(root.beginning.day)
                }
                Quiet {
                    objectName: "beginningFigures"
                    text: root.beginning.figures
                }
                Repeater {
                    model: root.beginning.texts

                    RowLayout {
                        id: line

                        required property string modelData

                        spacing: 8
                        Layout.fillWidth: true

                        Icon {
                            size: 20 * root.theme.unit
                            drawing: Icon.Book
                            color: root.theme.quietInk
                            Layout.alignment: Qt.AlignTop
                            Layout.topMargin: 2
                        }
                        Label {
                            theme: root.theme
                            text: line.modelData
                            elide: Text.ElideRight
                            wrapMode: Text.Wrap
                            maximumLineCount: 2
                            Layout.fillWidth: true
                        }
                    }
                }
                Quiet {
                    visible: root.beginning.moreTexts > 0
                    text: qsTr("and %n more", "", root.beginning.moreTexts)
                }
                Quiet {
                    objectName: "beginningHard"
                    text: root.beginning.hardWords.length > 0 ? qsTr("Hard words: %1").arg(root.beginning.hardWords)
                                                              : qsTr("No word was marked as hard.")
                }
                Quiet {
                    text: qsTr("All of it stands under “Evenings”.")
                    font.pixelSize: root.theme.small
                }
            }
        }

        ComingCharts {
            theme: root.theme
            evenings: root.progress.evenings
            Layout.columnSpan: root.isWide ? 2 : 1
            Layout.fillWidth: true
        }
    }
}
