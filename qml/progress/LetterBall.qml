// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// One letter of the path: bold and lit where it is known, with a dark rim where it comes next.
BaseOption {
    id: root

    required property real size
    // Its middle on the path, and how many letters a row has.
    required property point place
    required property int columns
    // Whether Tab comes to it.
    required property bool isStop
    required property LettersModel letters
    required property int index
    required property string letter
    required property int step
    required property bool isKnown
    required property bool isNext
    required property bool isLast
    property bool isDragged: false

    // By so many letters along the path, with the letter itself or without.
    signal goWanted(by: int)
    signal moveWanted(by: int)
    signal dropped(x: real, y: real)

    objectName: "letter-" + letter
    isOn: isKnown
    text: letter
    width: size
    height: size
    x: place.x - width / 2
    y: place.y - height / 2
    z: isDragged ? 2 : activeFocus ? 1 : 0
    focusPolicy: isStop || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
    font.pixelSize: size * (letter.length > 2 ? 0.31 : letter.length > 1 ? 0.37 : 0.46)
    font.bold: isKnown
    Accessible.name: isKnown ? qsTr("%1, known").arg(letter) : isNext ? qsTr("%1, comes next").arg(letter)
                                                                     : qsTr("%1, not known yet").arg(letter)
    onClicked: letters.toggle(index)
    Keys.onPressed: event => {
        // Every second row runs from right to left.
        const along = index % columns;
        const right = Math.floor(index / columns) % 2 === 0 ? 1 : -1;
        const step = event.key === Qt.Key_Right ? right : event.key === Qt.Key_Left ? -right
                     : event.key === Qt.Key_Down ? 2 * (columns - 1 - along) + 1 : event.key === Qt.Key_Up ? -2 * along - 1 : 0;
        if (step === 0)
            return;
        event.accepted = true;
        if (event.modifiers & Qt.ControlModifier)
            moveWanted(step);
        else
            goWanted(step);
    }

    contentItem: Text {
        textFormat: Text.PlainText
        text: root.text
        font: root.font
        color: root.isKnown || root.isNext ? root.theme.ink : root.theme.quietInk
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    indicator: null
    background: Rectangle {
        radius: height / 2
        color: root.isKnown ? root.theme.carefulSoft : root.theme.surface
        border.width: root.visualFocus || root.isNext || root.isKnown ? 3 : 1
        border.color: root.visualFocus ? root.theme.accent : root.isNext && !root.isKnown ? root.theme.ink
                      : root.isKnown ? root.theme.careful : root.theme.edge
    }

    // In the family's own order it is taken along; what is dropped beside the path stays where it was.
    DragHandler {
        enabled: root.letters.isOwn
        target: root
        onActiveChanged: {
            root.isDragged = active;
            if (active)
                return;
            const at = Qt.point(root.x + root.width / 2, root.y + root.height / 2);
            root.x = Qt.binding(() => root.place.x - root.width / 2);
            root.y = Qt.binding(() => root.place.y - root.height / 2);
            root.dropped(at.x, at.y);
        }
    }
}
