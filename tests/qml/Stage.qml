// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai

// Room for one component, in a theme that a test changes and the next one finds as it was.
Item {
    id: root

    readonly property Theme theme: Theme {
        dark: false
        reducedMotion: true
    }

    // Whether what was changed last has got its place: layouts take it just before a frame.
    readonly property bool isSettled: witness.implicitHeight === inside.height

    width: 800
    height: 600

    Column {
        id: witness

        Item {
            id: inside

            width: 1
        }
    }

    function reset() {
        theme.dark = false;
        theme.unit = 1;
        theme.textScale = 1;
        theme.windowWidth = 1366;
        theme.windowHeight = 768;
        inside.height += 1;
    }

    // All that is in an item and fits, whether it can be seen or not, in the order in which it was made.
    function all(item, fits) {
        let found = [];
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i];
            if (fits(child))
                found.push(child);
            found = found.concat(all(child, fits));
        }
        return found;
    }

    // What can be read in an item, without what is hidden.
    function words(item) {
        return all(item, child => child.visible && child.text !== undefined && child.lineCount !== undefined && child.text.length > 0)
               .map(child => child.text);
    }

    function textOf(item, text) {
        return all(item, child => child.lineCount !== undefined && child.text === text)[0] ?? null;
    }

    // The texts in an item that a screen reader comes to by themselves.
    function heard(item) {
        return all(item, child => child.visible && child.lineCount !== undefined && child.text.length > 0
                   && child.Accessible.role !== Accessible.NoRole && !child.Accessible.ignored).map(child => child.text);
    }

    // The first with a name that can be seen; several may have it.
    function named(item, name) {
        return all(item, child => child.objectName === name && child.visible)[0] ?? null;
    }

    // Whether an item lies wholly within another.
    function isWithin(item, other) {
        const place = item.mapToItem(other, 0, 0);
        return place.x >= -0.5 && place.y >= -0.5
               && place.x + item.width <= other.width + 0.5 && place.y + item.height <= other.height + 0.5;
    }

    // WCAG 2.1, success criterion 1.4.3.
    function contrast(one, other) {
        const channel = value => value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        const luminance = colour => 0.2126 * channel(colour.r) + 0.7152 * channel(colour.g) + 0.0722 * channel(colour.b);
        const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
        return (high + 0.05) / (low + 0.05);
    }

    // The words in an item that can't be read on a ground; large ones need less.
    function unreadable(item, ground) {
        return all(item, child => child.visible && child.lineCount !== undefined && child.text.length > 0)
               .filter(child => contrast(child.color, ground) < (child.font.pixelSize >= 24 ? 3 : 4.5))
               .map(child => child.text + " " + child.color);
    }
}
