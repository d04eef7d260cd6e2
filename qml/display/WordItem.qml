// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// A word, syllable by syllable. Each syllable is an item of its own whatever the word's state, so that no
// letter ever moves when a colour changes.
Row {
    id: root

    required property Theme theme
    required property font wordFont
    required property list<string> pieces
    required property int wordState

    Repeater {
        model: root.pieces

        Text {
            textFormat: Text.PlainText
            required property string modelData
            required property int index

            text: modelData
            font: root.wordFont
            renderType: Text.QtRendering
            color: {
                if (root.wordState === FittedText.Current)
                    return index % 2 === 0 ? root.theme.syllableA : root.theme.syllableB;
                return root.wordState === FittedText.Read ? root.theme.quietInk : root.theme.ink;
            }
        }
    }
}
