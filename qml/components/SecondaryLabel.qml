// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Chitai

// Quiet words beside what they are about.
Label {
    color: theme.quietInk
}
