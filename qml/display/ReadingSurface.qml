// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// What the child sees: paper and words. The display shows it large, the controller small and true.
Rectangle {
    id: root

    required property Theme theme
    required property ReadingView reading

    readonly property bool showsText: reading.hasText && !reading.isCurtainClosed
    readonly property real margin: Math.min(width, height) * 0.07
    // The reward: the picture takes the upper half, the whole text the rest.
    readonly property bool showsPicture: showsText && reading.isCompleted && reward.status === Image.Ready
    readonly property real pictureHeight: showsPicture ? (height - 3 * margin) * 0.55 : 0

    color: theme.paper
    clip: true

    Accessible.role: Accessible.StaticText
    Accessible.name: reading.currentWord

    FittedText {
        id: fitted

        view: root.reading
        family: root.theme.family
        box: Qt.size(root.width - 2 * root.margin, root.height - 2 * root.margin - (root.showsPicture ? root.pictureHeight + root.margin : 0))
    }

    // A new text arrives from the right; whoever taps on overtakes it.
    Connections {
        target: root.reading

        function onTextChanged(): void {
            if (root.reading.hasText && root.theme.slide > 0)
                arrival.restart();
        }
        function onWordIndexChanged(): void {
            if (arrival.running && root.reading.wordIndex !== 0)
                arrival.complete();
        }
    }

    ParallelAnimation {
        id: arrival

        NumberAnimation {
            target: text
            property: "shift"
            from: root.width * 0.3
            to: 0
            duration: root.theme.slide
            easing.type: Easing.OutCubic
        }
        NumberAnimation {
            target: text
            property: "opacity"
            from: 0
            to: 1
            duration: root.theme.slide
        }
    }

    Item {
        id: text

        property real shift: 0

        objectName: "text"
        visible: root.showsText
        x: (root.width - width) / 2 + shift
        y: root.showsPicture ? 2 * root.margin + root.pictureHeight + (fitted.box.height - height) / 2
                             : (root.height - height) / 2
        width: fitted.contentSize.width
        height: fitted.contentSize.height

        Rectangle {
            id: highlight

            readonly property real pad: fitted.pixelSize * 0.12

            objectName: "highlight"
            visible: root.reading.wordIndex >= 0 && !arrival.running
            x: fitted.currentRect.x - pad
            y: fitted.currentRect.y + fitted.pixelSize * 0.06
            width: fitted.currentRect.width + 2 * pad
            height: fitted.currentRect.height - fitted.pixelSize * 0.12
            radius: fitted.pixelSize * 0.18
            color: root.theme.highlight

            Behavior on x {
                enabled: highlight.visible
                NumberAnimation {
                    duration: root.theme.glide
                    easing.type: Easing.OutCubic
                }
            }
            Behavior on y {
                enabled: highlight.visible
                NumberAnimation {
                    duration: root.theme.glide
                    easing.type: Easing.OutCubic
                }
            }
            Behavior on width {
                enabled: highlight.visible
                NumberAnimation {
                    duration: root.theme.glide
                    easing.type: Easing.OutCubic
                }
            }
        }

        Repeater {
            model: fitted

            WordItem {
                required property real wordX
                required property real wordY

                theme: root.theme
                wordFont.family: root.theme.family
                wordFont.hintingPreference: Font.PreferNoHinting
                wordFont.pixelSize: Math.max(1, Math.floor(fitted.pixelSize))
                x: wordX
                // In Andika's line the letters stand low; this puts them into the middle of the patch.
                y: wordY + (fitted.pixelSize * 1.5 - height) / 2 - fitted.pixelSize * 0.12
            }
        }
    }

    // Read from its file while the child still reads, so that it appears at once.
    Image {
        id: reward

        objectName: "reward"
        x: root.margin
        y: root.margin
        width: root.width - 2 * root.margin
        height: root.pictureHeight
        source: root.reading.picture
        asynchronous: true
        fillMode: Image.PreserveAspectFit
        opacity: root.showsPicture ? 1 : 0
        visible: opacity > 0

        Behavior on opacity {
            enabled: root.showsPicture
            NumberAnimation {
                duration: root.theme.reveal
                easing.type: Easing.OutCubic
            }
        }
    }

    // The curtain is paper; a dot tells the adult that the program is there.
    Rectangle {
        objectName: "curtainHint"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.margin * 0.5
        width: Math.max(4, root.margin * 0.12)
        height: width
        radius: width / 2
        color: root.theme.quietInk
        opacity: 0.5
        visible: root.reading.isCurtainClosed
    }

    IdlePicture {
        anchors.centerIn: parent
        width: Math.min(root.width, root.height) * 0.5
        visible: !root.reading.hasText && !root.reading.isCurtainClosed
        theme: root.theme
    }

    Star {
        objectName: "star"
        // In a corner that is free: beside the picture, or behind the end of the text.
        x: root.width - width - root.margin * 0.6
        y: root.showsPicture ? root.margin * 0.6 : root.height - height - root.margin * 0.6
        width: Math.min(root.width, root.height) * 0.12
        isShown: root.showsText && root.reading.isCompleted
        theme: root.theme
    }
}
