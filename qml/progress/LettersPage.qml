// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// The letters that a child knows, and what can be read with them.
FocusFlickable {
    id: root

    required property LettersModel letters
    readonly property bool isWide: width >= 900 * theme.textUnit
    readonly property real gap: 24 * theme.unit

    contentWidth: width
    contentHeight: content.height + 16

    onVisibleChanged: letters.isActive = visible
    Component.onCompleted: letters.isActive = visible

    Item {
        id: content

        width: root.width
        height: root.isWide ? Math.max(left.height, shelf.height) : left.height + root.gap + shelf.height

        Column {
            id: left

            width: root.isWide ? content.width - shelf.width - root.gap : content.width
            spacing: 12 * root.theme.unit

            LetterOrders {
                width: parent.width
                theme: root.theme
                letters: root.letters
            }
            LetterPath {
                id: path

                width: parent.width
                visible: root.letters.hasOrder
                theme: root.theme
                letters: root.letters
            }
            LetterSlider {
                width: parent.width
                visible: root.letters.hasOrder
                theme: root.theme
                letters: root.letters
            }
            SightWords {
                width: parent.width
                visible: root.letters.hasOrder
                theme: root.theme
                letters: root.letters
            }
            LetterRules {
                width: parent.width
                visible: root.letters.hasOrder && root.letters.hasRules
                theme: root.theme
                letters: root.letters
            }
            InlineMessage {
                width: parent.width
                theme: root.theme
                message: root.letters.message
            }
        }
        LetterShelfCard {
            id: shelf

            x: root.isWide ? content.width - width : 0
            y: root.isWide ? 0 : left.height + root.gap
            width: root.isWide ? Math.min(400 * root.theme.textUnit, content.width * 0.38) : content.width
            theme: root.theme
            letters: root.letters
        }
    }
}
