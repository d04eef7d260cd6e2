// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

importScripts("assets.js", "../shared/shell-worker.js");
