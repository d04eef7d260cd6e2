// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Family.h"

#include "app/StarterLibrary.h"

namespace chitai {

Family::Family(std::unique_ptr<QLockFile> lock, std::unique_ptr<Database> database,
               const Settings &settings, const Options &options)
    : m_lock(std::move(lock))
    , m_database(std::move(database))
    , m_library(*m_database, m_clock)
    , m_sessions(*m_database)
    , m_illustrations(*m_database)
    , m_settings(*m_database)
    , m_recorder({*m_database, m_library, m_sessions, m_illustrations, m_clock, m_random})
    , m_model(m_recorder, m_syllabifiers)
    , m_graceTimer(m_model, m_recorder, m_clock, settings.gracePeriod)
    , m_server({.address = options.address,
                .port = options.port,
                .access = options.access,
                .silence = settings.pingTimeout},
               {m_model, m_graceTimer, m_library, m_sessions, m_clock})
{
}

Family::~Family()
{
    // The last seconds of activity may not be recorded yet.
    m_graceTimer.check();
}

Result<std::unique_ptr<Family>> Family::open(const Options &options)
{
    const Result<Paths> paths = resolvePaths(options.dataDir);
    if (!paths)
        return tl::unexpected(paths.error());
    const Result<Settings> settings = Settings::load(paths->dataDir);
    if (!settings)
        return tl::unexpected(settings.error());
    auto lock = std::make_unique<QLockFile>(paths->databaseFile % u".lock");
    lock->setStaleLockTime(0); // only the process that holds it says whether it is alive
    if (!lock->tryLock()) {
        return failure(ErrorCode::Conflict,
                       QStringLiteral("Chitai is running already with the data in \"%1\".")
                           .arg(paths->dataDir));
    }
    Result<std::unique_ptr<Database>> database = Database::open(paths->databaseFile);
    if (!database)
        return tl::unexpected(database.error());
    std::unique_ptr<Family> family(
        new Family(std::move(lock), std::move(*database), *settings, options));
    if (const Result<void> started = family->start(settings->gracePeriod); !started)
        return tl::unexpected(started.error());
    return family;
}

Result<void> Family::start(std::chrono::seconds gracePeriod)
{
    if (const Result<void> added = addStarterLibrary(m_library, m_settings); !added)
        return added;
    const Result<std::optional<UnfinishedSession>> unfinished
        = m_recorder.takeUpUnfinished(gracePeriod);
    if (!unfinished)
        return tl::unexpected(unfinished.error());
    if (*unfinished) {
        if (const Result<void> takenUp = m_model.takeUp(**unfinished); !takenUp)
            return takenUp;
        m_graceTimer.resumeFrom((*unfinished)->lastActivityAt);
    }
    return m_server.listen();
}

} // namespace chitai
