// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// The children, how the screen looks for the one that reads, and the program. Everything is kept at once. The list at the side
// jumps to a group and follows what is in sight; the preview stays on top.
Item {
    id: root

    required property Theme theme
    required property SettingsPageModel settings
    required property AppearanceModel appearance
    required property FreeMinuteModel minute
    required property PicturesModel pictures
    required property OutsidePicturesModel outside
    required property DrawingServiceModel drawingService
    required property AutostartModel autostart
    required property CorrectionsModel corrections
    required property SyllableEditor syllableEditor
    required property FilesPageModel files
    required property PageListModel pages

    readonly property real sideWidth: Math.min(width * 0.36, (theme.isNarrow ? 176 : 232) * theme.textUnit)
    readonly property var sections: [letters, syllables, attention, reward, voice, child, freely, windows, own, internet, drawing, backups, computer]
    readonly property list<int> drawings: [Icon.Letters, Icon.Arcs, Icon.Sun, Icon.Star, Icon.Speaker, Icon.Pencil, Icon.Clock,
                                           Icon.Sliders, Icon.Book, Icon.Picture, Icon.Brush, Icon.Save, Icon.Tablet]
    // What was picked is the current one, also where the end of the page keeps it from the top.
    property int picked: -1
    readonly property int current: {
        if (picked >= 0)
            return picked;
        let found = 0;
        for (let i = 0; i < sections.length; ++i) {
            if (sections[i].visible && sections[i].y <= options.contentY + 48)
                found = i;
        }
        return found;
    }

    function show(index: int): void {
        options.contentY = Math.max(0, Math.min(sections[index].y, options.contentHeight - options.height));
        picked = index;
    }

    onVisibleChanged: autostart.isActive = visible
    Component.onCompleted: autostart.isActive = visible

    FacePicker {
        id: faces

        objectName: "childList"
        width: Math.min(implicitWidth, root.sideWidth - (add.visible ? add.width + 8 : 0))
        theme: root.theme
        label: qsTr("Who reads")
        profiles: root.settings.profiles
        onPicked: (profileId) => root.settings.choose(profileId)
    }
    IconButton {
        id: add

        objectName: "addChild"
        visible: !root.theme.isNarrow // then it stands beside the name
        x: faces.width + 4
        anchors.verticalCenter: faces.verticalCenter
        theme: root.theme
        text: qsTr("Another child")
        drawing: Icon.Plus
        isSolid: true
        onClicked: child.addChild()
    }
    GroupList {
        y: faces.height + root.theme.gap
        width: root.sideWidth
        height: root.height - y
        theme: root.theme
        childName: root.settings.name
        groups: root.sections.map((section, index) => ({ title: section.title, drawing: root.drawings[index],
                                                         isOfChild: index < 6 }))
                             .filter((group, index) => index < 12 || root.autostart.isOffered)
        current: root.current
        onPicked: (index) => root.show(index)
    }

    Rectangle {
        x: root.sideWidth + (page.x - root.sideWidth) / 2
        width: 1
        height: parent.height
        color: root.theme.line
    }

    Item {
        id: page

        x: root.sideWidth + (root.theme.isNarrow ? 16 : 32)
        width: root.width - x
        height: root.height

        TvFrame {
            id: frame

            width: parent.width
            height: (root.theme.isLow ? 76 : root.theme.isNarrow ? 84 : 136) * root.theme.unit
            hasFoot: false
            theme: root.theme

            StylePreview {
                objectName: "preview"
                anchors.fill: parent
                theme: root.theme
                settings: root.settings
            }
        }
        // Over the place where the note stands: nothing jumps.
        Item {
            id: note

            y: frame.height + 4
            width: parent.width
            height: root.theme.isLow ? 4 : Math.max(root.theme.small * 1.7, 20)
            z: 1

            SecondaryLabel {
                theme: root.theme
                visible: !root.theme.isLow
                text: root.theme.isTiny ? qsTr("As on the child’s screen.")
                                        : qsTr("As on the child's screen. Changes show there at once.")
                font.pixelSize: root.theme.small
                width: parent.width
                elide: Text.ElideRight
            }
            // One thing at a time, as they lie in one place: a problem first.
            InlineMessage {
                id: problem

                objectName: "settingsProblem"
                theme: root.theme
                width: parent.width
                message: root.settings.message
                isDismissable: true
                onDismissed: root.settings.dismissMessage()
            }
            InlineMessage {
                id: elsewhereLine

                objectName: "elsewhere"
                visible: message.length > 0 && !problem.visible
                theme: root.theme
                width: parent.width
                message: root.settings.elsewhere.message
                offer: root.settings.elsewhere.canReadHere ? qsTr("Read here instead") : ""
                isDismissable: true
                onOfferTaken: root.settings.elsewhere.readHere()
                onDismissed: root.settings.elsewhere.dismiss()
            }
            InlineMessage {
                objectName: "childUndo"
                visible: message.length > 0 && !problem.visible && !elsewhereLine.visible
                theme: root.theme
                width: parent.width
                message: root.settings.undoText
                offer: qsTr("Undo")
                isDismissable: true
                onOfferTaken: root.settings.undo()
                onDismissed: root.settings.dismissUndo()
            }
        }

        FocusFlickable {
            id: options

            y: note.y + note.height + 4
            width: parent.width
            height: parent.height - y
            theme: root.theme
            contentHeight: column.height + 16
            onMovementStarted: root.picked = -1
            onRevealed: root.picked = -1

            WheelHandler {
                target: null
                onWheel: root.picked = -1
            }

            Column {
                id: column

                width: options.width - 4
                spacing: root.theme.isNarrow ? 16 : 24

                LetterSettings {
                    id: letters

                    theme: root.theme
                    settings: root.settings
                }
                SyllableSettings {
                    id: syllables

                    theme: root.theme
                    settings: root.settings
                }
                PaperSettings {
                    id: attention

                    theme: root.theme
                    settings: root.settings
                }
                RewardSettings {
                    id: reward

                    theme: root.theme
                    settings: root.settings
                }
                VoiceSettings {
                    id: voice

                    theme: root.theme
                    settings: root.settings
                }
                ChildPanel {
                    id: child

                    theme: root.theme
                    settings: root.settings
                    pictures: root.pictures
                    onAdded: root.show(5)
                }
                MinuteSettings {
                    id: freely

                    theme: root.theme
                    minute: root.minute
                }
                WindowSettings {
                    id: windows

                    theme: root.theme
                    appearance: root.appearance
                }
                OwnSyllables {
                    id: own

                    theme: root.theme
                    corrections: root.corrections
                    editor: root.syllableEditor
                }
                OutsideSettings {
                    id: internet

                    theme: root.theme
                    outside: root.outside
                }
                DrawingSettings {
                    id: drawing

                    theme: root.theme
                    service: root.drawingService
                }
                BackupSettings {
                    id: backups

                    theme: root.theme
                    files: root.files
                    onFilesWanted: root.pages.current = PageListModel.Files
                }
                ComputerSettings {
                    id: computer

                    theme: root.theme
                    autostart: root.autostart
                }
            }
        }
    }
}
