// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/LockedDataDir.h"

#include "app/Console.h"
#include "app/ConsoleMessages.h"
#include "base/Durability.h"
#include "base/Logging.h"
#include "base/PrivateFiles.h"
#include "exchange/BackupScratch.h"
#include "exchange/DailyBackups.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSysInfo>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

namespace chitai {

namespace {

bool isAlive([[maybe_unused]] qint64 process)
{
#ifdef Q_OS_UNIX
    return process <= 0 || ::kill(pid_t(process), 0) == 0 || errno == EPERM;
#else
    return true;
#endif
}

Error noRoom(const QString &folder)
{
    return {ErrorCode::StorageFull,
            Console::tr("The folder \"%1\" has no room left. Free some space and start again; "
                        "nothing was changed.")
                .arg(folder)};
}

/// Why nothing can be written there.
Error folderProblem(const QString &folder)
{
    const ErrorCode code = writeProblem(folder).code;
    if (code == ErrorCode::StorageFull)
        return noRoom(folder);
    if (code == ErrorCode::StorageReadOnly) {
        return {code,
                Console::tr("The disk with the folder \"%1\" can only be read. Start the computer "
                            "again, or choose another folder with --data-dir; nothing was changed.")
                    .arg(folder)};
    }
    return {code,
            Console::tr("The folder \"%1\" can't be written to. Allow it, or choose another one "
                        "with --data-dir; nothing was changed.")
                .arg(folder)};
}

Error lockProblem(const QLockFile &lock, const QString &folder)
{
    if (lock.error() != QLockFile::LockFailedError)
        return folderProblem(folder);
    qint64 process = 0;
    QString host;
    QString program;
    if (lock.getLockInfo(&process, &host, &program) && host != QSysInfo::machineHostName()) {
        return {ErrorCode::Conflict,
                Console::tr("The data in \"%1\" is in use by the machine \"%2\". If no Chitai "
                            "runs there, delete %3 and start again.")
                    .arg(folder, host, QFileInfo(lock.fileName()).fileName())};
    }
    // A lock that a dead program has left is taken away by way of another file, which needs room.
    if (!isAlive(process))
        return noRoom(folder);
    return {ErrorCode::Conflict,
            Console::tr("Chitai is running already with the data in \"%1\".").arg(folder)};
}

/// With the way out.
Error damagedProblem(const LockedDataDir &data)
{
    const QString damaged = Console::tr("The family's data in \"%1\" is damaged; it was left as it "
                                        "is.")
                                .arg(data.paths.dataDir);
    const QList<DailyBackups::Entry> backups
        = DailyBackups(data.files(), data.paths.backupDir).entries();
    const QString way = backups.isEmpty()
        ? Console::tr("There is no backup in its folder; one in a file comes back with chitai "
                      "--restore FILE.")
        : Console::tr("The last good backup is from %1. It comes back, with what can still be read "
                      "of the damaged data, with: chitai --restore \"%2\"")
              .arg(backups.front().madeAt.toLocalTime().date().toString(Qt::ISODate),
                   backups.front().path);
    return {ErrorCode::StorageDamaged, damaged % u' ' % way};
}

/// Of a laptop that has read before.
Error awayProblem(const Error &error)
{
    if (error.code != ErrorCode::Unreachable && error.code != ErrorCode::LoginRefused
        && error.code != ErrorCode::PasswordWanted && error.code != ErrorCode::Untrusted)
        return error;
    return withHint(error,
                    Console::tr("What was read on this laptop and the server does not have yet is "
                                "kept, and handed over at the next start."));
}

/// Makes up the name of a laptop; after a loss of power it is there whole, or not at all.
Result<void> makeLaptopName(const QString &path)
{
    QSaveFile file(path);
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const QFileInfo place(path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(id) != id.size()
        || !file.commit())
        return tl::unexpected(folderProblem(place.path()));
    flushFolder(place.path());
    return {};
}

} // namespace

Result<DatabaseAddress> serverAddress(const QString &url, const QString &dataDir)
{
    CHITAI_TRY_ASSIGN(DatabaseAddress address, DatabaseAddress::ofServer(url));
    QFile file(dataDir % u"/laptop-id");
    if (file.size() == 0) // missing, or left empty by a loss of power
        CHITAI_TRY(makeLaptopName(file.fileName()));
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(folderProblem(dataDir));
    address.setLaptop(QString::fromLatin1(file.readAll().trimmed()));
    return address;
}

QString LockedDataDir::readingFile() const
{
    return QFileInfo(paths.databaseFile).path() % u"/reading.db";
}

Result<LockedDataDir> LockedDataDir::settle(const Options &options)
{
    CHITAI_TRY_ASSIGN(const Paths paths, resolvePaths(options.dataDir, options.database));
    CHITAI_TRY_ASSIGN(const Settings settings, Settings::load(paths.dataDir));
    DatabaseAddress address(paths.databaseFile);
    if (!paths.serverUrl.isEmpty()) {
        CHITAI_TRY_ASSIGN(address, serverAddress(paths.serverUrl, paths.dataDir));
    }
    return LockedDataDir{paths, settings, nullptr, nullptr, address};
}

Result<LockedDataDir> LockedDataDir::lockOnly(const Options &options)
{
    CHITAI_TRY_ASSIGN(LockedDataDir data, settle(options));
    data.lock = std::make_unique<QLockFile>(data.paths.databaseFile % u".lock");
    data.lock->setStaleLockTime(0); // only the process that holds it says whether it is alive
    if (!data.lock->tryLock())
        return tl::unexpected(lockProblem(*data.lock, data.paths.dataDir));
    return data;
}

Result<LockedDataDir> LockedDataDir::open(const Options &options, const PasswordKeeper &passwords)
{
    CHITAI_TRY_ASSIGN(LockedDataDir data, lockOnly(options));
    // The lock says that no other process is making a backup.
    clearBackupScratch(data.files(), data.paths.backupDir);
    CHITAI_TRY_ASSIGN(const bool restored, finishRestore(data.files()));
    if (restored)
        qCInfo(logStorage) << "a backup was restored; what was there is kept beside it";
    Result<std::unique_ptr<Database>> database = openWithPassword(data.address, passwords);
    const bool isFile = data.paths.serverUrl.isEmpty();
    if (!database && isFile && database.error().code == ErrorCode::StorageDamaged)
        return tl::unexpected(damagedProblem(data));
    if (!database && !isFile && QFile::exists(data.readingFile()))
        return tl::unexpected(awayProblem(database.error()));
    if (!database)
        return tl::unexpected(database.error());
    data.database = *std::move(database);
    return data;
}

} // namespace chitai
