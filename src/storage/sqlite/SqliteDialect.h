// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/SqlDialect.h"

namespace chitai {

/// SQLite in one file, with a log beside it (WAL), flushed at every commit.
class SqliteDialect : public SqlDialect
{
public:
    [[nodiscard]] QString driver() const override;
    [[nodiscard]] bool fetchesRowByRow() const override { return true; }
    [[nodiscard]] bool writesValuesIntoStatements() const override { return false; }
    void setAddress(QSqlDatabase &handle, const DatabaseAddress &address,
                    Access access) const override;
    [[nodiscard]] Result<void> makePlace(const DatabaseAddress &address) const override;
    [[nodiscard]] Result<void> setUp(Database &database) const override;
    [[nodiscard]] Error whyNotConnected(const DatabaseAddress &address,
                                        const QString &driverText) const override;
    [[nodiscard]] QString begin() const override;
    [[nodiscard]] QString alone(const QString &statement) const override { return statement; }
    [[nodiscard]] bool failureEndsTransaction() const override { return false; }
    [[nodiscard]] QString waitForLocks(std::chrono::milliseconds longest) const override;
    [[nodiscard]] ErrorCode errorCode(const QSqlError &error) const override;

    [[nodiscard]] Result<void> overwriteWhatIsDeleted(Database &database) const override;
    [[nodiscard]] Result<void> emptyJournal(Database &database) const override;
    [[nodiscard]] Result<void> continueNumbers(Database &database) const override;
    [[nodiscard]] Result<void> allowMissingRows(Database &database) const override;
    void learnRows(Database &database) const override;

    [[nodiscard]] QString isAmongIds(const QString &column) const override;
    [[nodiscard]] QString isAmongNumbers(const QString &column, const QString &list) const override;
    [[nodiscard]] QString sortsBetween(const QString &column) const override;
    [[nodiscard]] QString isOfThisLaptop(const QString &session) const override;
    [[nodiscard]] QString mayManage() const override { return QStringLiteral("TRUE"); }
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
