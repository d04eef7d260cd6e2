// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Chitai

// A part of a page that is scrolled where it is longer than its place. Whoever goes by key sees where.
Flickable {
    id: root

    required property Theme theme
    readonly property Item focused: Window.activeFocusItem

    // What the keyboard has come to is somewhere else now.
    signal revealed

    interactive: contentHeight > height
    boundsBehavior: Flickable.StopAtBounds
    clip: interactive
    // In the margin of the page.
    T.ScrollBar.vertical: SlimScrollBar {
        parent: root.parent
        x: root.x + root.width + 2
        y: root.y
        height: root.height
        visible: root.visible && size < 0.99
        theme: root.theme
    }

    onFocusedChanged: if (interactive) reveal(focused)

    function reveal(item: Item): void {
        let above = item;
        while (above && above !== contentItem)
            above = above.parent;
        if (!above)
            return;
        const y = item.mapToItem(contentItem, 0, 0).y;
        const before = contentY;
        contentY = Math.max(0, Math.min(Math.max(contentY, y + Math.min(item.height, height - 16) + 8 - height),
                                        y - 8, contentHeight - height));
        if (contentY !== before)
            revealed();
    }
}
