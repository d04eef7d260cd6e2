// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// The page to read with; after a session, what became of it.
FocusScope {
    id: root

    required property Theme theme
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
    required property ReviewModel review

    // The child's window was closed and shall come back.
    signal displayWanted

    onVisibleChanged: review.isActive = visible
    Component.onCompleted: {
        review.isActive = visible;
        reading.offerNextTexts();
    }

    Connections {
        target: root.pages
        enabled: root.visible && root.review.isOpen

        function onChosenAgain(): void {
            root.review.close();
        }
    }
    ReadingRoom {
        anchors.fill: parent
        visible: !root.review.isOpen
        theme: root.theme
        reading: root.reading
        settings: root.settings
        speech: root.speech
        minute: root.minute
        network: root.network
        display: root.display
        syllableEditor: root.syllableEditor
        files: root.files
        devices: root.devices
        pages: root.pages
        onDisplayWanted: root.displayWanted()
    }
    // Made when it is wanted: it is once in an evening.
    Loader {
        readonly property bool isWanted: root.review.isOpen

        function show(): void {
            if (isWanted)
                setSource("qrc:/qt/qml/Chitai/review/ReviewPage.qml",
                          { theme: root.theme, review: root.review, reading: root.reading });
            else
                source = "";
        }

        anchors.fill: parent
        onIsWantedChanged: show()
        Component.onCompleted: show()
    }
}
