// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/Archive.h"

#include <QFile>
#include <QFileInfo>
#include <archive.h>
#include <archive_entry.h>
#include <cerrno>
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

Error diskProblem(bool isFull)
{
    return isFull
        ? Error{ErrorCode::StorageFull, QStringLiteral("The disk is full. Nothing was changed.")}
        : Error{ErrorCode::StorageFailed,
                QStringLiteral("The disk does not take the file. Nothing was changed.")};
}

} // namespace

void ArchiveWriter::Closer::operator()(archive *handle) const
{
    archive_write_free(handle);
}

ArchiveWriter::ArchiveWriter(archive *handle, QString file)
    : m_handle(handle)
    , m_file(std::move(file))
{
}

Result<ArchiveWriter> ArchiveWriter::open(const QString &file)
{
    ArchiveWriter writer(archive_write_new(), file);
    archive_write_set_format_zip(writer.m_handle.get());
    if (archive_write_open_filename(writer.m_handle.get(), QFile::encodeName(file).constData())
        != ARCHIVE_OK)
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
        return tl::unexpected(diskProblem(false));
    if (compression == Compression::Store)
        archive_write_zip_set_compression_store(m_handle.get());
    else
        archive_write_zip_set_compression_deflate(m_handle.get());
    Result<void> written = begin(name, file.size(), QFileInfo(file).lastModified());
    while (written && !file.atEnd()) {
        const QByteArray block = file.read(blockBytes);
        if (block.isEmpty())
            return tl::unexpected(diskProblem(false));
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
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly) || ::fsync(file.handle()) != 0)
        return tl::unexpected(diskProblem(errno == ENOSPC));
#endif
    return {};
}

Error ArchiveWriter::problem() const
{
    return diskProblem(archive_errno(m_handle.get()) == ENOSPC);
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

Result<void> ArchiveReader::extract(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return tl::unexpected(diskProblem(false));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
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
            return tl::unexpected(diskProblem(file.error() == QFileDevice::ResourceError));
    }
    if (!file.flush())
        return tl::unexpected(diskProblem(file.error() == QFileDevice::ResourceError));
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0)
        return tl::unexpected(diskProblem(errno == ENOSPC));
#endif
    return {};
}

} // namespace chitai
