// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Chitai

// The words of a chip.
Text {
    required property Theme theme
    required property T.AbstractButton chip

    textFormat: Text.PlainText
    text: chip.text
    font: chip.font
    color: theme.ink
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    elide: Text.ElideRight
}
