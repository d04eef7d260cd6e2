// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/ReadingNorms.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chitai {

QList<ReadingNorm> readingNorms(Language language)
{
    QList<ReadingNorm> norms;
    QFile file(QStringLiteral(":/chitai/practice/norms.json"));
    if (!file.open(QIODevice::ReadOnly))
        return norms;
    const QJsonArray studies = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &study : studies) {
        if (languageFromCode(study[u"language"].toString()) != language)
            continue;
        const bool isHalf = study[u"kind"].toString() == u"middle_half";
        const QJsonArray grades = study[u"grades"].toArray();
        for (const QJsonValue &grade : grades)
            norms += {.language = language,
                      .grade = grade[u"grade"].toInt(),
                      .kind = isHalf ? ReadingNorm::Kind::MiddleHalf : ReadingNorm::Kind::Average,
                      .low = grade[u"low"].toInt(),
                      .high = grade[u"high"].toInt(),
                      .source = study[u"source"].toString(),
                      .year = study[u"year"].toInt()};
    }
    return norms;
}

} // namespace chitai
