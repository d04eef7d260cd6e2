// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/review/WordsNotForChildren.h"

#include "storage/TextFolding.h"

#include <QFile>
#include <algorithm>

namespace chitai {

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
        const QString word = foldForSearch(line.section(u'#', 0, 0).trimmed());
        if (word.endsWith(u'*'))
            m_stems += word.chopped(1);
        else if (!word.isEmpty())
            m_words += word;
    }
}

bool WordsNotForChildren::contains(const QString &word) const
{
    const QString folded = foldForSearch(word);
    return m_words.contains(folded)
        || std::any_of(m_stems.cbegin(), m_stems.cend(),
                       [&](const QString &stem) { return folded.startsWith(stem); });
}

} // namespace chitai
