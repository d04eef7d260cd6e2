// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QDateTime>
#include <optional>

namespace chitai {

/// What stands where in the zip file of a backup: first the manifest, then the database, then the
/// pictures.
struct BackupFormat
{
    static constexpr QLatin1StringView manifestName{"chitai-backup.json"};
    static constexpr QLatin1StringView databaseName{"chitai.db"};
    static constexpr QLatin1StringView pictureFolder{"illustrations/"};
    static constexpr qsizetype mostManifestBytes = 4096;

    struct Manifest
    {
        QDateTime madeAt; ///< by the clock of that day, which may have been wrong
        qint64 number = 0; ///< of daily ones, in the order in which they were made; 0: none
    };

    [[nodiscard]] static QByteArray manifest(const QDateTime &now, qint64 number);
    /// Nothing for what is no manifest of ours, or of a later format.
    [[nodiscard]] static std::optional<Manifest> readManifest(const QByteArray &bytes);
    /// Of a file that begins and ends like a backup: nothing for any other. Cheap.
    [[nodiscard]] static std::optional<Manifest> manifestOf(const QString &zipFile);
    /// Whether the file is whole as far as its list of files and its database go: the pictures'
    /// sums are not looked at.
    [[nodiscard]] static bool isWhole(const QString &zipFile);
};

/// SQLite does not tell every lack of room as one: the error, or StorageFull where the folder has
/// none.
[[nodiscard]] Error foundFull(const Error &error, const QString &folder);

} // namespace chitai
