// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "story/language/WordsNotForChildren.h"
#include "story/review/ReadingMeasures.h"
#include "story/review/ReplyParts.h"

#include <QList>
#include <QSet>
#include <map>

namespace chitai {

class Syllabifiers;

/// What a parent should know about a sentence before the child sees it.
enum class Finding {
    NotForChildren, ///< words: the ones found
    NotTheStory, ///< it speaks about the telling, see looksLikeScaffolding()
    OtherLanguage,
    Torn, ///< the last sentence has no end
    LongSentence, ///< number: its words; limit: those of the level
    HardWords, ///< words: the ones with too many syllables; limit: those of the level
    FewKnownWords, ///< words: those that the child has not read yet
    LongReply, ///< number: its sentences; limit: those of the level
    NoStory, ///< nothing to read was found
};

struct Remark
{
    Finding finding;
    QStringList words;
    int number = 0;
    int limit = 0;

    friend bool operator==(const Remark &, const Remark &) = default;
};

/// A remark as a sentence for the parent, in the language of the interface.
[[nodiscard]] QString explain(const Remark &remark);

struct SentenceVerdict
{
    QString sentence; ///< normalizedText(): what is judged is what is shown
    QList<Remark> remarks; ///< the gravest first; none: fit to be read

    [[nodiscard]] bool isFit() const { return remarks.isEmpty(); }
    /// Whether it must not be shown without somebody changing it.
    [[nodiscard]] bool isRefused() const;
};

struct ReplyVerdict
{
    QList<SentenceVerdict> sentences;
    QList<SentenceVerdict> choices;
    QList<Remark> remarks; ///< about the whole
    double wordsASentence = 0.0; ///< on average, choices excepted
    double syllablesAWord = 0.0; ///< likewise
    double knownShare = 0.0; ///< of the words, those read before; 0 to 1

    [[nodiscard]] bool isFit() const;
};

/// Measures what a story's reply asks of a child. Immutable but for caches; not thread-safe.
class ReplyReviewer
{
public:
    /// The syllabifiers must outlive the reviewer.
    explicit ReplyReviewer(const Syllabifiers &syllabifiers)
        : m_syllabifiers(syllabifiers)
    {
    }

    /// `knownWords` are those that the child has read, folded for search.
    [[nodiscard]] ReplyVerdict review(const QString &reply, Language language,
                                      const ReadingMeasures &measures,
                                      const QSet<QString> &knownWords = {}) const;

    /// The same for one sentence, for example after the parent changed it.
    [[nodiscard]] SentenceVerdict reviewSentence(const QString &sentence, Language language,
                                                 const ReadingMeasures &measures,
                                                 const QSet<QString> &knownWords = {}) const;

private:
    struct Counts;
    [[nodiscard]] SentenceVerdict judge(const QString &sentence, Language language,
                                        const ReadingMeasures &measures,
                                        const QSet<QString> &knownWords, Counts &counts) const;

    const Syllabifiers &m_syllabifiers;
    mutable std::map<Language, WordsNotForChildren> m_notForChildren;
};

} // namespace chitai
