// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "growing/Garden.h"

#include "growing/GrowingPicture.h"

#include <QTest>
#include <cmath>

using namespace chitai;

/// Where things stand, whatever has grown so far.
class GardenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ropesHangBetweenTheirPosts()
    {
        for (const garden::Rope &rope : garden::ropes()) {
            QVERIFY(rope.left < rope.right);
            QCOMPARE(rope.at(0), QPointF(rope.left, garden::postTop + 8));
            QCOMPARE(rope.at(1), QPointF(rope.right, garden::postTop + 8));
            // It hangs down, and lowest in the middle.
            const QPointF middle = rope.at(0.5);
            QCOMPARE(middle.x(), (rope.left + rope.right) / 2);
            for (int step = 0; step <= 20; ++step) {
                const QPointF at = rope.at(step / 20.0);
                QVERIFY(at.y() >= garden::postTop + 8 && at.y() <= middle.y());
                QVERIFY(std::abs(rope.at(1 - step / 20.0).y() - at.y()) < 1e-9);
            }
            QVERIFY(middle.y() < garden::ground);
        }
    }

    void thoseNearestTheTreeComeFirst()
    {
        double before = 0;
        for (const garden::Rope &rope : garden::ropes()) {
            const double away = std::abs((rope.left + rope.right) / 2 - garden::treeFoot.x());
            QVERIFY(away > before - 100); // left and right of it in turn
            before = std::max(before, away);
        }
    }

    void noTwoRopesCross()
    {
        const QList<garden::Rope> &ropes = garden::ropes();
        for (qsizetype one = 0; one < ropes.size(); ++one) {
            for (qsizetype other = 0; other < one; ++other)
                QVERIFY(ropes[one].right <= ropes[other].left
                        || ropes[one].left >= ropes[other].right);
        }
    }

    void lanternsHangOnTheirRopesFirst()
    {
        const QList<garden::LanternPlace> &places = garden::lanternPlaces();
        const qsizetype hanging = garden::ropes().size() * garden::lanternsOnRope;
        QCOMPARE(places.size(), 78); // as growingPicture() says
        for (qsizetype i = 0; i < places.size(); ++i) {
            if (i >= hanging) {
                QCOMPARE(places[i].rope, -1);
                QVERIFY(places[i].at.y() < garden::postTop);
                continue;
            }
            QCOMPARE(places[i].rope, int(i / garden::lanternsOnRope));
            const garden::Rope &rope = garden::ropes()[places[i].rope];
            const double share = (places[i].at.x() - rope.left) / (rope.right - rope.left);
            QVERIFY(share > 0 && share < 1);
            QVERIFY(std::abs(rope.at(share).y() - places[i].at.y()) < 1e-6);
            QVERIFY(places[i].drop >= 0);
        }
    }

    /// What has no room on the ropes floats as high as a child still sees.
    void allLanternsAreInThePicture()
    {
        for (const garden::LanternPlace &place : garden::lanternPlaces()) {
            QVERIFY(place.scale > 0.5 && place.scale <= 1);
            const QRectF lantern(place.at.x() - 25, place.at.y(), 50, place.drop + 70);
            QVERIFY(QRectF(QPointF(0, 0), GrowingPicture().size).contains(lantern));
        }
    }

    void theTreesThatFollowStandInThePicture()
    {
        const QList<garden::TreeSite> &sites = garden::treeSites();
        QCOMPARE(sites.size(), 9); // and the first one: 4600 texts
        for (qsizetype i = 0; i < sites.size(); ++i) {
            QVERIFY(QRectF(QPointF(0, 0), GrowingPicture().size).contains(sites[i].foot));
            QVERIFY(sites[i].foot.y() < garden::ground); // behind the first one
            QVERIFY(sites[i].size > 0 && sites[i].size < 1);
            QVERIFY(!sites[i].isFar || sites[i].size < 0.3);
            for (qsizetype other = 0; other < i; ++other)
                QVERIFY(std::abs(sites[i].foot.x() - sites[other].foot.x()) > 60);
        }
    }

    /// A post that stands never goes, and no bird waits for one that never comes.
    void postsComeWithTheLettersAndStay()
    {
        const QList<QPointF> tops = garden::postTops();
        for (const QPointF top : tops) {
            QVERIFY(!garden::hasPost(top.x(), 0));
            bool stood = false;
            for (int letters = 1; letters <= 78; ++letters) {
                const bool stands = garden::hasPost(top.x(), letters);
                QVERIFY(stands || !stood);
                stood = stands;
            }
            QVERIFY(stood);
        }
        QVERIFY(!garden::hasPost(123, 78)); // there is none
        QVERIFY(!garden::hasPost(tops.front().x(), -1));
    }

    void eachRopeHasItsTwoPosts()
    {
        QSet<double> posts;
        for (const QPointF top : garden::postTops())
            posts.insert(top.x());
        QCOMPARE(posts.size(), garden::postTops().size());
        for (qsizetype rope = 0; rope < garden::ropes().size(); ++rope) {
            const int letters = int(rope) * garden::lanternsOnRope + 1; // the first on this rope
            for (const double x : {garden::ropes()[rope].left, garden::ropes()[rope].right}) {
                QVERIFY(posts.contains(x));
                QVERIFY(garden::hasPost(x, letters));
            }
        }
    }
};

QTEST_APPLESS_MAIN(GardenTest)
#include "GardenTest.moc"
