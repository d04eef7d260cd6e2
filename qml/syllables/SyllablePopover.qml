// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// The letters of a word with places between them, where a syllable begins or not.
T.Popup {
    id: root

    required property Theme theme
    required property SyllableEditor editor

    readonly property real room: (parent?.width ?? 0) - 96

    anchors.centerIn: parent
    width: Math.min(room, 760 * theme.unit)
    padding: 20
    contentHeight: content.implicitHeight
    implicitHeight: contentHeight + topPadding + bottomPadding
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    function follow(): void {
        if (editor.isOpen)
            open();
        else
            close();
    }

    onOpened: letters.focusGap(editor.nextGap(0, 1))
    onClosed: editor.close()
    Component.onCompleted: follow()

    Connections {
        target: root.editor

        function onIsOpenChanged(): void {
            root.follow();
        }
    }

    background: Rectangle {
        radius: 20
        color: root.theme.surface
        border.width: 1
        border.color: root.theme.quietInk
    }

    ColumnLayout {
        id: content

        anchors.fill: parent
        spacing: 12
        Accessible.role: Accessible.Dialog
        Accessible.name: heading.text

        RowLayout {
            spacing: 8
            Layout.fillWidth: true

            Label {
                id: heading

                theme: root.theme
                text: qsTr("Where do the syllables begin?")
                wrapMode: Text.Wrap
                font.pixelSize: root.theme.large
                Layout.fillWidth: true
                Accessible.role: Accessible.Heading
            }
            IconButton {
                objectName: "closeSyllables"
                theme: root.theme
                text: qsTr("Close")
                drawing: Icon.Cross
                onClicked: root.editor.close()
            }
        }

        Flickable {
            visible: root.editor.words.length > 1
            contentHeight: words.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(words.implicitHeight, 128 * root.theme.unit)
            T.ScrollBar.vertical: SlimScrollBar {
                id: bar

                theme: root.theme
            }

            Flow {
                id: words

                width: parent.width - bar.breadth
                spacing: 8
                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("Words of the text")

                Repeater {
                    model: root.editor.words

                    RadioChip {
                        required property int index
                        required property string modelData

                        theme: root.theme
                        text: modelData
                        isOn: root.editor.chosen === index
                        onClicked: root.editor.chosen = index
                    }
                }
            }
        }

        SplitLetters {
            id: letters

            objectName: "splitLetters"
            theme: root.theme
            editor: root.editor
            Layout.fillWidth: true
        }

        SecondaryLabel {
            theme: root.theme
            text: qsTr("Tap between two letters. The arrow keys and space do it too.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }

        InlineMessage {
            objectName: "syllablesMessage"
            theme: root.theme
            message: root.editor.message
            Layout.fillWidth: true
        }

        Flow {
            spacing: 8
            layoutDirection: Qt.RightToLeft
            Layout.fillWidth: true

            TextButton {
                objectName: "saveSyllables"
                theme: root.theme
                primary: true
                text: qsTr("Save")
                keys: qsTr("Enter")
                onClicked: root.editor.save()
            }
            TextButton {
                objectName: "programSyllables"
                theme: root.theme
                text: qsTr("As the program splits it")
                enabled: root.editor.isCorrected || !root.editor.isProgramSplit
                onClicked: root.editor.useProgramSplit()
            }
        }
    }
}
