// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/review/ReplyParts.h"

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
    return line.simplified();
}

/// The words of a line that is an entry of a list; empty if it is none.
QString listEntry(const QString &line)
{
    static const QRegularExpression entry(
        QStringLiteral("^\\s*(?:[-*•]|\\d{1,2}[.):]|[a-fа-е][.)])\\s+(\\S.*)$"),
        QRegularExpression::CaseInsensitiveOption);
    return entry.match(line).captured(1);
}

} // namespace

ReplyParts takeApart(const QString &reply, Language language)
{
    QStringList lines;
    for (const QString &line : normalizedText(reply).split(u'\n')) {
        // "**1. Go on**" is an entry too, and "* go on" is one whose mark must stay.
        const QString entry = withoutMarkdown(listEntry(line));
        lines += entry.isEmpty() ? withoutMarkdown(line) : QStringLiteral("- ") + entry;
    }
    ReplyParts parts;
    while (!lines.isEmpty()) {
        const QString &last = lines.back();
        const QString entry = listEntry(last);
        if (!last.isEmpty() && entry.isEmpty())
            break;
        if (!entry.isEmpty())
            parts.choices.prepend(entry);
        lines.removeLast();
    }
    const bool isAnnouncement
        = !parts.choices.isEmpty() && !lines.isEmpty() && lines.back().endsWith(u':');
    if (isAnnouncement)
        lines.removeLast();
    // A line that ends like a sentence ends one, whatever comes next.
    QString story;
    for (const QString &line : std::as_const(lines)) {
        static const QRegularExpression end(QStringLiteral("[.!?…][\"»“”)]*$"));
        const QString entry = listEntry(line);
        story += entry.isEmpty() ? line : entry;
        story += line.isEmpty() || end.match(line).hasMatch() ? QStringLiteral("\n\n")
                                                              : QStringLiteral("\n");
    }
    parts.sentences = splitSentences(story, language);
    const auto hasNoWord = [](const QString &text) {
        return std::none_of(text.cbegin(), text.cend(),
                            [](QChar character) { return character.isLetterOrNumber(); });
    };
    parts.sentences.removeIf(hasNoWord);
    parts.choices.removeIf(hasNoWord);
    return parts;
}

} // namespace chitai
