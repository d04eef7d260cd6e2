// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QPointF>
#include <optional>

namespace chitai {

/// A tree as it grows with the texts that were read. It is made once from the seed; nothing of it
/// ever goes.
class GrowingTree
{
public:
    /// After so many the next tree begins.
    static constexpr int mostLeaves = 460;

    /// The trunk and all branches that will ever be.
    struct Branch
    {
        int parent = -1; ///< -1: it is the trunk
        int level = 0; ///< 0: the trunk, 3: the thinnest twigs
        int birth = 0; ///< how many texts bring it
        double at = 1; ///< where on its parent it begins, 0 to 1
        double angle = -90; ///< degrees; -90: upwards
        double length = 1;
        double span = 1; ///< it is grown up after about so many more texts
    };

    /// Where a branch stands now: a curve, and how thick it is at its ends.
    struct Limb
    {
        QPointF from;
        QPointF via;
        QPointF to;
        double thickness = 0;
        double endThickness = 0;
        double grown = 1; ///< of its length, 0 to 1

        [[nodiscard]] QPointF at(double place) const;
        /// Its outline; the foot of the trunk is wider.
        [[nodiscard]] QByteArray outline(bool hasFoot) const;
        /// Degrees.
        [[nodiscard]] double direction() const;
    };
    /// Of each branch; nothing for those that are not born.
    using Pose = QList<std::optional<Limb>>;

    /// A leaf has its place for ever: it is dealt, when its text is read, to the twig that has the
    /// most room then.
    struct Leaf
    {
        int twig = 0;
        int place = 0; ///< among the leaves of the twig
        double spin = 0; ///< these three at least 0, below 1: what makes leaves differ
        double tone = 0;
        double offset = 0;
    };

    explicit GrowingTree(quint32 seed);

    [[nodiscard]] const QList<Branch> &branches() const { return m_branches; }
    /// How it stands after so many texts, at a place and in a size (1: of the foreground).
    [[nodiscard]] Pose pose(int texts, QPointF foot, double size) const;
    [[nodiscard]] QList<Leaf> leaves(int texts) const;

private:
    void add(const Branch &branch);
    [[nodiscard]] Limb limbOf(const Branch &branch, const Limb &parent, int texts,
                              double size) const;

    quint32 m_seed;
    QList<Branch> m_branches;
};

/// From 0 to 1, ever more slowly: at `pace` two thirds.
[[nodiscard]] double growingShare(double count, double pace);

} // namespace chitai
