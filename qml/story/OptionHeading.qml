// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai

// What the pictures below it are about.
Label {
    font.bold: true
    Accessible.role: Accessible.Heading
}
