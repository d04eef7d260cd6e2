// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// The stories that were begun: one tap goes on.
ColumnLayout {
    id: root

    required property Theme theme
    required property StorySetupModel setup
    // All of them, in a page that is scrolled.
    property bool isWhole: false

    signal goneOn

    spacing: 8

    AfterTap {
        id: afterTap
    }
    OptionHeading {
        theme: root.theme
        text: qsTr("Go on with")
    }
    KeyboardList {
        id: stories

        objectName: "stories"
        model: root.setup.stories
        spacing: 8
        interactive: !root.isWhole
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: root.isWhole ? Math.max(80 * root.theme.unit, contentHeight) : 1
        Accessible.name: qsTr("Stories")
        T.ScrollBar.vertical: SlimScrollBar {
            id: bar

            theme: root.theme
        }

        delegate: StoryRow {
            width: stories.width - bar.room
            theme: root.theme
            worldPicture: root.setup.storyWorldPictures[index] ?? ""
            characterPicture: root.setup.storyCharacterPictures[index] ?? ""
            day: root.setup.storyDays[index] ?? ""
            isOnStage: root.setup.storyIndex === index
            isCurrent: ListView.isCurrentItem && stories.activeFocus
            onClicked: afterTap.run(() => {
                if (root.setup.continueStory(index))
                    root.goneOn();
            })
            onRemoved: afterTap.run(() => root.setup.deleteStory(index))
        }

        SecondaryLabel {
            theme: root.theme
            anchors.fill: parent
            visible: stories.count === 0
            text: qsTr("The stories that you begin stand here, to be gone on with another evening.")
            wrapMode: Text.Wrap
        }
    }
}
