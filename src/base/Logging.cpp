// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Logging.h"

namespace chitai {

Q_LOGGING_CATEGORY(logApp, "chitai.app")
Q_LOGGING_CATEGORY(logReading, "chitai.reading")
Q_LOGGING_CATEGORY(logServer, "chitai.server")
Q_LOGGING_CATEGORY(logStorage, "chitai.storage")
Q_LOGGING_CATEGORY(logStory, "chitai.story")
Q_LOGGING_CATEGORY(logUi, "chitai.ui")

std::optional<LogLevel> logLevelFromName(QStringView name)
{
    if (name == u"error")
        return LogLevel::Error;
    if (name == u"warning")
        return LogLevel::Warning;
    if (name == u"info")
        return LogLevel::Info;
    if (name == u"debug")
        return LogLevel::Debug;
    return std::nullopt;
}

void setLogLevel(LogLevel level)
{
    const auto rule = [](QLatin1StringView category, QLatin1StringView type, bool on) -> QString {
        return category % type
            % (on ? QLatin1StringView("=true\n") : QLatin1StringView("=false\n"));
    };
    QString rules;
    const QLatin1StringView own("chitai.*");
    rules += rule(QLatin1StringView("*"), QLatin1StringView(".debug"), level >= LogLevel::Debug);
    rules += rule(QLatin1StringView("*"), QLatin1StringView(".info"), level >= LogLevel::Debug);
    rules += rule(own, QLatin1StringView(".info"), level >= LogLevel::Info);
    rules += rule(own, QLatin1StringView(".warning"), level >= LogLevel::Warning);
    QLoggingCategory::setFilterRules(rules);
}

} // namespace chitai
