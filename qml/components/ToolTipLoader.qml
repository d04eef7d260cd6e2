// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai

// Makes a hint above its parent once it is wanted: most never are. From its file: Qt 6.4 takes no component that is
// bound to its surroundings for a Loader.
Loader {
    id: root

    required property Theme theme
    required property string text
    required property bool isWanted
    // Who presses it knows it: the hint would only cover what the press has changed.
    property bool isPressed: false
    property bool isKnown: false
    property int delay: 700
    // To the right of its parent, where above is something else.
    property bool isBeside: false

    objectName: "hint"

    readonly property bool isNeeded: isWanted && !isKnown && text.length > 0

    onIsPressedChanged: {
        if (isPressed && isWanted)
            isKnown = true;
    }
    onIsWantedChanged: {
        if (!isWanted)
            isKnown = false;
    }
    onIsNeededChanged: {
        if (isNeeded)
            setSource("ToolTip.qml", { parent: root.parent, theme: root.theme, text: root.text, delay: root.delay, isBeside: root.isBeside });
        else
            source = "";
    }
    // A button may come to mean something else under the pointer.
    onTextChanged: {
        const hint = item as ToolTip;
        if (hint && isNeeded)
            hint.text = text;
    }
}
