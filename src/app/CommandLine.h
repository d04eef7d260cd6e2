// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"
#include "base/Logging.h"
#include "server/access/AccessPolicy.h"

#include <QHostAddress>
#include <QStringList>
#include <variant>

namespace chitai {

/// What the person who started the program asked for.
struct Options
{
    bool isHeadless = false;
    QString dataDir; ///< empty: the default place
    QString database; ///< a file or a URL; empty: as resolvePaths() finds it
    QHostAddress address = QHostAddress::Any;
    quint16 port = 8000;
    AccessPolicy::Mode access = AccessPolicy::Mode::Paired;
    std::optional<Language> language; ///< of the interface, and offered for reading
    QString screen; ///< name or number of the child's screen; empty: choose
    LogLevel logLevel = LogLevel::Info;
    // Files to exchange data with, instead of starting; empty: not asked for.
    QString importFile;
    QString exportFile;
    QString backupFile;
    QString restoreFile;
    // The databases that everything is copied from and to, files or URLs, instead of starting.
    QString copyFrom;
    QString copyTo;
    bool savesPassword = false; ///< of the server, into the keyring, instead of starting
    bool listsDevices = false;
    QString forgetDevice; ///< name or id of a paired device to take out; empty: not asked for
    std::optional<Language> syllabify; ///< split words from standard input instead of starting

    [[nodiscard]] bool isExchange() const
    {
        return !importFile.isEmpty() || !exportFile.isEmpty() || !backupFile.isEmpty()
            || !restoreFile.isEmpty();
    }
};

/// The program prints this text and exits.
struct EarlyExit
{
    int status = 0; ///< 0 for what was asked for, 2 for a wrong command line
    QString text;
};

/// The language that the arguments ask for, whatever else is wrong with them.
[[nodiscard]] std::optional<Language> wantedLanguage(const QStringList &arguments);

/// Reads the arguments, the program's name first.
[[nodiscard]] std::variant<Options, EarlyExit> parseCommandLine(const QStringList &arguments);

} // namespace chitai
