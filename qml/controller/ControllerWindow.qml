// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// The parent's window.
T.ApplicationWindow {
    id: root

    required property ReadingPageModel reading
    required property SettingsPageModel settings
    required property SpeechModel speech
    required property NetworkModel network
    required property LibraryPageModel library
    required property OpenItemModel openItem
    required property PicturesModel pictures
    required property HistoryPageModel history
    required property FilesPageModel files
    required property DevicesPageModel devices
    required property CorrectionsModel corrections
    required property SyllableEditor syllableEditor
    required property StorySetupModel storySetup
    required property StoryPageModel story
    required property HostedModelsPanelModel hostedModels
    required property Window display
    required property bool dark
    required property bool reducedMotion

    // The child's window was closed and shall come back.
    signal displayWanted

    signal nextScreenWanted
    signal screenNamesWanted

    readonly property Theme theme: Theme {
        dark: root.dark
        reducedMotion: root.reducedMotion
        unit: Math.max(1, Math.min(root.width / 1700, root.height / 960))
    }

    title: qsTr("Chitai")
    width: 1180
    height: 720
    minimumWidth: 880
    minimumHeight: 600
    color: theme.surface
    font.family: theme.family

    onClosing: Qt.quit()

    ReadingShortcuts {
        reading: root.reading
        settings: root.settings
        speech: root.speech
        window: root
        isReading: rail.page === 0
        isOnButton: {
            // Whoever clicks a button goes on reading by key; whoever came to it by key means it.
            const button = root.activeFocusItem as T.AbstractButton;
            return button !== null && button.visualFocus && button.visible;
        }
        onNextScreenWanted: root.nextScreenWanted()
        onScreenNamesWanted: root.screenNamesWanted()
        onFullScreenToggled: root.visibility === Window.FullScreen ? root.showNormal() : root.showFullScreen()
        onFullScreenLeft: if (root.visibility === Window.FullScreen) root.showNormal()
    }

    Repeater {
        model: 7

        Item {
            id: key

            required property int index

            Shortcut {
                sequence: "Ctrl+" + (key.index + 1)
                onActivated: rail.page = key.index
            }
        }
    }

    // A click beside everything takes the keyboard back from a field.
    MouseArea {
        id: beside

        anchors.fill: parent
        onClicked: forceActiveFocus()
    }

    Rail {
        id: rail

        objectName: "rail"
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        theme: root.theme
    }

    StackLayout {
        anchors.fill: parent
        anchors.margins: 20
        anchors.leftMargin: rail.width + 20
        currentIndex: rail.page
        // What is no longer to be seen gives the keyboard back.
        onCurrentIndexChanged: if (!root.activeFocusItem?.visible) beside.forceActiveFocus()

        ReadPage {
            theme: root.theme
            reading: root.reading
            settings: root.settings
            speech: root.speech
            network: root.network
            display: root.display
            syllableEditor: root.syllableEditor
            files: root.files
            onDisplayWanted: root.displayWanted()
            onPairingWanted: {
                rail.page = 5;
                root.devices.openCode();
            }
            onFilesWanted: rail.page = 4
        }
        LazyPage {
            page: "qrc:/qt/qml/Chitai/library/LibraryPage.qml"
            properties: ({ theme: root.theme, library: root.library, openItem: root.openItem, pictures: root.pictures, syllableEditor: root.syllableEditor })
        }
        LazyPage {
            page: "qrc:/qt/qml/Chitai/story/StoryPage.qml"
            properties: ({ theme: root.theme, setup: root.storySetup, story: root.story, hosted: root.hostedModels, reading: root.reading })
        }
        LazyPage {
            page: "qrc:/qt/qml/Chitai/history/HistoryPage.qml"
            properties: ({ theme: root.theme, history: root.history })
        }
        LazyPage {
            page: "qrc:/qt/qml/Chitai/files/FilesPage.qml"
            properties: ({ theme: root.theme, files: root.files })
        }
        LazyPage {
            page: "qrc:/qt/qml/Chitai/devices/DevicesPage.qml"
            properties: ({ theme: root.theme, devices: root.devices })
        }
        LazyPage {
            page: "qrc:/qt/qml/Chitai/settings/SettingsPage.qml"
            properties: ({ theme: root.theme, settings: root.settings, pictures: root.pictures, corrections: root.corrections, syllableEditor: root.syllableEditor })
        }
    }

    // Made when it is first asked for: the first text does not wait for it.
    Loader {
        id: popover
    }
    Connections {
        target: root.syllableEditor
        enabled: popover.status === Loader.Null

        function onIsOpenChanged(): void {
            popover.setSource("qrc:/qt/qml/Chitai/syllables/SyllablePopover.qml",
                              { parent: root.contentItem, theme: root.theme, editor: root.syllableEditor,
                                reading: root.reading });
        }
    }
}
