// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/Figures.h"
#include "practice/KnownLetters.h"
#include "practice/NextTexts.h"
#include "practice/PracticeLedger.h"
#include "practice/ProgressOverview.h"
#include "practice/SessionReview.h"
#include "practice/TextDifficulty.h"

#include <functional>

namespace chitai {

class Clock;
class DifficultyStore;
class LetterStore;
class LibrarySearch;
class SessionStore;
struct SessionRecord;
class Syllabifiers;

/// How a child gets on in one language.
struct ChildProgress
{
    QList<PacePoint> points;
    std::optional<PaceBaseline> baseline;
    std::optional<PaceTrend> trend;
    ReadingSummary all; ///< of everything that was read
    int hardWords = 0; ///< cards that are not tamed
    int tamedWords = 0;
    int dueWords = 0;
};

/// What a text means for a child.
struct TextForChild
{
    TextDifficulty difficulty;
    TextLetters letters;
};

/// What follows from what was noticed while children read: one door to src/practice. Everything is
/// brought up to the log before it is told. Nothing of it is for the child's screen. Errors are the
/// stores'; BadValue and NotFound where they say so. Lives in the thread of its Database.
class Practice
{
public:
    /// All of it must outlive this object.
    struct Dependencies
    {
        ReadingEventStore &events;
        PracticeStore &practice;
        LetterStore &letters;
        DifficultyStore &difficulty;
        const SessionStore &sessions;
        const LibrarySearch &search;
        const Syllabifiers &syllabifiers;
        const Clock &clock;
    };

    explicit Practice(const Dependencies &deps);

    /// Brings what is counted up to the log. All else here does so by itself.
    [[nodiscard]] Result<void> update() { return m_ledger.update(); }

    /// NotFound for an unknown session.
    [[nodiscard]] Result<SessionReview> review(const QUuid &sessionId);
    /// A word of a text that was read.
    struct Place
    {
        QUuid sessionId;
        QUuid sessionItemId;
        int wordIndex = 0;
    };
    /// Marks a word afterwards, or takes its mark away. What is on screen is marked by MarkWord.
    /// NotFound for an unknown session or text, BadValue for a word that it lacks, Conflict where
    /// the child has had another session since, and for what is on screen.
    [[nodiscard]] Result<void> mend(const Place &place, const std::optional<WordMark> &mark);
    /// Is called with what mend() has written.
    void setMendListener(std::function<void(const ReadingEvent &)> listener)
    {
        m_mendListener = std::move(listener);
    }
    /// What to read after a session: what was put first, else what suits on the next day, else the
    /// text of the session that was hardest. Nothing where there is none, or nobody knows who read.
    /// NotFound for an unknown session.
    [[nodiscard]] Result<std::optional<NextText>> nextStep(const QUuid &sessionId);
    /// The text waits for the next session of the child: nextTexts() has it first, and it stands
    /// in the queue of a session that is started (SessionModel::setFirstText()), until it was
    /// shown. NotFound for an unknown session, Conflict for one in which nothing was read.
    [[nodiscard]] Result<void> putFirst(const QUuid &sessionId, const QUuid &itemId);
    /// The text that was put first and waits; nothing where there is none.
    [[nodiscard]] Result<std::optional<Item>> firstText(const QUuid &profileId,
                                                        Language language) const;
    /// The newest session in that language in which the child read a word; nothing where there is
    /// none.
    [[nodiscard]] Result<std::optional<SessionRecord>> lastEvening(const QUuid &profileId,
                                                                   Language language);
    /// The first of nextTexts(); where nothing is known of the child's words, a short text of the
    /// library whose letters it knows. Nothing where there is none.
    [[nodiscard]] Result<std::optional<NextText>> anyNextText(const QUuid &profileId,
                                                              Language language);
    /// It waits no longer. Nothing happens where none does.
    [[nodiscard]] Result<void> dropFirst(const QUuid &profileId, Language language);
    [[nodiscard]] Result<ChildProgress> progress(const QUuid &profileId, Language language);
    /// How the child got on over a span that ends today.
    [[nodiscard]] Result<ProgressOverview> overview(const QUuid &profileId, Language language,
                                                    ProgressSpan span);
    /// For each of the patterns, texts of the library whose words train it, and whose letters are
    /// known: those with the most such words first, two of them in each at least; six at most.
    [[nodiscard]] Result<QList<QList<Item>>>
    trainingTexts(const QUuid &profileId, Language language, const QList<WordPattern> &patterns);
    /// All free minutes of a child, in their order.
    [[nodiscard]] Result<QList<FreeMinuteResult>> freeMinutes(const QUuid &profileId,
                                                              Language language) const;
    /// In which a child has read, the most read first.
    [[nodiscard]] Result<QList<Language>> languagesRead(const QUuid &profileId);
    /// The cards of a child, the ones that are due first at the beginning.
    [[nodiscard]] Result<QList<WordProgress>> cards(const QUuid &profileId, Language language);
    /// The words that are due today, the longest due first, as they are written in the middle of a
    /// sentence. Left out is one of which only the beginning of a sentence is known, where it has a
    /// capital.
    [[nodiscard]] Result<QStringList> wordsToPractise(const QUuid &profileId, Language language,
                                                      int limit);
    /// What to read next, out of the library: today, or on another day.
    [[nodiscard]] Result<QList<NextText>> nextTexts(const QUuid &profileId, Language language,
                                                    int limit, const QDate &day = {});
    [[nodiscard]] Result<TextForChild> assess(const QUuid &profileId, Language language,
                                              const QString &text);

