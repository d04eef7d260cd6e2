// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/SessionReview.h"

#include "practice/FreeMinutes.h"

#include "practice/PlainWords.h"
#include "storage/Records.h"
#include "text/Sentences.h"
#include "text/SyllableCorrections.h"

#include <QSet>
#include <algorithm>

namespace chitai {

namespace {

/// So many words from the beginning the child went past.
int reachedIn(const QList<ReadingEvent> &events)
{
    int reached = 0;
    const QList<ReadingEvent> standing = standingEvents(events);
    for (const ReadingEvent &event : standing) {
        if (isEndOfReading(event.kind))
            reached = event.payload[u"reached"].toInt();
    }
    return std::max(reached, readInFreeMinutes(standing));
}

/// For each word the first one of its sentence; of the text where the two are not told apart.
QList<int> beginsOfSentences(const QString &text, Language language, qsizetype words)
{
    QList<int> begins;
    const QStringList sentences = splitSentences(text, language);
    for (const QString &sentence : sentences) {
        const qsizetype count = plainWords(sentence).size();
        begins += QList<int>(count, int(begins.size()));
    }
    return begins.size() == words ? begins : QList<int>(words, 0);
}

QString joined(const QList<ReviewedWord> &words, qsizetype from, qsizetype to)
{
    QStringList texts;
    for (qsizetype i = from; i < to; ++i) {
        if (!words[i].text.isEmpty())
            texts += words[i].text;
    }
    return texts.join(u' ');
}

} // namespace

ReviewedText reviewedText(const SessionItemRecord &item, const QList<ReadingEvent> &events)
{
    const ReadingText reading = unsplitText(item.text);
    const WordMarks marks = marksOf(events);
    const int reached = reachedIn(events);
    ReviewedText text{item.id, item.itemId, item.text};
    text.language = item.language;
    for (int i = 0; i < reading.words.size(); ++i) {
        ReviewedWord word{.text = reading.shown[i].join(QString())};
        word.canMark = !reading.isMark(i) && !correctionKey(reading.words[i]).isEmpty();
        if (const auto mark = marks.constFind(i); mark != marks.cend())
            word.mark = *mark;
        word.isRead = !reading.isMark(i) && (i < reached || word.mark);
        text.words += word;
    }
    return text;
}

bool ReviewedText::isRead() const
{
    return std::any_of(words.cbegin(), words.cend(),
                       [](const ReviewedWord &word) { return word.isRead; });
}

void noteRepeats(QList<ReviewedText> &texts)
{
    QSet<QString> read;
    for (ReviewedText &text : texts) {
        text.isRepeat = read.contains(text.text);
        if (text.isRead())
            read.insert(text.text);
    }
}

QList<SessionReview::Word> hardWordsOf(const ReviewedText &text, const Syllabifier &syllabifier)
{
    QList<SessionReview::Word> hard;
    if (std::none_of(text.words.cbegin(), text.words.cend(),
                     [](const ReviewedWord &word) { return word.mark.has_value(); }))
        return hard;
    const ReadingText reading = prepareText(text.text, syllabifier);
    const QList<int> begins = beginsOfSentences(text.text, text.language, text.words.size());
    for (int i = 0; i < text.words.size(); ++i) {
        if (!text.words[i].mark)
            continue;
        qsizetype end = i + 1;
        while (end < begins.size() && begins[end] == begins[i])
            ++end;
        hard += {.sessionItemId = text.sessionItemId,
                 .index = i,
                 .text = reading.words[i],
                 .mark = *text.words[i].mark,
                 .syllables = reading.syllables[i],
                 .before = joined(text.words, begins[i], i),
                 .shown = text.words[i].text,
                 .after = joined(text.words, i + 1, end)};
    }
    return hard;
}

} // namespace chitai
