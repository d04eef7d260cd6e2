// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai

// Something that is on or off, as a filter; one of several is a RadioChip.
BaseOption {
    id: root

    padding: 8
    leftPadding: 14
    rightPadding: 14
    implicitHeight: 36 * theme.textUnit
    font.pixelSize: theme.small

    contentItem: ChipText {
        theme: root.theme
        chip: root
    }
    background: ChipGround {
        theme: root.theme
        chip: root
    }
}
