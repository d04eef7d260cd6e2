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
    required property StorySetupModel setup
    required property StoryPageModel story
    required property HostedModelsPanelModel hosted
    required property ReadingPageModel reading

    property bool isChoosing: false
    readonly property bool isTelling: story.hasStory && !isChoosing

    // Nothing is read while nobody looks.
    onVisibleChanged: setup.isActive = visible
    Component.onCompleted: setup.isActive = visible

    StackLayout {
        anchors.fill: parent
        currentIndex: root.isTelling ? 1 : 0

        StorySetup {
            theme: root.theme
            setup: root.setup
            story: root.story
            hosted: root.hosted
            onDone: root.isChoosing = false
        }
        StoryTelling {
            theme: root.theme
            story: root.story
            levels: root.setup.levels
            reading: root.reading
            onAllStoriesWanted: root.isChoosing = true
        }
    }
}
