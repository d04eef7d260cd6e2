// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlite/LaptopFile.h"

#include "base/Logging.h"
#include "storage/CopiedTables.h"
#include "storage/Database.h"
#include "storage/ReadingCopies.h"
#include "storage/sqlite/DatabaseFile.h"
#include "storage/sqlite/Migrations.h"

#include <QDir>
#include <QFileInfo>
#include <iterator>

namespace chitai {

namespace {

Error damagedFile()
{
    return {ErrorCode::StorageDamaged,
            QStringLiteral("The file reading.db, in which this laptop keeps what was read, is "
                           "damaged. Start Chitai once as usual: it lays the file aside "
                           "and begins a new one. Nothing was changed.")};
}

Error newerFile()
{
    return {ErrorCode::NewerSchema,
            QStringLiteral("The file reading.db, in which this laptop keeps what was read, was "
                           "written by a later version of Chitai. Update Chitai on this laptop. "
                           "Nothing was changed.")};
}

Error inWordsOfTheLaptop(const Error &error)
{
    if (error.code == ErrorCode::StorageDamaged)
        return damagedFile();
    return error.code == ErrorCode::NewerSchema ? newerFile() : error;
}

/// Versions before this one left them, with what children had read.
void removeOldCopies(const QString &path)
{
    const QFileInfo info(path);
    QDir folder = info.dir();
    const QStringList files = folder.entryList(QDir::Files);
    for (const QString &file : files) {
        if (file.startsWith(info.fileName() % u".schema-") && file.endsWith(u".backup"))
            folder.remove(file);
    }
}

/// Brings an older file up to date. Its copies may belong to rows that it never had, which no
/// migration lets pass.
Result<void> raise(const QString &path)
{
    CHITAI_TRY_ASSIGN(const std::unique_ptr<Database> file,
                      Database::openAsItIs(path, Database::Access::ReadWrite));
    CHITAI_TRY(file->setPatience(Database::startPatience));
    CHITAI_TRY_ASSIGN(const int version, schemaVersion(*file));
    if (version == 0)
        return {};
    CHITAI_TRY(checkDatabase(path));
    if (version == currentSchemaVersion())
        return {};
    CHITAI_TRY(emptyCopies(*file));
    return raiseSchema(*file);
}

} // namespace

Result<std::unique_ptr<Database>> openLaptopFile(const QString &path)
{
    const Result<void> raised = QFileInfo::exists(path) ? raise(path) : Result<void>();
    if (!raised)
        return tl::unexpected(inWordsOfTheLaptop(raised.error()));
    Result<std::unique_ptr<Database>> file = Database::open(path);
    if (!file)
        return tl::unexpected(inWordsOfTheLaptop(file.error()));
    CHITAI_TRY(prepareCopies(**file));
    removeOldCopies(path);
    return file;
}

Result<void> emptyCopies(Database &file)
{
    CHITAI_TRY(prepareCopies(file));
    Database::Transaction transaction(file);
    // What points at others goes before them. (The ranges of libstdc++ 12 are none for clang 14.)
    for (auto table = std::crbegin(copiedTables); table != std::crend(copiedTables); ++table) {
        const QString name = QString::fromLatin1(table->name);
        CHITAI_TRY_ASSIGN(QSqlQuery found,
                          file.run(QStringLiteral("SELECT 1 FROM sqlite_master WHERE type = "
                                                  "'table' AND name = ?"),
                                   {name}));
        const bool isThere = found.next(); // an older schema lacks some
        found.finish();
        if (isThere)
            CHITAI_TRY(file.execute(u"DELETE FROM " % name));
    }
    return transaction.commit();
}

Result<QString> layAside(const QString &path, QDate day)
{
    const QString wanted = path % u".damaged-" % day.toString(Qt::ISODate);
    QString name = wanted;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = wanted % u'-' % QString::number(i);
    // Its journals first: a new file must not find them.
    for (const QString &end : {QStringLiteral("-wal"), QStringLiteral("-shm"), QString()}) {
        const QString from = path % end;
        if (QFileInfo::exists(from) && !QFile::rename(from, name % end))
            return tl::unexpected(damagedFile());
    }
    qCWarning(logStorage) << "what this laptop has read was damaged, and lies aside as" << name;
    return QFileInfo(name).fileName();
}

} // namespace chitai
