// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a child may choose at each place of its walk, and what it has there.

#include "story/tales/TaleWalk.h"

#include <algorithm>

namespace chitai {

QStringList TaleWalk::offers() const
{
    QStringList texts;
    for (const Offer &offer : m_offers)
        texts += filled(*offer.text);
    return texts;
}

void TaleWalk::makeOffers()
{
    const Tale &tale = m_book.tale;
    m_offers.clear();
    switch (m_place) {
    case Place::Nowhere:
    case Place::Ending:
        break;
    case Place::Opening:
        for (qsizetype i = 0; i < tale.directions.size(); ++i)
            m_offers += Offer{Place::Goal, i, &tale.directions[i].choice};
        break;
    case Place::Goal:
        offerEpisodes(mostOffers);
        break;
    case Place::Episode: {
        const QList<TaleWay> &ways = tale.episodes[m_episode].ways;
        for (qsizetype i = 0; i < ways.size(); ++i)
            m_offers += Offer{Place::Outcome, i, &ways[i].choice};
        break;
    }
    case Place::Outcome:
        offerWhatIsNext();
        break;
    case Place::Finale:
        offerEndings();
        break;
    }
}

/// Episodes at first, then the way to the finale among them, at last that alone.
void TaleWalk::offerWhatIsNext()
{
    const Offer finale{Place::Finale, 0, &goal().lead};
    if (m_told.size() < episodesBeforeFinale) {
        offerEpisodes(mostOffers);
    } else if (m_told.size() < episodesUsual) {
        offerEpisodes(mostOffers - 1);
        m_offers += finale;
    } else if (m_told.size() < episodesMost) {
        m_offers += finale;
        offerEpisodes(1);
    } else {
        // Somebody who does not want to stop is led back to the trouble, in either way.
        const QStringList &solve = m_book.phrases.solve;
        m_offers += finale;
        m_offers += Offer{Place::Finale, 0, &solve[inTurn(solve.size(), 11)]};
    }
}

void TaleWalk::offerEpisodes(qsizetype most)
{
    const QList<TaleEpisode> &episodes = m_book.tale.episodes;
    QList<qsizetype> left;
    for (qsizetype i = 0; i < episodes.size(); ++i) {
        if (!m_told.contains(i))
            left += i;
    }
    QList<qsizetype> sorted = newestFirst(TaleMemory::What::Episode, left);
    // Rather one that does not give what is in hand already.
    std::stable_sort(sorted.begin(), sorted.end(), [this](qsizetype one, qsizetype other) {
        return std::pair(m_memory.times(TaleMemory::What::Episode, one), thingsHadOf(one))
            < std::pair(m_memory.times(TaleMemory::What::Episode, other), thingsHadOf(other));
    });
    for (const qsizetype i : sorted.mid(0, most))
        m_offers += Offer{Place::Episode, i, &episodes[i].lead};
}

/// How many ways of an episode give a thing that is in hand.
qsizetype TaleWalk::thingsHadOf(qsizetype episode) const
{
    const QList<TaleWay> &ways = m_book.tale.episodes[episode].ways;
    return std::count_if(ways.cbegin(), ways.cend(), [this](const TaleWay &way) {
        return !way.thing.isEmpty() && m_things.contains(way.thing);
    });
}

/// With what is in hand, and the way that needs nothing.
void TaleWalk::offerEndings()
{
    QList<qsizetype> endings = endingsInHand().mid(0, mostOffers - 1);
    endings += freeEnding();
    for (const qsizetype i : std::as_const(endings))
        m_offers += Offer{Place::Ending, i, &goal().endings[i].choice};
}

QList<qsizetype> TaleWalk::endingsInHand() const
{
    const QStringList kinds = kindsInHand();
    QList<qsizetype> endings;
    for (qsizetype i = 0; i < goal().endings.size(); ++i) {
        if (kinds.contains(goal().endings[i].kind))
            endings += i;
    }
    return newestFirst(TaleMemory::What::Ending, endings, m_goal);
}

qsizetype TaleWalk::freeEnding() const
{
    const QList<TaleEnding> &endings = goal().endings;
    const auto found = std::find_if(endings.cbegin(), endings.cend(),
                                    [](const TaleEnding &ending) { return ending.kind.isEmpty(); });
    return found - endings.cbegin();
}

QStringList TaleWalk::kindsInHand() const
{
    QStringList kinds;
    for (const QString &id : m_things) {
        if (const TaleThing *thing = m_book.tale.thing(id))
            kinds += thing->kind;
    }
    return kinds;
}

QHash<QString, QString> TaleWalk::values() const
{
    QHash<QString, QString> values;
    for (const QString &id : m_things) { // the last of a kind counts
        const TaleThing *thing = m_book.tale.thing(id);
        for (auto form = thing->forms.cbegin(); form != thing->forms.cend(); ++form)
            values.insert(thing->kind + u'.' + form.key(), *form);
        values.insert(thing->kind, thing->forms.value(QStringLiteral("nom")));
    }
    return values;
}

QString TaleWalk::filled(const QString &text) const
{
    return text.contains(u'{') ? fillIn(text, m_character, values()) : text;
}

const TaleFriend *TaleWalk::returning() const
{
    return m_book.tale.friendWith(m_returning);
}

const TaleFriend *TaleWalk::companion() const
{
    return m_book.tale.friendWith(m_companion);
}

const TaleThing *TaleWalk::given() const
{
    return m_book.tale.thing(m_given);
}

} // namespace chitai
