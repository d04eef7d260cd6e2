// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "growing/Garden.h"
#include "growing/GrowingTree.h"

#include <QTest>
#include <array>
#include <cmath>

using namespace chitai;

namespace {

constexpr std::array<quint32, 6> seeds{0, 1, 20'417, 4'021'337, 0x7FFFFFFF, 0xFFFFFFFF};

bool isNear(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y()) < 1e-6;
}

} // namespace

/// How a child's tree is built.
class GrowingTreeShapeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachBranchGrowsFromAnEarlierOne()
    {
        for (const quint32 seed : seeds) {
            const QList<GrowingTree::Branch> branches = GrowingTree(seed).branches();
            for (qsizetype i = 0; i < branches.size(); ++i) {
                const GrowingTree::Branch &branch = branches[i];
                QCOMPARE(branch.parent < 0, i == 0);
                QVERIFY(branch.parent < i);
                QVERIFY(branch.at >= 0 && branch.at <= 1);
                QVERIFY(branch.length > 0 && branch.span > 0);
                QVERIFY(branch.level >= 0 && branch.level <= 3);
                if (i == 0)
                    continue;
                QCOMPARE(branch.level, branches[branch.parent].level + 1);
                // It is not there before what it grows from, and comes while the tree has leaves.
                QVERIFY(branch.birth >= branches[branch.parent].birth);
                QVERIFY(branch.birth > 0 && branch.birth < GrowingTree::mostLeaves);
            }
        }
    }

    void allTreesHaveTheSameBranches()
    {
        const QList<GrowingTree::Branch> first = GrowingTree(0).branches();
        for (const quint32 seed : seeds) {
            const QList<GrowingTree::Branch> branches = GrowingTree(seed).branches();
            QCOMPARE(branches.size(), first.size());
            for (qsizetype i = 0; i < first.size(); ++i) {
                QCOMPARE(branches[i].parent, first[i].parent);
                QCOMPARE(branches[i].birth, first[i].birth);
            }
        }
    }

    /// A branch never hangs in the air.
    void limbsBeginOnTheirParents()
    {
        for (const quint32 seed : seeds) {
            const GrowingTree tree(seed);
            for (const int texts : {0, 1, 2, 5, 18, 60, 200, 460, 4'000}) {
                const GrowingTree::Pose pose = tree.pose(texts, garden::treeFoot, 1);
                QCOMPARE(pose.size(), tree.branches().size());
                QVERIFY(pose.front());
                QCOMPARE(pose.front()->from, garden::treeFoot);
                for (qsizetype i = 1; i < pose.size(); ++i) {
                    const GrowingTree::Branch &branch = tree.branches()[i];
                    QCOMPARE(pose[i].has_value(), texts >= branch.birth);
                    if (pose[i])
                        QVERIFY(isNear(pose[i]->from, pose[branch.parent]->at(branch.at)));
                }
            }
        }
    }

    void limbsTaperAndAreNoThickerThanTheTrunk()
    {
        for (const quint32 seed : seeds) {
            const GrowingTree::Pose pose = GrowingTree(seed).pose(460, {}, 1);
            for (const std::optional<GrowingTree::Limb> &limb : pose) {
                QVERIFY(limb->endThickness > 0);
                QVERIFY(limb->endThickness < limb->thickness);
                QVERIFY(limb->thickness <= pose.front()->thickness);
                QVERIFY(limb->grown >= 0 && limb->grown <= 1);
            }
        }
    }

    /// A tree far away is the same tree, smaller.
    void sizeAndPlaceChangeNoProportion()
    {
        const GrowingTree tree(20'417);
        const QPointF foot(1'502, 748);
        const GrowingTree::Pose large = tree.pose(300, {}, 1);
        const GrowingTree::Pose small = tree.pose(300, foot, 0.5);
        for (qsizetype i = 0; i < large.size(); ++i) {
            QVERIFY(isNear(small[i]->from, foot + large[i]->from * 0.5));
            QVERIFY(isNear(small[i]->via, foot + large[i]->via * 0.5));
            QVERIFY(isNear(small[i]->to, foot + large[i]->to * 0.5));
            QVERIFY(std::abs(small[i]->thickness - large[i]->thickness * 0.5) < 1e-9);
        }
    }

    void theTreeStaysInThePicture()
    {
        const QRectF scene(0, 0, 1'920, 1'080);
        for (const quint32 seed : seeds) {
            const GrowingTree::Pose pose = GrowingTree(seed).pose(460, garden::treeFoot, 1);
            for (const std::optional<GrowingTree::Limb> &limb : pose) {
                QVERIFY(scene.contains(limb->from) && scene.contains(limb->to));
                QVERIFY(limb->to.y() < garden::ground); // none grows into the ground
            }
        }
    }

    void aLimbGoesFromItsBeginningToItsEnd()
    {
        const GrowingTree::Limb limb{{0, 0}, {10, -40}, {60, -80}, 8, 2, 1};
        QCOMPARE(limb.at(0), limb.from);
        QCOMPARE(limb.at(1), limb.to);
        const QPointF middle = limb.at(0.5);
        QVERIFY(isNear(middle, QPointF(20, -40)));
        QVERIFY(std::abs(limb.direction() - qRadiansToDegrees(std::atan2(-80.0, 60.0))) < 1e-9);
        const QByteArray outline = limb.outline(false);
        QVERIFY(outline.startsWith('M') && outline.endsWith('Z'));
        QVERIFY(limb.outline(true) != outline); // the foot is wider
    }

    /// The outline of a limb that has no length yet is no nonsense.
    void aLimbWithoutLengthHasAnOutline()
    {
        const GrowingTree::Limb limb{{5, 5}, {5, 5}, {5, 5}, 4, 2, 0};
        QVERIFY(!limb.outline(true).contains("nan"));
        QVERIFY(!limb.outline(false).contains("inf"));
    }

    void leavesDifferAsTheyMay()
    {
        for (const quint32 seed : seeds) {
            const GrowingTree tree(seed);
            QCOMPARE(tree.leaves(0).size(), 0);
            QCOMPARE(tree.leaves(-5).size(), 0);
            QCOMPARE(tree.leaves(100'000).size(), GrowingTree::mostLeaves);
            QHash<int, int> load;
            for (const GrowingTree::Leaf &leaf : tree.leaves(GrowingTree::mostLeaves)) {
                for (const double share : {leaf.spin, leaf.tone, leaf.offset})
                    QVERIFY(share >= 0 && share < 1);
                QCOMPARE(leaf.place, load[leaf.twig]++); // none left out
            }
            // Each twig has some, and none has too many.
            QCOMPARE(load.size(), tree.branches().size() - 1);
            const auto most = std::max_element(load.cbegin(), load.cend());
            QVERIFY2(*most < 40, qPrintable(QString::number(*most)));
        }
    }

    void growthSlowsDown()
    {
        QCOMPARE(growingShare(0, 120), 0.0);
        double before = 0;
        double step = 1;
        for (int count = 1; count <= 1'000; ++count) {
            const double share = growingShare(count, 120);
            QVERIFY(share > before && share < 1);
            QVERIFY(share - before < step); // ever more slowly
            step = share - before;
            before = share;
        }
        QVERIFY(std::abs(growingShare(120, 120) - 0.632) < 0.001); // two thirds, nearly
    }
};

QTEST_APPLESS_MAIN(GrowingTreeShapeTest)
#include "GrowingTreeShapeTest.moc"
