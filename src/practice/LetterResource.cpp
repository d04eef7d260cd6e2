// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/LetterResource.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace chitai {

namespace {

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &text : array)
        texts += text.toString();
    return texts;
}

LetterOrder orderIn(const QJsonObject &json)
{
    LetterOrder order{.id = json[u"id"].toString(),
                      .language
                      = languageFromCode(json[u"language"].toString()).value_or(Language::Russian),
                      .name = json[u"name"].toString(),
                      .source = json[u"source"].toString(),
                      .steps = {},
                      .words = {}};
    const QJsonArray steps = json[u"steps"].toArray();
    for (const QJsonValue &step : steps)
        order.steps += textsIn(step);
    const QJsonArray words = json[u"words"].toArray();
    for (const QJsonValue &group : words)
        order.words.emplaceBack(group[u"step"].toInt(), textsIn(group[u"words"]));
    return order;
}

LetterResource readLetters()
{
    LetterResource letters;
    QFile file(QStringLiteral(":/chitai/practice/letters.json"));
    if (!file.open(QIODevice::ReadOnly))
        return letters;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject groups = json[u"graphemes"].toObject();
    for (auto group = groups.begin(); group != groups.end(); ++group)
        letters.groups.insert(group.key(), textsIn(group.value()));
    const QJsonArray orders = json[u"orders"].toArray();
    for (const QJsonValue &order : orders)
        letters.orders += orderIn(order.toObject());
    return letters;
}

} // namespace

const LetterResource &letterResource()
{
    static const LetterResource letters = readLetters();
    return letters;
}

} // namespace chitai
