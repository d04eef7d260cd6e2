// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/TextFolding.h"

#include "base/LookAlikes.h"

#include <QStringBuilder>

namespace chitai {

namespace {

/// Without the compatibility forms (﹣, ＂), which NFKC folds.
bool isDoubleQuote(QChar character)
{
    return QStringView(u"\"“”„‟«»″‶〝〞〟").contains(character);
}

bool isInvisible(QChar character)
{
    return character.category() == QChar::Other_Format || character == u'\u034f'
        || (character >= u'\ufe00' && character <= u'\ufe0f'); // variation selectors
}

/// One mark of each kind. Before normalization, which takes ´ apart into a blank and an accent.
QString withPlainMarks(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar character : text) {
        if (character.unicode() < 0x60)
            plain += character;
        else if (isApostrophe(character))
            plain += u'\'';
        else if (isDoubleQuote(character))
            plain += u'"';
        else if (isAnyDash(character))
            plain += u'-';
        else if (!isInvisible(character))
            plain += character;
    }
    return plain;
}

bool isWordPart(QChar character)
{
    return character.isLetter() || character.isMark();
}

/// Gives the letters between `start` and `end` the script that is meant, where both stand in them.
void unifyWord(QString &text, qsizetype start, qsizetype end)
{
    if (!mixesScripts(QStringView(text).mid(start, end - start)))
        return;
    RunLetters run;
    for (qsizetype i = start; i < end; ++i) {
        if (text[i].isMark())
            continue;
        run.letters += text[i].toLower();
        run.written += text[i];
    }
    unifyScript(run, QChar::Script_Cyrillic);
    for (qsizetype i = start, letter = 0; i < end; ++i) {
        if (!text[i].isMark())
            text[i] = run.letters[letter++];
    }
}

void unifyWords(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype start = i;
        while (i < text.size() && isWordPart(text[i]))
            ++i;
        if (i - start > 1)
            unifyWord(text, start, i);
    }
}

/// Normalized text without what most books leave out, and with one blank for a run of them.
QString withPlainLetters(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar character : text) {
        const bool isBehindCyrillic
            = !plain.isEmpty() && plain.back().script() == QChar::Script_Cyrillic;
        if (isStressMark(character) && isBehindCyrillic)
            continue;
        if (character == u'ё' || character == u'ѐ')
            plain += u'е';
        else if (character == u'ѝ')
            plain += u'и';
        else if (!character.isSpace())
            plain += character;
        else if (plain.isEmpty() || plain.back() != u' ')
            plain += u' ';
    }
    return plain;
}

} // namespace

bool isApostrophe(QChar character)
{
    return QStringView(u"'’‘‚‛‹›`´ʼʹʻʽ′‵＇").contains(character);
}

bool isAnyDash(QChar character)
{
    return character.category() == QChar::Punctuation_Dash || character == u'−'
        || character == u'⁃';
}

bool isStressMark(QChar mark)
{
    return mark == u'\u0301' || mark == u'\u0300';
}

QString foldedText(const QString &text)
{
    QString folded = withPlainMarks(text).normalized(QString::NormalizationForm_KC);
    unifyWords(folded); // while capitals can be told: B is like В, but b is not like в
    // Lower case may take a text out of its normal form and the other way round: i with a dot.
    return withPlainLetters(folded.toLower().normalized(QString::NormalizationForm_KC));
}

QString foldForSearch(const QString &text)
{
    return foldedText(text).replace(u'ß', QStringLiteral("ss"));
}

QString textBehindAll(const QString &beginning)
{
    return beginning % QString::fromUcs4(U"\U0010FFFF", 1); // the last code point there is
}

QString sortKey(const QString &text)
{
    return sortKeyOfFolded(foldForSearch(text));
}

QString sortKeyOfFolded(const QString &folded)
{
    QString key;
    key.reserve(folded.size());
    for (const QChar character : folded) {
        if (character == u'й') {
            key += character;
            continue;
        }
        const QString parts = character.decomposition();
        if (parts.isEmpty() || character.decompositionTag() != QChar::Canonical) {
            if (!character.isMark())
                key += character;
        } else {
            key += parts.front();
        }
    }
    return key;
}

} // namespace chitai
