// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Family.h"

#include "app/StarterLibrary.h"
#include "base/Logging.h"
#include "storage/LibraryImport.h"

#include <QFileInfo>
#include <QSysInfo>

namespace chitai {

namespace {

Error lockProblem(const QLockFile &lock, const QString &folder)
{
    if (lock.error() != QLockFile::LockFailedError) {
        return {ErrorCode::StorageFailed,
                QStringLiteral("The folder \"%1\" can't be written to.").arg(folder)};
    }
    qint64 process = 0;
    QString host;
    QString program;
    if (lock.getLockInfo(&process, &host, &program) && host != QSysInfo::machineHostName()) {
        return {ErrorCode::Conflict,
                QStringLiteral("The data in \"%1\" is in use by the machine \"%2\". If no Chitai "
                               "runs there, delete %3 and start again.")
                    .arg(folder, host, QFileInfo(lock.fileName()).fileName())};
    }
    return {ErrorCode::Conflict,
            QStringLiteral("Chitai is running already with the data in \"%1\".").arg(folder)};
}

} // namespace

Family::Family(std::unique_ptr<QLockFile> lock, std::unique_ptr<Database> database,
               const Paths &paths, const Settings &settings, const Options &options)
    : m_lock(std::move(lock))
    , m_database(std::move(database))
    , m_stores(*m_database, m_clock)
    , m_illustrationFiles(paths.illustrationDir)
    , m_illustrationImporter(m_stores.illustrations, m_illustrationFiles, m_clock,
                             {.maxDimension = settings.illustrationMaxDimension,
                              .thumbnailDimension = settings.thumbnailMaxDimension,
                              .webpQuality = settings.webpQuality})
    , m_recorder({*m_database, m_stores.library, m_stores.sessions, m_stores.illustrations, m_clock,
                  m_random})
    , m_model(m_recorder, m_syllabifiers)
    , m_graceTimer(m_model, m_recorder, m_clock, settings.gracePeriod)
    , m_editor({*m_database, m_stores.library, m_stores.sessions, m_stores.illustrations, m_model})
    , m_server({.address = options.address,
                .port = options.port,
                .access = options.access,
                .silence = settings.pingTimeout},
               {m_model,
                m_graceTimer,
                m_clock,
                {m_stores.library, m_stores.search, m_stores.sessions, m_stores.illustrations,
                 m_editor, m_illustrationFiles, m_illustrationImporter}})
{
    QObject::connect(&m_editor, &LibraryEditor::illustrationRemoved, &m_editor,
                     [this](const QUuid &id) { m_illustrationFiles.remove(id); });
    QObject::connect(&m_illustrationImporter, &IllustrationImporter::finished, &m_editor,
                     &LibraryEditor::announceIllustrations);
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
    if (!lock->tryLock())
        return tl::unexpected(lockProblem(*lock, paths->dataDir));
    Result<std::unique_ptr<Database>> database = Database::open(paths->databaseFile);
    if (!database)
        return tl::unexpected(database.error());
    std::unique_ptr<Family> family(
        new Family(std::move(lock), std::move(*database), *paths, *settings, options));
    if (const Result<void> started = family->start(settings->gracePeriod); !started)
        return tl::unexpected(started.error());
    return family;
}

Result<void> Family::clearLeftovers()
{
    const Result<int> takenBack = LibraryImport::takeBackUnfinished(*m_database);
    if (!takenBack)
        return tl::unexpected(takenBack.error());
    if (*takenBack > 0)
        qCInfo(logStorage) << "took back an import that was cut off:" << *takenBack << "items";
    const Result<QList<QUuid>> known = m_stores.illustrations.ids();
    if (!known)
        return tl::unexpected(known.error());
    m_illustrationFiles.removeAllBut(QSet<QUuid>(known->begin(), known->end()));
    return {};
}

Result<void> Family::start(std::chrono::seconds gracePeriod)
{
    if (const Result<void> cleared = clearLeftovers(); !cleared)
        return cleared;
    if (const Result<void> added = addStarterLibrary(m_stores.library, m_stores.settings); !added)
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
