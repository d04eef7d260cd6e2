// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace chitai {

/// A picture of a backup whose bytes lie beside it, in a PictureStore.
struct ListedPicture
{
    QString name; ///< in the folder of the pictures
    QByteArray sum; ///< SHA-256
    qint64 bytes = 0;

    bool operator==(const ListedPicture &) const = default;
};

/// How they stand in an archive, a line each: the sum in hexadecimal digits, the bytes, the name.
namespace pictureList {

/// 60,000 pictures take 10 MB.
inline constexpr qsizetype mostBytes = 64 * 1024 * 1024;

[[nodiscard]] QByteArray written(const QList<ListedPicture> &pictures);
/// Nothing for what is no such list, or holds a name that leads out of its folder.
[[nodiscard]] std::optional<QList<ListedPicture>> read(const QByteArray &bytes);

/// Whether it is the name of a picture's file, and no way.
[[nodiscard]] bool isPictureName(const QString &name);

} // namespace pictureList

} // namespace chitai
