// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace chitai {

struct Options;

/// The command line that starts the program again as it was started, where that is of the family:
/// the data, the language, the screen. Paths are absolute, as another folder may be current then.
[[nodiscard]] QStringList startCommand(const QString &program, const Options &options);

/// The same with everything else that a program with windows was told: who has access to it, where.
[[nodiscard]] QStringList wholeStartCommand(const QString &program, const Options &options);

/// Arguments without "-session ID", with which a session of X11 starts again what ran when it
/// ended: that is for QGuiApplication, which is made after they were read.
[[nodiscard]] QStringList withoutSession(QStringList arguments);

} // namespace chitai
