// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/DeviceDoor.h"

#include <memory>

class QWindow;

namespace chitai {

struct LockedDataDir;
struct Options;

// A family's data is opened by one program. Who starts a second one, at the icon, wants to see the
// window of the first, which may be minimised or was started with the computer.

/// What has become of the program that has this data.
enum class Running {
    None, ///< nobody has it: something else is in the way, such as the port
    Shown, ///< its window is in front
    Held, ///< it has none, or doesn't answer
    Gone, ///< it was just ending: the data may be opened now
};

/// Asks the program that has this data to show its window. One that is just starting or ending gets
/// a moment.
[[nodiscard]] Running showRunningProgram(const Options &options);

/// By which a window is asked that waits for the program to be opened: with the lock in `data`.
[[nodiscard]] std::unique_ptr<DeviceDoor> doorTo(QWindow &window, const LockedDataDir &data);

/// In front of the others and with the keyboard, as far as the desktop allows it; `token` is the
/// right to do so that Wayland gave, and may be empty.
void bringForward(QWindow &window, const QByteArray &token);

} // namespace chitai
