// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/App.h"

#include "base/Logging.h"

#include <QCoreApplication>

namespace chitai {

namespace {

constexpr std::chrono::seconds starterPictureDelay{2};
// A lock of another program is mostly over in less, and nobody notices the pause.
constexpr std::chrono::milliseconds lockPatience{40};

AppCore::Options coreOptions(const LockedDataDir &data)
{
    const Settings &settings = data.settings;
    AppCore::Options options{.files = data.files(), .backupDir = data.paths.backupDir};
    options.pictures = {.maxDimension = settings.illustrationMaxDimension,
                        .thumbnailDimension = settings.thumbnailMaxDimension,
                        .webpQuality = settings.webpQuality};
    options.gracePeriod = settings.gracePeriod;
    options.russianNorm = settings.russianNorm;
    options.story.dataDir = data.paths.dataDir;
    return options;
}

Server::Config serverConfig(const Options &options, const Settings &settings)
{
    return {.address = options.address,
            .port = options.port,
            .access = options.access,
            .hostNames = NetworkPublisher::hostNames(),
            .clientTimeout = settings.pingTimeout,
            .maxClients = std::size_t(settings.maxClients)};
}

} // namespace

std::unique_ptr<KeyFile> App::makeKeyFile(const QString &dataDir, KeyUse use)
{
    const QStringView name = use == KeyUse::Stories ? u"/story-key" : u"/picture-key";
    return std::make_unique<KeyFile>(dataDir % name);
}

App::App(LockedDataDir data, const Options &options, const KeyStoreMaker &makeKeys)
    : m_data(std::move(data))
    , m_stores(*m_data.database, m_clock)
    , m_keys(makeKeys(m_data.paths.dataDir, KeyUse::Stories))
    , m_pictureKeys(makeKeys(m_data.paths.dataDir, KeyUse::Pictures))
    , m_core({*m_data.database, m_stores, m_clock, m_random, *m_keys, *m_pictureKeys},
             coreOptions(m_data))
    , m_server(serverConfig(options, m_data.settings), m_core)
    , m_publisher(m_data.paths.certificateDir, m_clock, {.address = options.address})
    , m_door(m_data.paths.databaseFile,
             [this](const QJsonObject &request) { return answer(request); })
{
    m_pictureTimer.setSingleShot(true);
    QObject::connect(&m_pictureTimer, &QTimer::timeout, &m_pictureTimer,
                     [this] { m_core.giveStarterPictures(); });
    // First of all: what else ends may take longer than there is time.
    QObject::connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, &m_server,
                     [this] { m_core.finish(); });
    QObject::connect(&m_core.backups(), &BackupScheduler::troubleChanged, &m_server,
                     [this] { m_server.setBackupTrouble(m_core.backups().trouble()); });
    if (const ReadingFile *file = m_core.readingFile()) {
        QObject::connect(file, &ReadingFile::stateChanged, &m_server, [this, file] {
            const ServerState state = file->state();
            m_server.setServerAway(state.isAway || state.isStuck ? std::optional(state.waiting)
                                                                 : std::nullopt);
        });
    }
}

App::~App()
{
    m_core.finish();
}

Result<std::unique_ptr<App>> App::open(const Options &options, const KeyStoreMaker &makeKeys,
                                       const PasswordKeeper &passwords)
{
    CHITAI_TRY_ASSIGN(LockedDataDir data, LockedDataDir::open(options, passwords));
    std::unique_ptr<App> app(new App(std::move(data), options, makeKeys));
    CHITAI_TRY(app->start());
    return app;
}

QJsonObject App::answer(const QJsonObject &request)
{
    if (const std::optional<QByteArray> token = showToken(request)) {
        if (m_shower)
            m_shower(*token);
        return showAnswer(bool(m_shower));
    }
    return answerDeviceRequest(m_core.devices(), request,
                               [this](const QUuid &id) { return m_server.isConnected(id); });
}

void App::take(DatabaseNews::Subject subject)
{
    switch (subject) {
    case DatabaseNews::Subject::Library:
        m_core.libraryService().announceItems();
        m_core.libraryService().announceIllustrations();
        break;
    case DatabaseNews::Subject::Children:
        if (const Result<void> refreshed = m_core.profiles().refresh(); !refreshed)
            qCWarning(logStorage) << "the children of another laptop can't be read:"
                                  << refreshed.error().message;
        break;
    case DatabaseNews::Subject::Sessions:
        m_core.libraryService().announceSessions();
        break;
    case DatabaseNews::Subject::Pictures:
        m_core.sharedPictures()->askAgain();
        break;
    case DatabaseNews::Subject::Readers:
        m_core.readerLease()->look();
        break;
    case DatabaseNews::Subject::Groups:
        if (const Result<void> refreshed = m_core.groups().refresh(); !refreshed)
            qCWarning(logStorage) << "the groups of another laptop can't be read:"
                                  << refreshed.error().message;
        break;
    case DatabaseNews::Subject::Syllables: // known from the next start on

    case DatabaseNews::Subject::Stories: // read whenever somebody looks
        break;
    }
}

void App::listenToOthers()
{
    m_news = std::make_unique<DatabaseNews>(m_data.address);
    QObject::connect(m_news.get(), &DatabaseNews::changed, m_news.get(),
                     [this](DatabaseNews::Subject subject) { take(subject); });
    SharedPictures *pictures = m_core.sharedPictures();
    QObject::connect(m_news.get(), &DatabaseNews::ready, pictures, &SharedPictures::compare);
    QObject::connect(m_news.get(), &DatabaseNews::pictureRemoved, pictures,
                     &SharedPictures::removeCopy);
    QObject::connect(m_news.get(), &DatabaseNews::pictureRemoved, m_core.readingFile(),
                     &ReadingFile::forgetPicture);
}

Result<void> App::start()
{
    CHITAI_TRY(m_core.start());
    CHITAI_TRY_ASSIGN(const TlsIdentity identity, m_publisher.identity());
    m_server.setIdentity(identity);
    CHITAI_TRY(m_data.database->setPatience(lockPatience));
    return m_server.listen().map([this] {
        m_publisher.serve(m_server);
        m_core.backups().start();
        if (!m_data.paths.serverUrl.isEmpty()) {
            listenToOthers();
        }
        // When the windows are there and what is read first is on the screens.
        m_pictureTimer.start(starterPictureDelay);
    });
}

} // namespace chitai
