// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai

// Words to be copied from.
TextEdit {
    required property Theme theme

    readOnly: true
    selectByMouse: true
    activeFocusOnTab: true
    wrapMode: TextEdit.WrapAnywhere
    color: theme.ink
    selectionColor: theme.accent
    selectedTextColor: theme.accentText
    font.family: theme.family
    font.pixelSize: theme.normal
    Accessible.role: Accessible.EditableText
    Accessible.readOnly: true
}
