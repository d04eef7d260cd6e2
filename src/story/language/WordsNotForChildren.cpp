// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/language/WordsNotForChildren.h"

#include "base/TextFolding.h"

#include <QFile>
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

} // namespace

WordsNotForChildren WordsNotForChildren::of(Language language)
{
    QFile file(QStringLiteral(":/chitai/stories/words-not-for-children.%1.txt")
                   .arg(languageCode(language)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The resource %s is missing", qPrintable(file.fileName()));
    return WordsNotForChildren(QString::fromUtf8(file.readAll()));
}

WordsNotForChildren::WordsNotForChildren(const QString &list)
{
    for (const QString &line : list.split(u'\n')) {
        const QString word = foldForChildren(line.section(u'#', 0, 0).trimmed());
        if (word.endsWith(u'*'))
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

} // namespace chitai
