// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chitai
import Chitai.Ui

// A word's letters. The place between two of them reaches from the middle of one to the middle of the next.
Flickable {
    id: root

    required property Theme theme
    required property SyllableEditor editor

    readonly property real pitch: Math.max(30 * theme.unit,
                                           Math.min(64 * theme.unit, width / Math.max(1, places.count)))

    contentWidth: Math.max(width, places.count * pitch)
    contentHeight: height
    implicitHeight: 104 * theme.unit
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    T.ScrollBar.horizontal: SlimScrollBar { theme: root.theme }

    function focusGap(row: int): void {
        const place = places.itemAt(row) as SplitLetter;
        place?.takeFocus();
    }

    function showPlace(x: real): void {
        const middle = x - width / 2;
        contentX = Math.max(0, Math.min(contentWidth - width, middle));
    }

    Item {
        x: Math.max(0, (root.width - places.count * root.pitch) / 2)
        height: root.height

        Repeater {
            id: places

            model: root.editor

            SplitLetter {
                x: index * root.pitch
                width: root.pitch
                height: root.height
                theme: root.theme
                onToggled: root.editor.toggle(index)
                onSaved: root.editor.save()
                onMoved: (direction) => root.focusGap(root.editor.nextGap(index, direction))
                onFocusTaken: root.showPlace(x)
            }
        }
    }
}
