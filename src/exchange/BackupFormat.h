// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/BackupProof.h"
#include "exchange/PictureList.h"

#include <QDateTime>
#include <optional>

namespace chitai {

/// What stands where in the zip file of a backup. Written are first the manifest, then, of a daily
/// one, the list of the pictures that lie beside it, then the database, then the pictures that lie
/// in it.
struct BackupFormat
{
    static constexpr QLatin1StringView manifestName{"chitai-backup.json"};
    static constexpr QLatin1StringView databaseName{"chitai.db"};
    static constexpr QLatin1StringView pictureFolder{"illustrations/"};
    static constexpr QLatin1StringView pictureListName{"illustrations.txt"};
    static constexpr qsizetype mostManifestBytes = 4096;

    /// Where the pictures are: in the zip file, or each once in a PictureStore for many of them.
    enum class Pictures { Inside, Beside };

    struct Manifest
    {
        Pictures pictures = Pictures::Inside;
        QDateTime madeAt; ///< by the clock of that day, which may have been wrong
        qint64 number = 0; ///< of daily ones, in the order in which they were made; 0: none
        std::optional<BackupProof> proof; ///< those of earlier versions have none
    };

    [[nodiscard]] static QByteArray manifest(const QDateTime &now, qint64 number,
                                             const BackupProof &proof, Pictures pictures);
    /// Nothing for what is no manifest of ours, or of a later format.
    [[nodiscard]] static std::optional<Manifest> readManifest(const QByteArray &bytes);
    /// Of a file that begins and ends like a backup: nothing for any other. Cheap.
    [[nodiscard]] static std::optional<Manifest> manifestOf(const QString &zipFile);
    /// The pictures that lie beside the file, none where they lie in it or it is no backup; nothing
    /// where it may be one whose list can't be read, as that of a later version.
    [[nodiscard]] static std::optional<QList<ListedPicture>> picturesBeside(const QString &zipFile);
    /// Whether the file holds what its manifest says, and each picture beside it is there in its
    /// length; of one without a proof, whether its list of files is whole and it has a database of
    /// this program. Reads all of the file, and none of what lies beside it.
    [[nodiscard]] static bool isWhole(const QString &zipFile);
};

/// SQLite does not tell every lack of room as one: the error, or StorageFull where the folder has
/// none.
[[nodiscard]] Error foundFull(const Error &error, const QString &folder);

} // namespace chitai
