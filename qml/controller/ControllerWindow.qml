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

    required property SyllableEditor syllableEditor
    required property PageListModel pages
    required property AppearanceModel appearance
    required property FirstStartModel firstStart
    required property bool reducedMotion

    // The child's window was closed and shall come back.
    signal displayWanted

    readonly property Theme theme: Theme {
        dark: root.appearance.isDark
        textScale: root.appearance.textScale
        reducedMotion: root.reducedMotion
        unit: Math.max(1, Math.min(root.width / 1700, root.height / 960))
        windowWidth: root.width
        windowHeight: root.height
    }

    title: qsTr("Chitai")
    width: 1180
    height: 720
    minimumWidth: 880
    minimumHeight: 600
    color: theme.paper
    font.family: theme.family

    onClosing: Qt.quit()

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
        pages: root.pages
        visible: !root.firstStart.isOpen
    }

    StackLayout {
        anchors.fill: parent
        anchors.margins: root.theme.pageMargin
        anchors.topMargin: root.theme.isNarrow ? 8 : 16
        anchors.bottomMargin: root.theme.isNarrow ? 8 : 16
        anchors.leftMargin: rail.width + root.theme.pageMargin
        currentIndex: root.pages.currentRow
        visible: !root.firstStart.isOpen
        // What is no longer to be seen gives the keyboard back.
        onCurrentIndexChanged: if (!root.activeFocusItem?.visible) beside.forceActiveFocus()

        Repeater {
            model: root.pages

            LazyPage {
                required property int page

                theme: root.theme
                isCurrent: root.pages.current === page
                onLoaded: (item as ReadPage)?.displayWanted.connect(root.displayWanted)
            }
        }
    }

    // At the very first start, and never again.
    Loader {
        anchors.fill: parent
        active: root.firstStart.isOpen
        focus: active
        onActiveChanged: if (!active) beside.forceActiveFocus()
        Component.onCompleted: {
            if (active)
                setSource("qrc:/qt/qml/Chitai/start/FirstStart.qml",
                          { theme: root.theme, firstStart: root.firstStart, appearance: root.appearance });
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
                              { parent: root.contentItem, theme: root.theme, editor: root.syllableEditor });
        }
    }
}
