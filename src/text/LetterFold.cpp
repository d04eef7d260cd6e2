// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/LetterFold.h"

#include "text/WordLetters.h"

namespace chitai {

namespace {

struct Twins
{
    char16_t latin;
    char16_t cyrillic;
    bool onlyCapitals; // В is like B, but в is not like b
};

// Capitals first: H is Н.
constexpr Twins twins[] = {
    {u'b', u'в', true},  {u'h', u'н', true},  {u'm', u'м', true},  {u't', u'т', true},
    {u'a', u'а', false}, {u'c', u'с', false}, {u'e', u'е', false}, {u'o', u'о', false},
    {u'p', u'р', false}, {u'x', u'х', false}, {u'y', u'у', false}, {u'k', u'к', false},
    {u'i', u'і', false}, {u's', u'ѕ', false}, {u'j', u'ј', false}, {u'h', u'һ', false},
    {u'ë', u'ё', false}, {u'ï', u'ї', false},
};

struct GreekTwin
{
    char16_t greek; // in lower case
    char16_t latin;
};

constexpr GreekTwin greekTwins[] = {
    {u'α', u'a'}, {u'β', u'b'}, {u'ε', u'e'}, {u'η', u'h'}, {u'ι', u'i'},
    {u'κ', u'k'}, {u'μ', u'm'}, {u'ν', u'n'}, {u'ο', u'o'}, {u'ρ', u'p'},
    {u'τ', u't'}, {u'υ', u'y'}, {u'χ', u'x'}, {u'ζ', u'z'},
};

QChar latinOfGreek(QChar letter)
{
    for (const GreekTwin &twin : greekTwins) {
        if (letter == twin.greek)
            return twin.latin;
    }
    return letter;
}

/// An accent on a letter of the other script is a stress mark.
QChar withoutAccent(QChar letter)
{
    const QString parts = letter.decomposition();
    return letter.decompositionTag() == QChar::Canonical ? parts.front() : letter;
}

QChar cyrillicOf(QChar letter, bool isCapital)
{
    for (const QChar latin : {letter, withoutAccent(letter)}) {
        for (const Twins &pair : twins) {
            if (latin == pair.latin && (isCapital || !pair.onlyCapitals))
                return pair.cyrillic;
        }
    }
    return QChar();
}

QChar latinOf(QChar letter, bool isCapital)
{
    for (const Twins &pair : twins) {
        if (letter == pair.cyrillic && (isCapital || !pair.onlyCapitals))
            return pair.latin;
    }
    return QChar();
}

/// The letters as one script has them; nothing where it lacks one.
QString asScript(const RunLetters &run, QChar::Script script)
{
    QString result;
    result.reserve(run.letters.size());
    for (qsizetype i = 0; i < run.letters.size(); ++i) {
        const QChar plain = latinOfGreek(run.letters[i]);
        const bool isCapital = run.written[i].isUpper();
        QChar letter = plain;
        if (plain.script() != script)
            letter = script == QChar::Script_Cyrillic ? cyrillicOf(plain, isCapital)
                                                      : latinOf(plain, isCapital);
        if (letter.isNull())
            return {};
        result += letter;
    }
    return result;
}

QString foldedLetters(QStringView letters)
{
    QString result;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (!letters[i].isLetter())
            continue;
        qsizetype end = i + 1;
        while (end < letters.size() && letters[end].isMark())
            ++end;
        result += foldedLetter(letters[i].unicode(), letters.mid(i + 1, end - i - 1));
        i = end - 1;
    }
    return result;
}

} // namespace

QString foldedLetter(char32_t letter, QStringView marks)
{
    const QChar::Decomposition tag = QChar::decompositionTag(letter);
    if (tag != QChar::NoDecomposition && tag != QChar::Canonical)
        return foldedLetters(QString(QChar::decomposition(letter) + marks));
    if (QChar::requiresSurrogates(letter))
        return {};
    const QChar composed = composedLetter(QChar(letter), marks);
    switch (composed.unicode()) {
    case u'æ':
    case u'ǽ':
        return QStringLiteral("ae");
    case u'œ':
        return QStringLiteral("oe");
    case u'ø':
        return QStringLiteral("ö");
    case u'ł':
        return QStringLiteral("l");
    case u'đ':
        return QStringLiteral("d");
    case u'ı':
        return QStringLiteral("i");
    case u'й':
    case u'ё':
    case u'ї':
    case u'ў':
        return composed;
    default:
        break;
    }
    return composed.script() == QChar::Script_Cyrillic ? withoutAccent(composed) : composed;
}

void unifyScript(RunLetters &run, QChar::Script preferred)
{
    const QString latin = asScript(run, QChar::Script_Latin);
    const QString cyrillic = asScript(run, QChar::Script_Cyrillic);
    const bool isCyrillic
        = latin.isEmpty() || (preferred == QChar::Script_Cyrillic && !cyrillic.isEmpty());
    const QString &meant = isCyrillic ? cyrillic : latin;
    if (!meant.isEmpty())
        run.letters = meant;
}

} // namespace chitai
