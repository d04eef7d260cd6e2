// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// A free minute, for the parent: a quiet clock, the text to tap, and in the end how much was read. The child sees the text
// alone.
Card {
    id: root

    required property FreeMinuteModel minute
    required property ReadingPageModel reading
    // Its mirror knows the pages.
    required property ChildScreen screen

    readonly property real inset: theme.isNarrow ? 8 : 16
    // All of it is scrolled, where the text alone would have no room.
    readonly property bool isTight: head.height + foot.height + 2 * inset + 110 * theme.textUnit > height
    readonly property bool isOver: minute.stage === FreeMinuteModel.Over
    readonly property bool isPreparing: minute.isPreparing

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Free minute")

    Connections {
        target: root.reading

        function onNextPageWanted(): void {
            if (root.screen.pages > 1)
                root.screen.turnPage();
        }
    }

    // It starts with the parent's click, once everybody is ready.
    FocusFlickable {
        id: ready

        x: root.inset
        y: root.inset
        width: root.width - 2 * root.inset
        height: root.height - 2 * root.inset
        visible: root.isPreparing
        theme: root.theme
        contentHeight: Math.max(question.height, height)

        MinuteReady {
            id: question

            y: Math.max(0, (ready.height - height) / 2)
            width: ready.width - 8
            theme: root.theme
            minute: root.minute
        }
    }

    MinuteHead {
        id: head

        visible: !root.isPreparing
        parent: root.isTight ? page.contentItem : root
        x: root.isTight ? 0 : root.inset
        y: root.isTight ? 0 : root.inset
        width: root.width - 2 * root.inset
        theme: root.theme
        minute: root.minute
    }

    FocusFlickable {
        id: page

        visible: !root.isPreparing
        x: root.inset
        y: root.isTight ? root.inset : head.y + head.height + 8
        width: root.width - 2 * root.inset
        height: root.isTight ? root.height - 2 * root.inset : Math.max(40, foot.y - y - 8)
        theme: root.theme
        contentHeight: root.isTight ? foot.y + foot.height : words.implicitHeight

        TappableText {
            id: words

            objectName: "minuteText"
            y: root.isTight ? head.height + 8 : 0
            width: page.width - 8
            theme: root.theme
            kinds: MarkKinds {}
            text: root.minute.text
            sessionItemId: ""
            words: root.minute.words
            wordKinds: root.minute.kinds
            canMark: root.minute.canTap
            lastWord: root.minute.lastWord
            takesLastWord: root.minute.takesLastWord && !root.isOver
            letterSize: root.theme.isNarrow ? root.theme.normal : root.theme.large
            onTapped: (index) => root.minute.tap(index)
        }
    }

    Flow {
        id: foot

        visible: !root.isPreparing
        parent: root.isTight ? page.contentItem : root
        x: root.isTight ? 0 : root.inset
        y: root.isTight ? words.y + words.implicitHeight + 8 : root.height - height - root.inset
        width: root.width - 2 * root.inset
        spacing: 8

        SegmentedChoice {
            objectName: "minuteTaps"
            visible: !root.isOver
            width: Math.min(implicitWidth, foot.width)
            theme: root.theme
            label: qsTr("A tap on a word says")
            names: [qsTr("Misread"), qsTr("The last one")]
            chosen: root.minute.takesLastWord ? 1 : 0
            onPicked: (index) => root.minute.takesLastWord = index === 1
        }
        TextButton {
            objectName: "minuteNextPage"
            visible: root.screen.pages > 1 && !root.isOver
            theme: root.theme
            isOnCard: true
            drawing: Icon.Skip
            text: qsTr("Next page")
            keys: qsTr("Space, Enter, →, Page Down")
            onClicked: root.screen.turnPage()
        }
        TextButton {
            objectName: "minuteToEnd"
            visible: !root.isOver
            theme: root.theme
            isOnCard: true
            text: qsTr("Read to the end")
            onClicked: root.minute.readToEnd()
        }
        TextButton {
            objectName: "minuteReadOn"
            visible: root.isOver
            theme: root.theme
            primary: true
            text: qsTr("Read on word by word")
            onClicked: root.minute.leave()
        }
        TextButton {
            objectName: "minuteUndo"
            visible: root.isOver && root.minute.canTakeBack
            theme: root.theme
            isOnCard: true
            drawing: Icon.Undo
            text: qsTr("Another last word")
            onClicked: root.minute.takeBack()
        }
    }
}
