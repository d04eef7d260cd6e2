// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A session looked back on, and what follows from it for the next one.

#include "base/Clock.h"
#include "practice/PlainWords.h"
#include "practice/Practice.h"
#include "storage/LibrarySearch.h"
#include "storage/PracticeStore.h"
#include "storage/SessionStore.h"
#include "text/Syllabifiers.h"
#include "text/SyllableCorrections.h"

#include <algorithm>

namespace chitai {

namespace {

constexpr int fewTexts = 50; // to choose the first one from

/// Of all but one session: what that one is compared with came before it.
QList<ReadingFigures> before(const QList<ReadingFigures> &readings, const QDateTime &moment)
{
    QList<ReadingFigures> earlier;
    for (const ReadingFigures &reading : readings) {
        if (reading.at < moment)
            earlier += reading;
    }
    return earlier;
}

int markCount(const ReviewedText &text)
{
    return int(std::count_if(text.words.cbegin(), text.words.cend(),
                             [](const ReviewedWord &word) { return word.mark.has_value(); }));
}

} // namespace

Result<QList<SessionItemRecord>> Practice::readIn(const QUuid &sessionId) const
{
    return m_deps.sessions.items(sessionId).map([](QList<SessionItemRecord> items) {
        items.removeIf([](const SessionItemRecord &item) { return !item.displayedAt; });
        return items;
    });
}

Result<SessionReview> Practice::review(const QUuid &sessionId)
{
    CHITAI_TRY(m_ledger.update());
    CHITAI_TRY_ASSIGN(const SessionRecord session, m_deps.sessions.session(sessionId));
    CHITAI_TRY_ASSIGN(const QList<SessionItemRecord> items, readIn(sessionId));
    CHITAI_TRY_ASSIGN(const QList<ReadingFigures> readings,
                      m_deps.practice.readingsOfSession(sessionId));
    SessionReview review;
    review.summary = summaryOf(readings);
    CHITAI_TRY_ASSIGN(review.canMend, isNewest(session));
    CHITAI_TRY_ASSIGN(const QSet<QUuid> told, m_deps.practice.toldIn(sessionId));
    for (const SessionItemRecord &item : items) {
        CHITAI_TRY_ASSIGN(const QList<ReadingEvent> events, m_deps.events.ofItem(item.id));
        ReviewedText text = reviewedText(item, events);
        text.isOfStory = told.contains(item.id);
        review.hardWords += hardWordsOf(text, m_deps.syllabifiers.of(text.language));
        review.texts += text;
    }
    noteRepeats(review.texts);
    if (session.profileId) {
        CHITAI_TRY_ASSIGN(const QList<ReadingFigures> all,
                          m_deps.practice.readings(*session.profileId, session.language));
        review.baseline = baselineOf(pacePoints(before(all, session.startedAt)));
    }
    return review;
}

Result<bool> Practice::isNewest(const SessionRecord &session) const
{
    if (!session.profileId)
        return false; // nobody knows whose next session to wait for
    return m_deps.sessions.hasLater(session.id, m_deps.clock.now()).map([](bool hasLater) {
        return !hasLater;
    });
}

Result<void> Practice::mend(const Place &place, const std::optional<WordMark> &mark)
{
    CHITAI_TRY_ASSIGN(const SessionRecord session, m_deps.sessions.session(place.sessionId));
    CHITAI_TRY_ASSIGN(const QList<SessionItemRecord> items, readIn(place.sessionId));
    CHITAI_TRY_ASSIGN(const bool canMend, isNewest(session));
    if (!canMend)
        return failure(ErrorCode::Conflict, QStringLiteral("The child has read again since."));
    const auto item = std::find_if(items.cbegin(), items.cend(), [&](const auto &other) {
        return other.id == place.sessionItemId;
    });
    if (item == items.cend())
        return failure(ErrorCode::NotFound, QStringLiteral("The session has no such text."));
    if (!session.endedAt && session.shownItemId == place.sessionItemId)
        return failure(ErrorCode::Conflict, QStringLiteral("The text is on screen."));
    if (correctionKey(plainWords(item->text).value(place.wordIndex)).isEmpty())
        return failure(ErrorCode::BadValue, QStringLiteral("The text has no such word."));
    ReadingEvent event{.profileId = session.profileId,
                       .sessionId = place.sessionId,
                       .sessionItemId = place.sessionItemId,
                       .wordIndex = place.wordIndex,
                       .kind = mark ? ReadingEventKind::Mark : ReadingEventKind::Unmark,
                       .at = m_deps.clock.now()};
    if (mark)
        event.payload = {{QStringLiteral("mark"), wordMarkCode(*mark)}};
    CHITAI_TRY_ASSIGN(event.id, m_deps.events.append(event));
    if (m_mendListener)
        m_mendListener(event);
    return {};
}

Result<std::optional<NextText>> Practice::nextStep(const QUuid &sessionId)
{
    CHITAI_TRY_ASSIGN(const SessionRecord session, m_deps.sessions.session(sessionId));
    if (!session.profileId)
        return std::nullopt;
    // What was hard today is due tomorrow at the earliest.
    CHITAI_TRY_ASSIGN(const QList<NextText> texts,
                      nextTexts(*session.profileId, session.language, 1, today().addDays(1)));
    if (!texts.isEmpty())
        return texts.front();
    CHITAI_TRY_ASSIGN(const SessionReview evening, review(sessionId));
    const auto hardest = std::max_element(evening.texts.cbegin(), evening.texts.cend(),
                                          [](const ReviewedText &one, const ReviewedText &other) {
                                              return markCount(one) < markCount(other);
                                          });
    if (hardest == evening.texts.cend() || markCount(*hardest) == 0)
        return std::nullopt;
    return NextText{.item = {hardest->itemId, hardest->text, hardest->language, {}},
                    .reason = NextText::Reason::Again,
                    .covered = markCount(*hardest),
                    .due = int(evening.hardWords.size())};
}

Result<void> Practice::putFirst(const QUuid &sessionId, const QUuid &itemId)
{
    CHITAI_TRY_ASSIGN(const SessionRecord session, m_deps.sessions.session(sessionId));
    CHITAI_TRY_ASSIGN(const QList<SessionItemRecord> items, readIn(sessionId));
    if (items.isEmpty() || !session.profileId)
        return failure(ErrorCode::Conflict, QStringLiteral("Nothing was read in the session."));
    CHITAI_TRY(m_deps.events.append(
        {.profileId = session.profileId,
         .sessionId = sessionId,
         .sessionItemId = items.back().id,
         .kind = ReadingEventKind::PutFirst,
         .at = m_deps.clock.now(),
         .payload = {{QStringLiteral("item"), itemId.toString(QUuid::WithoutBraces)}}}));
    return {};
}

Result<std::optional<SessionRecord>> Practice::lastEvening(const QUuid &profileId,
                                                           Language language)
{
    CHITAI_TRY(m_ledger.update());
    CHITAI_TRY_ASSIGN(QList<SessionRecord> sessions, m_deps.sessions.sessions(profileId));
    // Those of a clock that was ahead come last.
    std::stable_partition(sessions.begin(), sessions.end(),
                          [now = m_deps.clock.now()](const SessionRecord &session) {
                              return session.startedAt <= now;
                          });
    for (const SessionRecord &session : std::as_const(sessions)) {
        if (session.language != language || !session.endedAt)
            continue;
        CHITAI_TRY_ASSIGN(const QList<ReadingFigures> readings,
                          m_deps.practice.readingsOfSession(session.id));
        if (summaryOf(readings).words > 0)
            return session;
    }
    return std::nullopt;
}

Result<std::optional<NextText>> Practice::anyNextText(const QUuid &profileId, Language language)
{
    CHITAI_TRY_ASSIGN(const QList<NextText> texts, nextTexts(profileId, language, 1));
    if (!texts.isEmpty())
        return texts.front();
    CHITAI_TRY_ASSIGN(const QList<Item> items, m_deps.search.suggestions(language, fewTexts));
    const CanRead known = canRead(profileId);
    const auto first = std::find_if(items.cbegin(), items.cend(), known);
    if (first == items.cend())
        return std::nullopt;
    return NextText{.item = *first, .reason = NextText::Reason::Fits};
}

Result<void> Practice::dropFirst(const QUuid &profileId, Language language)
{
    return m_deps.events.dropFirst(profileId, language, m_deps.clock.now());
}

} // namespace chitai
