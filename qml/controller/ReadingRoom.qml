// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// What one reads with: who reads, the current word, the next step, what waits, and what the child sees. In a narrow window
// what waits and what is proposed share a place; in a low one they are reached by scrolling.
FocusFlickable {
    id: root

    required property ReadingPageModel reading
    required property SettingsPageModel settings
    required property SpeechModel speech
    required property FreeMinuteModel minute
    required property NetworkModel network
    required property Window display
    required property SyllableEditor syllableEditor
    required property FilesPageModel files
    required property DevicesPageModel devices
    required property PageListModel pages

    // The child's window was closed and shall come back.
    signal displayWanted

    readonly property bool isNarrow: theme.isNarrow
    readonly property real gap: theme.gap
    readonly property real gutter: isNarrow ? 12 : 24
    readonly property real sideWidth: Math.round(width * (theme.isTiny ? 0.37 : isNarrow ? 0.39 : 0.315))
    readonly property real mainWidth: width - sideWidth - gutter
    readonly property real sideX: mainWidth + gutter

    // Every part has its place told: in a layout of the whole page, what asks for another size while the stack of the pages
    // is laid out is not heard (Qt 6.4).
    readonly property real headHeight: Math.max(faces.implicitHeight, end.implicitHeight)
    readonly property real bodyY: headHeight + gap
    readonly property bool isShort: height < 640 * theme.textUnit
    readonly property real nextHeight: Math.max((isLow ? 56 : isNarrow || isShort ? 72 : 88) * theme.unit, next.implicitHeight,
                                              stumbled.implicitHeight)
    readonly property real stepsHeight: Math.max(theme.target, steps.implicitHeight)
    readonly property real leastCard: 150 * theme.unit + 40 * (theme.textUnit - theme.unit)
    readonly property bool isLow: isNarrow && (!steps.fits || height < headHeight + entry.implicitHeight + 72 * theme.unit
                                  + Math.max(theme.target, end.implicitHeight) + 4 * gap + leastCard)
    // The first sight of the page: all of it, but for the lists of a low window.
    readonly property real sight: isLow ? Math.max(height, bodyY + leastCard + gap + nextHeight + gap + entry.implicitHeight,
                                                   mirrorY + mirrorHeight + gap + steps.implicitHeight + gap
                                                   + entry.implicitHeight) : height
    readonly property real entryY: sight - entry.implicitHeight
    // Half a screen is narrow and high: below the steps there is room for the lists.
    readonly property real besideNext: nextY + nextHeight - mirrorY - mirrorHeight - steps.implicitHeight - 2 * gap
    readonly property bool isListLow: isLow && besideNext < 200 * theme.textUnit
    readonly property real listsWanted: isListLow ? 232 * theme.textUnit : 0
    // In a wide window the word and its line come first; of what waits one row is seen at least.
    readonly property real spareHeight: height - bodyY - 200 * theme.textUnit - nextHeight - stepsHeight
                                        - entry.implicitHeight - 4 * gap
    readonly property real queueHeight: isNarrow ? 0 : Math.max(88 * theme.textUnit, Math.min(height * 0.24, spareHeight))
    readonly property real mirrorY: bodyY
    readonly property real mirrorHeight: Math.min(frame.heightFor(sideWidth), height * (isNarrow ? 0.42 : 0.4))
    readonly property real stepsY: isLow ? mirrorY + mirrorHeight + gap
                                         : isNarrow ? entryY - gap - stepsHeight
                                                    : entryY - gap - queueHeight - gap - stepsHeight
    readonly property real nextY: (isLow ? entryY : stepsY) - gap - nextHeight
    // Where the lists of a narrow window stand.
    readonly property real tabsY: isListLow ? entryY + entry.height + gap
                                 : isLow ? stepsY + steps.implicitHeight + gap : mirrorY + mirrorHeight + gap
    readonly property real listsY: isNarrow ? tabsY + tabs.height + 8 : mirrorY + mirrorHeight + gap

    // Which of the two lists a narrow window shows.
    property int list: 0

    contentHeight: isListLow ? sight + gap + listsWanted : isLow ? sight : height

    FacePicker {
        id: faces

        objectName: "readers"
        width: Math.max(0, Math.min(implicitWidth, end.x - 8))
        height: root.headHeight
        theme: root.theme
        label: qsTr("Who reads")
        profiles: root.settings.profiles
        onPicked: (profileId) => root.settings.choose(profileId)
    }

    TextButton {
        id: end

        objectName: "end"
        x: (root.isNarrow ? root.width : root.mainWidth) - width
        y: (root.headHeight - height) / 2
        visible: root.reading.hasSession
        theme: root.theme
        text: qsTr("Finish for today")
        onClicked: root.reading.end()
    }

    // In a place that is free: nothing jumps when a message comes or goes. Where there is little of it, over the faces, and
    // never over the button that ends the evening: who means that one would take back what was read.
    ReadMessages {
        id: messages

        readonly property real farEnd: end.visible ? end.x - 8 : root.isNarrow ? root.width : root.mainWidth
        readonly property real nearEnd: Math.min(faces.width, faces.implicitWidth) + 16
        covers: farEnd - nearEnd < 300 * root.theme.textUnit

        x: covers ? 0 : nearEnd
        width: farEnd - x
        height: root.headHeight
        z: 2
        theme: root.theme
        reading: root.reading
        files: root.files
        elsewhere: root.settings.elsewhere
        server: root.settings.server
        onBackupsWanted: root.pages.current = PageListModel.Files
    }

    ReadingCard {
        y: root.bodyY
        width: root.mainWidth
        height: Math.max(0, root.nextY - root.gap - root.bodyY)
        theme: root.theme
        reading: root.reading
        speech: root.speech
        minute: root.minute
        tellsMarks: messages.covers
        visible: !root.minute.isShown
        onSyllablesWanted: root.syllableEditor.openShown(root.reading.wordIndex)
    }

    // A free minute takes the place of reading word by word. Made when it is wanted: most families never see it.
    Loader {
        readonly property bool isWanted: root.minute.isShown

        function show(): void {
            if (isWanted)
                setSource("qrc:/qt/qml/Chitai/minute/FreeMinutePanel.qml",
                          { theme: root.theme, minute: root.minute, reading: root.reading, screen: frame });
            else
                source = "";
        }

        y: root.bodyY
        width: root.mainWidth
        height: Math.max(0, (root.isLow ? root.nextY + root.nextHeight : root.stepsY + root.stepsHeight) - root.bodyY)
        onIsWantedChanged: show()
        Component.onCompleted: show()
    }

    NextStepButton {
        id: next

        objectName: "next"
        y: root.nextY
        width: root.mainWidth - (stumbled.visible ? stumbled.width + root.gap : 0)
        height: root.nextHeight
        visible: !root.minute.isShown
        theme: root.theme
        reading: root.reading
        corner: root.theme.radiusLarge
        keys: qsTr("Space, Enter, →, Page Down")
        keySign: root.isNarrow ? "" : qsTr("Space")
        font.pixelSize: root.isNarrow ? (root.theme.huge + root.theme.large) / 2 : root.theme.huge
    }

    StumbledButton {
        id: stumbled

        objectName: "stumbled"
        x: root.mainWidth - width
        y: root.nextY
        // The same for all that it says: nothing beside it moves, and that keeps its words.
        width: Math.round(isSmall ? Math.max(root.nextHeight, Math.min(root.mainWidth * 0.36,
                                                                       root.mainWidth - root.gap - 0.85 * next.implicitWidth))
                                  : Math.max(root.mainWidth * 0.25, 170 * root.theme.textUnit))
        height: root.nextHeight
        visible: root.reading.hasSession && !root.minute.isShown
        theme: root.theme
        reading: root.reading
        isSmall: root.isNarrow
    }

    StepButtons {
        id: steps

        x: root.isLow ? root.sideX : 0
        y: root.stepsY
        width: root.isLow ? root.sideWidth : root.mainWidth
        height: root.isListLow ? Math.max(implicitHeight, root.nextY + root.nextHeight - y)
              : root.isLow ? implicitHeight : root.stepsHeight
        visible: !root.minute.isShown
        theme: root.theme
        reading: root.reading
        isFolded: root.isLow
        room: root.mainWidth
    }

    TextEntry {
        id: entry

        y: root.entryY
        width: root.isNarrow ? root.width : root.mainWidth
        theme: root.theme
        reading: root.reading
        reader: root.settings.name
    }

    // The side: what the child sees, and what could come next.
    SideHead {
        x: root.sideX
        width: root.sideWidth
        height: root.headHeight
        visible: !root.isNarrow
        theme: root.theme
        reader: root.settings.name
        network: root.network
        isDisplayOpen: root.display.visible
        onDevicesWanted: {
            root.pages.current = PageListModel.Devices;
            if (root.network.isPaired && root.network.clientCount === 0)
                root.devices.openCode();
        }
    }

    ChildScreen {
        id: frame

        x: root.sideX + (root.sideWidth - width) / 2
        y: root.mirrorY
        height: root.mirrorHeight
        width: Math.min(root.sideWidth, widthFor(height))
        theme: root.theme
        reading: root.reading
        display: root.display
        onDisplayWanted: root.displayWanted()
        onSyllablesWanted: (word) => root.syllableEditor.openShown(word)
    }

    SegmentedChoice {
        id: tabs

        objectName: "lists"
        x: root.isListLow ? 0 : root.sideX
        y: root.tabsY
        width: root.isListLow ? Math.min(root.width, implicitWidth + 80) : root.sideWidth
        visible: root.isNarrow
        theme: root.theme
        label: qsTr("Which list")
        names: [root.reading.queueLength > 0 ? qsTr("Next up %1").arg(root.reading.queueLength) : qsTr("Next up"),
                qsTr("From the library")]
        chosen: root.list
        onPicked: (index) => root.list = index
    }

    TextList {
        objectName: "queue"
        x: root.isNarrow && !root.isListLow ? root.sideX : 0
        y: root.isNarrow ? root.listsY : root.stepsY + root.stepsHeight + root.gap
        width: !root.isNarrow ? root.mainWidth : root.isListLow ? root.width : root.sideWidth
        height: Math.max(40, root.isListLow ? root.contentHeight - y : root.entryY - root.gap - y)
        visible: !root.isNarrow || root.list === 0
        theme: root.theme
        heading: qsTr("Coming next")
        showsHeading: !root.isNarrow
        showsCount: true
        emptyNotice: qsTr("Texts that you add wait here.")
        model: root.reading.queue
        action: qsTr("Remove")
        canMove: true
        onActionTriggered: (itemId) => root.reading.removeQueued(itemId)
        onMoved: (itemId, place) => root.reading.moveQueued(itemId, place)
        onSyllablesWanted: (itemId) => root.syllableEditor.openQueued(itemId)
    }

    TextList {
        objectName: "suggestions"
        x: root.isListLow ? 0 : root.sideX
        y: root.listsY
        width: root.isListLow ? root.width : root.sideWidth
        height: Math.max(40, (root.isListLow ? root.contentHeight : root.isNarrow ? root.entryY - root.gap : root.height) - y)
        visible: !root.isNarrow || root.list === 1
        theme: root.theme
        heading: qsTr("From the library")
        showsHeading: !root.isNarrow
        emptyNotice: qsTr("No texts in this language yet.")
        model: root.reading.suggestions
        action: qsTr("Add")
        isProposal: true
        onPicked: (itemId) => root.reading.addItem(itemId)
        onActionTriggered: (itemId) => root.reading.addItem(itemId)
        onSyllablesWanted: (itemId) => root.syllableEditor.openItem(itemId)
    }
}
