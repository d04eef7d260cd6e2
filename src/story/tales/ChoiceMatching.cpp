// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/tales/ChoiceMatching.h"

#include "base/TextFolding.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace chitai {

namespace {

/// Words that say nothing about what somebody wants to do.
const QSet<QString> &littleWords(Language language)
{
    static const auto set = [](const char *words) {
        const QStringList list = QString::fromUtf8(words).split(u' ');
        return QSet<QString>(list.cbegin(), list.cend());
    };
    static const QSet<QString> russian
        = set("хочу хочет можно надо давай для под над что как это его она они пусть потом еще и в "
              "на с к у по за из не мы я он пойти пойдем идти идем иди идите пошли сходить зайти "
              "ехать поехать поехали кто где почему зачем тут там ты");
    static const QSet<QString> german
        = set("der die das den dem des ein eine einen einem einer und mit nach aus vom von zum zur "
              "im in am an auf bei ich er sie es will soll lass uns wir bitte da zu so gehen geh "
              "gehe geht laufen lauf fahren fahr ist sind was wer wie wo warum du");
    static const QSet<QString> english = set(
        "the a an and with from for to of on in at it its he she they i we you want wants let "
        "us please go should would like my his her is are do does what who where how why when "
        "there "
        "that this");
    switch (language) {
    case Language::Russian:
        return russian;
    case Language::German:
        return german;
    case Language::English:
        return english;
    }
    Q_UNREACHABLE();
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression betweenWords(QStringLiteral("[^\\p{L}\\p{N}]+"),
                                                 QRegularExpression::UseUnicodePropertiesOption);
    return foldForSearch(text).split(betweenWords, Qt::SkipEmptyParts);
}

QStringList tellingWords(const QString &text, Language language)
{
    QStringList words = wordsOf(text);
    words.removeIf([&](const QString &word) { return littleWords(language).contains(word); });
    words.removeDuplicates();
    return words;
}

/// Whether two words are forms of one: the same beginning, and ends of at most three letters.
bool isSameStem(const QString &left, const QString &right)
{
    const qsizetype shorter = std::min(left.size(), right.size());
    const qsizetype longer = std::max(left.size(), right.size());
    qsizetype common = 0;
    while (common < shorter && left[common] == right[common])
        ++common;
    if (common == longer)
        return true;
    return common >= 3 && longer - common <= 3 && common * 2 > longer;
}

bool hasStem(const QStringList &words, const QString &word)
{
    return std::any_of(words.cbegin(), words.cend(),
                       [&](const QString &other) { return isSameStem(word, other); });
}

std::optional<qsizetype> choiceByNumber(const QString &prompt, qsizetype count)
{
    static const QRegularExpression number(QStringLiteral("^\\s*(\\d)\\s*([.):].*)?$"));
    const QRegularExpressionMatch match = number.match(prompt);
    const int chosen = match.hasMatch() ? match.captured(1).toInt() : 0;
    if (chosen < 1 || chosen > count)
        return {};
    return chosen - 1;
}

} // namespace

std::optional<qsizetype> matchChoice(const QString &prompt, const QStringList &choices,
                                     Language language)
{
    if (const std::optional<qsizetype> chosen = choiceByNumber(prompt, choices.size()))
        return chosen;
    const QStringList wanted = wordsOf(prompt);
    QList<QStringList> words;
    for (qsizetype i = 0; i < choices.size(); ++i) {
        if (!wanted.isEmpty() && wordsOf(choices[i]) == wanted)
            return i;
        words += tellingWords(choices[i], language);
    }
    // A word that several choices have tells less.
    QList<double> scores(choices.size(), 0.0);
    for (const QString &word : tellingWords(prompt, language)) {
        const auto holders = std::count_if(words.cbegin(), words.cend(),
                                           [&](const auto &list) { return hasStem(list, word); });
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (hasStem(words[i], word))
                scores[i] += 1.0 / double(holders);
        }
    }
    const auto best = std::max_element(scores.cbegin(), scores.cend());
    if (best == scores.cend() || *best < 0.5
        || std::count(scores.cbegin(), scores.cend(), *best) > 1)
        return {};
    return best - scores.cbegin();
}

} // namespace chitai
