// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// One letter of the path: bold and lit where it is known, with a dark rim where it comes next.
BaseOption {
    id: root

    required property LetterPath path
    required property LettersModel letters
    required property int index
    required property string letter
    required property int step
    required property bool isKnown
    required property bool isNext
    required property bool isLast
    readonly property point place: path.placeOf(index)
    property bool isDragged: false

    objectName: "letter-" + letter
    isOn: isKnown
    text: letter
    width: path.ball
    height: path.ball
    x: place.x - width / 2
    y: place.y - height / 2
    z: isDragged ? 2 : activeFocus ? 1 : 0
    focusPolicy: index === path.current || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
    font.pixelSize: (letter.length > 2 ? 16 : letter.length > 1 ? 19 : 24) * theme.textUnit
    font.bold: isKnown
    Accessible.name: isKnown ? qsTr("%1, known").arg(letter) : isNext ? qsTr("%1, comes next").arg(letter)
                                                                     : qsTr("%1, not known yet").arg(letter)
    onClicked: letters.toggle(index)
    onActiveFocusChanged: if (activeFocus)
        path.current = index
    Keys.onPressed: event => {
        const step = event.key === Qt.Key_Right ? 1 : event.key === Qt.Key_Left ? -1
                     : event.key === Qt.Key_Down ? path.columns : event.key === Qt.Key_Up ? -path.columns : 0;
        if (step === 0)
            return;
        event.accepted = true;
        if (event.modifiers & Qt.ControlModifier)
            path.moveTo(index, index + step);
        else
            path.go(index + step);
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
            const to = root.path.indexAt(root.x + root.width / 2, root.y + root.height / 2);
            const from = root.index;
            root.x = Qt.binding(() => root.place.x - root.width / 2);
            root.y = Qt.binding(() => root.place.y - root.height / 2);
            root.path.moveTo(from, to);
        }
    }
}
