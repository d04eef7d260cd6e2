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
    required property ReadingPageModel reading
    property bool isMirror: false

    readonly property bool showsText: reading.hasText && !reading.isCurtainClosed
    readonly property real margin: Math.min(width, height) * theme.margin
    readonly property bool showsPicture: showsText && reading.isCompleted && reward.status === Image.Ready
    readonly property bool moves: !theme.reducedMotion && !reading.style.isStill

    readonly property int pages: fitted.pages

    function firstOfNextPage(): int {
        return fitted.firstOfNextPage();
    }

    // The index of the word at a point, -1 where there is none.
    function wordAt(x: real, y: real): int {
        return text.visible ? fitted.wordAt(x - text.x, y - text.y) : -1;
    }

    color: fitted.paper
    clip: true

    Accessible.role: Accessible.StaticText
    Accessible.name: reading.currentWord

    CompletionLayout {
        id: places

        place: root.reading.style.picture
        size: Qt.size(root.width, root.height)
        margin: root.margin
        showsPicture: root.showsPicture
    }

    FittedText {
        id: fitted

        isMirror: root.isMirror
        view: root.reading
        dark: root.theme.dark
        box: Qt.size(places.text.width, places.text.height)
        least: Math.min(root.width, root.height) * root.theme.leastShare
        onPageTurned: if (root.moves) turn.restart()
    }

    // A new text arrives from the right; whoever taps on overtakes it.
    Connections {
        target: root.reading

        function onTextChanged(): void {
            if (root.reading.hasText && root.moves)
                arrival.restart();
        }
        function onStepped(): void {
            if (arrival.running)
                arrival.complete();
        }
    }

    ParallelAnimation {
        id: arrival

        NumberAnimation {
            target: text
            property: "shift"
            from: root.width * root.theme.arrival
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

    // A page comes up where the last one was; nothing glides over from it.
    NumberAnimation {
        id: turn

        target: text
        property: "opacity"
        from: 0
        to: 1
        duration: root.theme.slide
    }

    TextSurface {
        id: text

        property real shift: 0

        objectName: "text"
        fitted: fitted
        glide: root.moves && !turn.running ? root.theme.glide : 0
        isLit: root.reading.wordIndex >= 0 && !arrival.running
        // A picture on the whole screen stands alone.
        visible: root.showsText && !(root.showsPicture && places.coversText)
        x: Math.round(places.text.x + (places.text.width - width) / 2 + shift)
        y: Math.round(places.text.y + (places.text.height - height) / 2)
    }

    // Read from its file while the child still reads, so that it appears at once.
    Image {
        id: reward

        objectName: "reward"
        x: places.picture.x
        y: places.picture.y
        width: places.picture.width
        height: places.picture.height
        source: root.reading.picture
        asynchronous: true
        fillMode: Image.PreserveAspectFit
        opacity: root.showsPicture ? 1 : 0
        visible: opacity > 0
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The picture for the text")

        Behavior on opacity {
            enabled: root.showsPicture && root.moves
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
        anchors.bottomMargin: root.margin * root.theme.dotInset
        width: Math.max(root.theme.dotLeast, root.margin * root.theme.dot)
        height: width
        radius: width / 2
        color: fitted.quietInk
        opacity: root.theme.dotOpacity
        visible: root.reading.isCurtainClosed
    }

    // Made behind the first frame: no text waits for a decoration.
    Loader {
        anchors.fill: parent
        asynchronous: true
        Component.onCompleted: setSource("SurfacePictures.qml", { surface: root })
    }
}
