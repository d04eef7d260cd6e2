// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Chitai

// What a chip's words stand on.
Rectangle {
    required property Theme theme
    required property T.AbstractButton chip

    radius: height / 2
    color: chip.checked ? theme.accent : chip.hovered ? theme.surface : theme.raised
    border.width: chip.visualFocus ? 3 : chip.hovered ? 1 : 0
    border.color: chip.checked ? theme.ink : theme.accent
}
