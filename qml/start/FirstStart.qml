// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chitai
import Chitai.Ui

// The first minute of a new family: three questions, each of which can wait. The whole window, once.
FocusScope {
    id: root

    required property Theme theme
    required property FirstStartModel firstStart
    required property AppearanceModel appearance

    readonly property int step: firstStart.step
    readonly property bool isLow: height < 620 * theme.textUnit
    readonly property real pad: Math.round(Math.max(20, Math.min(64, width * 0.047)) * theme.unit)
    readonly property string greeting: [qsTr("Good morning."), qsTr("Hello."), qsTr("Good evening.")][firstStart.partOfDay]
    readonly property Item focused: Window.activeFocusItem

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: title.text

    Keys.onReturnPressed: (event) => goOn(event)
    Keys.onEnterPressed: (event) => goOn(event)
    onFocusedChanged: show(focused)
    onStepChanged: content.show()

    function goOn(event: var): void {
        if (!event.isAutoRepeat)
            firstStart.next();
    }

    // Whoever goes by key sees where.
    function show(item: Item): void {
        let above = item;
        while (above && above !== body.contentItem)
            above = above.parent;
        if (!above)
            return;
        const place = item.mapToItem(body.contentItem, 0, 0);
        body.contentY = Math.max(0, Math.min(Math.max(body.contentY, place.y + item.height + 8 - body.height),
                                             place.y - 8, body.contentHeight - body.height));
    }

    // Nothing behind it is clicked.
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
    }
    Rectangle {
        anchors.fill: parent
        color: root.theme.paper
    }

    StartRoom {
        id: room

        theme: root.theme
        firstStart: root.firstStart
        width: Math.round(Math.min(root.width * 0.31, root.height * 420 / 768))
        height: root.height
    }

    Item {
        id: page

        x: room.width + root.pad
        y: root.isLow ? 16 : 44 * root.theme.unit
        width: root.width - x - root.pad
        height: root.height - y - (root.isLow ? 16 : 40 * root.theme.unit)

        Column {
            id: head

            width: parent.width
            spacing: 4

            StepMarks {
                theme: root.theme
                step: root.step
                bottomPadding: root.isLow ? 0 : 24 * root.theme.unit
            }
            Label {
                id: title

                objectName: "startTitle"
                theme: root.theme
                width: parent.width
                text: root.step === FirstStartModel.InterfaceLanguage ? root.greeting
                    : root.step === FirstStartModel.Child ? qsTr("Who is going to read?")
                                                          : qsTr("Where will your child read?")
                font.pixelSize: root.isLow ? root.theme.huge : root.theme.title
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
            SecondaryLabel {
                theme: root.theme
                width: parent.width
                text: root.step === FirstStartModel.InterfaceLanguage
                      ? qsTr("Which language should Chitai use?")
                    : root.step === FirstStartModel.Child
                      ? qsTr("A name and a face, so that each child has a place of their own.")
                    : root.firstStart.screens.count > 1
                      ? qsTr("Click the screen that the child sees. The cat appears on it.")
                      : qsTr("The child's window is the one with the cat.")
                font.pixelSize: root.isLow ? root.theme.normal : root.theme.large
                wrapMode: Text.Wrap
            }
        }

        Flickable {
            id: body

            objectName: "startBody"
            // The ring around what has the focus is seen whole.
            x: -6
            width: parent.width + 12
            anchors.top: head.bottom
            anchors.topMargin: root.isLow ? 8 : 20 * root.theme.unit
            anchors.bottom: trouble.visible ? trouble.top : buttons.top
            anchors.bottomMargin: 12
            contentHeight: content.height + 12
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            T.ScrollBar.vertical: SlimScrollBar { theme: root.theme }

            Loader {
                id: content

                x: 6
                y: 6
                width: body.width - 12 - (body.contentHeight > body.height ? 8 : 0)
                onLoaded: body.contentY = 0
                Component.onCompleted: show()

                function show(): void {
                    const models = { theme: root.theme, firstStart: root.firstStart };
                    if (root.step === FirstStartModel.InterfaceLanguage)
                        setSource("LanguageStep.qml", Object.assign(models, { appearance: root.appearance }));
                    else if (root.step === FirstStartModel.Child)
                        setSource("ChildStep.qml", models);
                    else
                        setSource("ScreenStep.qml", Object.assign(models, { frame: body }));
                }
            }
        }

        InlineMessage {
            id: trouble

            objectName: "startMessage"
            theme: root.theme
            message: root.firstStart.message
            width: parent.width
            anchors.bottom: buttons.top
            anchors.bottomMargin: 12
        }

        Item {
            id: buttons

            anchors.bottom: parent.bottom
            width: parent.width
            height: nextButton.height

            TextButton {
                id: backButton

                objectName: "startBack"
                theme: root.theme
                text: qsTr("Back")
                visible: root.step > 0
                height: parent.height
                onClicked: root.firstStart.back()
            }
            BaseButton {
                id: later

                objectName: "startLater"
                theme: root.theme
                text: qsTr("Later")
                hint: qsTr("It is all in the settings, too.")
                anchors.left: backButton.visible ? backButton.right : parent.left
                anchors.leftMargin: backButton.visible ? 8 : 0
                leftPadding: root.isLow ? 8 : 16
                rightPadding: leftPadding
                height: parent.height
                Accessible.description: hint
                onClicked: root.firstStart.passOver()

                contentItem: Label {
                    theme: root.theme
                    text: later.text
                    color: root.theme.accent
                    verticalAlignment: Text.AlignVCenter
                }
                background: Rectangle {
                    radius: 12
                    color: later.hovered ? root.theme.raised : "transparent"
                    border.width: later.visualFocus ? 3 : 0
                    border.color: root.theme.accent
                }
            }
            TextButton {
                id: nextButton

                objectName: "startNext"
                theme: root.theme
                primary: true
                text: root.step < FirstStartModel.Screens ? qsTr("Next")
                    : root.firstStart.isIntroduced ? qsTr("Start reading") : qsTr("Done")
                keys: qsTr("Enter")
                anchors.right: parent.right
                horizontalPadding: root.isLow ? 16 : 40 * root.theme.unit
                implicitHeight: root.isLow ? root.theme.target : 52 * root.theme.textUnit
                font.pixelSize: root.isLow ? root.theme.normal : root.theme.large
                onClicked: root.firstStart.next()
            }
        }
    }
}
