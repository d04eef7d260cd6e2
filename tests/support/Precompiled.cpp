// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing: the target of this file only compiles the list of headers that all tests read.
