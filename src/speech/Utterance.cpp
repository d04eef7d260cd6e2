// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speech/Utterance.h"

#include "text/Sentences.h"

#include <algorithm>

namespace chitai {

namespace {

qsizetype inkOf(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
}

/// Words and sentences cut the same letters, so a word's sentence is found by counting them.
QString sentenceAround(const DisplayedItem &item, int wordIndex)
{
    qsizetype before = 0;
    for (const QStringList &pieces : item.reading.shown.first(wordIndex))
        before += inkOf(pieces.join(QString()));
    const QStringList sentences = splitSentences(item.text, item.language);
    for (const QString &sentence : sentences) {
        before -= inkOf(sentence);
        if (before < 0)
            return sentence;
    }
    return item.text;
}

bool hasCapitalsOnly(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLower(); });
}

} // namespace

std::optional<Utterance> utteranceOf(const DisplayedItem *item, std::optional<int> wordIndex,
                                     SpokenPart part)
{
    if (!item)
        return std::nullopt;
    Utterance said{.language = item->language};
    switch (part) {
    case SpokenPart::Word:
    case SpokenPart::Syllables: {
        if (!wordIndex)
            return std::nullopt;
        const bool isSlow = part == SpokenPart::Syllables;
        // A voice pauses at a comma.
        said.text = item->reading.shown[*wordIndex].join(isSlow ? QStringLiteral(", ") : QString());
        said.pace = isSlow ? SpeechPace::Slow : SpeechPace::Normal;
        break;
    }
    case SpokenPart::Sentence:
        said.text = sentenceAround(*item, wordIndex.value_or(0));
        break;
    case SpokenPart::Text:
        said.text = item->text;
        break;
    }
    if (hasCapitalsOnly(item->text))
        said.text = said.text.toLower();
    return said;
}

} // namespace chitai
