// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "growing/BirdHomes.h"

#include "growing/Garden.h"
#include "growing/SeededNumbers.h"

#include <QMap>
#include <algorithm>
#include <array>
#include <cmath>

namespace chitai {

namespace {

using Kind = BirdHome::Kind;

constexpr quint32 placeStream = 0xB12D5;
constexpr quint32 featherStream = 0xB12D;
constexpr int mostBirds = 600;
constexpr int birdColours = 4;
constexpr std::array<Kind, 12> turns{Kind::Twig, Kind::Meadow, Kind::Twig, Kind::Post,
                                     Kind::Twig, Kind::Sky,    Kind::Twig, Kind::Meadow,
                                     Kind::Twig, Kind::Meadow, Kind::Sky,  Kind::Post};

/// Whether a place is at least so far from all others; heights count `flat` times.
bool isApart(const QList<BirdHome> &others, QPointF place, double distance, double flat)
{
    return std::all_of(others.begin(), others.end(), [&](const BirdHome &other) {
        const QPointF between = other.at - place;
        return std::hypot(between.x(), between.y() * flat) > distance;
    });
}

BirdHome home(Kind kind, QPointF at, double scale)
{
    return {.kind = kind, .at = at, .scale = scale};
}

QList<BirdHome> onTwigs(SeededNumbers &numbers, const GrowingTree &tree)
{
    const GrowingTree::Pose pose = tree.pose(GrowingTree::mostLeaves, garden::treeFoot, 1);
    QList<BirdHome> homes;
    for (int attempt = 0; attempt < 2400 && homes.size() < 64; ++attempt) {
        const int twig = 1 + numbers.below(int(tree.branches().size()) - 1);
        const double onTwig = 0.35 + 0.65 * numbers.next();
        if (tree.branches()[twig].level < 2 || !pose[twig])
            continue;
        BirdHome made = home(Kind::Twig, pose[twig]->at(onTwig), 0.8);
        made.twig = twig;
        made.onTwig = onTwig;
        if (isApart(homes, made.at, 70, 1.3))
            homes += made;
    }
    // First those whose twigs are there first.
    std::stable_sort(homes.begin(), homes.end(), [&](const BirdHome &a, const BirdHome &b) {
        return tree.branches()[a.twig].birth < tree.branches()[b.twig].birth;
    });
    return homes;
}

QList<BirdHome> onMeadow(SeededNumbers &numbers)
{
    QList<BirdHome> homes;
    for (int attempt = 0; attempt < 3000 && homes.size() < 54; ++attempt) {
        const double y = 934 + 120 * numbers.next();
        const QPointF at(70 + 1780 * numbers.next(), y);
        const bool isCats = std::hypot(at.x() - 1080, (y - 960) * 1.1) < 150;
        if (!isCats && std::abs(at.x() - 960) > 30 && isApart(homes, at, 112, 1.8))
            homes += home(Kind::Meadow, at, 0.8 + (y - 934) / 400);
    }
    return homes;
}

bool isFreeSky(QPointF at)
{
    const bool isTree = std::hypot((at.x() - 960) / 520, (at.y() - 370) / 400) < 1;
    return !isTree && std::hypot(at.x() - 250, at.y() - 220) > 130;
}

QList<BirdHome> inSky(SeededNumbers &numbers)
{
    QList<BirdHome> homes;
    for (int attempt = 0; attempt < 1500 && homes.size() < 22; ++attempt) {
        const QPointF at(70 + 1780 * numbers.next(), 70 + 350 * numbers.next());
        const double scale = 0.6 + 0.16 * numbers.next();
        if (isFreeSky(at) && isApart(homes, at, 122, 1.2))
            homes += home(Kind::Sky, at, scale);
    }
    return homes;
}

QList<BirdHome> onFarHill(SeededNumbers &numbers)
{
    QList<BirdHome> homes;
    const QList<QPointF> posts = garden::postTops();
    for (int attempt = 0; attempt < 3000 && homes.size() < 110; ++attempt) {
        const double x = 40 + 1840 * numbers.next();
        const bool isValley = x > 560 && x < 900;
        const double y = (isValley ? 700 : 676) + (isValley ? 8 : 34) * numbers.next();
        const bool isFree = std::abs(x - 960) > 110 && std::abs(x - 420) > 80
            && std::all_of(posts.begin(), posts.end(),
                           [x](QPointF post) { return std::abs(post.x() - x) > 52; });
        if (isFree && isApart(homes, {x, y}, 40, 1))
            homes += home(Kind::FarHill, {x, y}, 0.4);
    }
    return homes;
}

/// Where those wait whose twig or post is not there yet: between the others.
QList<QPointF> waitingPlaces(SeededNumbers &numbers, const QList<BirdHome> &meadow)
{
    QList<BirdHome> places;
    for (int attempt = 0; attempt < 6000 && places.size() < 72; ++attempt) {
        const QPointF at(50 + 1820 * numbers.next(), 926 + 136 * numbers.next());
        const double room = attempt < 4000 ? 74 : 46;
        if (std::hypot(at.x() - 1080, at.y() - 960) > 110 && isApart(meadow, at, room, 1.8)
            && isApart(places, at, room, 1.8))
            places += home(Kind::Meadow, at, 1);
    }
    QList<QPointF> points;
    for (const BirdHome &place : std::as_const(places))
        points += place.at;
    return points;
}

/// One flock, in a wedge behind the bird that leads it.
QList<BirdHome> flockBehind(QPointF leader, SeededNumbers &numbers)
{
    constexpr int birds = 9;
    const double way = leader.x() < garden::treeFoot.x() ? 1 : -1;
    QList<BirdHome> flock;
    for (int bird = 0; bird < birds; ++bird) {
        const int rank = (bird + 1) / 2;
        const double side = bird % 2 ? -1 : 1;
        const QPointF behind(-way * rank * (13 + 2 * numbers.next()),
                             side * rank * 8 + 3 * (numbers.next() - 0.5));
        flock += home(Kind::Flock, leader + behind, 0.19 + 0.03 * numbers.next());
    }
    return flock;
}

/// Flocks far away in the sky, of so many birds in all; the other birds of the sky keep their room.
QList<BirdHome> inFlocks(SeededNumbers &numbers, const QList<BirdHome> &sky, qsizetype count)
{
    QList<BirdHome> homes;
    QList<BirdHome> leaders;
    for (int attempt = 0; attempt < 20'000 && homes.size() < count; ++attempt) {
        const QPointF at(70 + 1780 * numbers.next(), 40 + 440 * numbers.next());
        const double room = attempt < 4'000 ? 96 : attempt < 10'000 ? 70 : 40;
        if (!isFreeSky(at) || !isApart(sky, at, std::min(room, 58.0), 1.2)
            || !isApart(leaders, at, room, 1.4))
            continue;
        leaders += home(Kind::Flock, at, 0.2);
        const QList<BirdHome> flock = flockBehind(at, numbers);
        for (const BirdHome &bird : flock) {
            if (homes.size() < count && isApart(homes, bird.at, 9, 1)
                && isApart(sky, bird.at, 40, 1))
                homes += bird;
        }
    }
    return homes;
}

} // namespace

QList<BirdHome> birdHomes(quint32 seed, const GrowingTree &tree)
{
    SeededNumbers numbers(seed ^ placeStream);
    SeededNumbers feathers(seed ^ featherStream);
    QMap<Kind, QList<BirdHome>> places;
    places[Kind::Twig] = onTwigs(numbers, tree);
    const QList<BirdHome> meadow = onMeadow(numbers);
    places[Kind::Meadow] = meadow;
    places[Kind::Sky] = inSky(numbers);
    places[Kind::FarHill] = onFarHill(numbers);
    for (const QPointF top : garden::postTops())
        places[Kind::Post] += home(Kind::Post, top, 0.86);
    qsizetype others = 0;
    for (const QList<BirdHome> &kind : std::as_const(places))
        others += kind.size();
    places[Kind::Flock] = inFlocks(numbers, places[Kind::Sky], mostBirds - others);
    QList<BirdHome> homes;
    QMap<Kind, int> taken;
    const QList<QPointF> waiting = waitingPlaces(numbers, meadow);
    int waits = 0;
    while (int(homes.size()) < mostBirds) {
        Kind kind = turns[std::size_t(homes.size()) % turns.size()];
        for (const Kind other : {Kind::Meadow, Kind::FarHill, Kind::Flock}) {
            if (taken[kind] >= places[kind].size())
                kind = other;
        }
        if (taken[kind] >= places[kind].size())
            break;
        BirdHome made = places[kind][taken[kind]++];
        made.colour = feathers.below(birdColours);
        made.isMirrored = feathers.next() > 0.5;
        if (kind == Kind::Sky || kind == Kind::Flock || kind == Kind::Post)
            made.isMirrored = made.at.x() > garden::treeFoot.x();
        if (kind == Kind::Twig || kind == Kind::Post)
            made.waiting = waiting[waits++ % waiting.size()];
        homes += made;
    }
    return homes;
}

} // namespace chitai
