// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/AppCore.h"

#include "app/StarterLibrary.h"
#include "base/Logging.h"
#include "storage/LibraryImport.h"

#include <QImageReader>

namespace chitai {

std::unique_ptr<KeyFile> AppCore::makeKeyFile(const QString &dataDir)
{
    return std::make_unique<KeyFile>(dataDir % u"/story-key");
}

AppCore::AppCore(LockedDataDir data, const Options &options, const KeyStoreMaker &makeKeys)
    : m_lock(std::move(data.lock))
    , m_database(std::move(data.database))
    , m_stores(*m_database, m_clock)
    , m_illustrationFiles(data.paths.illustrationDir)
    , m_illustrationImporter(m_stores.illustrations, m_illustrationFiles, m_clock,
                             {.maxDimension = data.settings.illustrationMaxDimension,
                              .thumbnailDimension = data.settings.thumbnailMaxDimension,
                              .webpQuality = data.settings.webpQuality})
    , m_syllabifiers(data.settings.russianNorm)
    , m_recorder({*m_database, m_stores.library, m_stores.sessions, m_stores.illustrations,
                  m_stores.corrections, m_stores.settings, m_clock, m_random})
    , m_model(m_recorder, m_syllabifiers)
    , m_graceTimer(m_model, m_recorder, m_clock, data.settings.gracePeriod)
    , m_libraryService(
          {*m_database, m_stores.library, m_stores.sessions, m_stores.illustrations, m_model})
    , m_profiles(m_stores.profiles, m_stores.settings, m_model, data.settings.russianNorm)
    , m_backups(data.files(), data.paths.backupDir, m_clock)
    , m_devices(m_stores.devices, m_clock)
    , m_pairing(m_devices, m_clock)
    , m_keys(makeKeys(data.paths.dataDir))
    , m_stories({*m_database, m_stores.stories, m_stores.storyMemory, m_stores.settings,
                 m_stores.profiles, *m_keys, m_clock, m_random},
                {.dataDir = data.paths.dataDir})
    , m_reviewer(m_syllabifiers)
    , m_desk({m_stories, m_model, m_libraryService, m_stores.settings, m_reviewer})
    , m_server({.address = options.address,
                .port = options.port,
                .access = options.access,
                .hostNames = NetworkPublisher::hostNames(),
                .clientTimeout = data.settings.pingTimeout,
                .maxClients = std::size_t(data.settings.maxClients)},
               {m_model,
                m_graceTimer,
                m_clock,
                m_devices,
                m_pairing,
                {data.paths.databaseFile, m_stores.library, m_stores.search, m_stores.sessions,
                 m_stores.illustrations, m_libraryService, m_illustrationFiles,
                 m_illustrationImporter, m_model, m_speech},
                m_stories,
                m_desk})
    , m_publisher(data.paths.certificateDir, m_clock)
{
    QObject::connect(&m_libraryService, &LibraryService::illustrationRemoved, &m_libraryService,
                     [this](const QUuid &id) { m_illustrationFiles.remove(id); });
    QObject::connect(&m_libraryService, &LibraryService::illustrationRemoved, &m_profiles,
                     &Profiles::forgetPicture);
    QObject::connect(&m_illustrationImporter, &IllustrationImporter::finished, &m_libraryService,
                     &LibraryService::announceIllustrations);
    QObject::connect(&m_backups, &BackupScheduler::troubleChanged, &m_server,
                     [this] { m_server.setBackupTrouble(m_backups.trouble()); });
}

AppCore::~AppCore()
{
    // The last seconds of activity may not be recorded yet.
    m_graceTimer.check();
    // Nobody can take these back any more.
    if (const Result<void> finished = m_profiles.finishRemovals(); !finished)
        qCWarning(logStorage) << "a child that was taken out is still there:"
                              << finished.error().message;
}

Result<std::unique_ptr<AppCore>> AppCore::open(const Options &options,
                                               const KeyStoreMaker &makeKeys)
{
    Result<LockedDataDir> data = LockedDataDir::open(options);
    if (!data)
        return tl::unexpected(data.error());
    const std::chrono::seconds gracePeriod = data->settings.gracePeriod;
    std::unique_ptr<AppCore> family(new AppCore(std::move(*data), options, makeKeys));
    if (const Result<void> started = family->start(gracePeriod); !started)
        return tl::unexpected(started.error());
    return family;
}

Result<void> AppCore::clearLeftovers()
{
    const Result<int> takenBack = LibraryImport::takeBackUnfinished(*m_database);
    if (!takenBack)
        return tl::unexpected(takenBack.error());
    if (*takenBack > 0)
        qCInfo(logStorage) << "took back an import that was cut off:" << *takenBack << "items";
    const Result<QList<QUuid>> pictures = m_stores.illustrations.ids();
    if (!pictures)
        return tl::unexpected(pictures.error());
    const Result<QString> owner = familyId();
    if (!owner)
        return tl::unexpected(owner.error());
    const QSet<QUuid> known(pictures->begin(), pictures->end());
    // CHITAI_ILLUSTRATION_DIR and CHITAI_DATABASE_URL can bring two families to one folder.
    if (m_illustrationFiles.claim(*owner, known))
        m_illustrationFiles.removeAllBut(known);
    else
        qCWarning(logStorage) << "pictures of another family lie in"
                              << m_illustrationFiles.folder();
    return {};
}

Result<QString> AppCore::familyId()
{
    const QString key = QStringLiteral("family_id");
    Result<QString> id = m_stores.settings.value(key);
    if (!id || !id->isEmpty())
        return id;
    const QString made = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return m_stores.settings.setValue(key, made).map([&] { return made; });
}

Result<void> AppCore::start(std::chrono::seconds gracePeriod)
{
    // Megabytes that a picture may take while it is read, in each thread; larger ones are scaled as
    // they are read.
    QImageReader::setAllocationLimit(64);
    if (const Result<void> cleared = clearLeftovers(); !cleared)
        return cleared;
    if (const Result<void> added = addStarterLibrary(m_stores.library, m_stores.settings); !added)
        return added;
    if (const Result<void> loaded = m_model.load(); !loaded)
        return loaded;
    if (const Result<void> started = m_profiles.start(); !started)
        return started;
    const Result<std::optional<UnfinishedSession>> unfinished
        = m_recorder.resumeUnfinished(gracePeriod);
    if (!unfinished)
        return tl::unexpected(unfinished.error());
    if (*unfinished) {
        if (const Result<void> resumed = m_model.resume(**unfinished); !resumed)
            return resumed;
        m_graceTimer.resumeFrom((*unfinished)->lastActivityAt);
        m_desk.resume();
    }
    if (const Result<void> loaded = m_devices.load(); !loaded)
        return loaded;
    const Result<TlsIdentity> identity = m_publisher.identity();
    if (!identity)
        return tl::unexpected(identity.error());
    m_server.setIdentity(*identity);
    return m_server.listen().map([this] {
        m_publisher.serve(m_server);
        m_backups.start();
    });
}

} // namespace chitai
