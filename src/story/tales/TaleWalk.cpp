// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/tales/TaleWalk.h"

#include "base/TextFolding.h"
#include "story/tales/ChoiceMatching.h"

#include <algorithm>
#include <numeric>

namespace chitai {

namespace {

using What = TaleMemory::What;

/// SplitMix64's finaliser: the same on every machine, which std::hash is not.
quint64 mixed(quint64 value)
{
    value += 0x9e3779b97f4a7c15;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

/// "Go on!" is as good as "go on".
QString bare(const QString &prompt)
{
    QString folded = foldForSearch(prompt).simplified();
    while (!folded.isEmpty() && folded.back().isPunct())
        folded.chop(1);
    return folded;
}

QList<qsizetype> upTo(qsizetype count)
{
    QList<qsizetype> indices(count);
    std::iota(indices.begin(), indices.end(), 0);
    return indices;
}

} // namespace

TaleWalk::TaleWalk(const TaleBook &book, const Character &character, quint64 seed,
                   TaleMemory memory)
    : m_book(book)
    , m_character(character)
    , m_seed(seed)
    , m_memory(std::move(memory))
{
}

void TaleWalk::open()
{
    m_step = Step::Opening;
    enter(Place::Opening, nullptr, 0);
    m_loreCount += m_book.tale.opening.contains(QStringLiteral("{lore}")) ? 1 : 0;
}

void TaleWalk::follow(const QString &prompt)
{
    ++m_turn;
    if (m_place == Place::Nowhere) {
        open();
        return;
    }
    if (m_place == Place::Ending) {
        m_step = Step::NewDay;
        beginDay(newestFirst(What::Goal, upTo(m_book.tale.goals.size())).front());
        return;
    }
    Step step = Step::Chosen;
    const Offer offer = meant(prompt, step).value_or(anyOffer());
    m_step = step;
    take(offer);
}

/// The offer that somebody means, and how it was said.
std::optional<TaleWalk::Offer> TaleWalk::meant(const QString &prompt, Step &step)
{
    const QStringList texts = offers();
    const QString said = prompt.trimmed();
    if (const qsizetype exact = texts.indexOf(said); exact >= 0)
        return m_offers[exact];
    if (const std::optional<Offer> known = knownLead(said))
        return known;
    const QString wish = bare(prompt);
    if (wish.isEmpty() || m_book.phrases.goOn.contains(wish)) {
        step = Step::WentOn;
        return {};
    }
    const std::optional<qsizetype> chosen = matchChoice(prompt, texts, m_book.language);
    // "Hit the drum" is kind where the drum may be hit.
    const bool isOffered = chosen && m_book.refused.isIn(texts[*chosen]);
    if (!isOffered && m_book.refused.isIn(prompt))
        step = Step::Unkind;
    else if (!chosen)
        step = said.endsWith(u'?') ? Step::Question : Step::OwnWords;
    return chosen ? std::optional(m_offers[*chosen]) : std::nullopt;
}

/// A lead that is not offered just now, word for word. So a story keeps its course where the
/// evenings before it are not the same any more (one was deleted, or is too long ago).
std::optional<TaleWalk::Offer> TaleWalk::knownLead(const QString &prompt)
{
    if (m_place != Place::Goal && m_place != Place::Outcome)
        return {};
    const Tale &tale = m_book.tale;
    for (qsizetype i = 0; i < tale.episodes.size(); ++i) {
        if (tale.episodes[i].lead == prompt && !m_told.contains(i))
            return Offer{Place::Episode, i, &tale.episodes[i].lead};
    }
    for (qsizetype i = 0; i < tale.goals.size(); ++i) {
        if (tale.goals[i].lead == prompt && i != m_goal && !m_told.isEmpty()) {
            m_goal = i;
            return Offer{Place::Finale, 0, &tale.goals[i].lead};
        }
    }
    return {};
}

/// The child did not choose: rather on than to the ending at once, and after the usual number of
/// episodes to the finale.
TaleWalk::Offer TaleWalk::anyOffer() const
{
    QList<Offer> fitting = m_offers;
    if (m_place == Place::Outcome && m_told.size() >= episodesUsual)
        fitting.removeIf([](const Offer &offer) { return offer.to != Place::Finale; });
    return fitting[pick(fitting.size())];
}

void TaleWalk::take(const Offer &offer)
{
    switch (offer.to) {
    case Place::Nowhere:
    case Place::Opening:
        break;
    case Place::Goal: {
        QList<qsizetype> goals = upTo(m_book.tale.goals.size());
        const QString &from = m_book.tale.directions[offer.index].id;
        goals.removeIf([&](qsizetype i) { return m_book.tale.goals[i].from != from; });
        beginDay(newestFirst(What::Goal, goals).front());
        break;
    }
    case Place::Episode:
        tellEpisode(offer.index);
        break;
    case Place::Outcome:
        tellOutcome(offer.index);
        break;
    case Place::Finale:
        tellFinale();
        break;
    case Place::Ending:
        tellEnding(offer.index);
        break;
    }
}

void TaleWalk::beginDay(qsizetype goal)
{
    m_goal = goal;
    m_told.clear();
    m_things.clear();
    m_mood = newestFirst(What::Mood, upTo(m_book.tale.moods.size())).front();
    m_returning = m_memory.nextToComeBack();
    m_companion = m_returning;
    if (!m_returning.isEmpty())
        m_memory.cameBack(m_returning);
    const int before = m_memory.times(What::Goal, goal);
    m_memory.add(What::Goal, goal);
    m_memory.add(What::Mood, m_mood);
    enter(Place::Goal, &m_book.tale.goals[goal].opening, before);
}

void TaleWalk::tellEpisode(qsizetype episode)
{
    m_episode = episode;
    m_told += episode;
    const int before = m_memory.times(What::Episode, episode);
    m_memory.add(What::Episode, episode);
    enter(Place::Episode, &m_book.tale.episodes[episode].scene, before);
}

void TaleWalk::tellOutcome(qsizetype index)
{
    const TaleWay &way = m_book.tale.episodes[m_episode].ways[index];
    if (!way.thing.isEmpty()) {
        m_things.removeOne(way.thing);
        m_things += way.thing;
    }
    if (!way.newFriend.isEmpty()) {
        m_companion = way.newFriend;
        // Whom the child did not choose it does not remember either.
        if (m_step == Step::Chosen || m_step == Step::WentOn)
            m_memory.addFriend(way.newFriend);
    }
    const int before = m_memory.times(What::Way, index, m_episode);
    m_memory.add(What::Way, index, m_episode);
    enter(Place::Outcome, &way.outcome, before);
    m_given = way.thing;
}

void TaleWalk::tellFinale()
{
    const QList<TaleThing> &things = m_book.tale.things;
    const bool isEmptyHanded = m_things.isEmpty();
    if (isEmptyHanded)
        m_things += things[pick(things.size(), 8)].id;
    // Told as often before as the goal, without today.
    enter(Place::Finale, &goal().finale, std::max(0, m_memory.times(What::Goal, m_goal) - 1));
    if (isEmptyHanded)
        m_given = m_things.back();
}

void TaleWalk::tellEnding(qsizetype index)
{
    const TaleEnding &ending = goal().endings[index];
    const int before = m_memory.times(What::Ending, index, m_goal);
    m_memory.add(What::Ending, index, m_goal);
    enter(Place::Ending, &ending.scene, before);
}

void TaleWalk::enter(Place place, const TaleScene *scene, int timesBefore)
{
    m_place = place;
    m_scene = scene;
    m_timesBefore = timesBefore;
    m_given.clear();
    if (scene && scene->text.contains(QStringLiteral("{lore}")))
        ++m_loreCount;
    makeOffers();
}

qsizetype TaleWalk::pick(qsizetype count, quint64 salt) const
{
    return qsizetype(mixed(m_seed ^ mixed(quint64(m_turn) + (salt << 32))) % quint64(count));
}

qsizetype TaleWalk::inTurn(qsizetype count, quint64 salt) const
{
    const quint64 start = mixed(m_seed ^ mixed(salt << 32)) % quint64(count);
    return (qsizetype(start) + m_told.size()) % count;
}

/// Those that were had least often first; the seed and the turn decide among equals.
QList<qsizetype> TaleWalk::newestFirst(What what, QList<qsizetype> indices, qsizetype within) const
{
    const auto rank = [&](qsizetype index) {
        const quint64 salt = (quint64(what) + 16) << 32;
        return std::pair(m_memory.times(what, index, within),
                         mixed(m_seed ^ mixed(quint64(m_turn) + salt + (quint64(index) << 40))));
    };
    std::sort(indices.begin(), indices.end(),
              [&](qsizetype left, qsizetype right) { return rank(left) < rank(right); });
    return indices;
}

TaleMemory remembered(const TaleBook &book, const Character &character,
                      const QList<EarlierEvening> &evenings)
{
    TaleMemory memory;
    for (const EarlierEvening &evening : evenings) {
        TaleWalk walk(book, character, evening.seed, memory);
        if (book.opensAtOnce)
            walk.open();
        for (const QString &prompt : evening.prompts)
            walk.follow(prompt);
        TaleMemory after = walk.memory();
        if (!evening.isOfSameCharacter)
            after.takeFriendsOf(memory);
        memory = std::move(after);
    }
    return memory;
}

} // namespace chitai
