// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/TestCore.h"

namespace chitai {

/// One of several programs that share a library on a server, without sockets and windows: with a
/// folder and a clock of its own.
class TestLaptop
{
public:
    /// With a folder of its own, or one that another run has left.
    TestLaptop(const DatabaseAddress &shared, const char *name, const QString &folder = {})
        : address(named(shared, name))
        , m_folder(folder.isEmpty() ? m_ownFolder.path() : folder)
        , database(Database::open(address).value())
        , stores(*database, clock)
        , core({*database, stores, clock, m_random, m_keys, m_pictureKeys}, options(name))
    {
        TestCore::must(core.load());
    }

    [[nodiscard]] bool hasSession() { return core.model().snapshot()->hasSession(); }

    const DatabaseAddress address;

private:
    const QTemporaryDir m_ownFolder;
    const QString m_folder;

public:
    FakeClock clock;
    const std::unique_ptr<Database> database;
    Stores stores;

private:
    static DatabaseAddress named(DatabaseAddress shared, const char *name)
    {
        shared.setLaptop(QString::fromLatin1(name));
        return shared;
    }

    [[nodiscard]] AppCore::Options options(const char *name) const
    {
        AppCore::Options options = TestCore::options();
        options.files = {m_folder + QStringLiteral("/chitai.db"),
                         m_folder + QStringLiteral("/illustrations"), address};
        options.story.dataDir = m_folder;
        options.laptopName = QString::fromLatin1(name);
        return options;
    }

    QRandomGenerator m_random{42};
    KeyFile m_keys{m_folder + QStringLiteral("/story-key")};
    KeyFile m_pictureKeys{m_folder + QStringLiteral("/picture-key")};

public:
    AppCore core;
};

} // namespace chitai
