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
    color: chip.checked ? theme.accentSoft : chip.hovered ? theme.raised : "transparent"
    border.width: chip.visualFocus || chip.checked ? 2 : 1
    border.color: chip.visualFocus && chip.checked ? theme.ink
                  : chip.visualFocus || chip.checked ? theme.accent : theme.edge
}
