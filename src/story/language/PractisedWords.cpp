// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/language/PractisedWords.h"

#include "base/TextFolding.h"

#include <QRegularExpression>
#include <algorithm>

namespace chitai {

namespace {

/// A word of three letters or fewer has no other form that could be told from another word.
constexpr qsizetype leastStem = 4;

bool isFormOf(const QString &one, const QString &other)
{
    const qsizetype shorter = std::min(one.size(), other.size());
    qsizetype common = 0;
    while (common < shorter && one[common] == other[common])
        ++common;
    const qsizetype longer = std::max(one.size(), other.size());
    return common == longer || (common >= leastStem && longer - common <= 3 && common * 2 > longer);
}

} // namespace

QStringList wordsFoundIn(const QStringList &words, const QString &text)
{
    static const QRegularExpression betweenWords(QStringLiteral("[^\\p{L}\\p{N}]+"),
                                                 QRegularExpression::UseUnicodePropertiesOption);
    const QStringList written = foldForSearch(text).split(betweenWords, Qt::SkipEmptyParts);
    QStringList found;
    for (const QString &word : words) {
        const QString folded = foldForSearch(word);
        if (std::any_of(written.cbegin(), written.cend(),
                        [&](const QString &other) { return isFormOf(folded, other); }))
            found += word;
    }
    return found;
}

QString quotedWords(const QStringList &words, Language language)
{
    QStringList quoted;
    for (const QString &word : words) {
        switch (language) {
        case Language::Russian:
            quoted += QString(u"«" % word % u"»");
            break;
        case Language::German:
            quoted += QString(u"„" % word % u"“");
            break;
        case Language::English:
            quoted += QString(u'"' % word % u'"');
            break;
        }
    }
    return quoted.join(QStringLiteral(", "));
}

} // namespace chitai
