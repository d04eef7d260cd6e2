// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/RestoreFiles.h"

#include "base/Durability.h"
#include "base/PrivateFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace chitai::restoreFiles {

namespace {

/// A folder with the files in it, which no link leads out of.
void makeAllPrivate(const QString &path)
{
    if (QFileInfo(path).isSymLink())
        return;
    makePrivate(path);
    const QDir folder(path);
    for (const QString &name :
         folder.entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot))
        makePrivate(folder.filePath(name));
}

} // namespace

QString preparedDatabase(const FamilyFiles &family)
{
    return family.databaseFile % preparedEnding;
}

QString preparedPictures(const FamilyFiles &family)
{
    return family.illustrationDir % preparedEnding;
}

void removePrepared(const FamilyFiles &family)
{
    for (const char *ending : {"", "-journal", "-wal", "-shm"})
        QFile::remove(preparedDatabase(family) % QString::fromLatin1(ending));
    QFile::remove(family.databaseFile % carriedEnding);
    if (QFileInfo(preparedPictures(family)).isSymLink())
        QFile::remove(preparedPictures(family));
    else
        QDir(preparedPictures(family)).removeRecursively();
}

Result<void> writeMarker(const FamilyFiles &family, QLatin1StringView ending)
{
    QSaveFile file(family.databaseFile % ending);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || !file.commit())
        return tl::unexpected(writeProblem(QFileInfo(family.databaseFile).absolutePath()));
    flushFolder(QFileInfo(family.databaseFile).absolutePath());
    return {};
}

bool takePlace(const QString &prepared, const QString &place)
{
    if (!QFileInfo::exists(prepared))
        return true;
    if (QFileInfo::exists(place)) {
        const QString kept = place % keptEnding;
        if (QFileInfo(kept).isDir() && !QFileInfo(kept).isSymLink())
            QDir(kept).removeRecursively();
        else
            QFile::remove(kept);
        if (QFileInfo(place).isDir())
            makeAllPrivate(place);
        else
            makePrivate(place);
        if (!QDir().rename(place, kept))
            return false;
    }
    if (!QDir().rename(prepared, place)) {
        (void)QDir().rename(place % keptEnding, place);
        return false;
    }
    flushFolder(QFileInfo(place).absolutePath());
    return true;
}

void giveUpPlace(const QString &prepared, const QString &place)
{
    if (!QFileInfo::exists(place % keptEnding) || QFileInfo::exists(prepared))
        return;
    (void)QDir().rename(place, prepared);
    (void)QDir().rename(place % keptEnding, place);
}

} // namespace chitai::restoreFiles
