// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// The child's picture; a click shows the family's pictures to choose from.
BaseButton {
    id: root

    required property SettingsPageModel settings
    required property PicturesModel pictures

    implicitWidth: theme.target
    implicitHeight: implicitWidth
    text: qsTr("Picture of the child")
    hint: text
    onClicked: shelf.open()

    contentItem: Thumbnail {
        theme: root.theme
        source: root.settings.picture
        radius: 12

        ChildFace {
            anchors.fill: parent
            visible: root.settings.picture.length === 0 && root.settings.face.length > 0
            face: root.settings.face
            colour: root.settings.colour
        }
    }
    background: Rectangle {
        radius: 14
        color: "transparent"
        border.width: root.visualFocus ? 3 : 0
        border.color: root.theme.accent
    }

    T.Popup {
        id: shelf

        objectName: "childPictures"
        y: root.height + 8
        margins: 4 // so that it stays in the window
        width: Math.min(440 * root.theme.unit, root.Window.width - 8)
        height: Math.min(440 * root.theme.unit, root.Window.height - 8)
        padding: 12
        focus: true
        modal: true
        dim: false
        onOpened: {
            root.pictures.isActive = true;
            grid.forceActiveFocus();
        }
        onClosed: root.pictures.isActive = false

        background: Rectangle {
            radius: 12
            color: root.theme.surface
            border.width: 1
            border.color: root.theme.quietInk
        }

        ColumnLayout {
            anchors.fill: parent
            spacing: 8

            Flow {
                spacing: 4
                Layout.fillWidth: true
                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("Drawn faces")

                Repeater {
                    model: root.settings.faces

                    BaseButton {
                        id: drawn

                        required property int index
                        required property string modelData

                        objectName: "drawnFace"
                        theme: root.theme
                        implicitWidth: root.theme.target
                        implicitHeight: implicitWidth
                        padding: 3
                        text: qsTr("Face %1").arg(index + 1)
                        Accessible.role: Accessible.RadioButton
                        Accessible.checked: root.settings.face === modelData
                        onClicked: {
                            root.settings.setFace(modelData);
                            shelf.close();
                        }

                        contentItem: ChildFace {
                            face: drawn.modelData
                            colour: root.settings.colour
                        }
                        background: Rectangle {
                            radius: width / 2
                            color: "transparent"
                            border.width: drawn.visualFocus || root.settings.face === drawn.modelData ? 3 : 0
                            border.color: drawn.visualFocus ? root.theme.ink : root.theme.accent
                        }
                    }
                }
            }
            GridView {
                id: grid

                objectName: "childPictureGrid"
                clip: true
                cellWidth: Math.floor(width / 4)
                cellHeight: cellWidth
                boundsBehavior: Flickable.StopAtBounds
                model: root.pictures.pictures
                activeFocusOnTab: true
                keyNavigationEnabled: true
                Layout.fillWidth: true
                Layout.fillHeight: true
                Accessible.role: Accessible.List
                Accessible.name: root.text
                T.ScrollBar.vertical: SlimScrollBar { theme: root.theme }

                delegate: BaseButton {
                    id: tile

                    required property int index
                    required property string illustrationId
                    required property url thumbnail

                    objectName: "childPictureTile"
                    theme: root.theme
                    width: grid.cellWidth - 8
                    height: grid.cellHeight - 8
                    text: qsTr("Picture %1").arg(index + 1)
                    onClicked: {
                        root.settings.setPicture(illustrationId);
                        shelf.close();
                    }

                    contentItem: Thumbnail {
                        theme: root.theme
                        source: tile.thumbnail
                    }
                    background: Rectangle {
                        radius: 8
                        color: "transparent"
                        border.width: tile.GridView.isCurrentItem && grid.activeFocus ? 3 : 0
                        border.color: root.theme.accent
                    }
                }

                SecondaryLabel {
                    theme: root.theme
                    anchors.fill: parent
                    visible: grid.count === 0
                    text: qsTr("No pictures yet. A photo from this computer will do.")
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                }
            }
            SecondaryLabel {
                theme: root.theme
                visible: text.length > 0
                text: root.pictures.message
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: 8

                TextButton {
                    objectName: "childPictureFile"
                    theme: root.theme
                    text: qsTr("From a file…")
                    Layout.fillWidth: true
                    onClicked: fileDialog.open()
                }
                TextButton {
                    objectName: "noChildPicture"
                    theme: root.theme
                    text: qsTr("No picture")
                    enabled: root.settings.picture.length > 0 || root.settings.face.length > 0
                    Layout.fillWidth: true
                    onClicked: {
                        root.settings.setFace("");
                        shelf.close();
                    }
                }
            }
        }
    }

    OpenFileDialog {
        id: fileDialog

        title: root.text
        currentFolder: root.pictures.startFolder
        onAccepted: root.pictures.import([selectedFile], "")
    }
}
