// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/PictureList.h"

#include <QCryptographicHash>
#include <QStringView>

namespace chitai::pictureList {

namespace {

std::optional<ListedPicture> pictureOf(const QByteArray &line)
{
    const qsizetype sumEnd = line.indexOf(' ');
    const qsizetype bytesEnd = line.indexOf(' ', sumEnd + 1);
    if (sumEnd < 0 || bytesEnd < 0)
        return std::nullopt;
    bool isNumber = false;
    const ListedPicture picture{
        .name = QString::fromUtf8(line.mid(bytesEnd + 1)),
        .sum = QByteArray::fromHex(line.first(sumEnd)),
        .bytes = line.mid(sumEnd + 1, bytesEnd - sumEnd - 1).toLongLong(&isNumber)};
    const qsizetype length = QCryptographicHash::hashLength(QCryptographicHash::Sha256);
    const bool isGood = isNumber && picture.bytes >= 0 && sumEnd == 2 * length
        && picture.sum.size() == length && isPictureName(picture.name);
    return isGood ? std::optional(picture) : std::nullopt;
}

} // namespace

QByteArray written(const QList<ListedPicture> &pictures)
{
    QByteArray lines;
    for (const ListedPicture &picture : pictures) {
        lines += picture.sum.toHex() + ' ' + QByteArray::number(picture.bytes) + ' '
            + picture.name.toUtf8() + '\n';
    }
    return lines;
}

std::optional<QList<ListedPicture>> read(const QByteArray &bytes)
{
    QList<ListedPicture> pictures;
    for (const QByteArray &line : bytes.split('\n')) {
        if (line.isEmpty())
            continue;
        const std::optional<ListedPicture> picture = pictureOf(line);
        if (!picture)
            return std::nullopt;
        pictures += *picture;
    }
    return pictures;
}

bool isPictureName(const QString &name)
{
    return name.endsWith(u".webp") && !name.contains(u'/') && !name.contains(u'\\')
        && !name.startsWith(u'.');
}

} // namespace chitai::pictureList
