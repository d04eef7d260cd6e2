// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// The story on stage, left to right as time goes: what was, what waits for the parent, what the child sees. Where there is
// little room, one after the other, the draft first.
Item {
    id: root

    required property Theme theme
    required property StoryPageModel story
    required property var levels
    required property ReadingPageModel reading
    required property SettingsPageModel settings
    required property Window display

    signal allStoriesWanted

    readonly property bool isWide: !theme.isNarrow
    readonly property string child: settings.name
    // Of the parts of a small window.
    property int part: 0

    readonly property real bodyY: (isWide ? head.height : parts.y + parts.height) + theme.gap
    readonly property real rest: height - bodyY
    readonly property real sideWidth: Math.round((width - 48) * 0.25)

    RowLayout {
        id: head

        width: root.width
        spacing: root.theme.gap

        IconButton {
            objectName: "allStories"
            theme: root.theme
            text: qsTr("All stories")
            drawing: Icon.Left
            colour: root.theme.ink
            onClicked: root.allStoriesWanted()
        }
        StoryCover {
            visible: root.isWide
            picture: root.story.worldPicture
            name: root.story.worldName
            radius: 8
            Layout.preferredWidth: 72 * root.theme.unit
            Layout.preferredHeight: 45 * root.theme.unit
            Accessible.ignored: true
        }
        Label {
            objectName: "storyTitle"
            theme: root.theme
            text: root.story.title
            elide: Text.ElideRight
            font.pixelSize: root.theme.large
            font.bold: true
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }
        MenuButton {
            objectName: "toldLevel"
            theme: root.theme
            label: qsTr("How much the child can read")
            names: root.levels
            chosen: root.story.level
            drawing: Icon.Open
            isDrawingLast: true
            showsWords: root.isWide
            onPicked: (index) => root.story.level = index
        }
        TextButton {
            objectName: "exportBooklet"
            theme: root.theme
            text: root.isWide ? qsTr("As a booklet…") : ""
            keys: root.isWide ? "" : qsTr("As a booklet…")
            drawing: Icon.Booklet
            Accessible.name: qsTr("As a booklet…")
            onClicked: {
                bookletDialog.selectedFile = root.story.suggestedBooklet("pdf");
                bookletDialog.open();
            }
        }
    }
    SegmentedChoice {
        id: parts

        objectName: "storyPart"
        y: head.height + root.theme.gap
        width: root.width
        visible: !root.isWide
        theme: root.theme
        label: qsTr("What is shown")
        names: [qsTr("The next page"), qsTr("So far"), qsTr("On the screen")]
        chosen: root.part
        onPicked: (index) => root.part = index
    }

    StorySoFar {
        y: root.bodyY
        width: root.isWide ? root.sideWidth : root.width
        height: root.rest
        theme: root.theme
        story: root.story
        child: root.child
        visible: root.isWide || root.part === 1
    }
    StoryNext {
        x: root.isWide ? root.sideWidth + 24 : 0
        y: root.bodyY
        width: root.isWide ? root.width - 2 * root.sideWidth - 48 : root.width
        height: root.rest
        theme: root.theme
        story: root.story
        reading: root.reading
        child: root.child
        visible: root.isWide || root.part === 0
    }
    StoryScreen {
        x: root.isWide ? root.width - width : 0
        y: root.bodyY
        width: root.isWide ? root.sideWidth : root.width
        height: root.rest
        theme: root.theme
        story: root.story
        reading: root.reading
        display: root.display
        child: root.child
        visible: root.isWide || root.part === 2
    }

    SaveFileDialog {
        id: bookletDialog

        title: qsTr("The story as a booklet")
        currentFolder: root.story.bookletFolder
        nameFilters: ["PDF (*.pdf)", "Markdown (*.md)"]
        onAccepted: root.story.exportTo(selectedFile)
    }
}
