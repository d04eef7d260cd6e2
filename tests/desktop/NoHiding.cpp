// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cerrno>
#include <termios.h>

/// Loaded before the system's libraries: a terminal that can't be told to hide what is typed.
extern "C" int tcsetattr(int /*descriptor*/, int /*when*/, const termios * /*wanted*/) noexcept
{
    errno = ENOTTY;
    return -1;
}
