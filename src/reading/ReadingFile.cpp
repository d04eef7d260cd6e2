// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/ReadingFile.h"

#include "base/Clock.h"
#include "base/Logging.h"
#include "storage/ReadingCopies.h"
#include "storage/sqlite/LaptopFile.h"

namespace chitai {

namespace {

constexpr std::chrono::seconds patienceAtTheEnd{2};
/// Somebody waits for what is written at a tap, which is tried again by whoever was refused.
constexpr std::chrono::milliseconds lockPatience{40};

} // namespace

ReadingFile::ReadingFile(std::unique_ptr<Database> file, const QString &path, Database &server,
                         const Clock &clock)
    : m_server(server)
    , m_file(std::move(file))
    , m_library(*m_file, clock)
    , m_sessions(*m_file)
    , m_illustrations(*m_file, clock)
    , m_events(*m_file)
    , m_settings(*m_file)
    , m_courier(server.address(), keepsAside(path))
    , m_outbox(*m_file, [this](const OutboxEntry &entry) { m_courier.send(entry); })
{
    connect(&m_courier, &ServerCourier::changed, this, &ReadingFile::note);
}

ReadingFile::~ReadingFile()
{
    m_server.setWatch(nullptr);
}

Result<std::unique_ptr<ReadingFile>> ReadingFile::open(const QString &path, Database &server,
                                                       const Clock &clock)
{
    QString laidAside;
    Result<std::unique_ptr<Database>> opened = openLaptopFile(path);
    if (!opened && opened.error().code == ErrorCode::StorageDamaged) {
        // All but what waited is on the server.
        CHITAI_TRY_ASSIGN(laidAside, layAside(path, clock.now().toLocalTime().date()));
        opened = openLaptopFile(path);
    }
    if (!opened)
        return tl::unexpected(opened.error());
    std::unique_ptr<ReadingFile> file(new ReadingFile(*std::move(opened), path, server, clock));
    file->m_laidAside = laidAside;
    CHITAI_TRY(file->m_outbox.open());
    file->m_courier.setOutbox(file->m_outbox.id());
    CHITAI_TRY_ASSIGN(*file->m_aside, file->m_outbox.countAside());
    CHITAI_TRY_ASSIGN(file->m_told, file->m_outbox.countTold());
    return file;
}

ServerCourier::Aside ReadingFile::keepsAside(const QString &path) const
{
    return [path, count = m_aside](const SetAside &refused) {
        return Outbox::setAside(path, refused).map([&] { ++*count; });
    };
}

Result<void> ReadingFile::requireLibrary(const QString &id) const
{
    return m_outbox.isOf(id).map([](bool) {});
}

Result<void> ReadingFile::start(const QString &library)
{
    CHITAI_TRY_ASSIGN(const bool isOfIt, m_outbox.isOf(library));
    if (!isOfIt)
        CHITAI_TRY(quietly([this] { return emptyCopies(*m_file); }));
    CHITAI_TRY(quietly([&] { return m_outbox.begin(library); }));
    CHITAI_TRY(handOver(m_outbox, m_server, keepsAside(m_file->address().file())));
    CHITAI_TRY(quietly([this] { return m_outbox.dropTaken(); }));
    CHITAI_TRY(quietly([this] { return m_outbox.beginAnew(); }));
    m_courier.setOutbox(m_outbox.id());
    CHITAI_TRY(quietly([this] { return copyReading(m_server, *m_file); }));
    m_server.setWatch(&m_courier);
    return m_file->setPatience(lockPatience);
}

void ReadingFile::finish()
{
    if (!m_courier.settle(patienceAtTheEnd))
        qCInfo(logStorage) << "the server is told later:" << m_courier.state().waiting << "changes";
    m_outbox.noteTaken(m_courier.state().takenUpTo);
    // Another server, which gets a copy of the library by way of a file, would take it again.
    if (const Result<void> dropped = quietly([this] { return m_outbox.dropTaken(); }); !dropped)
        qCWarning(logStorage) << "what the server has taken stays here:" << dropped.error().message;
}

void ReadingFile::noteTold()
{
    m_told = *m_aside;
    if (const Result<void> noted = quietly([this] { return m_outbox.noteTold(m_told); }); !noted)
        qCWarning(logStorage) << "it will be told again what the server refused:"
                              << noted.error().message;
}

Result<void> ReadingFile::quietly(const std::function<Result<void>()> &change)
{
    m_file->setKeeper(nullptr);
    const Result<void> done = change();
    m_file->setKeeper(&m_outbox);
    return done;
}

void ReadingFile::note(const ServerState &state)
{
    m_outbox.noteTaken(state.takenUpTo);
    Q_EMIT stateChanged();
}

Result<void> ReadingFile::bring(const QList<QUuid> &itemIds)
{
    QList<QUuid> ids = itemIds;
    Result<TextRows> texts = readTexts(m_server, ids);
    while (texts) {
        CHITAI_TRY_ASSIGN(const QList<QUuid> displaced, displacedBy(*m_file, *texts));
        if (displaced.isEmpty())
            return quietly([&] { return putTexts(*m_file, *texts); });
        ids += displaced;
        texts = readTexts(m_server, ids);
    }
    CHITAI_TRY_ASSIGN(const bool areHere, hasTexts(*m_file, itemIds));
    return areHere ? Result<void>() : tl::unexpected(texts.error());
}

void ReadingFile::refresh(const QList<QUuid> &itemIds)
{
    m_courier.ask<TextRows>(
        [itemIds](Database &server) { return readTexts(server, itemIds); }, this,
        [this](const Result<TextRows> &texts) {
            if (!texts)
                return; // as they were
            const Result<QList<QUuid>> displaced = displacedBy(*m_file, *texts);
            if (displaced && !displaced->isEmpty()) {
                refresh(texts->ids + *displaced);
                return;
            }
            const Result<void> put = quietly([&] { return putTexts(*m_file, *texts); });
            if (!put)
                qCWarning(logStorage) << "texts stay as they were read:" << put.error().message;
        });
}

void ReadingFile::forgetPicture(const QUuid &id)
{
    if (const Result<void> dropped = quietly([&] { return dropPicture(*m_file, id); }); !dropped)
        qCWarning(logStorage) << "a text keeps a picture that was deleted:"
                              << dropped.error().message;
}

void ReadingFile::copy(const ReadingEvent &event)
{
    if (const Result<void> copied = quietly([&] { return m_events.copy(event); }); !copied)
        qCWarning(logStorage) << "a mark is missing where it is undone:" << copied.error().message;
}

void ReadingFile::copyAnew()
{
    const bool isTaken = m_courier.settle(patienceAtTheEnd);
    const Result<void> copied = isTaken
        ? quietly([this] { return copySessionsAnew(m_server, *m_file); })
        : failure(ErrorCode::Unreachable, QStringLiteral("The server has not taken everything."));
    if (!copied)
        qCWarning(logStorage) << "the running session stays as it was read here:"
                              << copied.error().message;
}

} // namespace chitai
