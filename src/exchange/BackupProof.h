// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <optional>

namespace chitai {

/// What a backup holds, as its manifest says and as whoever reads it counts again.
struct BackupProof
{
    qint64 texts = 0; ///< of the library; told, and not compared
    QByteArray database; ///< SHA-256
    qint64 pictures = 0; ///< files
    QByteArray pictureSum; ///< SHA-256 of their names and their SHA-256s, in the order of the names

    /// Whether another count came to the same files.
    [[nodiscard]] bool holds(const BackupProof &found) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing for what is none.
    [[nodiscard]] static std::optional<BackupProof> fromJson(const QJsonObject &json);
};

/// Counts the files of a backup, in whatever order they come.
class BackupCount
{
public:
    /// Each with its SHA-256.
    void setDatabase(const QByteArray &sum) { m_database = sum; }
    void addPicture(const QString &name, const QByteArray &sum) { m_pictures.insert(name, sum); }
    [[nodiscard]] BackupProof proof() const;

private:
    QByteArray m_database;
    QMap<QString, QByteArray> m_pictures;
};

/// SHA-256 of a file; nothing where it can't be read.
[[nodiscard]] std::optional<QByteArray> fileSum(const QString &path);

/// Whether these are the bytes at the beginning of a database of this program, as long as it says
/// itself: an empty one is none. Of a backup that proves nothing, it is the least to be asked.
[[nodiscard]] bool isDatabaseOfOurs(const QByteArray &header, qint64 size);

} // namespace chitai
