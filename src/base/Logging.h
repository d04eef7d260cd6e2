// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace chitai {

// One category an area, so that QT_LOGGING_RULES="chitai.server=true" works as elsewhere in Qt.
Q_DECLARE_LOGGING_CATEGORY(logApp)
Q_DECLARE_LOGGING_CATEGORY(logReading)
Q_DECLARE_LOGGING_CATEGORY(logServer)
Q_DECLARE_LOGGING_CATEGORY(logStorage)
Q_DECLARE_LOGGING_CATEGORY(logStory)
Q_DECLARE_LOGGING_CATEGORY(logUi)

/// Levels of --log-level, each including those before it.
enum class LogLevel { Error, Warning, Info, Debug };

/// "error", "warning", "info" or "debug"; nothing for any other text.
[[nodiscard]] std::optional<LogLevel> logLevelFromName(QStringView name);

/// Lets through what the program itself logs up to this level, and of Qt's own categories warnings
/// only (everything at Debug). QT_LOGGING_RULES from the environment still wins.
void setLogLevel(LogLevel level);

} // namespace chitai
