// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

namespace chitai {

class App;
class QuitSignals;
struct LastAppearance;
struct Options;

/// The program, or none where it is to end, with its status.
struct Opened
{
    std::unique_ptr<App> app;
    int status = 1;
};

/// Opens the program without its windows, as App::open() does. Why it can't be opened is told on
/// standard error and in a window, as who clicks at an icon sees no terminal: data that is damaged
/// can be restored there, and a server that can't be reached or used is tried again until it can.
/// Where the program runs already with the data its window comes to the front. Needs the
/// application object and its translations; `appearance` is that of such a window.
[[nodiscard]] Opened openOrAsk(const Options &options, const LastAppearance &appearance,
                               const QuitSignals &quitSignals);

} // namespace chitai
