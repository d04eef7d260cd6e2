// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/LookAlikes.h"

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

} // namespace

QChar withoutAccent(QChar letter)
{
    const QString parts = letter.decomposition();
    return letter.decompositionTag() == QChar::Canonical ? parts.front() : letter;
}

bool mixesScripts(QStringView letters)
{
    bool hasCyrillic = false;
    bool hasOther = false;
    for (const QChar letter : letters) {
        const QChar::Script script = letter.script();
        hasCyrillic = hasCyrillic || script == QChar::Script_Cyrillic;
        hasOther = hasOther || script == QChar::Script_Latin || script == QChar::Script_Greek;
    }
    return hasCyrillic && hasOther;
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
