// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QByteArray>
#include <QDateTime>
#include <functional>
#include <memory>
#include <optional>

class QFile;
struct archive;
struct archive_entry;

namespace chitai {

/// Writes a zip file with libarchive that its owner alone can read. StorageFull, StorageDenied,
/// StorageReadOnly and StorageFailed.
class ArchiveWriter
{
public:
    enum class Compression { Store, Deflate };

    /// A file that is not there yet.
    [[nodiscard]] static Result<ArchiveWriter> open(const QString &file);

    [[nodiscard]] Result<void> add(const QString &name, const QByteArray &bytes,
                                   const QDateTime &modified);
    [[nodiscard]] Result<void> addFile(const QString &name, const QString &path,
                                       Compression compression);
    /// The file is complete and has reached the disk.
    [[nodiscard]] Result<void> finish();

private:
    struct Closer
    {
        void operator()(archive *handle) const;
    };

    ArchiveWriter(archive *handle, const QString &file);
    [[nodiscard]] Result<void> begin(const QString &name, qint64 size, const QDateTime &modified);
    [[nodiscard]] Result<void> write(const QByteArray &bytes);
    [[nodiscard]] Error problem() const;

    std::unique_ptr<QFile> m_file; // outlives the handle, which writes to it
    std::unique_ptr<archive, Closer> m_handle;
};

/// Whether a zip file has its end, cheaply, with a comment behind it or without: one that was cut
/// off, or whose last bytes never reached the disk, has not.
[[nodiscard]] bool hasArchiveEnd(const QString &file);

/// Reads a zip file from its beginning to its end. BadValue for what is none or is damaged.
class ArchiveReader
{
public:
    [[nodiscard]] static Result<ArchiveReader> open(const QString &file);
    /// The bytes of a zip file, which outlive the reader.
    [[nodiscard]] static Result<ArchiveReader> open(const QByteArray &bytes);

    /// The name of the next file in it; nothing at the end. Folders are passed over: who packs an
    /// archive anew adds them.
    [[nodiscard]] Result<std::optional<QString>> next();
    /// The whole current file; TooLarge where it is longer than that.
    [[nodiscard]] Result<QByteArray> read(qsizetype most);
    /// What a file in the archive turned out to be.
    struct Content
    {
        qint64 size = 0;
        QByteArray sum; ///< SHA-256
        QByteArray beginning; ///< its first bytes, as many as were asked for
    };

    /// Reads the current file to its end, whose sum in the archive shows whether it is whole.
    [[nodiscard]] Result<Content> prove(qsizetype beginning = 0);
    /// Asked before so many bytes more are written; an error ends the work.
    using Guard = std::function<Result<void>(qint64 bytes)>;
    /// Writes the current file to disk, where its owner alone can read it. BadValue where a file of
    /// that name is there already.
    [[nodiscard]] Result<Content> extract(const QString &path, const Guard &guard = {});
    /// How long the current file is to become, as the archive says, which may be wrong.
    [[nodiscard]] std::optional<qint64> claimedSize() const;
    /// How many bytes of the archive were read so far.
    [[nodiscard]] qint64 consumed() const;

private:
    struct Closer
    {
        void operator()(archive *handle) const;
    };

    using Taker = std::function<Result<void>(const char *bytes, qsizetype size)>;

    explicit ArchiveReader(archive *handle);
    /// Reads the current file to its end, block by block.
    [[nodiscard]] Result<Content> readAll(qsizetype beginning, const Taker &take);

    std::unique_ptr<archive, Closer> m_handle;
    archive_entry *m_entry = nullptr; // the current one, of the handle
};

} // namespace chitai
