// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/AppCore.h"

#include "base/Logging.h"
#include "core/StarterLibrary.h"
#include "storage/LibraryImport.h"
#include "storage/LibraryRights.h"

#include <QFileInfo>

namespace chitai {

namespace {

constexpr int mostPracticeWords = 12; // of those that are due, for a story to choose from

QString familyKey()
{
    return QStringLiteral("family_id");
}

FamilyFiles withDecoder(FamilyFiles files, PictureDecoder &decoder)
{
    files.remake = pictureRemaker(decoder);
    return files;
}

} // namespace

AppCore::AppCore(const Dependencies &deps, const Options &options)
    : m_deps(deps)
    , m_options(options)
    , m_decoder(options.decoder)
    , m_illustrationFiles(options.files.illustrationDir)
    , m_ownPictures(options.ownPictures)
    , m_pictureFinder(PictureFinder::usualSources(options.ownPictures))
    , m_illustrationImporter(deps.stores.illustrations, m_illustrationFiles, deps.clock, m_decoder,
                             options.pictures)
    , m_outsidePictures(deps.stores.settings, m_illustrationImporter, m_decoder, options.outside)
    , m_drawnPictures({deps.stores.settings, deps.stores.profiles, deps.pictureKeys,
                       m_illustrationImporter, m_decoder, deps.clock},
                      options.pictures, options.drawn)
    , m_syllabifiers(options.russianNorm, options.makeSyllabifier)
    , m_openedFile(openReadingFile())
    , m_readingFile(m_openedFile ? m_openedFile->get() : nullptr)
    , m_recorder(recorderDependencies())
    , m_growth({deps.stores.readingEvents, deps.stores.practice, deps.stores.letters,
                deps.stores.growth})
    , m_model(m_recorder, m_syllabifiers)
    , m_graceTimer(m_model, m_recorder, deps.clock, options.gracePeriod)
    , m_libraryService({deps.database, deps.stores.library, deps.stores.sessions,
                        deps.stores.illustrations, m_model})
    , m_starterPictures({deps.database, deps.stores.library, deps.stores.illustrations,
                         deps.stores.settings, m_libraryService, m_illustrationImporter},
                        m_ownPictures)
    , m_profiles(deps.stores.profiles, m_model, options.russianNorm)
    , m_groups(deps.stores.groups)
    , m_backups(withDecoder(options.files, m_decoder), options.backupDir, deps.clock)
    , m_devices(deps.stores.devices, deps.clock)
    , m_pairing(m_devices, deps.clock)
    , m_practice({deps.stores.readingEvents, deps.stores.practice, deps.stores.letters,
                  deps.stores.difficulty, deps.stores.sessions, *deps.stores.search, m_syllabifiers,
                  deps.clock})
    , m_childExport({m_practice, deps.stores.practice, deps.stores.readingEvents,
                     deps.stores.sessions, deps.stores.groups})
    , m_classOverview(m_practice, deps.stores.classes)
    , m_stories({deps.database, deps.stores.stories, *deps.stores.storyMemory, deps.stores.settings,
                 deps.stores.profiles, deps.keys, deps.clock, deps.random,
                 [this](Language language) {
                     return m_practice
                         .wordsToPractise(m_profiles.active().id, language, mostPracticeWords)
                         .value_or(QStringList());
                 }},
                options.story)
    , m_reviewer(m_syllabifiers)
    , m_desk({m_stories, m_model, m_libraryService, deps.stores.settings, m_reviewer})
{
    if (m_readingFile) {
        m_serverGrowth = std::make_unique<ServerGrowth>(m_readingFile->courier(), m_model);
        m_searchWarmUp
            = std::make_unique<SearchWarmUp>(*deps.stores.search, m_readingFile->courier());
    }
    m_model.setGrowthSource(m_serverGrowth ? static_cast<GrowthSource *>(m_serverGrowth.get())
                                           : &m_growth);
    m_model.setFirstText([this](const QUuid &child, Language language) -> std::optional<QUuid> {
        const auto first = m_practice.firstText(child, language);
        return first && *first ? std::optional((*first)->id) : std::nullopt;
    });
    m_practice.setLettersListener([this](Language language) { takeLetters(language); });
    QObject::connect(&m_libraryService, &LibraryService::illustrationRemoved, &m_libraryService,
                     [this](const QUuid &id) { m_illustrationFiles.remove(id); });
    QObject::connect(&m_libraryService, &LibraryService::illustrationRemoved, &m_profiles,
                     &Profiles::forgetPicture);
    if (m_readingFile)
        QObject::connect(&m_libraryService, &LibraryService::illustrationRemoved, m_readingFile,
                         &ReadingFile::forgetPicture);
    shareReaders();
    followTexts();
    QObject::connect(&m_profiles, &Profiles::erased, &m_libraryService,
                     &LibraryService::announceSessions);
    QObject::connect(&m_profiles, &Profiles::erased, &m_groups, [this] {
        if (const Result<void> read = m_groups.refresh(); !read)
            qCWarning(logStorage) << "the groups can't be read:" << read.error().message;
    });
    QObject::connect(&m_profiles, &Profiles::pictureLeft, &m_libraryService,
                     [this](const QUuid &id) { dropPicture(id); });
    QObject::connect(&m_backups, &BackupScheduler::runningChanged, &m_profiles,
                     &Profiles::wipeRemoved);
    m_profiles.setRemovalGuard([this](const QUuid &child) -> Result<void> {
        if (!m_mayManage)
            return tl::unexpected(mayOnlyRead());
        return m_readerLease ? m_readerLease->requireFree(child) : Result<void>();
    });
    QObject::connect(&m_profiles, &Profiles::changed, &m_stories,
                     [this] { m_stories.setChildren(m_profiles.profiles()); });
    QObject::connect(&m_illustrationImporter, &IllustrationImporter::finished, &m_libraryService,
                     &LibraryService::announceIllustrations);
}

void AppCore::dropPicture(const QUuid &illustrationId)
{
    const Result<bool> isNobodys = m_deps.stores.illustrations.isNobodys(illustrationId);
    if (isNobodys && !*isNobodys)
        return;
    const Result<void> dropped = isNobodys.and_then(
        [&](bool) { return m_libraryService.removeIllustration(illustrationId); });
    if (!dropped)
        qCWarning(logStorage) << "the picture of a child that was deleted is still there:"
                              << dropped.error().message;
}

void AppCore::takeLetters(Language language)
{
    m_model.updateGrowth();
    const Result<int> added
        = addDecodableTexts(m_deps.stores.library, m_deps.stores.settings, language);
    if (!added)
        qCWarning(logStorage) << "the texts of few letters could not be added:"
                              << added.error().message;
    else if (*added > 0)
        m_libraryService.announceItems();
}

void AppCore::giveStarterPictures()
{
    if (m_options.hasStarterLibrary)
        m_starterPictures.start();
}

void AppCore::finish()
{
    m_graceTimer.check();
    if (const Result<void> finished = m_profiles.finishRemovals(); !finished)
        qCWarning(logStorage) << "a child that was taken out is still there:"
                              << finished.error().message;
    if (m_readingFile)
        m_readingFile->finish();
}

Result<void> AppCore::start()
{
    if (m_readingFile) { // before anything is done to a library that is not ours
        CHITAI_TRY_ASSIGN(const QString library, m_deps.stores.settings.value(familyKey()));
        CHITAI_TRY(m_readingFile->requireLibrary(library));
    }
    CHITAI_TRY(clearLeftovers());
    if (m_options.hasStarterLibrary) {
        CHITAI_TRY(addStarterLibrary(m_deps.stores.library, m_deps.stores.settings));
    }
    CHITAI_TRY(load());
    if (m_searchWarmUp)
        m_searchWarmUp->start();
    return resume();
}

Result<void> AppCore::load()
{
    if (!m_openedFile)
        return tl::unexpected(m_openedFile.error());
    if (m_readingFile) {
        CHITAI_TRY_ASSIGN(const QString library, familyId());
        CHITAI_TRY(m_readingFile->start(library));
    }
    CHITAI_TRY_ASSIGN(m_mayManage, chitai::mayManage(m_deps.database));
    CHITAI_TRY(m_model.load());
    CHITAI_TRY(m_profiles.start());
    CHITAI_TRY(m_groups.refresh());
    m_stories.setChildren(m_profiles.profiles());
    return m_devices.load();
}

Result<void> AppCore::resume()
{
    CHITAI_TRY_ASSIGN(const std::optional<UnfinishedSession> unfinished,
                      m_recorder.resumeUnfinished(m_options.gracePeriod));
    if (!unfinished)
        return {};
    CHITAI_TRY(m_model.resume(*unfinished));
    m_graceTimer.resumeFrom(unfinished->lastActivityAt);
    m_desk.resume();
    return {};
}

Result<void> AppCore::clearLeftovers()
{
    CHITAI_TRY_ASSIGN(const int takenBack, LibraryImport::takeBackUnfinished(m_deps.database));
    if (takenBack > 0)
        qCInfo(logStorage) << "took back an import that was cut off:" << takenBack << "items";
    CHITAI_TRY_ASSIGN(const QList<QUuid> pictures, m_deps.stores.illustrations.ids());
    CHITAI_TRY_ASSIGN(const QString owner, familyId());
    const QSet<QUuid> known(pictures.begin(), pictures.end());
    // CHITAI_ILLUSTRATION_DIR and CHITAI_DATABASE_URL can bring two families to one folder.
    const bool isOurs = m_illustrationFiles.claim(owner, known);
    if (isOurs)
        m_illustrationFiles.removeAllBut(known);
    sharePictures(isOurs);
    if (!isOurs)
        qCWarning(logStorage) << "pictures of another family lie in"
                              << m_illustrationFiles.folder();
    return {};
}

void AppCore::shareReaders()
{
    if (!m_readingFile)
        return;
    m_readerLease = std::make_unique<ReaderLease>(ReaderLease::Dependencies{
        m_readingFile->courier(), m_model, m_deps.clock, m_options.laptopName});
    m_profiles.setChoiceGuard([this](const QUuid &child) { return m_readerLease->admit(child); });
}

Result<std::unique_ptr<ReadingFile>> AppCore::openReadingFile() const
{
    if (!m_options.files.server)
        return nullptr;
    const QString folder = QFileInfo(m_options.files.databaseFile).path();
    return ReadingFile::open(folder % u"/reading.db", m_deps.database, m_deps.clock);
}

SessionRecorder::Dependencies AppCore::recorderDependencies() const
{
    Stores &stores = m_deps.stores;
    if (!m_readingFile) {
        return {m_deps.database,      stores.library,     stores.sessions,
                stores.illustrations, stores.corrections, stores.readingEvents,
                stores.settings,      m_deps.clock,       m_deps.random};
    }
    ReadingFile &file = *m_readingFile;
    return {file.database(),    file.library(), file.sessions(), file.illustrations(),
            stores.corrections, file.events(),  file.settings(), m_deps.clock,
            m_deps.random,      &file};
}

void AppCore::followTexts()
{
    if (!m_readingFile)
        return;
    const auto isInSession = [this](const QUuid &id) {
        const SnapshotPtr snapshot = m_model.snapshot();
        return (snapshot->current && snapshot->current->itemId == id)
            || std::any_of(snapshot->queue->cbegin(), snapshot->queue->cend(),
                           [&](const QueueEntry &entry) { return entry.itemId == id; });
    };
    QObject::connect(&m_libraryService, &LibraryService::itemChanged, m_readingFile,
                     [this, isInSession](const QUuid &id) {
                         if (isInSession(id))
                             m_readingFile->refresh({id});
                     });
    m_practice.setMendListener([this](const ReadingEvent &mended) { m_readingFile->copy(mended); });
}

void AppCore::sharePictures(bool ownsFolder)
{
    if (m_options.files.server && !m_sharedPictures) {
        m_sharedPictures = std::make_unique<SharedPictures>(
            *m_options.files.server, m_illustrationFiles,
            SharedPictures::Options{.mostBytes = m_options.mostPictureCopies,
                                    .ownsFolder = ownsFolder});
    }
}

Result<QString> AppCore::familyId()
{
    Result<QString> id = m_deps.stores.settings.value(familyKey());
    if (!id || !id->isEmpty())
        return id;
    Database::Transaction transaction(m_deps.database); // of two laptops, one makes it
    id = m_deps.stores.settings.value(familyKey());
    if (!id || !id->isEmpty())
        return id;
    const QString made = QUuid::createUuid().toString(QUuid::WithoutBraces);
    CHITAI_TRY(m_deps.stores.settings.setValue(familyKey(), made));
    return transaction.commit().map([&] { return made; });
}

} // namespace chitai
