// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai

// A text whose words can be tapped. By key it is gone through with the arrows; Enter and Space do what a tap does.
FocusScope {
    id: root

    required property Theme theme
    required property MarkKinds kinds
    required property string text
    required property string sessionItemId
    required property var words
    required property var wordKinds
    required property var canMark
    property bool canMend: true
    // Behind this word nothing was read; -1 where that is not told.
    property int lastWord: -1
    // Whether a tap says that a word is the last one, and marks nothing.
    property bool takesLastWord: false
    property real letterSize: theme.normal

    signal tapped(index: int, isMarked: bool)

    // Where the keyboard is.
    property int current: -1

    function go(step: int): bool {
        for (let i = current + step; i >= 0 && i < words.length; i += step) {
            if (canMark[i]) {
                current = i;
                return true;
            }
        }
        return false;
    }

    function tap(index: int): void {
        if (canMend && canMark[index])
            tapped(index, wordKinds[index].length > 0);
    }

    implicitHeight: flow.implicitHeight
    activeFocusOnTab: canMend
    onActiveFocusChanged: {
        if (activeFocus && (current < 0 || current >= words.length)) {
            current = -1;
            go(1);
        }
    }
    Keys.onRightPressed: go(1)
    Keys.onLeftPressed: go(-1)
    Keys.onReturnPressed: tap(current)
    Keys.onEnterPressed: tap(current)
    Keys.onSpacePressed: tap(current)
    Accessible.role: Accessible.List
    Accessible.focusable: canMend
    Accessible.name: activeFocus && current >= 0
                     ? root.words[root.current] + " " + root.kinds.nameOf(root.wordKinds[root.current]) + ": " + root.text
                     : root.text

    Flow {
        id: flow

        width: root.width
        spacing: 0

        Repeater {
            model: root.words

            Item {
                id: word

                required property int index
                required property string modelData

                readonly property bool isMarked: root.wordKinds[index].length > 0
                readonly property bool isCurrent: root.activeFocus && root.current === index

                visible: modelData.length > 0
                width: Math.min(root.width, letters.implicitWidth + 8)
                height: Math.max(letters.implicitHeight + 8, 36 * root.theme.unit)
                Accessible.role: !root.canMend || !root.canMark[index] ? Accessible.StaticText
                                 : root.takesLastWord ? Accessible.Button : Accessible.CheckBox
                Accessible.checkable: root.canMend && root.canMark[index] && !root.takesLastWord
                Accessible.checked: isMarked
                Accessible.name: modelData
                Accessible.description: root.kinds.nameOf(root.wordKinds[index])
                Accessible.onToggleAction: root.tap(index)
                Accessible.onPressAction: root.tap(index)

                Rectangle {
                    anchors.fill: parent
                    radius: root.theme.radiusSmall
                    color: over.hovered && root.canMend && root.canMark[word.index] ? root.theme.raised : "transparent"
                    border.width: word.isCurrent ? 2 : 0
                    border.color: root.theme.accent
                }
                Text {
                    id: letters

                    x: 4
                    width: Math.min(implicitWidth, parent.width - 8)
                    anchors.verticalCenter: parent.verticalCenter
                    textFormat: Text.PlainText
                    text: word.modelData
                    color: root.lastWord >= 0 && word.index > root.lastWord ? root.theme.quietInk : root.theme.ink
                    font.family: root.theme.family
                    font.pixelSize: root.letterSize
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                Rectangle {
                    anchors.left: letters.left
                    anchors.right: letters.right
                    anchors.top: letters.bottom
                    height: 3
                    radius: 1.5
                    visible: word.isMarked
                    color: root.theme.careful
                }
                // Where the reading ended.
                Rectangle {
                    anchors.right: parent.right
                    anchors.verticalCenter: letters.verticalCenter
                    width: 3
                    height: letters.implicitHeight
                    radius: 1.5
                    visible: word.index === root.lastWord
                    color: root.theme.accent
                }
                HoverHandler {
                    id: over

                    cursorShape: root.canMend && root.canMark[word.index] ? Qt.PointingHandCursor : Qt.ArrowCursor
                }
                TapHandler {
                    onTapped: root.tap(word.index)
                }
            }
        }
    }
}
