// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/tales/Phrases.h"

#include "base/TextFolding.h"

#include <algorithm>
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

PhraseOfGoing parseGoing(const YAML::Node &node)
{
    return {.say = list(node["say"]),
            .to = list(node["to"]),
            .alone = list(node["alone"]),
            .movers = WordPatterns(list(node["movers"])),
            .around = WordPatterns(list(node["around"])),
            .never = WordPatterns(list(node["never"]))};
}

QList<PhraseOfAnswer> parseAnswers(const YAML::Node &node)
{
    QList<PhraseOfAnswer> answers;
    for (const YAML::Node &entry : node) {
        answers += PhraseOfAnswer{.to = WordPatterns(list(entry["to"])),
                                  .isToQuestion = entry["asked"] && entry["asked"].as<bool>(),
                                  .say = list(entry["say"])};
    }
    return answers;
}

/// Whether each of them has something to answer to, and something to say.
bool areWhole(const QList<PhraseOfAnswer> &answers)
{
    return std::none_of(answers.cbegin(), answers.cend(), [](const PhraseOfAnswer &answer) {
        return answer.to.isEmpty() || answer.say.isEmpty();
    });
}

} // namespace

Result<Phrases> parsePhrases(const QByteArray &yaml)
{
    try {
        const YAML::Node root = YAML::Load(yaml.toStdString());
        Phrases phrases{.goOn = {},
                        .bridges = list(root["bridges"]),
                        .smiles = list(root["smiles"]),
                        .going = parseGoing(root["going"]),
                        .answers = parseAnswers(root["answers"]),
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
             {phrases.goOn, phrases.bridges, phrases.smiles, phrases.going.say, phrases.going.to,
              phrases.questions, phrases.kindly, phrases.newDay, phrases.solve, phrases.found,
              phrases.anew, phrases.ends, phrases.practice}) {
            if (needed.isEmpty() || !areWhole(phrases.answers))
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
