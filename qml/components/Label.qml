// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai

// Words of the window: in its ink and its letters, as they stand.
Text {
    required property Theme theme

    textFormat: Text.PlainText
    color: theme.ink
    font.family: theme.family
    font.pixelSize: theme.normal
    // Qt 6.4 tells a screen reader of no text by itself.
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
