// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/KnownLetters.h"

#include "practice/LetterResource.h"
#include "text/SyllableCorrections.h"
#include "text/WordLetters.h"

#include <QJsonArray>
#include <algorithm>

namespace chitai {

namespace {

bool isLatinVowel(QChar letter)
{
    return QStringView(u"aeiouy").contains(letter);
}

/// The runs of letters of a word, in lower case.
QStringList letterRuns(const QString &word)
{
    QStringList runs(QString{});
    const QList<WordLetter> letters = wordLetters(word);
    for (const WordLetter &letter : letters) {
        if (letter.isDash())
            runs += QString();
        else
            runs.back() += letter.letter;
    }
    runs.removeAll(QString());
    return runs;
}

/// Where the vowel stands whose sound an e at the end tells, as in "cake"; -1 where there is none.
qsizetype splitVowel(const QString &run)
{
    const qsizetype vowel = run.size() - 3;
    if (vowel < 0 || run.back() != u'e' || isLatinVowel(run[vowel + 1])
        || !QStringView(u"aeiou").contains(run[vowel]))
        return -1;
    const QChar between = run[vowel + 1];
    const bool isPartOfOther = vowel > 0 && isLatinVowel(run[vowel - 1]);
    return isPartOfOther || between == u'r' || between == u'w' || between == u'x' ? -1 : vowel;
}

/// The longest group at this place, or its letter.
QString groupAt(const QString &run, qsizetype at, const QStringList &groups)
{
    QString longest = run.mid(at, 1);
    for (const QString &group : groups) {
        if (group.size() > longest.size() && QStringView(run).mid(at).startsWith(group))
            longest = group;
    }
    return longest;
}

/// Groups of consonants that stand for what their letters stand for, in a row or twice the same.
bool isReadByItsLetters(const QString &group)
{
    static const QStringList others{QStringLiteral("sh"), QStringLiteral("ch"),
                                    QStringLiteral("th"), QStringLiteral("ph"),
                                    QStringLiteral("wh"), QStringLiteral("sch")};
    return group.size() > 1 && !others.contains(group)
        && std::none_of(group.cbegin(), group.cend(),
                        [](QChar letter) { return isLatinVowel(letter) || letter == u'-'; });
}

QStringList textsOf(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &value : array)
        texts += value.toString().toLower();
    return texts;
}

constexpr int mostOwnSteps = 200;
constexpr int mostOwnWords = 1'000;

} // namespace

QList<LetterOrder> letterOrders(Language language)
{
    QList<LetterOrder> orders;
    for (const LetterOrder &order : letterResource().orders) {
        if (order.language == language)
            orders += order;
    }
    return orders;
}

QStringList graphemesOf(const QString &word, Language language)
{
    const QStringList groups = letterResource().groups.value(languageCode(language));
    QStringList graphemes;
    const QStringList runs = letterRuns(word);
    for (const QString &run : runs) {
        const qsizetype split = language == Language::English ? splitVowel(run) : -1;
        qsizetype at = 0;
        const qsizetype end = split < 0 ? run.size() : run.size() - 1;
        while (at < end) {
            if (at == split) {
                graphemes += run[at] + QStringLiteral("-e");
                ++at;
                continue;
            }
            const QString group = groupAt(run.left(end), at, groups);
            graphemes += group;
            at += group.size();
        }
    }
    return graphemes;
}

QJsonObject LetterChoice::toJson() const
{
    QJsonArray steps;
    for (const QStringList &ownStep : own)
        steps += QJsonArray::fromStringList(ownStep);
    return {{QStringLiteral("order"), order},
            {QStringLiteral("step"), step},
            {QStringLiteral("own"), steps},
            {QStringLiteral("words"), QJsonArray::fromStringList(words)},
            {QStringLiteral("early"), QJsonArray::fromStringList(early)},
            {QStringLiteral("missing"), QJsonArray::fromStringList(missing)},
            {QStringLiteral("soft_sign"), knowsSoftSign},
            {QStringLiteral("hard_sign"), knowsHardSign},
            {QStringLiteral("zhi_shi"), knowsZhiShi}};
}

