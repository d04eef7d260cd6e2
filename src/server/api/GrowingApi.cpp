// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/GrowingApi.h"

#include "growing/GrowingPicture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace chitai {

namespace {

constexpr int mostTexts = 100'000;
constexpr int mostLanternLetters = 200;
constexpr int longestLetter = 8;

double toTenth(double value)
{
    return std::round(value * 10) / 10;
}

/// As CSS writes it, with its opacity where it is not whole: #rrggbb or #rrggbbaa.
QString cssColour(quint32 colour)
{
    const auto hex = [](quint32 value, int digits) {
        return QStringLiteral("%1").arg(value, digits, 16, QLatin1Char('0'));
    };
    const quint32 opacity = colour >> 24;
    return u'#' % hex(colour & 0xFFFFFFU, 6) % (opacity == 0xFF ? QString() : hex(opacity, 2));
}

QJsonArray symbolJson(const PictureSymbol &symbol)
{
    QJsonArray parts;
    for (const PicturePart &part : symbol) {
        QJsonArray json{QString::fromLatin1(part.path), cssColour(part.colour)};
        if (part.line > 0 || part.glow > 0)
            json += part.line;
        if (part.glow > 0)
            json += part.glow;
        parts += json;
    }
    return parts;
}

QJsonArray shapeJson(const PictureShape &shape)
{
    const double x = toTenth(shape.at.x());
    const double y = toTenth(shape.at.y());
    if (shape.symbol < 0)
        return {shape.text, x, y, toTenth(shape.scale)};
    const double scale = std::round(shape.scale * 100) / 100;
    QJsonArray json{shape.symbol, x, y};
    if (scale != 1 || shape.angle != 0 || shape.isMirrored)
        json += scale;
    if (shape.angle != 0 || shape.isMirrored)
        json += toTenth(shape.angle);
    if (shape.isMirrored)
        json += 1;
    return json;
}

QJsonObject pictureJson(const GrowingPicture &picture)
{
    QJsonArray sky;
    for (const SkyColour &stop : picture.sky)
        sky += QJsonArray{stop.at, cssColour(stop.colour)};
    QJsonArray symbols;
    for (const PictureSymbol &symbol : picture.symbols)
        symbols += symbolJson(symbol);
    QJsonArray shapes;
    for (const PictureShape &shape : picture.shapes)
        shapes += shapeJson(shape);
    return {{QStringLiteral("width"), picture.size.width()},
            {QStringLiteral("height"), picture.size.height()},
            {QStringLiteral("sky"), sky},
            {QStringLiteral("letter_colour"), cssColour(picture.letterColour)},
            {QStringLiteral("symbols"), symbols},
            {QStringLiteral("shapes"), shapes}};
}

Parameter<quint32> seedIn(const FormFields &query)
{
    bool isNumber = false;
    const quint32 seed = query.value(u"seed").value_or(QString()).toUInt(&isNumber);
    if (!isNumber)
        return tl::unexpected(unprocessable(QStringLiteral("The seed is a whole number.")));
    return seed;
}

Parameter<QStringList> lettersIn(const FormFields &query)
{
    const QStringList letters
        = query.value(u"letters").value_or(QString()).split(u',', Qt::SkipEmptyParts);
    const bool isTooLong = std::any_of(letters.begin(), letters.end(), [](const QString &letter) {
        return letter.size() > longestLetter;
    });
    if (isTooLong || letters.size() > mostLanternLetters)
        return tl::unexpected(unprocessable(QStringLiteral("These are no letters.")));
    return letters;
}

} // namespace

HttpResponse growingResponse(const FormFields &query)
{
    const Parameter<quint32> seed = seedIn(query);
    const Parameter<int> texts = numberParameter(query, QStringLiteral("texts"), 0, 0, mostTexts);
    const Parameter<int> words = numberParameter(query, QStringLiteral("words"), 0, 0, mostTexts);
    const Parameter<QStringList> letters = lettersIn(query);
    const Parameter<bool> isNight = flagParameter(query, QStringLiteral("night"));
    if (!seed)
        return seed.error();
    if (!texts)
        return texts.error();
    if (!words)
        return words.error();
    if (!letters)
        return letters.error();
    if (!isNight)
        return isNight.error();
    const GrowingPicture picture = growingPicture({*seed, *texts, *words, *letters},
                                                  *isNight ? Daylight::Night : Daylight::Day);
    return HttpResponse::json(200, QJsonDocument(pictureJson(picture)));
}

} // namespace chitai
