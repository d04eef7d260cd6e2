// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai

// A page that is made when it is first looked at: the first text does not wait for it.
Loader {
    id: root

    required property Theme theme
    required property url file
    // The required properties of the page, by name.
    required property var models
    required property bool isCurrent
    required property string title
    // Whether there is a way to it.
    property bool isOffered: true

    // The eye has the rail for it.
    Item {
        width: 1
        height: 1
        Accessible.role: Accessible.Heading
        Accessible.name: root.title
    }

    onVisibleChanged: make()
    onIsCurrentChanged: make()
    Component.onCompleted: make()

    function make(): void {
        // Before it is laid out, a stack shows them all.
        if (visible && isCurrent && status === Loader.Null)
            setSource(file, Object.assign({ theme: theme }, models));
    }
}
