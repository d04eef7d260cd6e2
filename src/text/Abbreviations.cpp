// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/Abbreviations.h"

#include <QStringList>
#include <algorithm>

namespace chitai {

namespace {

QStringList wordsOf(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

/// Words that end in a full stop without ending a sentence.
const QStringList &abbreviations(Language language)
{
    static const QStringList russian = wordsOf("т. е. д. г. ул. им. см. стр. руб. коп. др. п.");
    static const QStringList german
        = wordsOf("z. b. d. h. u. a. dr. hr. fr. nr. st. bzw. ca. prof. str.");
    static const QStringList english = wordsOf("mr. mrs. ms. dr. st. e.g. i.e. vs. prof.");
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

/// With a capital they begin a sentence, and are no name behind an abbreviation.
bool beginsSentence(const QString &word, Language language)
{
    static const QStringList russian = wordsOf(
        "Я Ты Он Она Оно Мы Вы Они И А Но Да Нет Это Вот Тут Там Так Потом Тогда Вдруг Где "
        "Кто Что Как Когда Все Всё В На С У За К По Его Её Ее Их");
    static const QStringList german
        = wordsOf("Ich Du Er Sie Es Wir Ihr Und Aber Oder Da Dann Dort Hier So Was Wer Wie Wo Wann "
                  "Der Die Das Ein Eine Im In Am Auf Nun Plötzlich");
    static const QStringList english = wordsOf(
        "I You He She It We They And But Or So Then There Here What Who How Where When The "
        "A An In On At Now Suddenly His Her Their");
    switch (language) {
    case Language::Russian:
        return russian.contains(word);
    case Language::German:
        return german.contains(word);
    case Language::English:
        return english.contains(word);
    }
    Q_UNREACHABLE();
}

/// Longer than every word of the lists above.
constexpr qsizetype longWord = 16;

/// The word that begins at the front, as far as the lists can have it.
QString firstWord(QStringView rest)
{
    qsizetype end = 0;
    while (end < std::min(rest.size(), longWord) && rest[end].isLetterOrNumber())
        ++end;
    return rest.first(end).toString();
}

/// What stands behind the last blank, in small letters and without brackets; nothing where that is
/// longer than any abbreviation.
QString lastWord(QStringView sentence)
{
    QString word;
    qsizetype start = sentence.size();
    for (; start > 0 && sentence[start - 1] != u' '; --start) {
        if (sentence[start - 1] != u'(')
            word.prepend(sentence[start - 1]);
        if (word.size() > longWord)
            return {};
    }
    return word.toLower();
}

} // namespace

bool endsWithAbbreviation(QStringView sentence, QStringView rest, Language language)
{
    const QString last = lastWord(sentence);
    if (!last.endsWith(u'.'))
        return false;
    const QString next = firstWord(rest);
    // "No. 5", but "Oh, no."
    if (language == Language::English && last == u"no.")
        return !next.isEmpty() && next.front().isDigit();
    if (abbreviations(language).contains(last)) {
        // "и т. д. Кот спал."
        const bool endsList = language == Language::Russian
            && (last == u"д." || last == u"п." || last == u"др.") && !next.isEmpty()
            && next.front().isUpper();
        return !endsList && !beginsSentence(next, language);
    }
    const QStringView stem = QStringView(last).chopped(1);
    const bool isInitial
        = stem.size() == 1 && stem.front().isLetter() && sentence[sentence.size() - 2].isUpper();
    if (isInitial)
        return next.size() == 1 || !beginsSentence(next, language);
    const bool isNumber = !stem.isEmpty() && stem.size() <= 2
        && std::all_of(stem.begin(), stem.end(), [](QChar digit) { return digit.isDigit(); });
    return language == Language::German && isNumber && !beginsSentence(next, language);
}

} // namespace chitai
