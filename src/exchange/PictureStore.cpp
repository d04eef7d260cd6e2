// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/PictureStore.h"

#include "base/Durability.h"
#include "base/Logging.h"
#include "base/PrivateFiles.h"
#include "exchange/BackupProof.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <cerrno>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace chitai {

namespace {

constexpr QLatin1StringView storeName("pictures");
constexpr QLatin1StringView storedEnding(".webp");
constexpr QLatin1StringView halfEnding(".part");
constexpr qsizetype copyBlockBytes = 256 * 1024;

Error unreadablePicture(const QString &file)
{
    return {ErrorCode::StorageFailed,
            QStringLiteral("The picture \"%1\" can't be read.").arg(QFileInfo(file).fileName())};
}

Result<void> flushFile(QFile &file)
{
    const QString folder = QFileInfo(file.fileName()).absolutePath();
    if (!file.flush())
        return tl::unexpected(writeProblem(folder));
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0)
        return tl::unexpected(writeProblem(folder, errno));
#endif
    return {};
}

/// False where it can't be read to its end, or its bytes are others.
Result<bool> copyBytes(QFile &source, QFile &target, const QByteArray &sum,
                       const std::function<Result<void>(qint64 bytes)> &goesOn)
{
    QCryptographicHash found(QCryptographicHash::Sha256);
    while (!source.atEnd()) {
        const QByteArray block = source.read(copyBlockBytes);
        if (block.isEmpty())
            return false;
        if (goesOn) {
            CHITAI_TRY(goesOn(block.size()));
        }
        found.addData(block);
        if (target.write(block) != block.size())
            return tl::unexpected(writeProblem(QFileInfo(target.fileName()).absolutePath()));
    }
    return found.result() == sum;
}

} // namespace

PictureStore::PictureStore(const QString &archiveFolder)
    : m_folder(archiveFolder % u'/' % storeName)
{
}

QString PictureStore::pathOf(const QByteArray &sum) const
{
    return m_folder % u'/' % QString::fromLatin1(sum.toHex()) % storedEnding;
}

bool PictureStore::has(const ListedPicture &picture) const
{
    const QFileInfo stored(pathOf(picture.sum));
    return stored.isFile() && stored.size() == picture.bytes;
}

Result<std::optional<ListedPicture>> PictureStore::keep(const QString &file)
{
    const std::optional<QByteArray> sum = fileSum(file);
    const ListedPicture picture{.name = QFileInfo(file).fileName(),
                                .sum = sum.value_or(QByteArray()),
                                .bytes = QFileInfo(file).size()};
    if (!sum) {
        if (!QFileInfo::exists(file))
            return std::optional<ListedPicture>();
        return tl::unexpected(unreadablePicture(file));
    }
    if (fileSum(pathOf(*sum)) == sum)
        return std::optional(picture);
    const Result<void> copied = copyInto(file, *sum);
    if (!copied && !QFileInfo::exists(file))
        return std::optional<ListedPicture>();
    return copied.map([&picture] { return std::optional(picture); });
}

Result<void> PictureStore::copyInto(const QString &file, const QByteArray &sum) const
{
    CHITAI_TRY(makePrivateFolder(m_folder));
    const QString stored = pathOf(sum);
    const QString half = stored % halfEnding;
    QFile::remove(half); // of a backup that was killed
    CHITAI_TRY_ASSIGN(const bool isSame, copyProven(file, half, sum));
    if (!isSame)
        return tl::unexpected(unreadablePicture(file));
#ifndef Q_OS_UNIX
    QFile::remove(stored); // elsewhere a rename does not replace
#endif
    if (std::rename(QFile::encodeName(half).constData(), QFile::encodeName(stored).constData())
        != 0)
        return tl::unexpected(writeProblem(m_folder, errno));
    return {};
}

void PictureStore::flush() const
{
    if (QFileInfo(m_folder).isDir()) {
        flushFolder(m_folder);
        flushFolder(QFileInfo(m_folder).absolutePath());
    }
}

void PictureStore::removeAllBut(const QSet<QByteArray> &sums) const
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(QStringLiteral("([0-9a-f]{64})\\.webp(\\.part)?")));
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList(QDir::Files | QDir::NoSymLinks)) {
        const QRegularExpressionMatch match = pattern.match(name);
        if (!match.hasMatch())
            continue;
        const bool isWanted = !match.hasCaptured(2)
            && sums.contains(QByteArray::fromHex(match.captured(1).toLatin1()));
        if (!isWanted && !QFile::remove(folder.filePath(name)))
            qCWarning(logStorage) << "a picture of old backups can't be removed:" << name;
    }
    QDir().rmdir(m_folder); // where it is empty
}

Result<bool> copyProven(const QString &from, const QString &into, const QByteArray &sum,
                        const std::function<Result<void>(qint64 bytes)> &goesOn)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return false;
    QFile target(into);
    CHITAI_TRY(createPrivateFile(target));
    Result<bool> copied = copyBytes(source, target, sum, goesOn);
    if (copied && *copied) {
        if (const Result<void> flushed = flushFile(target); !flushed)
            copied = tl::unexpected(flushed.error());
    }
    if (!copied || !*copied)
        target.remove();
    return copied;
}

} // namespace chitai
