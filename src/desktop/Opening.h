// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

namespace chitai {

class App;
class QuitSignals;
struct LastAppearance;
struct Options;

/// Opens the program without its windows, as App::open() does. Why it can't be opened is told on
/// standard error and, where a person can do something about it, in a window: data that is damaged
/// can be restored there, and a server that can't be reached or used is tried again until it can.
/// Nothing where the program is to end. Needs the application object and its translations;
/// `appearance` is that of such a window.
[[nodiscard]] std::unique_ptr<App>
openOrAsk(const Options &options, const LastAppearance &appearance, const QuitSignals &quitSignals);

} // namespace chitai