    /// Computes how hard texts are for a child, so that the library lists them by it
    /// (LibraryQuery::EasiestFirst): at most so many of a language, those that lack it or are older
    /// than what the child has learned. False where some are left.
    [[nodiscard]] Result<bool> rankTexts(const QUuid &profileId, Language language, int mostTexts);
    /// The same for several languages, one after the other: so many texts of all together.
    [[nodiscard]] Result<bool> rankTexts(const QUuid &profileId, const QList<Language> &languages,
                                         int mostTexts);

    [[nodiscard]] Result<LetterChoice> letterChoice(const QUuid &profileId,
                                                    Language language) const;
    /// Says of texts in any language whether the child can read them with the letters that it
    /// knows; where no order was chosen, it knows all.
    using CanRead = std::function<bool(const Item &)>;
    [[nodiscard]] CanRead canRead(const QUuid &profileId) const;
    /// What the child can't read yet of a text; nothing where no order of letters was chosen.
    [[nodiscard]] std::optional<TextLetters> newLetters(const QUuid &profileId,
                                                        const Item &item) const;
    /// BadValue for an order that there is not.
    [[nodiscard]] Result<void> setLetterChoice(const QUuid &profileId, Language language,
                                               const LetterChoice &choice);
    /// Is called when a parent has said which letters a child knows.
    void setLettersListener(std::function<void(Language)> listener)
    {
        m_lettersListener = std::move(listener);
    }
    /// The day by the clock of this computer.
    [[nodiscard]] QDate today() const;

private:
    [[nodiscard]] Result<bool> isNewest(const SessionRecord &session) const;
    /// Of the newest texts among them, as many words as patterns are found in.
    [[nodiscard]] Result<QList<LoggedReading>> newest(const QList<ReadingFigures> &readings,
                                                      const QDate &from) const;
    [[nodiscard]] Result<QList<SessionItemRecord>> readIn(const QUuid &sessionId) const;
    [[nodiscard]] Result<ChildWords> wordsOf(const QUuid &profileId, Language language);
    /// Gives how many it ranked; fewer than so many: none is left.
    [[nodiscard]] Result<int> rank(const QUuid &profileId, Language language, int mostTexts);

    Dependencies m_deps;
    PracticeLedger m_ledger;
    std::function<void(Language)> m_lettersListener;
    std::function<void(const ReadingEvent &)> m_mendListener;
};

} // namespace chitai
