// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/OutsideAnswers.h"
#include "pictures/OutsideService.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringBuilder>
#include <QUrlQuery>

namespace chitai {

namespace {

const QString openverseName = QStringLiteral("Openverse");

QUrl openverseQuestion(const QUrl &address, const QString &words)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("q"), QString::fromLatin1(QUrl::toPercentEncoding(words)));
    query.addQueryItem(QStringLiteral("license"), QStringLiteral("cc0,pdm,by,by-sa"));
    query.addQueryItem(QStringLiteral("mature"), QStringLiteral("false"));
    query.addQueryItem(QStringLiteral("extension"), QStringLiteral("jpg,jpeg,png,gif,webp"));
    query.addQueryItem(QStringLiteral("page_size"), QStringLiteral("12"));
    query.addQueryItem(QStringLiteral("format"), QStringLiteral("json"));
    QUrl url = address;
    url.setQuery(query);
    return url;
}

/// "by-sa" and "4.0" are written CC BY-SA 4.0.
QString openverseLicense(const QJsonObject &row)
{
    const QString key = row[u"license"].toString().toLower();
    const QString version = row[u"license_version"].toString();
    if (key == u"pdm")
        return QStringLiteral("Public domain");
    const QString name = key == u"cc0" ? QStringLiteral("CC0") : QString(u"CC " % key.toUpper());
    return version.isEmpty() ? name : QString(name % u' ' % version);
}

OutsidePicture openversePicture(const QJsonObject &row)
{
    // What it found there, of whom: "flickr".
    const QString collection = plainLine(row[u"source"].toString());
    return {.id = u"openverse:" % plainLine(row[u"id"].toString()),
            .credit
            = {.title = plainLine(row[u"title"].toString()),
               .author = plainLine(row[u"creator"].toString()),
               .license = openverseLicense(row),
               .licenseUrl = webAddress(row[u"license_url"]).toString(),
               .source = collection.isEmpty() ? openverseName
                                              : QString(openverseName % u" (" % collection % u')'),
               .pageUrl = webAddress(row[u"foreign_landing_url"]).toString()},
            .thumbnail = webAddress(row[u"thumbnail"]),
            .picture = webAddress(row[u"url"])};
}

Result<QList<OutsidePicture>> openverseAnswer(const QByteArray &answer)
{
    const QJsonValue results = QJsonDocument::fromJson(answer).object()[u"results"];
    if (!results.isArray())
        return failure(ErrorCode::BadValue, QStringLiteral("This is no answer of Openverse."));
    QList<OutsidePicture> pictures;
    const QJsonArray rows = results.toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const OutsidePicture picture = openversePicture(row);
        const bool isSensitive = row[u"mature"].toBool()
            || !row[u"unstable__sensitivity"].toArray().isEmpty() || isUnfit(picture.credit.title);
        if (!isSensitive && isFreeLicense(picture.credit.license)
            && !row[u"id"].toString().isEmpty() && !picture.thumbnail.isEmpty()
            && !picture.picture.isEmpty())
            pictures += picture;
    }
    return pictures;
}

} // namespace

OutsideService openverse(const QUrl &address)
{
    return {.key = QStringLiteral("openverse"),
            .name = openverseName,
            .question
            = [address](const QString &words) { return openverseQuestion(address, words); },
            .read = openverseAnswer};
}

} // namespace chitai
