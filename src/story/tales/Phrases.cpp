// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/tales/Phrases.h"

#include "base/TextFolding.h"

#include <yaml-cpp/yaml.h>

namespace chitai {

namespace {

QStringList list(const YAML::Node &node)
{
    QStringList result;
    for (const YAML::Node &entry : node)
        result += QString::fromStdString(entry.as<std::string>());
    return result;
}

} // namespace

Result<Phrases> parsePhrases(const QByteArray &yaml)
{
    try {
        const YAML::Node root = YAML::Load(yaml.toStdString());
        Phrases phrases{.goOn = {},
                        .bridges = list(root["bridges"]),
                        .ideas = list(root["ideas"]),
                        .questions = list(root["questions"]),
                        .kindly = list(root["kindly"]),
                        .newDay = list(root["newDay"]),
                        .solve = list(root["solve"]),
                        .found = list(root["found"]),
                        .anew = list(root["anew"]),
                        .ends = list(root["ends"]),
                        .practice = list(root["practice"]),
                        .rules = {}};
        for (const QString &words : list(root["goOn"]))
            phrases.goOn += foldForSearch(words);
        for (const auto &rule : root["rules"])
            phrases.rules.insert(QString::fromStdString(rule.first.as<std::string>()),
                                 list(rule.second));
        for (const QStringList &needed :
             {phrases.goOn, phrases.bridges, phrases.ideas, phrases.questions, phrases.kindly,
              phrases.newDay, phrases.solve, phrases.found, phrases.anew, phrases.ends,
              phrases.practice}) {
            if (needed.isEmpty())
                return failure(ErrorCode::BadValue,
                               QStringLiteral("A list of phrases is missing."));
        }
        return phrases;
    } catch (const YAML::Exception &exception) {
        return failure(ErrorCode::BadValue,
                       QStringLiteral("Phrases: %1").arg(QString::fromUtf8(exception.what())));
    }
}

} // namespace chitai
