// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/BackupScratch.h"

#include "base/Logging.h"
#include "base/PrivateFiles.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QUrl>

namespace chitai {

namespace {

constexpr QLatin1StringView copyEnding(".backup-copy");
constexpr QLatin1StringView recordEnding(".backup-scratch");
constexpr QLatin1StringView folderBeginning(".chitai-backup-");
constexpr QLatin1StringView copyName("chitai.db");
constexpr QLatin1StringView zipName("backup.zip");
constexpr int randomLetters = 6;
// Beside the database itself.
constexpr qint64 roomToSpare = 4 * 1024 * 1024;

bool isScratchFolder(const QString &path)
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(QStringLiteral("\\.chitai-backup-[A-Za-z0-9]{6}")));
    const QFileInfo info(path);
    return pattern.match(info.fileName()).hasMatch() && info.isDir() && !info.isSymLink();
}

void removeDatabase(const QString &file)
{
    for (const char *ending : {"", "-journal", "-wal", "-shm"})
        QFile::remove(file % QString::fromLatin1(ending));
}

/// By name, and never what a link points to: whatever else lies there is not ours.
void removeFolder(const QString &folder)
{
    if (!isScratchFolder(folder))
        return;
    removeDatabase(folder % u'/' % copyName);
    QFile::remove(folder % u'/' % zipName);
    if (!QDir().rmdir(folder))
        qCWarning(logStorage) << "what a backup has left can't be removed:" << folder;
}

QStringList recorded(const QString &record)
{
    QStringList folders;
    QFile file(record);
    if (!file.open(QIODevice::ReadOnly))
        return folders;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.isEmpty())
            folders += QUrl::fromPercentEncoding(line);
    }
    return folders;
}

void writeRecord(const QString &record, const QStringList &folders)
{
    QFile::remove(record);
    QFile file(record);
    if (folders.isEmpty())
        return;
    QByteArray lines;
    for (const QString &folder : folders)
        lines += QUrl::toPercentEncoding(folder) + '\n';
    // On a full disk the backup may still succeed, on another one.
    if (!createPrivateFile(file) || file.write(lines) != lines.size() || !file.flush())
        qCWarning(logStorage) << "where a backup is being made could not be noted";
}

QString randomName()
{
    const QString letters = QStringLiteral("abcdefghijklmnopqrstuvwxyz0123456789");
    QString name = folderBeginning;
    for (int i = 0; i < randomLetters; ++i)
        name += letters[QRandomGenerator::system()->bounded(int(letters.size()))];
    return name;
}

/// A parent saves to a stick because the disk is full.
bool isRoomier(const QString &targetFolder, const QString &databaseFile)
{
    const QStorageInfo home(QFileInfo(databaseFile).absolutePath());
    const QStorageInfo target(targetFolder);
    const qint64 needed = QFileInfo(databaseFile).size()
        + QFileInfo(databaseFile % QStringLiteral("-wal")).size() + roomToSpare;
    return home.isValid() && home.bytesTotal() > 0 && home.bytesAvailable() < needed
        && target.rootPath() != home.rootPath() && target.bytesAvailable() > home.bytesAvailable();
}

} // namespace

BackupScratch::BackupScratch(const FamilyFiles &family, QString folder)
    : m_record(family.databaseFile % recordEnding)
    , m_folder(std::move(folder))
    , m_databaseCopy(family.databaseFile % copyEnding)
    , m_zipFile(m_folder % u'/' % zipName)
{
}

Result<std::unique_ptr<BackupScratch>> BackupScratch::make(const FamilyFiles &family,
                                                           const QString &targetFolder)
{
    if (!QFileInfo(targetFolder).isDir()) {
        return failure(ErrorCode::StorageFailed,
                       QStringLiteral("The folder of the backup is not there."));
    }
    std::unique_ptr<BackupScratch> scratch(
        new BackupScratch(family, targetFolder % u'/' % randomName()));
    // Noted first: whatever is made from now on is found again.
    writeRecord(scratch->m_record, recorded(scratch->m_record) + QStringList(scratch->m_folder));
    CHITAI_TRY(makePrivateFolder(scratch->m_folder));
    if (isRoomier(targetFolder, family.databaseFile))
        scratch->m_databaseCopy = scratch->m_folder % u'/' % copyName;
    return scratch;
}

BackupScratch::~BackupScratch()
{
    removeDatabase(m_databaseCopy);
    removeFolder(m_folder);
    QStringList others = recorded(m_record);
    others.removeAll(m_folder);
    writeRecord(m_record, others);
}

void clearBackupScratch(const FamilyFiles &family, const QString &dailyFolder)
{
    removeDatabase(family.databaseFile % copyEnding);
    const QString record = family.databaseFile % recordEnding;
    QStringList missing;
    for (const QString &folder : recorded(record)) {
        removeFolder(folder);
        // A stick that is not there now comes back.
        if (!QFileInfo::exists(QFileInfo(folder).absolutePath()))
            missing += folder;
    }
    writeRecord(record, missing);
    const QDir daily(dailyFolder);
    for (const QString &name : daily.entryList(QStringList(QString(folderBeginning % u'*')),
                                               QDir::Dirs | QDir::Hidden | QDir::NoSymLinks))
        removeFolder(daily.filePath(name));
}

} // namespace chitai
