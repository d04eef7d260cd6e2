// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ServerPassword.h"

#include <functional>

namespace chitai {

struct Options;
class Server;

/// What opens the windows and runs until they are closed; gives the exit status.
using DesktopRunner = std::function<int(int &argc, char **argv, const Options &options)>;

/// The whole program, without windows where there is no \a runDesktop. Gives its exit status: 0
/// after a clean end, 1 when it could not start, 2 for a wrong command line. The commands that end
/// by themselves take the passwords of servers from \a passwords.
[[nodiscard]] int run(int &argc, char **argv, const DesktopRunner &runDesktop,
                      const PasswordKeeper &passwords);

/// Tells on standard error why the program can't start; gives the exit status.
[[nodiscard]] int tellProblem(const Error &error);

/// The one line on standard output by which programs find the server.
void tellAddress(const Server &server, const Options &options);

} // namespace chitai
