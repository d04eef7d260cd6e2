// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/OtherCopies.h"

#include "base/Logging.h"
#include "exchange/RestoreFiles.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace chitai {

namespace {

QStringList beginningWith(const QString &path)
{
    const QFileInfo info(path);
    const QDir folder = info.dir();
    QStringList found;
    // No filter of names: a name may have letters that mean something there.
    const QStringList names = folder.entryList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        if (name.startsWith(info.fileName()))
            found += folder.filePath(name);
    }
    return found;
}

/// Whether it is the journal of a database beside it, with which it goes.
bool isJournal(const QString &path)
{
    for (const QLatin1StringView ending :
         {QLatin1StringView("-wal"), QLatin1StringView("-shm"), QLatin1StringView("-journal")}) {
        if (path.endsWith(ending) && QFileInfo::exists(path.chopped(ending.size())))
            return true;
    }
    return false;
}

/// Migrations.cpp makes them.
QStringList schemaCopies(const FamilyFiles &family)
{
    QStringList found = beginningWith(family.databaseFile % u".schema-");
    found.removeIf([](const QString &path) { return !path.endsWith(u".backup"); });
    return found;
}

} // namespace

QStringList otherCopies(const FamilyFiles &family, const QString &backupFolder,
                        const QStringList &dailyBackups)
{
    QStringList found = schemaCopies(family);
    found += beginningWith(family.databaseFile % restoreFiles::keptEnding);
    found += beginningWith(family.illustrationDir % restoreFiles::keptEnding);
    found += beginningWith(QFileInfo(family.databaseFile).path() % u"/reading.db.damaged-");
    found.removeIf(isJournal);
    const QDir folder(backupFolder);
    for (const QString &name :
         folder.entryList({QStringLiteral("*.zip")}, QDir::Files | QDir::Hidden, QDir::Name)) {
        if (const QString path = folder.filePath(name); !dailyBackups.contains(path))
            found += path;
    }
    return found;
}

void removeReplacedCopies(const FamilyFiles &family, const QList<DailyBackups::Entry> &entries)
{
    if (entries.size() < DailyBackups::kept)
        return;
    for (const QString &copy : schemaCopies(family)) {
        const QDateTime made = QFileInfo(copy).lastModified();
        const bool isReplaced
            = std::all_of(entries.begin(), entries.begin() + DailyBackups::kept,
                          [&made](const DailyBackups::Entry &day) { return day.madeAt > made; });
        if (isReplaced && !QFile::remove(copy))
            qCWarning(logStorage) << "an old copy of the database can't be removed:" << copy;
    }
}

} // namespace chitai
