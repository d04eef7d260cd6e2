// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/language/WordsNotForChildren.h"

#include "base/TextFolding.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringBuilder>
#include <algorithm>

namespace chitai {

namespace {

/// Folded for search, and without marks of stress and accents: "кро́вь" reads as "кровь". The two
/// dots of German and the breve of й are part of their letters.
QString foldForChildren(const QString &word)
{
    QString letters = foldForSearch(word).normalized(QString::NormalizationForm_D);
    letters.removeIf([](QChar character) {
        return character.isMark() && character != QChar(0x308) && character != QChar(0x306);
    });
    return letters.normalized(QString::NormalizationForm_C);
}

QString listOf(const QString &name, Language language)
{
    QFile file(QStringLiteral(":/chitai/stories/%1.%2.txt").arg(name, languageCode(language)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The resource %s is missing", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll());
}

} // namespace

WordsNotForChildren WordsNotForChildren::of(Language language)
{
    return WordsNotForChildren(listOf(QStringLiteral("words-not-for-children"), language));
}

WordsNotForChildren WordsNotForChildren::ofWishes(Language language)
{
    return WordsNotForChildren(listOf(QStringLiteral("words-not-for-children"), language) % u'\n'
                               % listOf(QStringLiteral("unkind-words"), language));
}

WordsNotForChildren::WordsNotForChildren(const QString &list)
{
    for (const QString &line : list.split(u'\n')) {
        const QString word = foldForChildren(line.section(u'#', 0, 0).simplified());
        if (word.contains(u' '))
            m_phrases += word.endsWith(u'*') ? QString(u' ' % word.chopped(1))
                                             : QString(u' ' % word % u' ');
        else if (word.endsWith(u'*'))
            m_stems += word.chopped(1);
        else if (!word.isEmpty())
            m_words += word;
    }
}

bool WordsNotForChildren::contains(const QString &word) const
{
    const QString folded = foldForChildren(word);
    return m_words.contains(folded)
        || std::any_of(m_stems.cbegin(), m_stems.cend(),
                       [&](const QString &stem) { return folded.startsWith(stem); });
}

bool WordsNotForChildren::isIn(const QString &text) const
{
    static const QRegularExpression betweenWords(QStringLiteral("[^\\p{L}\\p{M}]+"),
                                                 QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = text.split(betweenWords, Qt::SkipEmptyParts);
    if (std::any_of(words.cbegin(), words.cend(),
                    [&](const QString &word) { return contains(word); }))
        return true;
    const QString joined = u' ' % foldForChildren(words.join(u' ')) % u' ';
    return std::any_of(m_phrases.cbegin(), m_phrases.cend(),
                       [&](const QString &phrase) { return joined.contains(phrase); });
}

} // namespace chitai
