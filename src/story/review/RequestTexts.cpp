// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/review/RequestTexts.h"

#include "story/language/TaleText.h"

#include <QFile>
#include <algorithm>
#include <yaml-cpp/yaml.h>

namespace chitai {

namespace {

const char *keyOf(ReplyWish wish)
{
    switch (wish) {
    case ReplyWish::Simpler:
        return "simpler";
    case ReplyWish::Shorter:
        return "shorter";
    case ReplyWish::Anew:
        return "anew";
    }
    Q_UNREACHABLE();
}

} // namespace

QString requestText(ReplyWish wish, Language language, const ReadingMeasures &measures)
{
    QFile file(QStringLiteral(":/chitai/stories/requests.%1.yaml").arg(languageCode(language)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The resource %s is missing", qPrintable(file.fileName()));
    const YAML::Node texts = YAML::Load(file.readAll().toStdString());
    // What is asked for stays below the limits, so that a model that overshoots keeps them.
    const QHash<QString, QString> values{
        {QStringLiteral("words"), QString::number(std::max(4, measures.mostWords - 2))},
        {QStringLiteral("syllables"), QString::number(std::max(2, measures.mostSyllables - 1))},
        {QStringLiteral("sentences"), QString::number(std::max(2, measures.mostSentences / 2))}};
    return fillIn(QString::fromStdString(texts[keyOf(wish)].as<std::string>()), {}, values);
}

} // namespace chitai
