// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// Stories that the child reads turn by turn: the one that is told, or what to begin.
Item {
    id: root

    required property Theme theme
    required property StorySetupModel storySetup
    required property StoryPageModel story
    required property HostedModelsPanelModel hostedModels
    required property ReadingPageModel reading
    required property SettingsPageModel settings
    required property Window display

    property bool isChoosing: false
    readonly property bool isTelling: story.hasStory && !isChoosing

    // Nothing is read while nobody looks.
    onVisibleChanged: storySetup.isActive = visible
    Component.onCompleted: storySetup.isActive = visible

    StorySetup {
        anchors.fill: parent
        visible: !root.isTelling
        theme: root.theme
        setup: root.storySetup
        hosted: root.hostedModels
        settings: root.settings
        onDone: root.isChoosing = false
    }
    StoryTelling {
        anchors.fill: parent
        visible: root.isTelling
        theme: root.theme
        story: root.story
        levels: root.storySetup.levels
        reading: root.reading
        settings: root.settings
        display: root.display
        onAllStoriesWanted: root.isChoosing = true
    }
}
