// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/SqlDialect.h"

namespace chitai {

/// A database on a PostgreSQL server, version 13 or later, that several laptops share. One of them
/// writes at a time, as with SQLite: every transaction, and every change that stands alone, holds
/// one advisory lock until it is committed. The stores rely on it where they read before they
/// write.
class PostgresDialect : public SqlDialect
{
public:
    [[nodiscard]] QString driver() const override;
    [[nodiscard]] bool fetchesRowByRow() const override { return false; }
    /// One way to the server and back instead of three.
    [[nodiscard]] bool writesValuesIntoStatements() const override { return true; }
    void setAddress(QSqlDatabase &handle, const DatabaseAddress &address,
                    Access access) const override;
    [[nodiscard]] Result<void> makePlace(const DatabaseAddress &address) const override;
    [[nodiscard]] Result<void> setUp(Database &database) const override;
    [[nodiscard]] Error whyNotConnected(const DatabaseAddress &address,
                                        const QString &driverText) const override;
    [[nodiscard]] QString begin() const override;
    [[nodiscard]] QString alone(const QString &statement) const override;
    [[nodiscard]] bool failureEndsTransaction() const override { return true; }
    [[nodiscard]] QString waitForLocks(std::chrono::milliseconds longest) const override;
    [[nodiscard]] ErrorCode errorCode(const QSqlError &error) const override;

    /// The server's files are its administrator's; the two do nothing.
    [[nodiscard]] Result<void> overwriteWhatIsDeleted(Database &database) const override;
    [[nodiscard]] Result<void> emptyJournal(Database &database) const override;
    [[nodiscard]] Result<void> continueNumbers(Database &database) const override;
    [[nodiscard]] Result<void> allowMissingRows(Database &database) const override;
    void learnRows(Database &database) const override;

    [[nodiscard]] QString isAmongIds(const QString &column) const override;
    [[nodiscard]] QString isAmongNumbers(const QString &column, const QString &list) const override;
    [[nodiscard]] QString sortsBetween(const QString &column) const override;
    [[nodiscard]] QString isOfThisLaptop(const QString &session) const override;
    [[nodiscard]] QString mayManage() const override;
    [[nodiscard]] QString unindexed(const QString &column) const override;
    [[nodiscard]] QString insertionOrder(const QString &table) const override;
    [[nodiscard]] QString joined(const QString &texts, QChar separator) const override;
    [[nodiscard]] QString byIndex(const QString &index) const override;

    [[nodiscard]] Result<QStringList> takeItemIndexes(Database &database) const override;
    [[nodiscard]] Result<void> setCache(Database &database, qint64 bytes) const override;

    [[nodiscard]] std::unique_ptr<LibrarySearch> librarySearch(Database &database) const override;
    [[nodiscard]] std::unique_ptr<StoryMemoryStore> storyMemory(Database &database) const override;
};

} // namespace chitai
