// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// How a child gets on, in a few figures.
Item {
    id: root

    required property Theme theme
    required property ProgressModel progress

    Card {
        theme: root.theme
        width: parent.width
        height: facts.height + 32

        Column {
            id: facts

            x: 20
            y: 16
            width: parent.width - 40
            spacing: 8

            Label {
                theme: root.theme
                width: parent.width
                visible: root.progress.texts > 0
                text: qsTr("%n text(s) read", "", root.progress.texts)
                wrapMode: Text.Wrap
                font.pixelSize: root.theme.large
            }
            Label {
                theme: root.theme
                width: parent.width
                visible: root.progress.texts > 0
                text: qsTr("%n hard word(s) tamed", "", root.progress.tamedWords)
                wrapMode: Text.Wrap
            }
            SecondaryLabel {
                theme: root.theme
                width: parent.width
                visible: root.progress.texts === 0
                text: qsTr("Nothing was read yet. What you read together stands here afterwards.")
                wrapMode: Text.Wrap
            }
        }
    }
}
