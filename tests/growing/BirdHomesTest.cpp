// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "growing/BirdHomes.h"

#include "growing/Garden.h"
#include "growing/GrowingPicture.h"

#include <QTest>
#include <array>

using namespace chitai;
using Kind = BirdHome::Kind;

namespace {

constexpr std::array<quint32, 4> seeds{0, 20'417, 4'021'337, 0xFFFFFFFF};

const QList<BirdHome> &homesOf(quint32 seed)
{
    static QHash<quint32, QList<BirdHome>> all;
    if (!all.contains(seed))
        all.insert(seed, birdHomes(seed, GrowingTree(seed)));
    return all[seed];
}

QList<BirdHome> only(const QList<BirdHome> &homes, Kind kind)
{
    QList<BirdHome> some;
    for (const BirdHome &home : homes) {
        if (home.kind == kind)
            some += home;
    }
    return some;
}

} // namespace

/// Where a child's birds live, for ever.
class BirdHomesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsRoomForSixHundred()
    {
        for (const quint32 seed : seeds)
            QCOMPARE(homesOf(seed).size(), 600);
    }

    void aSeedHasTheSameBirdsAlways()
    {
        for (const quint32 seed : seeds) {
            const QList<BirdHome> one = homesOf(seed);
            const QList<BirdHome> other = birdHomes(seed, GrowingTree(seed));
            for (qsizetype i = 0; i < one.size(); ++i) {
                QCOMPARE(one[i].kind, other[i].kind);
                QCOMPARE(one[i].at, other[i].at);
                QCOMPARE(one[i].scale, other[i].scale);
                QCOMPARE(one[i].twig, other[i].twig);
                QCOMPARE(one[i].onTwig, other[i].onTwig);
                QCOMPARE(one[i].waiting, other[i].waiting);
                QCOMPARE(one[i].colour, other[i].colour);
                QCOMPARE(one[i].isMirrored, other[i].isMirrored);
            }
        }
    }

    void everyBirdIsInThePicture()
    {
        const QRectF scene(QPointF(0, 0), GrowingPicture().size);
        for (const quint32 seed : seeds) {
            for (const BirdHome &home : homesOf(seed)) {
                QVERIFY(scene.contains(home.at));
                QVERIFY(home.scale > 0 && home.scale < 1.5);
                QVERIFY(home.colour >= 0 && home.colour < 4);
            }
        }
    }

    /// On its twig, and on one that is there when the tree is grown up.
    void birdsOfTheTreeSitOnTwigs()
    {
        for (const quint32 seed : seeds) {
            const GrowingTree tree(seed);
            const GrowingTree::Pose grown = tree.pose(GrowingTree::mostLeaves, garden::treeFoot, 1);
            const QList<BirdHome> onTwigs = only(homesOf(seed), Kind::Twig);
            QVERIFY(onTwigs.size() > 30);
            int birth = 0;
            for (const BirdHome &home : onTwigs) {
                QVERIFY(home.twig > 0 && home.twig < tree.branches().size());
                QVERIFY(home.onTwig >= 0 && home.onTwig <= 1);
                QVERIFY(tree.branches()[home.twig].level >= 2);
                QCOMPARE(home.at, grown[home.twig]->at(home.onTwig));
                // Those whose twigs are there first come first.
                QVERIFY(tree.branches()[home.twig].birth >= birth);
                birth = tree.branches()[home.twig].birth;
            }
        }
    }

    void birdsOfPostsSitOnPosts()
    {
        const QList<QPointF> tops = garden::postTops();
        for (const quint32 seed : seeds) {
            QList<QPointF> taken;
            for (const BirdHome &home : only(homesOf(seed), Kind::Post)) {
                QVERIFY(tops.contains(home.at));
                QVERIFY(!taken.contains(home.at));
                taken += home.at;
            }
            QCOMPARE(taken.size(), tops.size());
        }
    }

    /// Only who has to wait has a place for it: on the meadow.
    void whoWaitsWaitsOnTheMeadow()
    {
        for (const quint32 seed : seeds) {
            for (const BirdHome &home : homesOf(seed)) {
                if (home.kind == Kind::Twig || home.kind == Kind::Post)
                    QVERIFY(home.waiting.y() > garden::ground && home.waiting.y() < 1'080);
                else
                    QCOMPARE(home.waiting, QPointF());
                QCOMPARE(home.twig >= 0, home.kind == Kind::Twig);
            }
        }
    }

    void eachKindIsWhereItBelongs()
    {
        for (const quint32 seed : seeds) {
            for (const BirdHome &home : homesOf(seed)) {
                if (home.kind == Kind::Meadow)
                    QVERIFY(home.at.y() > garden::ground);
                else
                    QVERIFY(home.at.y() < garden::ground);
                if (home.kind == Kind::Flock)
                    QVERIFY(home.scale < 0.3);
            }
        }
    }

    /// First mixed; then on the far hill; then in flocks. The mixed ones are not all of a kind.
    void theFarOnesComeLast()
    {
        for (const quint32 seed : seeds) {
            const QList<BirdHome> homes = homesOf(seed);
            const auto first = [&homes](Kind kind) {
                qsizetype place = 0;
                while (place < homes.size() && homes[place].kind != kind)
                    ++place;
                return place;
            };
            QVERIFY(first(Kind::Flock) < homes.size());
            QVERIFY(first(Kind::FarHill) < first(Kind::Flock));
            for (const BirdHome &home : homes.mid(300))
                QCOMPARE(home.kind, Kind::Flock);
            for (const Kind kind : {Kind::Twig, Kind::Sky, Kind::Meadow, Kind::Post})
                QVERIFY(first(kind) < 12);
            QVERIFY(first(Kind::FarHill) > 50);
        }
    }

    void twoChildrenHaveOtherBirds()
    {
        QVERIFY(homesOf(0).front().at != homesOf(20'417).front().at);
    }
};

QTEST_APPLESS_MAIN(BirdHomesTest)
#include "BirdHomesTest.moc"
