// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// Stories that the child reads turn by turn: the one that is told, or what to begin.
Item {
    id: root

    required property Theme theme
    required property StoryStageView stage
    required property StoryView story
    required property HostedModelsView hosted
    required property ReadingView reading

    property bool isChoosing: false
    readonly property bool isTelling: story.hasStory && !isChoosing

    // Nothing is read while nobody looks.
    onVisibleChanged: stage.isActive = visible
    Component.onCompleted: stage.isActive = visible

    StackLayout {
        anchors.fill: parent
        currentIndex: root.isTelling ? 1 : 0

        StorySetup {
            theme: root.theme
            stage: root.stage
            story: root.story
            hosted: root.hosted
            onDone: root.isChoosing = false
        }
        StoryTelling {
            theme: root.theme
            story: root.story
            levels: root.stage.levels
            reading: root.reading
            onAllStoriesWanted: root.isChoosing = true
        }
    }
}
