// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/ReadingFile.h"

#include "base/Clock.h"
#include "base/Logging.h"
#include "storage/ReadingCopies.h"

namespace chitai {

namespace {

constexpr std::chrono::seconds patienceAtTheEnd{2};

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
    CHITAI_TRY_ASSIGN(std::unique_ptr<Database> database, Database::open(path));
    CHITAI_TRY(prepareCopies(*database));
    std::unique_ptr<ReadingFile> file(new ReadingFile(std::move(database), path, server, clock));
    CHITAI_TRY(file->m_outbox.open());
    file->m_courier.setOutbox(file->m_outbox.id());
    CHITAI_TRY_ASSIGN(*file->m_aside, file->m_outbox.countAside());
    return file;
}

ServerCourier::Aside ReadingFile::keepsAside(const QString &path) const
{
    return [path, count = m_aside](const SetAside &refused) {
        return Outbox::setAside(path, refused).map([&] { ++*count; });
    };
}

Result<void> ReadingFile::start()
{
    CHITAI_TRY_ASSIGN(const qint64 taken, takenUpTo(m_server, m_outbox.id()));
    m_outbox.noteTaken(taken);
    CHITAI_TRY_ASSIGN(const QList<OutboxEntry> left, m_outbox.entries(taken));
    if (!left.isEmpty()) {
        CHITAI_TRY(
            takeEntries(m_server, m_outbox.id(), left, keepsAside(m_file->address().file())));
        m_outbox.noteTaken(left.back().number);
        qCInfo(logStorage) << "the server has taken what waited for it:" << left.size()
                           << "changes";
    }
    CHITAI_TRY(quietly([this] { return copyReading(m_server, *m_file); }));
    m_server.setWatch(&m_courier);
    return {};
}

void ReadingFile::finish()
{
    if (!m_courier.settle(patienceAtTheEnd))
        qCInfo(logStorage) << "the server is told later:" << m_courier.state().waiting << "changes";
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
    const Result<TextRows> texts = readTexts(m_server, itemIds);
    if (texts)
        return quietly([&] { return putTexts(*m_file, *texts); });
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
            const Result<void> put = quietly([&] { return putTexts(*m_file, *texts); });
            if (!put)
                qCWarning(logStorage) << "texts stay as they were read:" << put.error().message;
        });
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
