// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/Archive.h"

#include "base/PrivateFiles.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <archive.h>
#include <archive_entry.h>
#include <cerrno>
#include <limits>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace chitai {

namespace {

constexpr qsizetype blockBytes = 256 * 1024;

Error damaged()
{
    return {ErrorCode::BadValue,
            QStringLiteral("This is no backup of Chitai, or it is damaged. Nothing was changed.")};
}

Error unreadable(const QString &name)
{
    return {ErrorCode::StorageFailed,
            QStringLiteral("The file \"%1\" can't be read. Nothing was changed.").arg(name)};
}

} // namespace

void ArchiveWriter::Closer::operator()(archive *handle) const
{
    archive_write_free(handle);
}

ArchiveWriter::ArchiveWriter(archive *handle, const QString &file)
    : m_file(std::make_unique<QFile>(file))
    , m_handle(handle)
{
}

Result<ArchiveWriter> ArchiveWriter::open(const QString &file)
{
    ArchiveWriter writer(archive_write_new(), file);
    archive_write_set_format_zip(writer.m_handle.get());
    if (const Result<void> created = createPrivateFile(*writer.m_file); !created)
        return tl::unexpected(created.error());
    if (archive_write_open_fd(writer.m_handle.get(), writer.m_file->handle()) != ARCHIVE_OK)
        return tl::unexpected(writer.problem());
    return writer;
}

Result<void> ArchiveWriter::begin(const QString &name, qint64 size, const QDateTime &modified)
{
    archive_entry *entry = archive_entry_new();
    archive_entry_set_pathname_utf8(entry, name.toUtf8().constData());
    archive_entry_set_size(entry, size);
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0600);
    archive_entry_set_mtime(entry, modified.toSecsSinceEpoch(), 0);
    const int status = archive_write_header(m_handle.get(), entry);
    archive_entry_free(entry);
    if (status != ARCHIVE_OK)
        return tl::unexpected(problem());
    return {};
}

Result<void> ArchiveWriter::write(const QByteArray &bytes)
{
    if (archive_write_data(m_handle.get(), bytes.constData(), size_t(bytes.size()))
        != la_ssize_t(bytes.size()))
        return tl::unexpected(problem());
    return {};
}

Result<void> ArchiveWriter::add(const QString &name, const QByteArray &bytes,
                                const QDateTime &modified)
{
    return begin(name, bytes.size(), modified).and_then([&] { return write(bytes); });
}

Result<void> ArchiveWriter::addFile(const QString &name, const QString &path,
                                    Compression compression)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(unreadable(name));
    if (compression == Compression::Store)
        archive_write_zip_set_compression_store(m_handle.get());
    else
        archive_write_zip_set_compression_deflate(m_handle.get());
    Result<void> written = begin(name, file.size(), QFileInfo(file).lastModified());
    while (written && !file.atEnd()) {
        const QByteArray block = file.read(blockBytes);
        if (block.isEmpty())
            return tl::unexpected(unreadable(name));
        written = write(block);
    }
    return written;
}

Result<void> ArchiveWriter::finish()
{
    if (archive_write_close(m_handle.get()) != ARCHIVE_OK)
        return tl::unexpected(problem());
#ifdef Q_OS_UNIX
    // libarchive leaves it to the system when the bytes reach the disk.
    if (::fsync(m_file->handle()) != 0)
        return tl::unexpected(writeProblem(QFileInfo(m_file->fileName()).absolutePath(), errno));
#endif
    return {};
}

Error ArchiveWriter::problem() const
{
    return writeProblem(QFileInfo(m_file->fileName()).absolutePath(),
                        archive_errno(m_handle.get()));
}

