// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/DatabaseCommands.h"

#include "app/Console.h"
#include "app/LockedDataDir.h"
#include "app/Program.h"
#include "base/PrivateFiles.h"
#include "storage/DatabaseCopy.h"
#include "storage/LibraryImport.h"
#include "storage/Outbox.h"
#include "storage/PictureTransfer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>
#include <cstdio>

namespace chitai {

namespace {

/// A library that is copied, and where this machine has its pictures.
struct Library
{
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<Database> database;
    QString pictureDir;
};

enum class Side { From, To };

bool areServers(const Options &options)
{
    return DatabaseAddress::isServerUrl(options.copyFrom)
        && DatabaseAddress::isServerUrl(options.copyTo);
}

/// Settles everything of a file or URL as a start with --database does, but opens nothing.
Result<LockedDataDir> placeOf(const Options &options, const QString &database, Side side)
{
    Options named = options;
    named.database = database;
    // A file that is not in use by a program, or a server, which is; both have a lock of their own.
    // Of all servers this laptop has the same, so the first one locks for both.
    return side == Side::To && areServers(options) ? LockedDataDir::settle(named)
                                                   : LockedDataDir::lockOnly(named);
}

Result<Library> openLibrary(const Options &options, const QString &name, Side side,
                            const PasswordKeeper &passwords)
{
    CHITAI_TRY_ASSIGN(LockedDataDir place, placeOf(options, name, side));
    const QString &file = place.address.file();
    if (side == Side::From && !file.isEmpty() && !QFile::exists(file)) {
        return failure(ErrorCode::NotFound,
                       Console::tr("There is no library in \"%1\".").arg(file));
    }
    CHITAI_TRY_ASSIGN(std::unique_ptr<Database> database,
                      openWithPassword(place.address, passwords));
    // In a file, which is locked, no import goes on: what is there of one was cut off, and would
    // stay for good in the copy, which does not know.
    if (side == Side::From && !file.isEmpty())
        CHITAI_TRY(LibraryImport::takeBackUnfinished(*database));
    // What this laptop has read, and the server does not have yet.
    if (side == Side::From && file.isEmpty())
        CHITAI_TRY(handOverLeft(place.readingFile(), *database));
    // A file as the program itself keeps it has its pictures in a folder without the file's name.
    QString pictures = place.paths.illustrationDir;
    const QFileInfo info(file);
    if (!file.isEmpty() && info.fileName() == u"chitai.db" && !QDir(pictures).exists())
        pictures = info.absolutePath() % u"/illustrations";
    return Library{std::move(place.lock), std::move(database), pictures};
}

/// Those that are not there yet; gives how many.
Result<int> copyFiles(const QString &from, const QString &to)
{
    const QDir source(from);
    const QStringList files = source.entryList({QStringLiteral("*.webp")}, QDir::Files);
    if (files.isEmpty())
        return 0;
    CHITAI_TRY(makePrivateFolder(to));
    int copied = 0;
    for (const QString &file : files) {
        const QString path = source.filePath(file);
        const QString target = QDir(to).filePath(file);
        if (QFile::exists(target))
            continue;
        if (!QFileInfo(path).isReadable()) {
            return failure(ErrorCode::StorageFailed,
                           QStringLiteral("The picture \"%1\" can't be read.").arg(file));
        }
        if (!QFile::copy(path, target))
            return tl::unexpected(writeProblem(to));
        ++copied;
    }
    return copied;
}

/// Whether its pictures are in the database.
bool isShared(const Library &library)
{
    return library.database->address().engine() == DatabaseAddress::Engine::Postgresql;
}

/// Gives what is to be told of it.
Result<QString> copyPictures(const Library &from, const Library &to)
{
    if (isShared(from)) {
        CHITAI_TRY(picturesIntoFolder(*from.database, from.pictureDir));
    }
    if (isShared(to)) {
        CHITAI_TRY_ASSIGN(const int pictures, picturesIntoDatabase(from.pictureDir, *to.database));
        return QString(Console::tr("Pictures, which all laptops have now: %1.").arg(pictures)
                       % u'\n');
    }
    if (from.pictureDir == to.pictureDir)
        return QString();
    CHITAI_TRY_ASSIGN(const int files, copyFiles(from.pictureDir, to.pictureDir));
    // Each picture is two files.
    return QString(Console::tr("Pictures: %1, in \"%2\".").arg(files / 2).arg(to.pictureDir)
                   % u'\n');
}

Result<void> copy(const Options &options, const PasswordKeeper &passwords)
{
    CHITAI_TRY_ASSIGN(const Library from,
                      openLibrary(options, options.copyFrom, Side::From, passwords));
    CHITAI_TRY_ASSIGN(const Library to, openLibrary(options, options.copyTo, Side::To, passwords));
    // The pictures come before the commit: no row stands without its files.
    Database::Transaction transaction(*to.database);
    CHITAI_TRY_ASSIGN(const CopiedDatabase copied, copyDatabase(*from.database, *to.database));
    CHITAI_TRY_ASSIGN(const QString pictures, copyPictures(from, to));
    CHITAI_TRY(transaction.commit());
    QTextStream(stdout)
        << Console::tr("Copied: %1 texts and %2 children.").arg(copied.texts).arg(copied.children)
        << '\n'
        << pictures;
    return {};
}

} // namespace

int runDatabaseCopy(const Options &options, const PasswordKeeper &passwords)
{
    const Result<void> done = copy(options, passwords);
    return done ? 0 : tellProblem(done.error());
}

} // namespace chitai
