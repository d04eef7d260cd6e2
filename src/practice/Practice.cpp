// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/Practice.h"

#include "base/Clock.h"
#include "storage/LetterStore.h"
#include "storage/LibrarySearch.h"
#include "storage/SessionStore.h"
#include "text/Syllabifiers.h"
#include "text/SyllableCorrections.h"

#include <QMap>
#include <algorithm>

namespace chitai {

namespace {

// So many texts are looked at, the least read first: more would be felt.
constexpr int mostCandidates = 2'000;

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

Result<QList<NextText>> Practice::nextTexts(const QUuid &profileId, Language language, int limit,
                                            const QDate &day)
{
    const Result<ChildWords> words = wordsOf(profileId, language);
    if (!words)
        return tl::unexpected(words.error());
    const Result<LetterChoice> choice = letterChoice(profileId, language);
    if (!choice)
        return tl::unexpected(choice.error());
    CHITAI_TRY_ASSIGN(QList<Item> items, m_deps.search.suggestions(language, mostCandidates));
    CHITAI_TRY_ASSIGN(const std::optional<Item> first, firstText(profileId, language));
    // A sentence of a story is not among them, nor what was read more often than so many others.
    if (first && !items.contains(*first))
        items += *first;
    return chooseNextTexts(items, *words, KnownLetters(language, *choice),
                           day.isValid() ? day : today(), limit,
                           first ? std::optional(first->id) : std::nullopt);
}

Result<std::optional<Item>> Practice::firstText(const QUuid &profileId, Language language) const
{
    return m_deps.events.putFirst(profileId, language);
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

Practice::CanRead Practice::canRead(const QUuid &profileId) const
{
    QMap<Language, KnownLetters> known;
    for (const Language language : allLanguages) {
        const LetterChoice choice = letterChoice(profileId, language).value_or(LetterChoice());
        if (!choice.order.isEmpty())
            known.insert(language, KnownLetters(language, choice));
    }
    return [known](const Item &item) {
        const auto letters = known.constFind(item.language);
        return letters == known.cend() || letters->canRead(countedWords(item.text));
    };
}

std::optional<TextLetters> Practice::newLetters(const QUuid &profileId, const Item &item) const
{
    const Result<LetterChoice> choice = letterChoice(profileId, item.language);
    if (!choice || choice->order.isEmpty())
        return std::nullopt;
    return KnownLetters(item.language, *choice).of(countedWords(item.text));
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
    return m_deps.letters.setChoice(profileId, language, choice.toJson()).map([&] {
        if (m_lettersListener)
            m_lettersListener(language);
    });
}

} // namespace chitai
