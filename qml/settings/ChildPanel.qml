// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// Who the child is that reads: its name, its picture, its colour and its language.
Section {
    id: root

    required property SettingsPageModel settings
    required property PicturesModel pictures

    signal added

    function addChild(): void {
        nameField.handIn();
        nameField.typedFor = "";
        settings.add(qsTr("New child"));
        added();
        nameField.forceActiveFocus();
        nameField.selectAll();
    }

    title: qsTr("Name and face")

    Flow {
        spacing: 8
        width: parent.width

        ChildPicture {
            objectName: "childPicture"
            theme: root.theme
            settings: root.settings
            pictures: root.pictures
        }
        TextInputField {
            id: nameField

            // Whose name is being typed. Another child may be chosen meanwhile, on a tablet too.
            property string typedFor: ""

            // What is not kept stays as long as it can be handed in again.
            function handIn(): void {
                if (typedFor !== "" && (root.settings.rename(typedFor, text) || !activeFocus))
                    typedFor = "";
            }

            objectName: "childName"
            keepsText: true
            theme: root.theme
            width: Math.min(root.width - root.theme.target - 16, 260 * root.theme.textUnit)
            placeholderText: qsTr("The child's name")
            maximumLength: 40
            onTextEdited: {
                if (typedFor === "")
                    typedFor = root.settings.childId;
            }
            onEditingFinished: handIn()

            Binding on text {
                when: nameField.typedFor === ""
                value: root.settings.name
                restoreMode: Binding.RestoreNone
            }
        }
    }

    Flow {
        spacing: 8
        width: parent.width
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Colour of the child")

        Repeater {
            model: root.settings.colours

            Rectangle {
                id: colour

                objectName: "childColour"
                required property string modelData
                required property int index
                readonly property bool isChosen: root.settings.colour === modelData

                width: root.theme.target
                height: width
                radius: width / 2
                color: modelData
                border.width: isChosen || activeFocus ? 4 : 0
                border.color: root.theme.ink
                activeFocusOnTab: true
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.name: qsTr("Colour %1").arg(index + 1)
                Accessible.checked: isChosen
                Accessible.onPressAction: root.settings.setColour(modelData)
                Keys.onSpacePressed: root.settings.setColour(modelData)
                Keys.onReturnPressed: root.settings.setColour(modelData)

                TapHandler {
                    onTapped: root.settings.setColour(colour.modelData)
                }
            }
        }
    }

    Languages {
        id: languages
    }
    Choice {
        theme: root.theme
        label: qsTr("Learns to read in")
        names: languages.names
        chosen: root.settings.languageIndex
        onPicked: (index) => root.settings.setLanguageIndex(index)
    }
    TextButton {
        objectName: "addChildHere"
        theme: root.theme
        visible: root.theme.isNarrow
        text: qsTr("Another child")
        drawing: Icon.Plus
        onClicked: root.addChild()
    }
    SecondaryLabel {
        objectName: "removalNote"
        theme: root.theme
        width: parent.width
        topPadding: 16
        visible: root.settings.canRemove
        text: root.settings.removalNote
        wrapMode: Text.Wrap
        font.pixelSize: root.theme.small
    }
    // By itself: nobody who looks for a colour comes across it.
    TextButton {
        objectName: "removeChild"
        theme: root.theme
        text: qsTr("Remove this child")
        keys: qsTr("Its settings and all that it has read go with it")
        visible: root.settings.canRemove
        enabled: root.settings.mayManage
        anchors.right: parent.right
        onClicked: root.settings.remove()
    }
}
