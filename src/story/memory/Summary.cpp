// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/memory/Summary.h"

#include "base/Text.h"
#include "story/memory/MemoryWords.h"
#include "story/packs/Assets.h"
#include "story/review/ReplyParts.h"

#include <QHash>
#include <QStringBuilder>

namespace chitai {

namespace {

constexpr qsizetype maxLineLength = 160;

/// The sentence whose words the text speaks of most; of several the first.
QString mostTelling(const QString &text)
{
    const QStringList sentences = takeApart(text, languageOfText(text)).sentences;
    QHash<QString, int> counts;
    for (const QString &sentence : sentences) {
        for (const QString &word : tellingWords(sentence))
            ++counts[word];
    }
    QString best;
    double bestWeight = -1;
    for (const QString &sentence : sentences) {
        const QStringList words = tellingWords(sentence);
        double weight = 0;
        for (const QString &word : words)
            weight += counts.value(word);
        // A long sentence is not better for being long.
        weight /= 2.0 + double(words.size());
        if (weight > bestWeight) {
            best = sentence;
            bestWeight = weight;
        }
    }
    return best;
}

QString lineOf(const StoryMessage &message)
{
    const bool isUser = message.role == StoryRole::User;
    const QString text = isUser ? message.content : mostTelling(message.content);
    const QString line = text.simplified();
    const QString marked = isUser ? QString(u"> " % line) : line;
    const QString cut = firstCharacters(marked, maxLineLength);
    return cut.size() < marked.size() ? QString(cut % u'…') : cut;
}

qsizetype lengthOf(const QStringList &lines)
{
    qsizetype length = 0;
    for (const QString &line : lines)
        length += line.size() + 1;
    return length;
}

} // namespace

QString summarise(const QString &summary, const QList<StoryMessage> &messages)
{
    QStringList lines = summary.split(u'\n', Qt::SkipEmptyParts);
    for (const StoryMessage &message : messages) {
        const QString line = lineOf(message);
        if (!line.isEmpty())
            lines += line;
        while (lengthOf(lines) > maxSummaryLength && lines.size() > 2) {
            // How the story began stays; of the older half every second line goes.
            const qsizetype half = std::max<qsizetype>(lines.size() / 2, 2);
            for (qsizetype i = half - 1; i >= 1; i -= 2)
                lines.removeAt(i);
        }
    }
    return lines.join(u'\n');
}

} // namespace chitai
