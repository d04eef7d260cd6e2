// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/review/ReplyParts.h"

#include "story/review/ChoiceList.h"
#include "story/review/Scaffolding.h"
#include "text/Sanitizer.h"
#include "text/Sentences.h"

#include <QRegularExpression>
#include <algorithm>

namespace chitai {

namespace {

QString withoutMarkdown(QString line)
{
    static const QRegularExpression heading(QStringLiteral("^\\s*(#+|>)\\s*"));
    static const QRegularExpression rule(QStringLiteral("^\\s*([-*_]\\s*){3,}$"));
    static const QRegularExpression emphasis(QStringLiteral("\\*\\*|__|`|(?<=\\S)\\*|\\*(?=\\S)"));
    line.remove(rule);
    line.remove(heading);
    line.remove(emphasis);
    return line;
}

bool hasNoWord(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(),
                        [](QChar character) { return character.isLetterOrNumber(); });
}

/// The lines of a reply, without Markdown but for the marks of lists.
QStringList plainLines(const QString &reply, Language language)
{
    QStringList lines;
    for (const QString &written : withoutScaffolding(reply).split(u'\n')) {
        const bool isSetIn = written.startsWith(u"  ") || written.startsWith(u'\t');
        const QString line = (isSetIn ? QStringLiteral("  ") : QString()) + normalizedText(written);
        if (hasNoWord(line)) {
            lines += QString();
            continue;
        }
        // "**1. Go on**" is an entry too, and "* go on" is one whose mark must stay.
        const QString entry = listEntry(line, language);
        if (entry.isEmpty())
            lines += withoutMarkdown(line);
        else
            lines += line.chopped(entry.size()) + withoutMarkdown(entry);
    }
    return lines;
}

} // namespace

ReplyParts takeApart(const QString &reply, Language language)
{
    QStringList lines = plainLines(reply, language);
    ReplyParts parts;
    for (const QString &choice : takeChoices(lines, language))
        parts.choices += choice.simplified();
    // A line that ends like a sentence ends one, whatever comes next.
    QString story;
    for (const QString &line : std::as_const(lines)) {
        const QString words = line.simplified();
        const QString entry = listEntry(words, language);
        // What somebody says keeps its dash.
        const bool isSaid = words.startsWith(u'—') || words.startsWith(u'–')
            || (words.startsWith(u'-') && language == Language::Russian);
        story += entry.isEmpty() || isSaid ? words : entry;
        story += words.isEmpty() || endsSentence(words) ? QStringLiteral("\n\n")
                                                        : QStringLiteral("\n");
    }
    parts.sentences = splitSentences(story, language);
    parts.sentences.removeIf(hasNoWord);
    parts.choices.removeIf(hasNoWord);
    parts.isTorn = parts.choices.isEmpty() && !parts.sentences.isEmpty()
        && !endsSentence(parts.sentences.back());
    return parts;
}

} // namespace chitai
