// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/BackupProof.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>

namespace chitai {

namespace {

const QString textsKey = QStringLiteral("texts");
const QString databaseKey = QStringLiteral("database_sha256");
const QString picturesKey = QStringLiteral("pictures");
const QString pictureSumKey = QStringLiteral("pictures_sha256");

} // namespace

bool BackupProof::holds(const BackupProof &found) const
{
    return database == found.database && pictures == found.pictures
        && pictureSum == found.pictureSum;
}

QJsonObject BackupProof::toJson() const
{
    return {{textsKey, texts},
            {databaseKey, QString::fromLatin1(database.toHex())},
            {picturesKey, pictures},
            {pictureSumKey, QString::fromLatin1(pictureSum.toHex())}};
}

std::optional<BackupProof> BackupProof::fromJson(const QJsonObject &json)
{
    const auto sum = [&json](const QString &key) {
        return QByteArray::fromHex(json.value(key).toString().toLatin1());
    };
    const BackupProof proof{.texts = json.value(textsKey).toInteger(-1),
                            .database = sum(databaseKey),
                            .pictures = json.value(picturesKey).toInteger(-1),
                            .pictureSum = sum(pictureSumKey)};
    const qsizetype length = QCryptographicHash::hashLength(QCryptographicHash::Sha256);
    const bool isGood = proof.texts >= 0 && proof.pictures >= 0 && proof.database.size() == length
        && proof.pictureSum.size() == length;
    return isGood ? std::optional(proof) : std::nullopt;
}

BackupProof BackupCount::proof() const
{
    QCryptographicHash sum(QCryptographicHash::Sha256);
    for (auto picture = m_pictures.begin(); picture != m_pictures.end(); ++picture) {
        sum.addData(picture.key().toUtf8());
        sum.addData("\n");
        sum.addData(picture.value());
    }
    return {.database = m_database, .pictures = m_pictures.size(), .pictureSum = sum.result()};
}

std::optional<QByteArray> fileSum(const QString &path)
{
    QFile file(path);
    QCryptographicHash sum(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !sum.addData(&file))
        return std::nullopt;
    return sum.result();
}

bool isDatabaseOfOurs(const QByteArray &header, qint64 size)
{
    // https://www.sqlite.org/fileformat.html, section 1.3
    constexpr qsizetype headerBytes = 100;
    constexpr int pageSizeAt = 16;
    constexpr int pageCountAt = 28;
    constexpr int schemaAt = 60;
    if (header.size() < headerBytes || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return false;
    const qint64 said = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    const qint64 pageSize = said == 1 ? 65536 : said;
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + pageCountAt);
    return pages > 1 && pages * pageSize == size
        && qFromBigEndian<quint32>(header.constData() + schemaAt) > 0;
}

} // namespace chitai
