// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// Who reads: name, language, face and colour. What is offered at once hangs on the language, so it stands above the faces.
Column {
    id: root

    required property Theme theme
    required property FirstStartModel firstStart

    readonly property string name: firstStart.name.trim()
    readonly property real faceSize: 60 * theme.unit

    spacing: 8 * theme.unit

    component Heading: SecondaryLabel {
        theme: root.theme
        width: root.width
        topPadding: 8
        wrapMode: Text.Wrap
    }
    component Choices: Flow {
        width: root.width
        spacing: 8 * root.theme.unit
        Accessible.role: Accessible.Grouping
    }

    Component.onCompleted: nameField.forceActiveFocus(Qt.TabFocusReason)

    Heading {
        text: qsTr("First name")
        topPadding: 0
    }
    TextInputField {
        id: nameField

        objectName: "firstName"
        theme: root.theme
        width: Math.min(root.width, 400 * root.theme.textUnit)
        implicitHeight: 52 * root.theme.textUnit
        font.pixelSize: root.theme.large
        maximumLength: 40
        text: root.firstStart.name
        Accessible.name: qsTr("First name")
        onTextEdited: root.firstStart.name = text
        // The page goes on.
        Keys.onReturnPressed: (event) => event.accepted = false
        Keys.onEnterPressed: (event) => event.accepted = false
    }

    Heading {
        text: root.name.length > 0 ? qsTr("%1 learns to read in").arg(root.name) : qsTr("Learns to read in")
    }
    Languages {
        id: names
    }
    Choices {
        id: reading

        readonly property int columns: Math.max(1, Math.min(3, Math.floor(width / (200 * root.theme.textUnit))))

        spacing: 12
        Accessible.name: qsTr("Language of the texts")

        Repeater {
            id: languages

            model: names.names

            RadioCard {
                id: language

                required property string modelData

                objectName: "reading" + index
                theme: root.theme
                group: languages
                isChosen: root.firstStart.readingIndex === index
                onEntered: root.firstStart.next()
                width: Math.floor((reading.width - (reading.columns - 1) * reading.spacing) / reading.columns)
                implicitHeight: (reading.columns > 1 ? 72 : 56) * root.theme.textUnit
                text: modelData
                onClicked: root.firstStart.readingIndex = index

                contentItem: LanternLabel {
                    theme: root.theme
                    letters: ["Б", "ß", "Gg"][language.index]
                    name: language.modelData
                }
            }
        }
    }

    Heading {
        text: qsTr("A picture and a colour")
    }
    Choices {
        Accessible.name: qsTr("Face")

        Repeater {
            id: faces

            model: root.firstStart.faces

            RadioCard {
                id: face

                required property string modelData

                objectName: "face" + index
                theme: root.theme
                group: faces
                isChosen: root.firstStart.faceIndex === index
                onEntered: root.firstStart.next()
                width: root.faceSize
                height: width
                radius: width / 2
                padding: 6
                text: names[index] ?? ""
                onClicked: root.firstStart.faceIndex = index

                // For whoever hears them.
                readonly property var names: [
                    qsTr("Child with brown hair"), qsTr("Child with short dark hair"),
                    qsTr("Child with black curls"), qsTr("Child with fair plaits"),
                    qsTr("Child with a bun"), qsTr("Child with freckles"), qsTr("Child with a hat"),
                    qsTr("Child with glasses"), qsTr("Cat"), qsTr("Fox"), qsTr("Bear"), qsTr("Hare")
                ]

                contentItem: ChildFace {
                    face: face.modelData
                    colour: root.firstStart.colour
                }
            }
        }
    }
    Choices {
        Accessible.name: qsTr("Colour")

        Repeater {
            id: colours

            model: root.firstStart.colours

            RadioCard {
                id: colour

                required property color modelData

                objectName: "colour" + index
                theme: root.theme
                group: colours
                isChosen: root.firstStart.colourIndex === index
                onEntered: root.firstStart.next()
                width: root.theme.target
                height: width
                radius: width / 2
                padding: 7
                text: qsTr("Colour %1").arg(index + 1)
                onClicked: root.firstStart.colourIndex = index

                contentItem: Rectangle {
                    radius: width / 2
                    color: colour.modelData
                }
            }
        }
    }
}
