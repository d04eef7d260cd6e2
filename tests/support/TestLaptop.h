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
    TestLaptop(const DatabaseAddress &shared, const char *name)
        : address(named(shared, name))
        , database(Database::open(address).value())
        , stores(*database, clock)
        , core({*database, stores, clock, m_random, m_keys, m_pictureKeys}, options(name))
    {
        TestCore::must(core.load());
    }

    [[nodiscard]] bool hasSession() { return core.model().snapshot()->hasSession(); }

    const DatabaseAddress address;
    const QTemporaryDir dir;
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
        options.files = {dir.filePath(QStringLiteral("chitai.db")),
                         dir.filePath(QStringLiteral("illustrations")), address};
        options.story.dataDir = dir.path();
        options.laptopName = QString::fromLatin1(name);
        return options;
    }

    QRandomGenerator m_random{42};
    KeyFile m_keys{dir.filePath(QStringLiteral("story-key"))};
    KeyFile m_pictureKeys{dir.filePath(QStringLiteral("picture-key"))};

public:
    AppCore core;
};

} // namespace chitai
