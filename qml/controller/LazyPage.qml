// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// A page that is made when it is first looked at: the first text does not wait for it.
Loader {
    id: root

    required property url page
    // Of the page, set once.
    required property var properties

    onVisibleChanged: make()
    Component.onCompleted: make()

    function make(): void {
        if (visible && status === Loader.Null)
            setSource(page, properties);
    }
}
