// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/review/ReplyReview.h"

#include "base/TextFolding.h"
#include "story/review/LanguageCheck.h"
#include "story/review/Scaffolding.h"
#include "text/ReadingText.h"
#include "text/Sanitizer.h"
#include "text/Syllabifiers.h"

#include <QCoreApplication>
#include <algorithm>

namespace chitai {

namespace {

/// A word without the quotation marks, brackets and dashes that cling to it.
QString bareWord(const QString &word)
{
    qsizetype start = 0;
    qsizetype end = word.size();
    while (start < end && !word[start].isLetterOrNumber())
        ++start;
    while (end > start && !word[end - 1].isLetterOrNumber())
        --end;
    return word.mid(start, end - start);
}

/// The runs of letters and digits of a word as it stands on the screen, and all of them together:
/// whichever way "gun-fight", "gun,fight" or "g*u*n" is read, it is among them.
QStringList readings(const QString &shown)
{
    QStringList runs;
    bool isInRun = false;
    for (const uint character : shown.toUcs4()) {
        const bool isPart = QChar::isLetterOrNumber(character) || QChar::isMark(character);
        if (isPart && !isInRun)
            runs += QString();
        if (isPart)
            runs.back() += QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
        isInRun = isPart;
    }
    if (runs.size() > 1)
        runs += runs.join(QString());
    return runs;
}

/// The context of the sentences for the parent.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chitai::ReplyReview)
};

/// Pieces that have a letter; a dash inside a word is a piece, but no syllable.
qsizetype syllableCount(const QStringList &pieces)
{
    return std::count_if(pieces.cbegin(), pieces.cend(), [](const QString &piece) {
        return std::any_of(piece.cbegin(), piece.cend(),
                           [](QChar character) { return character.isLetter(); });
    });
}

} // namespace

struct ReplyReviewer::Counts
{
    qsizetype words = 0;
    qsizetype syllables = 0;
    qsizetype known = 0;
};

bool SentenceVerdict::isRefused() const
{
    return std::any_of(remarks.cbegin(), remarks.cend(), [](const Remark &remark) {
        return remark.finding == Finding::NotForChildren || remark.finding == Finding::NotTheStory
            || remark.finding == Finding::OtherLanguage;
    });
}

bool ReplyVerdict::isFit() const
{
    const auto isFitSentence = [](const SentenceVerdict &verdict) { return verdict.isFit(); };
    return remarks.isEmpty() && std::all_of(sentences.cbegin(), sentences.cend(), isFitSentence)
        && std::all_of(choices.cbegin(), choices.cend(), isFitSentence);
}

SentenceVerdict ReplyReviewer::judge(const QString &sentence, Language language,
                                     const ReadingMeasures &measures,
                                     const QSet<QString> &knownWords, Counts &counts) const
{
    const auto found = m_notForChildren.try_emplace(language, WordsNotForChildren::of(language));
    const WordsNotForChildren &notForChildren = found.first->second;
    // From here on it is the text that the child will see.
    SentenceVerdict verdict{normalizedText(sentence), {}};
    const ReadingText reading = prepareText(verdict.sentence, m_syllabifiers.of(language));
    QStringList refused;
    QStringList hard;
    QStringList unknown;
    int words = 0;
    for (qsizetype i = 0; i < reading.words.size(); ++i) {
        const QString word = bareWord(reading.words[i]);
        if (word.isEmpty())
            continue;
        ++words;
        const QStringList forms = readings(reading.shown[i].join(QString()));
        const qsizetype syllables = syllableCount(reading.syllables[i]);
        counts.syllables += syllables;
        if (std::any_of(forms.cbegin(), forms.cend(),
                        [&](const QString &form) { return notForChildren.contains(form); }))
            refused += word;
        if (syllables > measures.mostSyllables)
            hard += word;
        if (!knownWords.contains(foldForSearch(word)))
            unknown += word;
    }
    counts.words += words;
    counts.known += words - unknown.size();
    if (!refused.isEmpty())
        verdict.remarks += Remark{Finding::NotForChildren, refused};
    if (looksLikeScaffolding(verdict.sentence))
        verdict.remarks += Remark{Finding::NotTheStory, {}};
    if (!mayBeIn(language, verdict.sentence))
        verdict.remarks += Remark{Finding::OtherLanguage, {}};
    if (words > measures.mostWords)
        verdict.remarks += Remark{Finding::LongSentence, {}, words, measures.mostWords};
    if (!hard.isEmpty())
        verdict.remarks += Remark{Finding::HardWords, hard, 0, measures.mostSyllables};
    if (words > 0 && double(words - unknown.size()) < measures.leastKnown * words)
        verdict.remarks += Remark{Finding::FewKnownWords, unknown};
    return verdict;
}

SentenceVerdict ReplyReviewer::reviewSentence(const QString &sentence, Language language,
                                              const ReadingMeasures &measures,
                                              const QSet<QString> &knownWords) const
{
    Counts counts;
    return judge(sentence, language, measures, knownWords, counts);
}

ReplyVerdict ReplyReviewer::review(const QString &reply, Language language,
                                   const ReadingMeasures &measures,
                                   const QSet<QString> &knownWords) const
{
    const ReplyParts parts = takeApart(reply, language);
    ReplyVerdict verdict;
    Counts counts;
    for (const QString &sentence : parts.sentences)
        verdict.sentences += judge(sentence, language, measures, knownWords, counts);
    if (parts.isTorn)
        verdict.sentences.back().remarks += Remark{Finding::Torn, {}};
    Counts ofChoices;
    for (const QString &choice : parts.choices)
        verdict.choices += judge(choice, language, measures, knownWords, ofChoices);
    if (counts.words == 0) {
        verdict.remarks += Remark{Finding::NoStory, {}};
        return verdict;
    }
    const auto sentenceCount = int(parts.sentences.size());
    if (sentenceCount > measures.mostSentences)
        verdict.remarks += Remark{Finding::LongReply, {}, sentenceCount, measures.mostSentences};
    verdict.wordsASentence = double(counts.words) / double(sentenceCount);
    verdict.syllablesAWord = double(counts.syllables) / double(counts.words);
    verdict.knownShare = double(counts.known) / double(counts.words);
    return verdict;
}

QString explain(const Remark &remark)
{
    const QString words = remark.words.join(QStringLiteral(", "));
    switch (remark.finding) {
    case Finding::NotForChildren:
        return Words::tr("Not for children: %1.").arg(words);
    case Finding::NotTheStory:
        return Words::tr("This does not belong to the story.");
    case Finding::Torn:
        return Words::tr("This breaks off. Finish the sentence, or leave it out.");
    case Finding::OtherLanguage:
        return Words::tr("This looks like another language.");
    case Finding::LongSentence:
        return Words::tr("A long sentence: words in it: %1, at this level at most %2.")
            .arg(remark.number)
            .arg(remark.limit);
    case Finding::HardWords:
        return Words::tr("Long words for this level: %1.").arg(words);
    case Finding::FewKnownWords:
        return Words::tr("New words, many at once: %1.").arg(words);
    case Finding::LongReply:
        return Words::tr("A lot to read: sentences: %1, at this level at most %2.")
            .arg(remark.number)
            .arg(remark.limit);
    case Finding::NoStory:
        return Words::tr("There is nothing to read in this. Ask anew.");
    }
    Q_UNREACHABLE();
}

} // namespace chitai
