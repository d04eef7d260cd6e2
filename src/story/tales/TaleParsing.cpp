// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/tales/Tale.h"

#include "story/tales/TaleFile.h"

#include <algorithm>

namespace chitai {

namespace {

template <typename T>
QStringList idsOf(const QList<T> &list)
{
    QStringList ids;
    for (const T &one : list)
        ids += one.id;
    return ids;
}

template <typename T>
QList<T> withIds(const QStringList &ids)
{
    QList<T> list;
    for (const QString &id : ids) {
        T one;
        one.id = id;
        list += one;
    }
    return list;
}

// ---- The plot

void readGoals(const TalePlace &place, Tale &tale)
{
    const QStringList kinds = tale.kinds();
    for (const QString &id : place.keys()) {
        const TalePlace node = place.at(id);
        node.mustHaveExactly({QStringLiteral("from"), QStringLiteral("ways")});
        TaleGoal goal;
        goal.id = id;
        goal.from = node.at(QStringLiteral("from")).text();
        if (!idsOf(tale.directions).contains(goal.from))
            node.report(QStringLiteral("%1 is no direction.").arg(goal.from));
        const TalePlace ways = node.at(QStringLiteral("ways"));
        qsizetype free = 0;
        for (const QString &way : ways.keys()) {
            TaleEnding ending;
            ending.id = way;
            ending.kind = ways.optional(way).textOrNothing();
            free += ending.kind.isEmpty() ? 1 : 0;
            if (!ending.kind.isEmpty() && !kinds.contains(ending.kind))
                ways.report(QStringLiteral("there is no thing that is %1.").arg(ending.kind));
            goal.endings += ending;
        }
        if (free != 1)
            node.report(QStringLiteral("exactly one way must need nothing (\"\")."));
        for (const QString &kind : kinds) {
            const auto needs = [&](const TaleEnding &ending) { return ending.kind == kind; };
            if (std::count_if(goal.endings.cbegin(), goal.endings.cend(), needs) != 1)
                node.report(QStringLiteral("exactly one way must need %1.").arg(kind));
        }
        tale.goals += goal;
    }
    for (const TaleDirection &direction : std::as_const(tale.directions)) {
        const auto begins = [&](const TaleGoal &goal) { return goal.from == direction.id; };
        if (std::none_of(tale.goals.cbegin(), tale.goals.cend(), begins))
            place.report(QStringLiteral("none comes from %1.").arg(direction.id));
    }
}

void readEpisodes(const TalePlace &place, Tale &tale)
{
    for (const QString &id : place.keys()) {
        const TalePlace node = place.at(id);
        node.mustHaveExactly({QStringLiteral("ways")});
        TaleEpisode episode;
        episode.id = id;
        const TalePlace ways = node.at(QStringLiteral("ways"));
        for (const QString &wayId : ways.keys()) {
            const TalePlace gives = ways.at(wayId);
            gives.mayHave({QStringLiteral("thing"), QStringLiteral("friend")});
            TaleWay way;
            way.id = wayId;
            way.thing = gives.optional(QStringLiteral("thing")).textOrNothing();
            way.newFriend = gives.optional(QStringLiteral("friend")).textOrNothing();
            if (!way.thing.isEmpty() && !tale.thing(way.thing))
                gives.report(QStringLiteral("%1 is none of the things.").arg(way.thing));
            if (!way.newFriend.isEmpty() && !tale.friendWith(way.newFriend))
                gives.report(QStringLiteral("%1 is none of the friends.").arg(way.newFriend));
            episode.ways += way;
        }
        if (episode.ways.size() < 2 || episode.ways.size() > 3)
            node.report(QStringLiteral("two or three ways are wanted."));
        tale.episodes += episode;
    }
    if (tale.episodes.size() < Tale::leastEpisodes)
        place.report(QStringLiteral("at least %1 are wanted.").arg(Tale::leastEpisodes));
}

void readPlot(const TalePlace &plot, Tale &tale)
{
    plot.mustHaveExactly({QStringLiteral("directions"), QStringLiteral("goals"),
                          QStringLiteral("episodes"), QStringLiteral("things"),
                          QStringLiteral("friends"), QStringLiteral("moods")});
    tale.directions = withIds<TaleDirection>(plot.at(QStringLiteral("directions")).list());
    if (tale.directions.size() < 2 || tale.directions.size() > 3)
        plot.report(QStringLiteral("directions: two or three are wanted."));
    const TalePlace things = plot.at(QStringLiteral("things"));
    for (const QString &id : things.keys())
        tale.things += TaleThing{.id = id, .kind = things.at(id).text(), .forms = {}};
    tale.friends = withIds<TaleFriend>(plot.at(QStringLiteral("friends")).list());
    tale.moods = withIds<TaleMood>(plot.at(QStringLiteral("moods")).list());
    readGoals(plot.at(QStringLiteral("goals")), tale);
    readEpisodes(plot.at(QStringLiteral("episodes")), tale);
}

// ---- The words

/// `others` are the keys beside those of the scene.
TaleScene readScene(const TalePlace &place, QStringList others = {}, bool hasRules = false)
{
    others += {QStringLiteral("text"), QStringLiteral("easy"), QStringLiteral("more"),
               QStringLiteral("twist")};
    if (hasRules)
        others += QStringLiteral("rules");
    place.mayHave(others);
    TaleScene scene;
    scene.text = place.at(QStringLiteral("text")).text();
    scene.easy = place.at(QStringLiteral("easy")).text();
    scene.more = place.at(QStringLiteral("more")).text();
    scene.twist = place.at(QStringLiteral("twist")).text();
    const TalePlace rules = place.optional(QStringLiteral("rules"));
    for (const QString &rule : rules.keys())
        scene.rules.insert(rule, rules.at(rule).text());
    return scene;
}

void readGoalWords(const TalePlace &place, TaleGoal &goal)
{
    const QString opening = QStringLiteral("opening");
    const QString finale = QStringLiteral("finale");
    const QString endings = QStringLiteral("endings");
    const QString choices = QStringLiteral("choices");
    place.mustHaveExactly({opening, finale, endings});
    goal.opening = readScene(place.at(opening), {}, true);
    const TalePlace last = place.at(finale);
    goal.finale = readScene(last, {QStringLiteral("lead"), choices}, true);
    goal.lead = last.at(QStringLiteral("lead")).text();
    last.at(choices).mustHaveExactly(idsOf(goal.endings));
    place.at(endings).mustHaveExactly(idsOf(goal.endings));
    for (TaleEnding &ending : goal.endings) {
        ending.choice = last.at(choices).at(ending.id).text();
        ending.scene = readScene(place.at(endings).at(ending.id));
    }
}

void readEpisodeWords(const TalePlace &place, TaleEpisode &episode)
{
    const QString choices = QStringLiteral("choices");
    const QString outcomes = QStringLiteral("outcomes");
    episode.scene = readScene(place, {QStringLiteral("lead"), choices, outcomes}, true);
    episode.lead = place.at(QStringLiteral("lead")).text();
    place.at(choices).mustHaveExactly(idsOf(episode.ways));
    place.at(outcomes).mustHaveExactly(idsOf(episode.ways));
    for (TaleWay &way : episode.ways) {
        way.choice = place.at(choices).at(way.id).text();
        way.outcome = readScene(place.at(outcomes).at(way.id));
    }
}

void readFriendsAndMoods(const TalePlace &words, Tale &tale)
{
    const TalePlace friends = words.at(QStringLiteral("friends"));
    friends.mustHaveExactly(idsOf(tale.friends));
    for (TaleFriend &one : tale.friends) {
        const TalePlace place = friends.at(one.id);
        place.mustHaveExactly(
            {QStringLiteral("comes"), QStringLiteral("again"), QStringLiteral("cheers")});
        one.comes = place.at(QStringLiteral("comes")).text();
        one.again = place.at(QStringLiteral("again")).text();
        one.cheers = place.at(QStringLiteral("cheers")).text();
    }
    const TalePlace moods = words.at(QStringLiteral("moods"));
    moods.mustHaveExactly(idsOf(tale.moods));
    for (TaleMood &mood : tale.moods) {
        const TalePlace place = moods.at(mood.id);
        place.mustHaveExactly(
            {QStringLiteral("first"), QStringLiteral("later"), QStringLiteral("last")});
        mood.first = place.at(QStringLiteral("first")).text();
        mood.later = place.at(QStringLiteral("later")).list();
        mood.last = place.at(QStringLiteral("last")).text();
    }
}

void readWords(const TalePlace &words, Tale &tale)
{
    words.mustHaveExactly({QStringLiteral("name"), QStringLiteral("opening"),
                           QStringLiteral("goals"), QStringLiteral("episodes"),
                           QStringLiteral("things"), QStringLiteral("friends"),
                           QStringLiteral("moods")});
    tale.name = words.at(QStringLiteral("name")).text();
    const TalePlace opening = words.at(QStringLiteral("opening"));
    opening.mustHaveExactly({QStringLiteral("text"), QStringLiteral("choices")});
    tale.opening = opening.at(QStringLiteral("text")).text();
    const TalePlace choices = opening.at(QStringLiteral("choices"));
    choices.mustHaveExactly(idsOf(tale.directions));
    for (TaleDirection &direction : tale.directions)
        direction.choice = choices.at(direction.id).text();
    const TalePlace goals = words.at(QStringLiteral("goals"));
    goals.mustHaveExactly(idsOf(tale.goals));
    for (TaleGoal &goal : tale.goals)
        readGoalWords(goals.at(goal.id), goal);
    const TalePlace episodes = words.at(QStringLiteral("episodes"));
    episodes.mustHaveExactly(idsOf(tale.episodes));
    for (TaleEpisode &episode : tale.episodes)
        readEpisodeWords(episodes.at(episode.id), episode);
    const TalePlace things = words.at(QStringLiteral("things"));
    things.mustHaveExactly(idsOf(tale.things));
    for (TaleThing &thing : tale.things) {
        const TalePlace place = things.at(thing.id);
        thing.forms.insert(QStringLiteral("nom"), place.at(QStringLiteral("nom")).text());
        for (const QString &form : place.keys())
            thing.forms.insert(form, place.at(form).text());
    }
    readFriendsAndMoods(words, tale);
}

} // namespace

Result<Tale> parseTale(const QByteArray &plot, const QByteArray &words)
{
    Tale tale;
    CHITAI_TRY(readTaleFile(plot, QStringLiteral("Plot"),
                            [&](const TalePlace &root) { readPlot(root, tale); }));
    CHITAI_TRY(readTaleFile(words, QStringLiteral("Words"),
                            [&](const TalePlace &root) { readWords(root, tale); }));
    return tale;
}

} // namespace chitai
