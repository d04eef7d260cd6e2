// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/RestoreFiles.h"

#include "base/Durability.h"
#include "base/PrivateFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

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

/// Both files of a picture that the backup lacks, where they are there; a second name is enough.
bool bringPicture(const FamilyFiles &family, const QString &id)
{
    for (const char *ending : {".webp", "_thumb.webp"}) {
        const QString name = u'/' % id % QString::fromLatin1(ending);
        const QString from = family.illustrationDir % name;
        const QString into = preparedPictures(family) % name;
        if (QFile::exists(into))
            continue;
#ifdef Q_OS_UNIX
        if (::link(QFile::encodeName(from).constData(), QFile::encodeName(into).constData()) == 0)
            continue;
#endif
        if (!QFile::copy(from, into))
            return false;
    }
    return true;
}

bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

/// The files that a restore before has kept under the names that this one needs, each with what its
/// name begins with; the database is the last. Where what belongs in a place has left it already,
/// what is kept is this restore's.
QList<std::pair<QString, QString>> keptBefore(const FamilyFiles &family)
{
    QList<std::pair<QString, QString>> kept;
    const auto add = [&kept](const QString &name, const char *ending) {
        if (const QString path = name % QString::fromLatin1(ending); isThere(path))
            kept.emplaceBack(path, name);
    };
    if (isThere(family.illustrationDir))
        add(family.illustrationDir % keptEnding, "");
    if (isThere(family.databaseFile)) {
        for (const char *ending : {"-wal", "-shm", "-journal", ""})
            add(family.databaseFile % keptEnding, ending);
    }
    return kept;
}

} // namespace

bool setAsideKept(const FamilyFiles &family)
{
    const QList<std::pair<QString, QString>> kept = keptBefore(family);
    // "NAME-1", and of its journal "NAME-1-wal", as SQLite calls it.
    const auto target = [](const std::pair<QString, QString> &file, int number) -> QString {
        return file.second % u'-' % QString::number(number) % file.first.mid(file.second.size());
    };
    // Whoever was cut off finds the same number again, since the database is renamed last.
    int number = 1;
    const auto isTaken
        = [&](const std::pair<QString, QString> &file) { return isThere(target(file, number)); };
    while (std::any_of(kept.begin(), kept.end(), isTaken))
        ++number;
    return std::all_of(kept.begin(), kept.end(), [&](const std::pair<QString, QString> &file) {
        return QDir().rename(file.first, target(file, number));
    });
}

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
    QFile::remove(family.databaseFile % rescueEnding);
    if (QFileInfo(preparedPictures(family)).isSymLink())
        QFile::remove(preparedPictures(family));
    else
        QDir(preparedPictures(family)).removeRecursively();
}

Result<SalvagedRows> salvageInto(const FamilyFiles &family, const std::function<bool()> &goesOn)
{
    return salvageRows(
        family.databaseFile, preparedDatabase(family),
        {.hasPicture = [&family](const QString &id) { return bringPicture(family, id); },
         .goesOn = goesOn});
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
        // What is kept was set aside before; something else of that name is nobody's to remove.
        if (isThere(kept))
            return false;
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
