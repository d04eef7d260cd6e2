// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/tales/WishAnswer.h"

#include <QRegularExpression>
#include <algorithm>

namespace chitai {

namespace {

constexpr qsizetype mostWordsOfPlace = 4;

bool isInAlphabetOf(const QString &text, Language language)
{
    static const QRegularExpression cyrillic(QStringLiteral("^[А-Яа-яЁё]+$"));
    static const QRegularExpression latin(QStringLiteral("^[A-Za-zÄÖÜäöüß]+$"));
    return (language == Language::Russian ? cyrillic : latin).match(text).hasMatch();
}

/// How many words of the list make a preposition of a way at this index; 0 for none.
qsizetype wayBeginsAt(const QStringList &words, qsizetype index, const PhraseOfGoing &going)
{
    qsizetype longest = 0;
    for (const QString &preposition : going.to) {
        const qsizetype length = preposition.count(u' ') + 1;
        if (length > longest
            && words.mid(index, length).join(u' ').compare(preposition, Qt::CaseInsensitive) == 0)
            longest = length;
    }
    return longest;
}

/// As it is written within a sentence.
QString writtenPlace(QStringList words, Language language)
{
    const QString joined = words.join(u' ');
    if (joined == joined.toUpper()) {
        for (QString &word : words)
            word = word.toLower();
    }
    words.front() = words.front().toLower();
    if (language == Language::German)
        words.back().front() = words.back().front().toUpper();
    return words.join(u' ');
}

/// "to the forest" of "I want to go to the forest, please"; empty where anything else is said. So
/// it has the case that its own verb of going asked for, as the answer's does.
QString placeIn(const Wish &wish, const PhraseOfGoing &going, Language language)
{
    QStringList words = bareWords(wish.text);
    if (!isInAlphabetOf(words.join(QString()), language))
        return {};
    const QStringList hero = bareWords(wish.hero);
    bool isGone = false;
    const auto mayBeDropped = [&](const QString &word) {
        isGone = isGone || going.movers.contains(word);
        return going.movers.contains(word) || going.around.contains(word)
            || hero.contains(word, Qt::CaseInsensitive);
    };
    qsizetype preposition = 0;
    while (!words.isEmpty()) {
        preposition = wayBeginsAt(words, 0, going);
        // "to go" is no way.
        const bool hasVerb = preposition > 0 && going.movers.contains(words.value(preposition));
        if (preposition > 0 && !hasVerb)
            break;
        if (!hasVerb && !mayBeDropped(words.front()))
            return {};
        words.removeFirst();
    }
    while (words.size() > preposition && mayBeDropped(words.back()))
        words.removeLast();
    const bool isAlone = words.size() == 1 && going.alone.contains(words.front().toLower());
    if (!isGone || words.size() > mostWordsOfPlace || (words.size() <= preposition && !isAlone))
        return {};
    const QStringList named = words.mid(preposition);
    if (std::any_of(named.cbegin(), named.cend(),
                    [&](const QString &word) { return going.never.contains(word); }))
        return {};
    return writtenPlace(words, language);
}

QStringList goingTo(const Wish &wish, const Phrases &phrases, Language language)
{
    const QString place = placeIn(wish, phrases.going, language);
    QStringList sentences;
    if (place.isEmpty())
        return sentences;
    for (QString sentence : phrases.going.say) {
        sentence.replace(QStringLiteral("{place}"), place);
        if (bareWords(QString(sentence).replace(QStringLiteral("{name}"), wish.hero)).size()
            <= wish.mostWords)
            sentences += sentence;
    }
    return sentences;
}

} // namespace

QStringList answersTo(const Wish &wish, const Phrases &phrases, Language language)
{
    const QStringList words = bareWords(wish.text);
    if (words.isEmpty())
        return phrases.smiles;
    if (const QStringList gone = goingTo(wish, phrases, language); !gone.isEmpty())
        return gone;
    // A question may come without its mark.
    const bool isQuestion = wish.isQuestion
        || std::any_of(phrases.answers.cbegin(), phrases.answers.cend(),
                       [&](const PhraseOfAnswer &answer) {
                           return answer.isToQuestion && answer.to.contains(words.front());
                       });
    for (const PhraseOfAnswer &answer : phrases.answers) {
        if (answer.isToQuestion == isQuestion && answer.to.isIn(wish.text))
            return answer.say;
    }
    return {};
}

} // namespace chitai
