// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// How a child gets on: for the parent alone. Another part of the page is one more LazyPage.
ColumnLayout {
    id: root

    required property Theme theme
    required property ProgressModel progress
    required property HistoryPageModel history
    required property LettersModel letters
    required property ReviewModel pastReview

    spacing: theme.gap

    // Nothing is reckoned while nobody looks.
    onVisibleChanged: activate()
    Component.onCompleted: activate()

    function activate(): void {
        progress.isActive = visible;
        pastReview.isActive = visible;
    }

    Flow {
        id: head

        visible: !root.pastReview.isOpen
        spacing: root.theme.isNarrow ? 8 : 16
        Layout.fillWidth: true

        Label {
            objectName: "progressTitle"
            theme: root.theme
            height: root.theme.target
            width: Math.min(implicitWidth, head.width)
            text: root.progress.name.length > 0 ? qsTr("%1’s progress").arg(root.progress.name) : qsTr("Progress")
            font.pixelSize: root.theme.isNarrow || root.theme.isLow ? root.theme.large : root.theme.huge
            font.bold: true
            elide: Text.ElideRight
            verticalAlignment: Text.AlignVCenter
        }
        PageTabs {
            id: tabs

            objectName: "progressTabs"
            theme: root.theme
            label: qsTr("Parts of the page")
            names: Array.from(parts.children).filter(part => part instanceof LazyPage).map(part => part.title)
            chosen: parts.currentIndex
            onPicked: (index) => parts.currentIndex = index
        }
        MenuButton {
            objectName: "whoseProgress"
            theme: root.theme
            visible: root.progress.names.length > 1
            label: qsTr("Whose progress")
            names: root.progress.names
            chosen: root.progress.child
            drawing: Icon.Open
            isDrawingLast: true
            onPicked: (index) => root.progress.child = index
        }
        MenuButton {
            objectName: "progressLanguage"
            theme: root.theme
            visible: root.progress.languages.length > 1
            label: qsTr("Language")
            names: root.progress.languages.map(code => languages.nameOf(code))
            chosen: root.progress.languages.indexOf(root.progress.language)
            drawing: Icon.Open
            isDrawingLast: true
            onPicked: (index) => root.progress.language = root.progress.languages[index]
        }
    }
    Languages {
        id: languages
    }
    StackLayout {
        id: parts

        visible: !root.pastReview.isOpen
        Layout.fillWidth: true
        Layout.fillHeight: true
        // What is no longer to be seen gives the keyboard back.
        onCurrentIndexChanged: if (Window.activeFocusItem && !Window.activeFocusItem.visible) tabs.forceActiveFocus()

        LazyPage {
            theme: root.theme
            title: qsTr("Overview")
            file: "qrc:/qt/qml/Chitai/progress/OverviewPage.qml"
            models: ({ progress: root.progress })
            isCurrent: parts.currentIndex === 0
        }
        LazyPage {
            theme: root.theme
            title: qsTr("Evenings")
            file: "qrc:/qt/qml/Chitai/progress/EveningsPage.qml"
            models: ({ history: root.history, pastReview: root.pastReview })
            isCurrent: parts.currentIndex === 1
        }
        LazyPage {
            theme: root.theme
            title: qsTr("Letters")
            file: "qrc:/qt/qml/Chitai/progress/LettersPage.qml"
            models: ({ letters: root.letters })
            isCurrent: parts.currentIndex === 2
        }
    }
    // An evening, as at its end.
    Loader {
        readonly property bool isWanted: root.pastReview.isOpen

        function show(): void {
            if (isWanted)
                setSource("qrc:/qt/qml/Chitai/review/ReviewPage.qml",
                          { theme: root.theme, review: root.pastReview, doneText: qsTr("Back to all evenings") });
            else
                source = "";
        }

        visible: isWanted
        Layout.fillWidth: true
        Layout.fillHeight: true
        onIsWantedChanged: show()
        Component.onCompleted: show()
    }
}
