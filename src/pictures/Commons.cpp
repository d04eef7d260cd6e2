// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/OutsideAnswers.h"
#include "pictures/OutsideService.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringBuilder>
#include <QUrlQuery>
#include <algorithm>
#include <optional>

namespace chitai {

namespace {

// Of the few widths that Wikimedia makes of a picture.
constexpr int smallWidth = 330;
constexpr int largeWidth = 1280;

const QString commonsName = QStringLiteral("Wikimedia Commons");

QUrl commonsQuestion(const QUrl &address, const QString &words)
{
    QUrlQuery query;
    const auto add = [&query](const char *key, const QString &value) {
        query.addQueryItem(QString::fromLatin1(key),
                           QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add("action", QStringLiteral("query"));
    add("format", QStringLiteral("json"));
    add("formatversion", QStringLiteral("2"));
    add("generator", QStringLiteral("search"));
    add("gsrsearch", words + QStringLiteral(" filetype:bitmap|drawing"));
    add("gsrnamespace", QStringLiteral("6"));
    add("gsrlimit", QStringLiteral("16"));
    add("prop", QStringLiteral("imageinfo"));
    add("iiprop", QStringLiteral("url|size|mime|extmetadata"));
    add("iiurlwidth", QString::number(smallWidth));
    add("iiextmetadatafilter",
        QStringLiteral("LicenseShortName|LicenseUrl|Artist|Categories|Restrictions"));
    QUrl url = address;
    url.setQuery(query);
    return url;
}

QString commonsText(const QJsonObject &metadata, QStringView key)
{
    return plainLine(metadata[key].toObject()[u"value"].toString());
}

/// "File:A red cat.jpg" is a red cat.
QString commonsTitle(const QString &title)
{
    const QString name = title.section(u':', 1);
    return plainLine(name.contains(u'.') ? name.section(u'.', 0, -2) : name).replace(u'_', u' ');
}

/// As large as it is kept, made by Wikimedia where the file itself is larger or a drawing of lines.
QUrl commonsFile(const QJsonObject &info)
{
    static const QStringList kept{QStringLiteral("image/jpeg"), QStringLiteral("image/png"),
                                  QStringLiteral("image/webp"), QStringLiteral("image/gif")};
    const bool isKept = kept.contains(info[u"mime"].toString());
    if (isKept && info[u"width"].toInt() <= largeWidth)
        return webAddress(info[u"url"]);
    const QString small = u'/' % QString::number(smallWidth) % u"px-";
    QString address = info[u"thumburl"].toString();
    if (!address.contains(small))
        return isKept ? webAddress(info[u"url"]) : QUrl();
    return webAddress(address.replace(small, u'/' % QString::number(largeWidth) % u"px-"));
}

std::optional<OutsidePicture> commonsPicture(const QJsonObject &page)
{
    const QJsonObject info = page[u"imageinfo"][0].toObject();
    const QJsonObject metadata = info[u"extmetadata"].toObject();
    const OutsidePicture picture{
        .id = u"commons:" % QString::number(page[u"pageid"].toInteger()),
        .credit
        = {.title = commonsTitle(page[u"title"].toString()),
           .author = commonsText(metadata, u"Artist"),
           .license = commonsText(metadata, u"LicenseShortName"),
           .licenseUrl = webAddress(metadata[u"LicenseUrl"].toObject()[u"value"]).toString(),
           .source = commonsName,
           .pageUrl = webAddress(info[u"descriptionurl"]).toString()},
        .thumbnail = webAddress(info[u"thumburl"]),
        .picture = commonsFile(info)};
    const QString categories = metadata[u"Categories"].toObject()[u"value"].toString();
    const bool isGood = isFreeLicense(picture.credit.license) && !isUnfit(picture.credit.title)
        && !isUnfit(categories) && !picture.thumbnail.isEmpty() && !picture.picture.isEmpty()
        && page[u"pageid"].toInteger() > 0;
    return isGood ? std::optional(picture) : std::nullopt;
}

Result<QList<OutsidePicture>> commonsAnswer(const QByteArray &answer)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer);
    // Nothing found has no "query"; a refusal has an "error".
    if (!document.isObject() || document.object().contains(u"error"))
        return failure(ErrorCode::BadValue,
                       QStringLiteral("This is no answer of Wikimedia Commons."));
    const QJsonArray array = document.object()[u"query"][u"pages"].toArray();
    QList<QJsonObject> pages;
    for (const QJsonValue &page : array)
        pages += page.toObject();
    std::stable_sort(pages.begin(), pages.end(),
                     [](const QJsonObject &one, const QJsonObject &other) {
                         return one[u"index"].toInt() < other[u"index"].toInt();
                     });
    QList<OutsidePicture> pictures;
    for (const QJsonObject &page : std::as_const(pages)) {
        if (const std::optional<OutsidePicture> picture = commonsPicture(page))
            pictures += *picture;
    }
    return pictures;
}

} // namespace

OutsideService commons(const QUrl &address)
{
    return {.key = QStringLiteral("commons"),
            .name = commonsName,
            .question = [address](const QString &words) { return commonsQuestion(address, words); },
            .read = commonsAnswer};
}

} // namespace chitai
