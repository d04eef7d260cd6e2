// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/Practice.h"

#include "base/Clock.h"
#include "practice/PlainWords.h"
#include "storage/LetterStore.h"
#include "storage/LibrarySearch.h"
#include "storage/SessionStore.h"
#include "text/Syllabifiers.h"
#include "text/SyllableCorrections.h"

#include <algorithm>

namespace chitai {

namespace {

// So many texts are looked at, the least read first: more would be felt.
constexpr int mostCandidates = 2'000;

/// The words that had a mark, in the order in which they stand.
QList<SessionReview::Word> markedWords(const SessionItemRecord &item, const WordMarks &marks)
{
    QList<SessionReview::Word> words;
    const QStringList all = plainWords(item.text);
    for (auto mark = marks.begin(); mark != marks.end(); ++mark) {
        if (mark.key() < all.size())
            words += {item.id, mark.key(), all[mark.key()], mark.value()};
    }
    return words;
}

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

} // namespace

Practice::Practice(const Dependencies &deps)
    : m_deps(deps)
    , m_ledger(deps.events, deps.practice)
{
}

QDate Practice::today() const
{
    return m_deps.clock.now().toLocalTime().date();
}

Result<SessionReview> Practice::review(const QUuid &sessionId)
{
    if (const Result<void> updated = m_ledger.update(); !updated)
        return tl::unexpected(updated.error());
    const Result<SessionRecord> session = m_deps.sessions.session(sessionId);
    const Result<QList<SessionItemRecord>> items = m_deps.sessions.items(sessionId);
    const Result<QList<ReadingFigures>> readings = m_deps.practice.readingsOfSession(sessionId);
    if (!session)
        return tl::unexpected(session.error());
    if (!items)
        return tl::unexpected(items.error());
    if (!readings)
        return tl::unexpected(readings.error());
    const Result<bool> canMend = isNewest(*session);
    if (!canMend)
        return tl::unexpected(canMend.error());
    SessionReview review;
    review.summary = summaryOf(*readings);
    review.canMend = *canMend;
    for (const SessionItemRecord &item : *items) {
        const Result<WordMarks> marks = m_deps.events.marks(item.id);
        if (!marks)
            return tl::unexpected(marks.error());
        review.hardWords += markedWords(item, *marks);
    }
    if (session->profileId) {
        const Result<QList<ReadingFigures>> all
            = m_deps.practice.readings(*session->profileId, session->language);
        if (!all)
            return tl::unexpected(all.error());
        review.baseline = baselineOf(pacePoints(before(*all, session->startedAt)));
    }
    return review;
}

Result<bool> Practice::isNewest(const SessionRecord &session) const
{
    if (!session.profileId)
        return false; // nobody knows whose next session to wait for
    return m_deps.sessions.sessions(session.profileId).map([&](const QList<SessionRecord> &all) {
        return !all.isEmpty() && all.front().id == session.id;
    });
}

Result<void> Practice::mend(const Place &place, const std::optional<WordMark> &mark)
{
    const Result<SessionRecord> session = m_deps.sessions.session(place.sessionId);
    const Result<QList<SessionItemRecord>> items = m_deps.sessions.items(place.sessionId);
    if (!session)
        return tl::unexpected(session.error());
    if (!items)
        return tl::unexpected(items.error());
    const Result<bool> canMend = isNewest(*session);
    if (!canMend)
        return tl::unexpected(canMend.error());
    if (!*canMend)
        return failure(ErrorCode::Conflict, QStringLiteral("The child has read again since."));
    const auto item = std::find_if(items->cbegin(), items->cend(), [&](const auto &other) {
        return other.id == place.sessionItemId && other.displayedAt;
    });
    if (item == items->cend())
        return failure(ErrorCode::NotFound, QStringLiteral("The session has no such text."));
    if (correctionKey(plainWords(item->text).value(place.wordIndex)).isEmpty())
        return failure(ErrorCode::BadValue, QStringLiteral("The text has no such word."));
    ReadingEvent event{.profileId = session->profileId,
                       .sessionId = place.sessionId,
                       .sessionItemId = place.sessionItemId,
                       .wordIndex = place.wordIndex,
                       .kind = mark ? ReadingEventKind::Mark : ReadingEventKind::Unmark,
                       .at = m_deps.clock.now()};
    if (mark)
        event.payload = {{QStringLiteral("mark"), wordMarkCode(*mark)}};
    return m_deps.events.append(event).map([](const QUuid &) {});
}

Result<ChildProgress> Practice::progress(const QUuid &profileId, Language language)
{
    if (const Result<void> updated = m_ledger.update(); !updated)
        return tl::unexpected(updated.error());
    const Result<QList<ReadingFigures>> readings = m_deps.practice.readings(profileId, language);
    const Result<QList<WordProgress>> cards = m_deps.practice.cards(profileId, language);
    if (!readings)
        return tl::unexpected(readings.error());
    if (!cards)
        return tl::unexpected(cards.error());
    ChildProgress progress;
    progress.points = pacePoints(*readings);
    progress.baseline = baselineOf(progress.points);
    progress.trend = trendOf(progress.points);
    progress.all = summaryOf(*readings);
    for (const WordProgress &card : *cards)
        (card.isTamed() ? progress.tamedWords : progress.hardWords) += 1;
    progress.dueWords = int(dueWords(*cards, today()).size());
    return progress;
}

Result<QList<Language>> Practice::languagesRead(const QUuid &profileId)
{
    return m_ledger.update().and_then([&] { return m_deps.practice.languagesRead(profileId); });
}

Result<QList<WordProgress>> Practice::cards(const QUuid &profileId, Language language)
{
    return m_ledger.update().and_then([&] { return m_deps.practice.cards(profileId, language); });
}

Result<ChildWords> Practice::wordsOf(const QUuid &profileId, Language language)
{
    return m_ledger.update()
        .and_then([&] { return m_deps.practice.words(profileId, language); })
        .map([](const QList<WordProgress> &list) {
            ChildWords words;
            for (const WordProgress &word : list)
                words.insert(word.word, word);
            return words;
        });
}

Result<QList<NextText>> Practice::nextTexts(const QUuid &profileId, Language language, int limit)
{
    const Result<ChildWords> words = wordsOf(profileId, language);
    if (!words)
        return tl::unexpected(words.error());
    const Result<LetterChoice> choice = letterChoice(profileId, language);
    if (!choice)
        return tl::unexpected(choice.error());
    const Result<QList<Item>> items = m_deps.search.suggestions(language, mostCandidates);
    if (!items)
        return tl::unexpected(items.error());
    return chooseNextTexts(*items, *words, KnownLetters(language, *choice), today(), limit);
}

Result<TextForChild> Practice::assess(const QUuid &profileId, Language language,
                                      const QString &text)
{
    const Result<ChildWords> words = wordsOf(profileId, language);
    if (!words)
        return tl::unexpected(words.error());
    return letterChoice(profileId, language).map([&](const LetterChoice &choice) {
        const KnownLetters letters(language, choice);
        return TextForChild{
            difficultyOf(text, language, m_deps.syllabifiers.of(language), letters, *words),
            letters.of(countedWords(text))};
    });
}

Result<LetterChoice> Practice::letterChoice(const QUuid &profileId, Language language) const
{
    return m_deps.letters.choice(profileId, language).and_then(LetterChoice::fromJson);
}

Result<void> Practice::setLetterChoice(const QUuid &profileId, Language language,
                                       const LetterChoice &choice)
{
    const QList<LetterOrder> orders = letterOrders(language);
    const bool isKnown = choice.order.isEmpty() || choice.order == u"own"
        || std::any_of(orders.cbegin(), orders.cend(),
                       [&](const LetterOrder &order) { return order.id == choice.order; });
    if (!isKnown)
        return failure(ErrorCode::BadValue, QStringLiteral("There is no such order of letters."));
    return m_deps.letters.setChoice(profileId, language, choice.toJson());
}

} // namespace chitai
