// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// Two columns where there is room for them, else one.
Grid {
    property real least: 280 // of a column

    readonly property bool isTwo: width >= 2 * least + 32
    readonly property real part: isTwo ? Math.floor((width - 32) / 2) : width

    columns: isTwo ? 2 : 1
    columnSpacing: 32
    rowSpacing: 12
    width: parent.width
}
