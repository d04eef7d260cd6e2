// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// The open text as it is: its picture, its words, when it was read; and what can be done with it.
ColumnLayout {
    id: root

    required property Theme theme
    required property LibraryPageModel library
    required property OpenItemModel openItem

    signal changeWanted
    signal picturesWanted
    signal syllablesWanted

    spacing: theme.gap

    function takeFocus(): void {
        next.forceActiveFocus(Qt.TabFocusReason);
    }

    Languages {
        id: languages
    }
    Flickable {
        contentHeight: body.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true
        T.ScrollBar.vertical: SlimScrollBar { theme: root.theme }

        Column {
            id: body

            width: parent.width
            spacing: 12

            Rectangle {
                // As high as the picture wants it, so that nothing of it is cut off.
                readonly property real shape: picture.status === Image.Ready && picture.implicitWidth > 0
                                              ? picture.implicitHeight / picture.implicitWidth : 0.58

                visible: String(root.openItem.picture).length > 0
                width: parent.width
                height: Math.min(width * shape, 260 * root.theme.unit)
                radius: root.theme.radius
                color: root.theme.raised
                clip: true

                Image {
                    id: picture

                    anchors.fill: parent
                    asynchronous: true
                    source: root.visible ? root.openItem.picture : ""
                    fillMode: Image.PreserveAspectFit
                    sourceSize.width: 720
                    Accessible.ignored: true
                }
            }
            Label {
                objectName: "openText"
                theme: root.theme
                width: parent.width
                text: root.openItem.text
                font.pixelSize: 24 * root.theme.textUnit
                wrapMode: Text.Wrap
            }
            Row {
                spacing: 8
                width: parent.width

                Icon {
                    id: clock

                    size: 20 * root.theme.unit
                    drawing: Icon.Past
                    color: root.theme.quietInk
                }
                SecondaryLabel {
                    theme: root.theme
                    width: parent.width - clock.width - 8
                    font.pixelSize: root.theme.small
                    text: (root.openItem.usageCount === 0 ? qsTr("Never read")
                        : root.openItem.lastUsed.length > 0
                          ? qsTr("Read %n time(s), last on %1", "", root.openItem.usageCount).arg(root.openItem.lastUsed)
                          : qsTr("Waits to be read")) + " · " + languages.nameOf(root.openItem.language)
                    wrapMode: Text.Wrap
                }
            }
            Row {
                visible: root.openItem.knowsLetters
                spacing: 8
                width: parent.width

                Icon {
                    id: letters

                    size: 20 * root.theme.unit
                    drawing: Icon.Letters
                    color: root.theme.quietInk
                }
                SecondaryLabel {
                    objectName: "newLetters"
                    theme: root.theme
                    width: parent.width - letters.width - 8
                    font.pixelSize: root.theme.small
                    text: root.openItem.newLetters.length > 0 ? qsTr("New letters: %1").arg(root.openItem.newLetters)
                                                              : qsTr("Can be read with the known letters")
                    wrapMode: Text.Wrap
                }
            }
            Row {
                visible: root.openItem.tags.length > 0
                spacing: 8
                width: parent.width

                Icon {
                    id: tag

                    size: 20 * root.theme.unit
                    drawing: Icon.Tag
                    color: root.theme.quietInk
                }
                SecondaryLabel {
                    theme: root.theme
                    width: parent.width - tag.width - 8
                    font.pixelSize: root.theme.small
                    text: root.openItem.tags
                    wrapMode: Text.Wrap
                }
            }
        }
    }

    TextButton {
        id: next

        objectName: "readNext"
        theme: root.theme
        primary: true
        text: qsTr("Read it next")
        Layout.fillWidth: true
        onClicked: root.library.readNext(root.openItem.itemId)
    }
    RowLayout {
        spacing: 8
        Layout.fillHeight: false

        TextButton {
            objectName: "changeText"
            theme: root.theme
            isOnCard: true
            text: qsTr("Change text")
            Layout.fillWidth: true
            Layout.preferredWidth: implicitWidth
            onClicked: root.changeWanted()
        }
        TextButton {
            objectName: "changePicture"
            theme: root.theme
            isOnCard: true
            text: qsTr("Picture")
            Layout.fillWidth: true
            Layout.preferredWidth: implicitWidth
            onClicked: root.picturesWanted()
        }
        MenuButton {
            objectName: "itemMore"
            theme: root.theme
            isOnCard: true
            label: qsTr("More")
            names: [qsTr("Syllables…"), qsTr("Delete")]
            showsWords: false
            drawing: Icon.More
            onPicked: (index) => {
                if (index === 0)
                    root.syllablesWanted();
                else
                    root.library.removeItem(root.openItem.itemId);
            }
        }
    }
}
