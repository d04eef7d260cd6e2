// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/Archive.h"

#include "base/PrivateFiles.h"

#include <QCryptographicHash>
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
    CHITAI_TRY(createPrivateFile(*writer.m_file));
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

Result<ArchiveReader> ArchiveReader::open(const QByteArray &bytes)
{
    ArchiveReader reader(archive_read_new());
    archive_read_support_format_zip(reader.m_handle.get());
    if (archive_read_open_memory(reader.m_handle.get(), bytes.constData(), size_t(bytes.size()))
        != ARCHIVE_OK)
        return tl::unexpected(damaged());
    return reader;
}

Result<std::optional<QString>> ArchiveReader::next()
{
    archive_entry *entry = nullptr;
    int status = ARCHIVE_OK;
    do {
        status = archive_read_next_header(m_handle.get(), &entry);
        m_entry = entry;
        if (status == ARCHIVE_EOF)
            return std::optional<QString>();
    } while ((status == ARCHIVE_OK || status == ARCHIVE_WARN)
             && archive_entry_filetype(entry) == AE_IFDIR);
    // It warns where it can't tell in which letters a name is written.
    const bool isRead = status == ARCHIVE_OK || status == ARCHIVE_WARN;
    if (!isRead || archive_entry_filetype(entry) != AE_IFREG)
        return tl::unexpected(damaged());
    if (const char *name = archive_entry_pathname_utf8(entry))
        return std::optional(QString::fromUtf8(name));
    const char *bytes = archive_entry_pathname(entry);
    if (!bytes)
        return tl::unexpected(damaged());
    return std::optional(QString::fromUtf8(bytes)); // what else it may be, no name of ours is it
}

Result<QByteArray> ArchiveReader::read(qsizetype most)
{
    QByteArray bytes;
    QByteArray block(qMin(blockBytes, most + 1), Qt::Uninitialized);
    while (bytes.size() <= most) {
        const la_ssize_t got
            = archive_read_data(m_handle.get(), block.data(), size_t(block.size()));
        if (got < 0)
            return tl::unexpected(damaged());
        if (got == 0)
            return bytes;
        bytes.append(block.constData(), qsizetype(got));
    }
    return failure(ErrorCode::TooLarge, QStringLiteral("A file in the archive is too large."));
}

Result<ArchiveReader::Content> ArchiveReader::readAll(qsizetype beginning, const Taker &take)
{
    Content content;
    QCryptographicHash sum(QCryptographicHash::Sha256);
    QByteArray block(blockBytes, Qt::Uninitialized);
    for (;;) {
        const la_ssize_t got
            = archive_read_data(m_handle.get(), block.data(), size_t(block.size()));
        if (got < 0)
            return tl::unexpected(damaged());
        if (got == 0)
            break;
        const QByteArrayView bytes(block.constData(), got);
        sum.addData(bytes);
        content.size += got;
        if (content.beginning.size() < beginning)
            content.beginning += bytes.first(qMin(got, beginning - content.beginning.size()));
        CHITAI_TRY(take(bytes.data(), bytes.size()));
    }
    content.sum = sum.result();
    return content;
}

Result<ArchiveReader::Content> ArchiveReader::prove(qsizetype beginning)
{
    return readAll(beginning, [](const char *, qsizetype) { return Result<void>(); });
}

std::optional<qint64> ArchiveReader::claimedSize() const
{
    return m_entry && archive_entry_size_is_set(m_entry)
        ? std::optional(qint64(archive_entry_size(m_entry)))
        : std::nullopt;
}

qint64 ArchiveReader::consumed() const
{
    return archive_filter_bytes(m_handle.get(), -1);
}

Result<ArchiveReader::Content> ArchiveReader::extract(const QString &path, const Guard &guard)
{
    if (QFileInfo::exists(path))
        return tl::unexpected(damaged()); // it holds the same name twice
    QFile file(path);
    CHITAI_TRY(createPrivateFile(file));
    const QString folder = QFileInfo(path).absolutePath();
    const Result<Content> content
        = readAll(0, [&](const char *bytes, qsizetype size) -> Result<void> {
              if (guard) {
                  CHITAI_TRY(guard(size));
              }
              if (file.write(bytes, size) != size)
                  return tl::unexpected(writeProblem(folder));
              return {};
          });
    if (!content)
        return content;
    if (!file.flush())
        return tl::unexpected(writeProblem(folder));
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0)
        return tl::unexpected(writeProblem(folder, errno));
#endif
    return content;
}

} // namespace chitai
