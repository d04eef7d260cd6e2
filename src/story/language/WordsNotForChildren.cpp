// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/language/WordsNotForChildren.h"

#include <QFile>
#include <QStringBuilder>

namespace chitai {

namespace {

QString listOf(const QString &name, Language language)
{
    QFile file(QStringLiteral(":/chitai/stories/%1.%2.txt").arg(name, languageCode(language)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The resource %s is missing", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll());
}

QStringList withoutRemarks(const QString &list)
{
    QStringList patterns;
    for (const QString &line : list.split(u'\n'))
        patterns += line.section(u'#', 0, 0);
    return patterns;
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
    : WordPatterns(withoutRemarks(list))
{
}

} // namespace chitai