Result<LetterChoice> LetterChoice::fromJson(const QJsonObject &json)
{
    LetterChoice choice;
    choice.order = json[u"order"].toString();
    choice.step = std::max(json[u"step"].toInt(), 0);
    const QJsonArray steps = json[u"own"].toArray();
    const QJsonArray words = json[u"words"].toArray();
    if (steps.size() > mostOwnSteps || words.size() > mostOwnWords)
        return failure(ErrorCode::BadValue, QStringLiteral("That are too many letters or words."));
    for (const QJsonValue &step : steps)
        choice.own += textsOf(step.toArray());
    choice.words = textsOf(words);
    const QJsonArray early = json[u"early"].toArray();
    const QJsonArray missing = json[u"missing"].toArray();
    if (early.size() > mostOwnSteps || missing.size() > mostOwnSteps)
        return failure(ErrorCode::BadValue, QStringLiteral("That are too many letters."));
    choice.early = textsOf(early);
    choice.missing = textsOf(missing);
    choice.knowsSoftSign = json[u"soft_sign"].toBool();
    choice.knowsHardSign = json[u"hard_sign"].toBool();
    choice.knowsZhiShi = json[u"zhi_shi"].toBool(true);
    return choice;
}

QList<QStringList> letterSteps(Language language, const LetterChoice &choice)
{
    if (choice.order == u"own")
        return choice.own;
    const QList<LetterOrder> orders = letterOrders(language);
    for (const LetterOrder &order : orders) {
        if (order.id == choice.order)
            return order.steps;
    }
    return {};
}

QStringList knownGraphemes(Language language, const LetterChoice &choice)
{
    const QList<QStringList> steps = letterSteps(language, choice);
    QStringList known;
    for (int step = 0; step < int(steps.size()); ++step) {
        for (const QString &grapheme : steps[step]) {
            const bool isKnown = step < choice.step ? !choice.missing.contains(grapheme)
                                                    : choice.early.contains(grapheme);
            if (isKnown)
                known += grapheme;
        }
    }
    return known;
}

KnownLetters::KnownLetters(Language language, const LetterChoice &choice)
    : m_language(language)
    , m_choice(choice)
{
    LetterOrder order;
    const QList<LetterOrder> orders = letterOrders(language);
    for (const LetterOrder &known : orders) {
        if (known.id == choice.order)
            order = known;
    }
    if (choice.order == u"own")
        order.steps = choice.own;
    m_knowsAll = choice.step >= order.steps.size() && choice.missing.isEmpty();
    for (const QStringList &step : std::as_const(order.steps))
        m_introduced.unite(QSet<QString>(step.begin(), step.end()));
    const QStringList known = knownGraphemes(language, choice);
    m_known = QSet<QString>(known.begin(), known.end());
    for (const auto &[step, words] : std::as_const(order.words)) {
        for (const QString &word : words) {
            if (step <= choice.step)
                m_words.insert(correctionKey(word));
        }
    }
    for (const QString &word : choice.words)
        m_words.insert(correctionKey(word));
    if (choice.knowsSoftSign)
        m_known.insert(QStringLiteral("ь"));
    if (choice.knowsHardSign)
        m_known.insert(QStringLiteral("ъ"));
}

bool KnownLetters::knows(const QString &grapheme) const
{
    if (m_knowsAll || m_known.contains(grapheme))
        return true;
    if (m_introduced.contains(grapheme) || !isReadByItsLetters(grapheme))
        return false;
    return std::all_of(grapheme.cbegin(), grapheme.cend(),
                       [this](QChar letter) { return m_known.contains(QString(letter)); });
}

QStringList KnownLetters::newGraphemes(const QString &word) const
{
    const bool mindsZhiShi = m_language == Language::Russian && !m_choice.knowsZhiShi;
    if (m_knowsAll && !mindsZhiShi)
        return {};
    if (m_words.contains(correctionKey(word)))
        return {};
    const QStringList graphemes = graphemesOf(word, m_language);
    QStringList unknown;
    for (const QString &grapheme : graphemes) {
        if (!knows(grapheme) && !unknown.contains(grapheme))
            unknown += grapheme;
    }
    if (mindsZhiShi) {
        const QString letters = graphemes.join(QString());
        for (const QString &pair : {QStringLiteral("жи"), QStringLiteral("ши")}) {
            if (letters.contains(pair))
                unknown += pair;
        }
    }
    return unknown;
}

bool KnownLetters::canRead(const QStringList &words) const
{
    return std::all_of(words.cbegin(), words.cend(), [this](const QString &word) {
        return !hasLetter(word) || newGraphemes(word).isEmpty();
    });
}

TextLetters KnownLetters::of(const QStringList &words) const
{
    TextLetters letters;
    for (const QString &word : words) {
        if (!hasLetter(word))
            continue;
        ++letters.words;
        const QStringList unknown = newGraphemes(word);
        letters.hardWords += int(!unknown.isEmpty());
        for (const QString &grapheme : unknown) {
            if (!letters.newGraphemes.contains(grapheme))
                letters.newGraphemes += grapheme;
        }
    }
    letters.isDecodable = letters.newGraphemes.isEmpty();
    return letters;
}

} // namespace chitai
