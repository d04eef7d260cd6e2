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
    required property ProgressFiles progressFiles
    required property HistoryPageModel history
    required property LettersModel letters
    required property ReviewModel pastReview
    required property BeginningModel beginning
    required property PageListModel pages
    required property ClassModel classes

    spacing: theme.gap

    readonly property bool isOfClass: parts.currentIndex === 3

    // Nothing is reckoned while nobody looks.
    onVisibleChanged: activate()
    Component.onCompleted: activate()

    function activate(): void {
        progress.isActive = visible;
        pastReview.isActive = visible;
    }

    Flow {
        id: head

        readonly property int letters: root.theme.isNarrow || root.theme.isLow ? root.theme.large : root.theme.huge

        visible: !root.pastReview.isOpen
        spacing: root.theme.isNarrow ? 8 : 16
        Layout.fillWidth: true

        Label {
            objectName: "progressTitle"
            theme: root.theme
            height: Math.max(root.theme.target, implicitHeight)
            width: Math.min(implicitWidth, head.width - (whose.visible ? whose.width + head.spacing : 0))
            text: root.progress.name.length > 0 && !root.isOfClass ? qsTr("%1’s progress").arg(root.progress.name) : qsTr("Progress")
            font.pixelSize: head.letters
            font.bold: true
            elide: Text.ElideRight
            verticalAlignment: Text.AlignVCenter
        }
        MenuButton {
            id: whose

            objectName: "whoseProgress"
            theme: root.theme
            visible: root.progress.names.length > 1 && !root.isOfClass
            isFlat: true
            showsWords: false
            label: qsTr("Whose progress")
            names: root.progress.names
            chosen: root.progress.child
            drawing: Icon.Open
            onPicked: (index) => root.progress.child = index
        }
        PageTabs {
            id: tabs

            objectName: "progressTabs"
            theme: root.theme
            label: qsTr("Parts of the page")
            names: Array.from(parts.children).filter(part => part instanceof LazyPage && part.isOffered).map(part => part.title)
            chosen: parts.currentIndex
            onPicked: (index) => parts.currentIndex = index
        }
        MenuButton {
            objectName: "progressLanguage"
            theme: root.theme
            visible: root.progress.languages.length > 1 && !root.isOfClass
            label: qsTr("Language")
            names: [...root.progress.languages].map(code => languages.nameOf(code))
            chosen: [...root.progress.languages].indexOf(root.progress.language)
            drawing: Icon.Open
            isDrawingLast: true
            onPicked: (index) => root.progress.language = root.progress.languages[index]
        }
        // Of the overview.
        SegmentedChoice {
            objectName: "progressSpan"
            theme: root.theme
            visible: parts.currentIndex === 0 && root.progress.isReady
            width: Math.min(implicitWidth, head.width)
            label: qsTr("How far to look back")
            names: [qsTr("8 weeks"), qsTr("Half a year"), qsTr("A year"), qsTr("All")]
            chosen: root.progress.span
            onPicked: (index) => root.progress.span = index
        }
        Switch {
            id: asTable

            objectName: "progressAsTable"
            theme: root.theme
            visible: parts.currentIndex === 0 && root.progress.isReady
            width: implicitWidth
            text: qsTr("As a table")
            onClicked: isOn = !isOn
        }
        SaveProgress {
            theme: root.theme
            visible: parts.currentIndex === 0 && root.progress.evenings > 0
            files: root.progressFiles
        }
    }
    InlineMessage {
        objectName: "progressMessage"
        theme: root.theme
        message: root.progressFiles.message.length > 0 ? root.progressFiles.message : root.progress.message
        offer: String(root.progressFiles.writtenFile).length > 0 ? qsTr("Open") : ""
        isDismissable: root.progressFiles.message.length > 0
        onOfferTaken: Qt.openUrlExternally(root.progressFiles.writtenFile)
        onDismissed: root.progressFiles.dismissMessage()
        Layout.fillWidth: true
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
            models: ({ progress: root.progress, choice: asTable, beginning: root.beginning, pages: root.pages })
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
        // The last one, so that the others keep their places where there is none.
        LazyPage {
            theme: root.theme
            title: qsTr("Class")
            file: "qrc:/qt/qml/Chitai/progress/ClassPage.qml"
            models: ({ classes: root.classes })
            isOffered: root.classes.isOffered
            isCurrent: parts.currentIndex === 3
        }
    }
    Connections {
        target: root.classes

        function onChildWanted(): void {
            parts.currentIndex = 0;
        }
        function onChanged(): void {
            if (root.isOfClass && !root.classes.isOffered)
                parts.currentIndex = 0;
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