bool hasArchiveEnd(const QString &file)
{
    // The record at the end, which without a comment is always as long, says where the list of the
    // files stands (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.16).
    constexpr qint64 recordBytes = 22;
    constexpr int listBytesAt = 12;
    constexpr int listPlaceAt = 16;
    QFile zip(file);
    if (!zip.open(QIODevice::ReadOnly) || zip.size() < recordBytes
        || !zip.seek(zip.size() - recordBytes))
        return false;
    const QByteArray record = zip.read(recordBytes);
    if (record.size() != recordBytes || !record.startsWith(QByteArray("PK\5\6", 4)))
        return false;
    const auto number
        = [&record](int at) { return qFromLittleEndian<quint32>(record.data() + at); };
    const quint32 place = number(listPlaceAt);
    // Of more than 4 GB another record before this one says it.
    if (place == std::numeric_limits<quint32>::max())
        return true;
    return qint64(place) + number(listBytesAt) == zip.size() - recordBytes;
}

void ArchiveReader::Closer::operator()(archive *handle) const
{
    archive_read_free(handle);
}

ArchiveReader::ArchiveReader(archive *handle)
    : m_handle(handle)
{
}

Result<ArchiveReader> ArchiveReader::open(const QString &file)
{
    if (!QFileInfo(file).isFile()) {
        return failure(ErrorCode::NotFound,
                       QStringLiteral("There is no such file. Nothing was changed."));
    }
    ArchiveReader reader(archive_read_new());
    // Nothing but zip: each further format would be one more that reads a stranger's bytes.
    archive_read_support_format_zip(reader.m_handle.get());
    if (archive_read_open_filename(reader.m_handle.get(), QFile::encodeName(file).constData(),
                                   size_t(blockBytes))
        != ARCHIVE_OK)
        return tl::unexpected(damaged());
    return reader;
}

Result<std::optional<QString>> ArchiveReader::next()
{
    archive_entry *entry = nullptr;
    const int status = archive_read_next_header(m_handle.get(), &entry);
    if (status == ARCHIVE_EOF)
        return std::optional<QString>();
    if (status != ARCHIVE_OK || archive_entry_filetype(entry) != AE_IFREG)
        return tl::unexpected(damaged());
    const char *name = archive_entry_pathname_utf8(entry);
    if (!name)
        return tl::unexpected(damaged());
    return std::optional(QString::fromUtf8(name));
}

Result<QByteArray> ArchiveReader::read(qsizetype most)
{
    QByteArray bytes(most + 1, Qt::Uninitialized);
    qsizetype length = 0;
    while (length <= most) {
        const la_ssize_t got = archive_read_data(m_handle.get(), bytes.data() + length,
                                                 size_t(bytes.size() - length));
        if (got < 0)
            return tl::unexpected(damaged());
        if (got == 0) {
            bytes.truncate(length);
            return bytes;
        }
        length += qsizetype(got);
    }
    return tl::unexpected(damaged());
}

Result<void> ArchiveReader::prove()
{
    QByteArray block(blockBytes, Qt::Uninitialized);
    for (;;) {
        const la_ssize_t got
            = archive_read_data(m_handle.get(), block.data(), size_t(block.size()));
        if (got < 0)
            return tl::unexpected(damaged());
        if (got == 0)
            return {};
    }
}

Result<void> ArchiveReader::extract(const QString &path)
{
    if (QFileInfo::exists(path))
        return tl::unexpected(damaged()); // it holds the same name twice
    QFile file(path);
    if (const Result<void> created = createPrivateFile(file); !created)
        return created;
    const QString folder = QFileInfo(path).absolutePath();
    QByteArray block(blockBytes, Qt::Uninitialized);
    for (;;) {
        const la_ssize_t got
            = archive_read_data(m_handle.get(), block.data(), size_t(block.size()));
        if (got < 0)
            return tl::unexpected(damaged());
        if (got == 0)
            break;
        m_extracted += got;
        if (m_extracted > mostExtracted)
            return tl::unexpected(damaged());
        if (file.write(block.constData(), got) != got)
            return tl::unexpected(writeProblem(folder));
    }
    if (!file.flush())
        return tl::unexpected(writeProblem(folder));
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0)
        return tl::unexpected(writeProblem(folder, errno));
#endif
    return {};
}

} // namespace chitai
