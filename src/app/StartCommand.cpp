// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/StartCommand.h"

#include "app/CommandLine.h"
#include "storage/DatabaseAddress.h"

#include <QFileInfo>

namespace chitai {

namespace {

QString nameOf(AccessPolicy::Mode mode)
{
    switch (mode) {
    case AccessPolicy::Mode::Open:
        return QStringLiteral("open");
    case AccessPolicy::Mode::Local:
        return QStringLiteral("local");
    case AccessPolicy::Mode::Paired:
        break;
    }
    return QStringLiteral("paired");
}

QString nameOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Error:
        return QStringLiteral("error");
    case LogLevel::Warning:
        return QStringLiteral("warning");
    case LogLevel::Debug:
        return QStringLiteral("debug");
    case LogLevel::Info:
        break;
    }
    return QStringLiteral("info");
}

} // namespace

QStringList startCommand(const QString &program, const Options &options)
{
    QStringList command{program};
    if (!options.dataDir.isEmpty())
        command += {QStringLiteral("--data-dir"), QFileInfo(options.dataDir).absoluteFilePath()};
    if (DatabaseAddress::isServerUrl(options.database))
        command += {QStringLiteral("--database"), options.database};
    else if (!options.database.isEmpty())
        command += {QStringLiteral("--database"), QFileInfo(options.database).absoluteFilePath()};
    if (options.language)
        command += {QStringLiteral("--language"), languageCode(*options.language)};
    if (!options.screen.isEmpty())
        command += {QStringLiteral("--screen"), options.screen};
    return command;
}

QStringList wholeStartCommand(const QString &program, const Options &options)
{
    const Options usual;
    QStringList command = startCommand(program, options);
    if (options.port != usual.port)
        command += {QStringLiteral("--port"), QString::number(options.port)};
    if (options.access != usual.access)
        command += {QStringLiteral("--access"), nameOf(options.access)};
    const bool isLocal = options.access == AccessPolicy::Mode::Local;
    if (options.address != (isLocal ? QHostAddress(QHostAddress::LocalHost) : usual.address))
        command += {QStringLiteral("--listen"), options.address.toString()};
    if (options.logLevel != usual.logLevel)
        command += {QStringLiteral("--log-level"), nameOf(options.logLevel)};
    return command;
}

QStringList withoutSession(QStringList arguments)
{
    const qsizetype place = arguments.indexOf(QStringLiteral("-session"));
    if (place > 0 && place + 1 < arguments.size())
        arguments.remove(place, 2);
    return arguments;
}

} // namespace chitai
