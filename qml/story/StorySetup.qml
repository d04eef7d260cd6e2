// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// What a new story is made of, and the stories that were begun. In a small window the card is a bar at the bottom, and the
// stories follow by scrolling.
Item {
    id: root

    required property Theme theme
    required property StorySetupModel setup
    required property HostedModelsPanelModel hosted
    required property SettingsPageModel settings

    // A story is on stage.
    signal done

    readonly property bool isWide: !theme.isNarrow
    readonly property real sideWidth: Math.round(Math.min(345 * theme.textUnit, width * 0.4))

    function begin(): void {
        if (setup.canBegin && setup.begin())
            done();
    }

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: root.visible
        onActivated: root.begin()
    }

    Flickable {
        id: choices

        width: root.isWide ? root.width - root.sideWidth - 24 : root.width
        height: root.isWide ? root.height : root.height - card.height - 8
        contentHeight: form.y + form.implicitHeight + 8 + (root.isWide ? 0 : begun.implicitHeight + 16)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: SlimScrollBar {
            id: bar

            theme: root.theme
        }

        StoryOptions {
            id: form

            // The ring of a cover stands out by so much.
            x: 6
            y: 4
            width: choices.width - bar.breadth - 12
            theme: root.theme
            setup: root.setup
            hosted: root.hosted
            settings: root.settings
        }
    }
    BeginCard {
        id: card

        x: root.isWide ? root.width - width : 0
        y: root.isWide ? 0 : root.height - height
        width: root.isWide ? root.sideWidth : root.width
        height: implicitHeight
        theme: root.theme
        setup: root.setup
        settings: root.settings
        isBar: !root.isWide
        hasCover: root.height > 600 * root.theme.textUnit
        onBegun: root.begin()
    }
    StoriesBegun {
        id: begun

        parent: root.isWide ? root : choices.contentItem
        x: root.isWide ? root.width - width : 6
        y: root.isWide ? card.height + 16 : form.y + form.implicitHeight + 16
        width: root.isWide ? root.sideWidth : form.width
        height: root.isWide ? root.height - y : implicitHeight
        isWhole: !root.isWide
        theme: root.theme
        setup: root.setup
        onGoneOn: root.done()
    }
    Column {
        anchors.right: parent.right
        y: (root.isWide ? root.height : card.y) - height - 8
        width: root.isWide ? root.sideWidth : root.width
        spacing: 8

        InlineMessage {
            objectName: "stageMessage"
            theme: root.theme
            message: root.setup.message
            width: parent.width
        }
        InlineMessage {
            objectName: "storyUndo"
            theme: root.theme
            message: root.setup.undoText
            offer: qsTr("Undo")
            isDismissable: true
            width: parent.width
            onOfferTaken: root.setup.undo()
            onDismissed: root.setup.dismissUndo()
        }
    }
}
