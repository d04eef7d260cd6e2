// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace chitai::bench {

/// From a tap to the display's frameSwapped, both windows shown, on the software renderer. Needs a
/// QGuiApplication.
void measureFrames();

} // namespace chitai::bench
