// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai

// Quiet words beside what they are about.
Text {
    required property Theme theme

    textFormat: Text.PlainText
    color: theme.quietInk
    font.family: theme.family
    font.pixelSize: theme.normal
}
