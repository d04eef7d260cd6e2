// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// The handbook: its chapters at the side, the search above them, the open chapter beside them.
Item {
    id: root

    required property Theme theme
    required property HandbookModel handbook
    required property PageListModel pages

    readonly property real spacing: 24
    readonly property real sideWidth: Math.round(Math.min(300 * theme.textUnit, width * 0.4))

    Keys.onEscapePressed: pages.goBack()
    onVisibleChanged: if (visible) search.forceActiveFocus()
    Component.onCompleted: search.forceActiveFocus()

    ColumnLayout {
        width: root.sideWidth
        height: root.height
        spacing: 8

        RowLayout {
            spacing: 8
            Layout.fillHeight: false

            IconButton {
                objectName: "leaveHandbook"
                theme: root.theme
                text: qsTr("Back (F1)")
                drawing: Icon.Back
                onClicked: root.pages.goBack()
            }
            Label {
                theme: root.theme
                text: qsTr("Handbook")
                font.pixelSize: root.theme.isNarrow ? root.theme.normal : root.theme.large
                font.bold: true
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
        }
        TextInputField {
            id: search

            objectName: "handbookSearch"
            theme: root.theme
            placeholderText: qsTr("Search")
            Accessible.name: qsTr("Search the handbook")
            text: root.handbook.query
            Layout.fillWidth: true
            Layout.fillHeight: false
            onTextEdited: root.handbook.query = text
            Keys.onDownPressed: chapters.forceActiveFocus()
            onAccepted: if (chapters.count > 0) root.handbook.open((chapters.itemAtIndex(0) as HandbookRow)?.chapter ?? "")
        }
        KeyboardList {
            id: chapters

            objectName: "chapters"
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: root.handbook
            before: search
            currentIndex: root.handbook.currentRow
            Accessible.name: qsTr("Chapters")
            T.ScrollBar.vertical: SlimScrollBar {
                id: bar

                theme: root.theme
            }
            onCurrentItemChanged: {
                const row = currentItem as HandbookRow;
                if (row && activeFocus)
                    root.handbook.open(row.chapter);
            }

            delegate: HandbookRow {
                width: chapters.width - bar.room
                theme: root.theme
                isOpen: root.handbook.chapter === chapter
                isCurrent: ListView.isCurrentItem && chapters.activeFocus
                onClicked: root.handbook.open(chapter)
            }
        }
        Label {
            objectName: "nothingFound"
            theme: root.theme
            visible: chapters.count === 0
            text: qsTr("Nothing is found for these words. Try a shorter one.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Layout.fillHeight: true
            verticalAlignment: Text.AlignTop
        }
    }

    Flickable {
        id: view

        objectName: "chapter"
        x: root.sideWidth + root.spacing
        width: root.width - x
        height: root.height
        contentHeight: page.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        T.ScrollBar.vertical: SlimScrollBar {
            theme: root.theme
        }
        Keys.onUpPressed: flick(0, 600)
        Keys.onDownPressed: flick(0, -600)
        Keys.onEscapePressed: chapters.forceActiveFocus()

        Column {
            id: page

            // Lines of a length that is easily read.
            width: Math.min(view.width - 16, 640 * root.theme.textUnit)
            spacing: 12

            Label {
                theme: root.theme
                objectName: "chapterTitle"
                text: root.handbook.title
                font.pixelSize: root.theme.huge
                font.bold: true
                wrapMode: Text.Wrap
                width: parent.width
                Accessible.role: Accessible.Heading
            }
            Image {
                objectName: "chapterPicture"
                visible: status !== Image.Null
                source: root.theme.dark ? root.handbook.darkPicture : root.handbook.lightPicture
                width: parent.width
                height: visible ? width * implicitHeight / Math.max(1, implicitWidth) : 0
                asynchronous: true
                mipmap: true
                Accessible.ignored: true // it shows what the text says
            }
            Text {
                objectName: "chapterText"
                width: parent.width
                text: root.handbook.text
                textFormat: Text.RichText
                wrapMode: Text.Wrap
                color: root.theme.ink
                font.family: root.theme.family
                font.pixelSize: root.theme.normal
                Accessible.role: Accessible.StaticText
                Accessible.name: root.handbook.plainText
            }
        }
    }
    Connections {
        target: root.handbook

        function onTextChanged(): void {
            view.contentY = 0;
        }
    }
}
