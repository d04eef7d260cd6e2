// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai

// A white card on the window's paper.
Rectangle {
    required property Theme theme

    color: theme.surface
    radius: theme.radiusLarge
    border.width: 1
    border.color: theme.line
}
