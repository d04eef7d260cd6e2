// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai
import Chitai.Ui

// Before there is something to see.
Item {
    id: root

    required property Theme theme
    required property ProgressModel progress

    Card {
        theme: root.theme
        width: Math.min(parent.width, 560 * root.theme.textUnit)
        height: Math.min(parent.height, words.height + 2 * words.y)

        Column {
            id: words

            x: 24
            y: root.theme.isLow ? 12 : 24
            width: parent.width - 48
            spacing: 12

            Icon {
                visible: !root.theme.isLow
                size: 48 * root.theme.unit
                drawing: Icon.Sprout
                color: root.theme.good
            }
            Label {
                theme: root.theme
                width: parent.width
                text: qsTr("After three evenings you will see here how the reading grows.")
                wrapMode: Text.Wrap
                font.pixelSize: root.theme.large
            }
            SecondaryLabel {
                theme: root.theme
                width: parent.width
                text: root.progress.evenings > 0 ? qsTr("%n evening(s) so far.", "", root.progress.evenings)
                                                 : qsTr("The first one is still to come.")
                wrapMode: Text.Wrap
            }
        }
    }
}
