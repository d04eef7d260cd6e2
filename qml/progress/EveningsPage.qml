// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// What was read, evening by evening.
RowLayout {
    id: root

    required property Theme theme
    required property HistoryPageModel history
    required property ReviewModel pastReview

    readonly property real inset: theme.isNarrow ? 8 : 12

    spacing: theme.isNarrow ? 8 : 16

    // Nothing is read while nobody looks.
    onVisibleChanged: {
        history.isActive = visible;
        deletion.visible = false; // who comes back later has not asked
    }
    Component.onCompleted: history.isActive = visible

    AfterTap {
        id: afterTap
    }
    Languages {
        id: languages
    }

    Card {
        theme: root.theme
        Layout.fillHeight: true
        Layout.preferredWidth: Math.min(320 * root.theme.textUnit, root.width * 0.38)

        KeyboardList {
            id: sessions

            objectName: "sessions"
            anchors.fill: parent
            anchors.margins: root.inset
            model: root.history.sessions
            Accessible.name: qsTr("Sessions")
            T.ScrollBar.vertical: SlimScrollBar {
                id: sessionsBar

                theme: root.theme
            }
            onCurrentItemChanged: {
                const row = currentItem as SessionRow;
                if (row && activeFocus)
                    root.history.sessionId = row.sessionId;
            }

            delegate: SessionRow {
                width: sessions.width - sessionsBar.room
                theme: root.theme
                languageName: languages.nameOf(language)
                isOpen: root.history.sessionId === sessionId
                isCurrent: ListView.isCurrentItem && sessions.activeFocus
                Keys.onDeletePressed: deletion.ask()
                onClicked: {
                    sessions.currentIndex = index;
                    root.history.sessionId = sessionId;
                }
            }

            SecondaryLabel {
                theme: root.theme
                anchors.fill: parent
                anchors.margins: 12
                visible: sessions.count === 0
                text: qsTr("Nothing was read yet. What you read together stands here afterwards.")
                wrapMode: Text.Wrap
            }
        }
    }

    Card {
        theme: root.theme
        visible: root.history.sessionId.length > 0
        Layout.fillWidth: true
        Layout.minimumWidth: 0
        Layout.fillHeight: true

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: root.inset
            spacing: 12

            KeyboardList {
                id: items

                objectName: "sessionItems"
                Layout.fillWidth: true
                Layout.fillHeight: true
                model: root.history.items
                Accessible.name: qsTr("Texts of the session")
                T.ScrollBar.vertical: SlimScrollBar {
                    id: itemsBar

                    theme: root.theme
                }

                delegate: SessionItemRow {
                    required hardWords

                    width: items.width - itemsBar.breadth
                    theme: root.theme
                    isCurrent: ListView.isCurrentItem && items.activeFocus
                    onRemoved: afterTap.run(() => root.history.removeItem(sessionItemId))
                }

                SecondaryLabel {
                    theme: root.theme
                    anchors.fill: parent
                    anchors.margins: 12
                    visible: items.count === 0
                    text: qsTr("No text was read in this session.")
                    wrapMode: Text.Wrap
                }
            }

            InlineMessage {
                objectName: "historyMessage"
                theme: root.theme
                message: root.history.message
                Layout.fillWidth: true
            }

            GridLayout {
                id: acts

                readonly property real wanted: back.implicitWidth + again.implicitWidth + 2 * columnSpacing
                    + (deletion.visible ? deletion.implicitWidth : whole.implicitWidth)

                columns: root.width * 0.6 >= wanted ? 4 : 1
                Layout.maximumWidth: 100000 // else that of its buttons
                columnSpacing: 8
                rowSpacing: 8
                Layout.fillWidth: true

                TextButton {
                    id: back

                    objectName: "lookBack"
                    theme: root.theme
                    primary: true
                    text: qsTr("Look back on it")
                    enabled: items.count > 0 && !root.history.isRunning
                    onClicked: root.pastReview.sessionId = root.history.sessionId
                }
                TextButton {
                    id: again

                    objectName: "readAgain"
                    theme: root.theme
                    isOnCard: true
                    text: qsTr("Read these again")
                    enabled: items.count > 0 && !root.history.isRunning
                    onClicked: root.history.readAgain()
                }
                Item {
                    visible: acts.columns > 1
                    Layout.fillWidth: true
                }
                TextButton {
                    id: whole

                    objectName: "removeSession"
                    theme: root.theme
                    isFlat: true
                    visible: !deletion.visible
                    Layout.alignment: Qt.AlignRight
                    text: qsTr("Delete the session")
                    onClicked: deletion.ask()
                }
                RowLayout {
                    id: deletion

                    Layout.alignment: Qt.AlignRight
                    Layout.fillWidth: acts.columns === 1

                    function ask(): void {
                        visible = true;
                        keep.forceActiveFocus(Qt.TabFocusReason);
                    }

                    function end(): void {
                        visible = false;
                        sessions.forceActiveFocus();
                    }

                    visible: false
                    spacing: 8
                    Keys.onEscapePressed: end()

                    SecondaryLabel {
                        theme: root.theme
                        text: qsTr("Delete the session for good?")
                        wrapMode: Text.Wrap
                        Layout.fillWidth: true
                    }
                    TextButton {
                        objectName: "removeSessionNow"
                        theme: root.theme
                        text: qsTr("Delete")
                        onClicked: {
                            root.history.removeSession();
                            deletion.end();
                        }
                    }
                    TextButton {
                        id: keep

                        objectName: "keepSession"
                        theme: root.theme
                        text: qsTr("Keep")
                        onClicked: deletion.end()
                    }
                }
            }
        }
    }
    Connections {
        target: root.history

        function onSessionChanged(): void {
            deletion.visible = false;
        }
    }
    Item {
        visible: root.history.sessionId.length === 0
        Layout.fillWidth: true
    }
}
