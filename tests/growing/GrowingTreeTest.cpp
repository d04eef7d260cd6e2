// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "growing/GrowingTree.h"

#include <QTest>
#include <cmath>

using namespace chitai;

namespace {

constexpr std::array<quint32, 6> seeds{0, 1, 20'417, 4'021'337, 0x7FFFFFFF, 0xFFFFFFFF};

double lengthOf(const GrowingTree::Limb &limb)
{
    const QPointF along = limb.to - limb.from;
    return std::hypot(along.x(), along.y());
}

} // namespace

/// What the child's tree promises: nothing of it ever goes, and nothing gets smaller.
class GrowingTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A leaf is on the same twig, in the same place, however many come after it.
    void aLeafKeepsItsTwig()
    {
        for (const quint32 seed : seeds) {
            const GrowingTree tree(seed);
            const QList<GrowingTree::Leaf> all = tree.leaves(GrowingTree::mostLeaves);
            QCOMPARE(all.size(), GrowingTree::mostLeaves);
            for (int texts = 0; texts < GrowingTree::mostLeaves; ++texts) {
                const QList<GrowingTree::Leaf> some = tree.leaves(texts);
                QCOMPARE(some.size(), texts);
                for (int i = 0; i < texts; ++i) {
                    QCOMPARE(some[i].twig, all[i].twig);
                    QCOMPARE(some[i].place, all[i].place);
                    QCOMPARE(some[i].spin, all[i].spin);
                }
            }
        }
    }

    void noTwoLeavesHaveTheSamePlace()
    {
        for (const quint32 seed : seeds) {
            QSet<std::pair<int, int>> taken;
            const QList<GrowingTree::Leaf> leaves = GrowingTree(seed).leaves(1'000);
            for (const GrowingTree::Leaf &leaf : leaves) {
                QVERIFY(leaf.twig > 0);
                QVERIFY(!taken.contains({leaf.twig, leaf.place}));
                taken.insert({leaf.twig, leaf.place});
            }
        }
    }

    void noTwigGoesOrGetsShorterOrThinner()
    {
        for (const quint32 seed : seeds) {
            const GrowingTree tree(seed);
            GrowingTree::Pose before = tree.pose(0, {}, 1);
            QCOMPARE(before.size(), tree.branches().size());
            for (int texts = 1; texts <= GrowingTree::mostLeaves; ++texts) {
                const GrowingTree::Pose now = tree.pose(texts, {}, 1);
                for (qsizetype i = 0; i < now.size(); ++i) {
                    if (!before[i])
                        continue;
                    QVERIFY(now[i]);
                    QVERIFY(lengthOf(*now[i]) >= lengthOf(*before[i]) - 1e-9);
                    QVERIFY(now[i]->thickness >= before[i]->thickness - 1e-9);
                    QVERIFY(now[i]->grown >= before[i]->grown);
                }
                before = now;
            }
            QVERIFY(std::all_of(before.begin(), before.end(),
                                [](const auto &limb) { return limb.has_value(); }));
        }
    }

    /// A text more moves nothing by more than a child would notice.
    void itGrowsWithoutJumps()
    {
        for (const quint32 seed : seeds) {
            const GrowingTree tree(seed);
            for (int texts = 10; texts < GrowingTree::mostLeaves; ++texts) {
                const GrowingTree::Pose before = tree.pose(texts, {}, 1);
                const GrowingTree::Pose now = tree.pose(texts + 1, {}, 1);
                for (qsizetype i = 0; i < now.size(); ++i) {
                    if (before[i]) {
                        const QPointF moved = now[i]->to - before[i]->to;
                        QVERIFY(std::hypot(moved.x(), moved.y()) < 12);
                    }
                }
            }
        }
    }

    void eachLeafIsOnATwigThatIsThere()
    {
        for (const quint32 seed : seeds) {
            const GrowingTree tree(seed);
            for (const int texts : {1, 2, 3, 7, 20, 90, 300, 460}) {
                const GrowingTree::Pose pose = tree.pose(texts, {}, 1);
                const QList<GrowingTree::Leaf> leaves = tree.leaves(texts);
                for (const GrowingTree::Leaf &leaf : leaves)
                    QVERIFY(pose[leaf.twig]);
            }
        }
    }
};

QTEST_GUILESS_MAIN(GrowingTreeTest)
#include "GrowingTreeTest.moc"
