// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// For whom an outbox is, and what an earlier run has left in it.

#include "base/Logging.h"
#include "storage/Database.h"
#include "storage/Outbox.h"
#include "storage/Rows.h"
#include "storage/SettingsStore.h"
#include "storage/SqlValues.h"
#include "storage/sqlite/LaptopFile.h"

#include <QFileInfo>
#include <QUuid>
#include <optional>

namespace chitai {

Result<bool> Outbox::isOf(const QString &library) const
{
    if (m_library.isEmpty() || m_library == library)
        return true;
    CHITAI_TRY_ASSIGN(
        const std::optional<qint64> waiting,
        readFirst(m_file.run(QStringLiteral("SELECT count(*) FROM outbox")), readNumber));
    if (waiting.value_or(0) == 0)
        return false;
    return failure(
        ErrorCode::StorageFailed,
        QStringLiteral("What was read on this laptop waits for the server of before (changes: "
                       "%1), and this server has another library. Start Chitai with the address "
                       "of before once, so that it is handed over. Where that server is gone for "
                       "good, move the file reading.db out of the folder of the data. Nothing was "
                       "changed.")
            .arg(*waiting));
}

Result<void> Outbox::begin(const QString &library)
{
    if (m_library == library)
        return {};
    if (m_library.isEmpty())
        return become(m_id, library, m_newest);
    // The numbers of the old one say nothing to this library's server, or to that of before should
    // it come back.
    return become(sql::id(QUuid::createUuid()).toString(), library, 0);
}

Result<void> Outbox::beginAnew()
{
    CHITAI_TRY_ASSIGN(const QList<OutboxEntry> left, entries(m_taken));
    if (!left.isEmpty())
        return {};
    return become(sql::id(QUuid::createUuid()).toString(), m_library, 0);
}

Result<void> Outbox::become(const QString &id, const QString &library, qint64 newest)
{
    Database::Transaction transaction(m_file);
    CHITAI_TRY(m_file.execute(QStringLiteral("UPDATE outbox_name SET id = ?"), {id}));
    CHITAI_TRY(m_file.execute(QStringLiteral("UPDATE outbox_state SET library = ?, newest = ?"),
                              {library, newest}));
    CHITAI_TRY(transaction.commit());
    if (id != m_id)
        m_taken = 0;
    m_id = id;
    m_library = library;
    m_newest = newest;
    return {};
}

Result<void> Outbox::dropTaken()
{
    Database::Transaction transaction(m_file);
    // No number is given twice, even where nothing is left in the file.
    CHITAI_TRY(m_file.execute(QStringLiteral("UPDATE outbox_state SET newest = ?"), {m_newest}));
    CHITAI_TRY(m_file.execute(QStringLiteral("DELETE FROM outbox WHERE number <= ?"), {m_taken}));
    return transaction.commit();
}

Result<int> Outbox::countTold() const
{
    return readFirst(m_file.run(QStringLiteral("SELECT told FROM outbox_state")), readNumber)
        .map([](const std::optional<qint64> &count) { return int(count.value_or(0)); });
}

Result<void> Outbox::noteTold(int count)
{
    return m_file.execute(QStringLiteral("UPDATE outbox_state SET told = ?"), {count});
}

Result<int> handOver(Outbox &outbox, Database &server,
                     const std::function<Result<void>(const SetAside &)> &aside)
{
    CHITAI_TRY_ASSIGN(const qint64 taken, takenUpTo(server, outbox.id()));
    outbox.noteTaken(taken);
    CHITAI_TRY_ASSIGN(const QList<OutboxEntry> left, outbox.entries(taken));
    if (!left.isEmpty()) {
        CHITAI_TRY(takeEntries(server, outbox.id(), left, aside));
        outbox.noteTaken(left.back().number);
        qCInfo(logStorage) << "the server has taken what waited for it:" << left.size()
                           << "changes";
    }
    return int(left.size());
}

Result<void> handOverLeft(const QString &path, Database &server)
{
    if (!QFileInfo::exists(path))
        return {};
    CHITAI_TRY_ASSIGN(const std::unique_ptr<Database> file, openLaptopFile(path));
    Outbox outbox(*file, [](const OutboxEntry &) {});
    CHITAI_TRY(outbox.open());
    file->setKeeper(nullptr);
    CHITAI_TRY_ASSIGN(const QString library,
                      SettingsStore(server).value(QStringLiteral("family_id")));
    CHITAI_TRY_ASSIGN(const bool isOfIt, outbox.isOf(library));
    if (!isOfIt)
        return {}; // nothing waits
    CHITAI_TRY(handOver(outbox, server, [&path](const SetAside &refused) {
        return Outbox::setAside(path, refused);
    }));
    return outbox.dropTaken();
}

} // namespace chitai
