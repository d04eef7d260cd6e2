// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/names/OrdinaryWords.h"

#include "story/names/NameLetters.h"

#include <QFile>
#include <QSet>

namespace chitai {

namespace {

QSet<QString> readWords()
{
    QFile file(QStringLiteral(":/chitai/stories/words-like-names.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The resource %s is missing", qPrintable(file.fileName()));
    QSet<QString> words;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList list = line.section(u'#', 0, 0).split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : list)
            words += foldedWord(word);
    }
    return words;
}

} // namespace

bool isOrdinaryWord(const QString &folded)
{
    static const QSet<QString> words = readWords();
    return words.contains(folded);
}

bool isSubjectPronoun(const QString &folded)
{
    static const QSet<QString> pronouns{
        QStringLiteral("i"),   QStringLiteral("you"), QStringLiteral("he"),   QStringLiteral("she"),
        QStringLiteral("it"),  QStringLiteral("we"),  QStringLiteral("they"), QStringLiteral("ich"),
        QStringLiteral("du"),  QStringLiteral("er"),  QStringLiteral("es"),   QStringLiteral("wir"),
        QStringLiteral("ihr"), QStringLiteral("man")};
    return pronouns.contains(folded);
}

} // namespace chitai
