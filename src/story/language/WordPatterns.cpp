// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/language/WordPatterns.h"

#include "base/TextFolding.h"

#include <QRegularExpression>
#include <QStringBuilder>
#include <algorithm>

namespace chitai {

namespace {

/// Folded for search, and without marks of stress and accents: "кро́вь" reads as "кровь". The two
/// dots of German and the breve of й are part of their letters.
QString foldedPattern(const QString &word)
{
    QString letters = foldForSearch(word).normalized(QString::NormalizationForm_D);
    letters.removeIf([](QChar character) {
        return character.isMark() && character != QChar(0x308) && character != QChar(0x306);
    });
    return letters.normalized(QString::NormalizationForm_C);
}

} // namespace

WordPatterns::WordPatterns(const QStringList &patterns)
{
    for (const QString &pattern : patterns) {
        const QString word = foldedPattern(pattern.simplified());
        if (word.contains(u' '))
            m_phrases += word.endsWith(u'*') ? QString(u' ' % word.chopped(1))
                                             : QString(u' ' % word % u' ');
        else if (word.endsWith(u'*'))
            m_stems += word.chopped(1);
        else if (!word.isEmpty())
            m_words += word;
    }
}

bool WordPatterns::contains(const QString &word) const
{
    const QString folded = foldedPattern(word);
    return m_words.contains(folded)
        || std::any_of(m_stems.cbegin(), m_stems.cend(),
                       [&](const QString &stem) { return folded.startsWith(stem); });
}

bool WordPatterns::isIn(const QString &text) const
{
    const QStringList words = bareWords(text);
    if (std::any_of(words.cbegin(), words.cend(),
                    [&](const QString &word) { return contains(word); }))
        return true;
    const QString joined = u' ' % foldedPattern(words.join(u' ')) % u' ';
    return std::any_of(m_phrases.cbegin(), m_phrases.cend(),
                       [&](const QString &phrase) { return joined.contains(phrase); });
}

QStringList bareWords(const QString &text)
{
    static const QRegularExpression betweenWords(QStringLiteral("[^\\p{L}\\p{M}]+"),
                                                 QRegularExpression::UseUnicodePropertiesOption);
    return text.split(betweenWords, Qt::SkipEmptyParts);
}

} // namespace chitai
