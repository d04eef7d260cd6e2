// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "story/language/TaleText.h"
#include "story/tales/EarlierEvening.h"
#include "story/tales/TaleBook.h"
#include "story/tales/TaleMemory.h"

namespace chitai {

/// One child's evening in a world: composes it of a goal, three to five episodes and an ending, and
/// follows the child through them. Every prompt moves it on; nothing but the tale, the seed, the
/// earlier evenings and the prompts decides where to. What was not had before is preferred.
class TaleWalk
{
public:
    enum class Place { Nowhere, Opening, Goal, Episode, Outcome, Finale, Ending };

    /// Why the walk came to where it is.
    enum class Step {
        Opening, ///< the first words
        Chosen, ///< one of the offers was meant
        WentOn, ///< nobody chose, the story goes on
        OwnWords, ///< a wish that none of the offers fits
        Unkind, ///< a wish that is unkind or not for children
        Question, ///< somebody asked something
        NewDay, ///< the story was over, and another begins
    };

    /// The book and the character must outlive the walk.
    TaleWalk(const TaleBook &book, const Character &character, quint64 seed, TaleMemory memory);

    /// The first words, before any prompt.
    void open();
    void follow(const QString &prompt);

    [[nodiscard]] Place place() const { return m_place; }
    [[nodiscard]] Step lastStep() const { return m_step; }
    /// What is told now; null at the opening.
    [[nodiscard]] const TaleScene *scene() const { return m_scene; }
    /// How often this scene was told on earlier days.
    [[nodiscard]] int timesBefore() const { return m_timesBefore; }
    /// Two or three things to do, filled in; none at the ending.
    [[nodiscard]] QStringList offers() const;
    /// The things in hand, for placeholders: "light" and "light.acc".
    [[nodiscard]] QHash<QString, QString> values() const;

    [[nodiscard]] const TaleMood &mood() const { return m_book.tale.moods[m_mood]; }
    /// Of this day, with the one that is told now.
    [[nodiscard]] int outcomeCount() const { return int(m_told.size()); }
    /// Who comes back from an earlier day; null for nobody.
    [[nodiscard]] const TaleFriend *returning() const;
    /// Who comes along to the finale; null for nobody.
    [[nodiscard]] const TaleFriend *companion() const;
    /// The thing that the scene gives; null for none. In a finale it is found, so that the child
    /// has something to choose with.
    [[nodiscard]] const TaleThing *given() const;
    /// Scenes so far whose text has a {lore} in it, this one included.
    [[nodiscard]] int loreCount() const { return m_loreCount; }

    /// A number below `count` that the seed and the turn decide.
    [[nodiscard]] qsizetype pick(qsizetype count, quint64 salt = 0) const;
    /// One after another of `count`, each outcome the next, from one that the seed decides.
    [[nodiscard]] qsizetype inTurn(qsizetype count, quint64 salt) const;

    /// With what this evening had.
    [[nodiscard]] const TaleMemory &memory() const { return m_memory; }

private:
    // From so many episodes on a child may go to the finale, is led there, and is told no more.
    static constexpr qsizetype episodesBeforeFinale = 3;
    static constexpr qsizetype episodesUsual = 4;
    static constexpr qsizetype episodesMost = 5;
    static constexpr qsizetype mostOffers = 3;

    struct Offer
    {
        Place to; ///< Goal, Episode, Outcome, Finale or Ending
        qsizetype index; ///< of the direction, the episode, the way or the ending
        const QString *text;
    };

    [[nodiscard]] std::optional<Offer> meant(const QString &prompt, Step &step);
    [[nodiscard]] std::optional<Offer> knownLead(const QString &prompt);
    [[nodiscard]] Offer anyOffer() const;
    void take(const Offer &offer);
    void beginDay(qsizetype goal);
    void tellEpisode(qsizetype episode);
    void tellOutcome(qsizetype way);
    void tellFinale();
    void tellEnding(qsizetype ending);
    void enter(Place place, const TaleScene *scene, int timesBefore);
    void makeOffers();
    void offerWhatIsNext();
    void offerEpisodes(qsizetype most);
    [[nodiscard]] qsizetype thingsHadOf(qsizetype episode) const;
    void offerEndings();
    [[nodiscard]] QList<qsizetype> endingsInHand() const;
    [[nodiscard]] qsizetype freeEnding() const;
    [[nodiscard]] QStringList kindsInHand() const;
    [[nodiscard]] QString filled(const QString &text) const;
    [[nodiscard]] QList<qsizetype> newestFirst(TaleMemory::What what, QList<qsizetype> indices,
                                               qsizetype within = 0) const;
    [[nodiscard]] const TaleGoal &goal() const { return m_book.tale.goals[m_goal]; }

    const TaleBook &m_book;
    const Character &m_character;
    const quint64 m_seed;
    TaleMemory m_memory;
    Place m_place = Place::Nowhere;
    Step m_step = Step::Opening;
    const TaleScene *m_scene = nullptr;
    int m_timesBefore = 0;
    QList<Offer> m_offers;
    int m_turn = 0;
    int m_loreCount = 0;
    // Of this day:
    qsizetype m_goal = 0;
    qsizetype m_mood = 0;
    qsizetype m_episode = 0; ///< told last
    QList<qsizetype> m_told; ///< episodes
    QStringList m_things; ///< ids, the last one at the end
    QString m_given; ///< by the scene
    QString m_returning; ///< id of a friend
    QString m_companion; ///< likewise
};

/// What a child had on earlier evenings, the oldest first.
[[nodiscard]] TaleMemory remembered(const TaleBook &book, const Character &character,
                                    const QList<EarlierEvening> &evenings);

} // namespace chitai
