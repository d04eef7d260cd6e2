// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chitai
import Chitai.Ui

// The current word, large and in syllables, or what there is to say instead.
Item {
    id: root

    required property Theme theme
    required property ReadingPageModel reading
    // What there is to say of a text that was read to its end.
    property string told

    // The borders of its syllables shall be moved.
    signal syllablesWanted

    readonly property string notice: {
        if (reading.isCurtainClosed)
            return qsTr("The text is hidden. B shows it again.");
        if (!reading.hasSession)
            return qsTr("Choose a language and start.");
        if (!reading.hasText && reading.queueLength > 0)
            return qsTr("A text is waiting. “Next text” brings it to the child.");
        if (!reading.hasText)
            return qsTr("Bring a text from the library, or type one below.");
        if (!reading.isCompleted)
            return "";
        if (told.length === 0)
            return qsTr("Read to the end");
        return height < 130 * theme.textUnit ? told.split("\n")[0] : qsTr("Read to the end") + "\n" + told;
    }

    // Large for the adult's glance, and never wider than there is room.
    readonly property int wordSize: Math.max(32, Math.min(height * 0.6, 120 * theme.unit))

    implicitHeight: 110 * theme.unit

    T.AbstractButton {
        id: grip

        objectName: "splitWord"
        anchors.centerIn: parent
        width: Math.min(root.width, word.width + 32)
        height: Math.min(root.height, word.height + 8)
        visible: word.visible
        focusPolicy: Qt.TabFocus
        hoverEnabled: true

        Accessible.name: qsTr("Move the syllables of “%1”").arg(root.reading.currentWord)
        Accessible.onPressAction: root.syllablesWanted()
        // A click alone does nothing: the adult's finger is close to it all the time.
        onClicked: if (visualFocus) root.syllablesWanted()
        onPressAndHold: root.syllablesWanted()
        Keys.onReturnPressed: root.syllablesWanted()
        Keys.onEnterPressed: root.syllablesWanted()
        Keys.onMenuPressed: root.syllablesWanted()

        ToolTipLoader {
            theme: root.theme
            text: qsTr("Right-click or hold it to move its syllables")
            isWanted: grip.hovered
            isPressed: grip.pressed
            delay: 1200
        }

        background: Rectangle {
            radius: 12
            color: "transparent"
            border.width: grip.visualFocus ? 3 : 0
            border.color: root.theme.accent
        }

        ContextMenuArea {
            anchors.fill: parent
            takesHolds: false // the button takes them
            onAsked: root.syllablesWanted()
        }
    }

    SyllableWord {
        id: word

        objectName: "currentWord"
        anchors.centerIn: parent
        visible: root.notice.length === 0
        view: root.reading
        font.family: root.theme.family
        font.pixelSize: root.wordSize
        room: root.width
        heightRoom: root.height
        leastSize: 30 * root.theme.textUnit
        ink: root.theme.syllableA
        otherInk: root.theme.syllableB
        dotInk: root.theme.quietInk
    }

    readonly property bool isRead: reading.isCompleted && !reading.isCurtainClosed

    Icon {
        id: star

        anchors.verticalCenter: parent.verticalCenter
        x: saying.x + saying.leftPadding + (saying.width - saying.leftPadding - saying.contentWidth) / 2 - size - 8
        visible: root.isRead
        size: root.theme.huge
        drawing: Icon.Star
        isFilled: true
        color: root.theme.good
    }

    Label {
        id: saying

        objectName: "notice"
        theme: root.theme
        anchors.fill: parent
        // Below the languages there may be no room at all.
        visible: root.notice.length > 0 && root.height >= 1.5 * minimumPixelSize
        text: root.notice
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        leftPadding: star.visible ? star.size + 8 : 0
        color: root.isRead ? root.theme.good : root.theme.quietInk
        font.pixelSize: root.theme.huge
        fontSizeMode: Text.Fit
        minimumPixelSize: 14
    }
}
