// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "growing/GrowingTree.h"

#include "growing/Plot.h"
#include "growing/SeededNumbers.h"

#include <QtMath>
#include <array>
#include <cmath>

namespace chitai {

namespace {

// The boughs: their angle, where on the trunk, how long, and how many texts bring them.
struct Bough
{
    double angle;
    double at;
    double length;
    int birth;
};
constexpr std::array<Bough, 5> boughs{{{-150, 0.62, 240, 10},
                                       {-32, 0.68, 240, 14},
                                       {-122, 0.9, 215, 2},
                                       {-60, 0.94, 215, 5},
                                       {-90, 1, 152, 1}}};
// How many leaves a branch of a level carries easily.
constexpr std::array<double, 4> room{0, 10, 14, 15};
constexpr std::array<double, 4> slimness{1, 1, 0.62, 0.38};
constexpr quint32 leafStream = 0x5EAF;

double eased(double share)
{
    const double x = std::clamp(share, 0.0, 1.0);
    return x * x * (3 - 2 * x);
}

} // namespace

double growingShare(double count, double pace)
{
    return 1 - std::exp(-count / pace);
}

QPointF GrowingTree::Limb::at(double place) const
{
    const double rest = 1 - place;
    return rest * rest * from + 2 * rest * place * via + place * place * to;
}

double GrowingTree::Limb::direction() const
{
    return qRadiansToDegrees(std::atan2(to.y() - from.y(), to.x() - from.x()));
}

QByteArray GrowingTree::Limb::outline(bool hasFoot) const
{
    constexpr int steps = 10;
    QList<QPointF> left;
    QList<QPointF> right;
    for (int step = 0; step <= steps; ++step) {
        const double place = double(step) / steps;
        const QPointF middle = at(place);
        const QPointF along = at(std::min(1.0, place + 0.02)) - at(std::max(0.0, place - 0.02));
        const double length = std::max(std::hypot(along.x(), along.y()), 1e-6);
        const double foot = hasFoot ? thickness * 0.34 * std::pow(1 - place, 4) : 0;
        const double half = (thickness + (endThickness - thickness) * place) / 2 + foot;
        const QPointF across(-along.y() / length * half, along.x() / length * half);
        left += middle + across;
        right.prepend(middle - across);
    }
    PathText path;
    path.move(left.front().x(), left.front().y());
    for (const QPointF &point : left.mid(1) + right)
        path.line(point.x(), point.y());
    return path.close().text();
}

GrowingTree::GrowingTree(quint32 seed)
    : m_seed(seed)
{
    SeededNumbers numbers(seed);
    const auto around = [&](double width) { return (numbers.next() - 0.5) * width; };
    add({});
    for (int i = 0; i < int(boughs.size()); ++i) {
        const Bough &bough = boughs[std::size_t(i)];
        const double angle = bough.angle + around(10);
        const double length = bough.length * (0.94 + 0.12 * numbers.next());
        add({0, 1, bough.birth, bough.at, angle, length, 90 + 40 * numbers.next()});
        const int parent = int(m_branches.size()) - 1;
        const double out = bough.angle < -90 ? -1 : 1;
        const QList<QPointF> kids = i == 4
            ? QList<QPointF>{{-36, 0.8}, {34, 0.9}, {-4, 1}}
            : QList<QPointF>{{-34 * out, 0.55}, {30 * out, 0.68}, {-12 * out, 1}, {12 * out, 0.86}};
        for (int k = 0; k < int(kids.size()); ++k) {
            const double turned = bough.angle + kids[k].x();
            const double kidAngle = turned + around(12);
            const double kidLength = (150 - k * 8) * (0.9 + 0.2 * numbers.next());
            add({parent, 2, 18 + i * 5 + k * 16, kids[k].y(), kidAngle, kidLength,
                 90 + 40 * numbers.next()});
            const int kid = int(m_branches.size()) - 1;
            for (const int side : {-1, 1}) {
                const double at = 0.72 + 0.28 * numbers.next();
                const double twigAngle = turned + side * (26 + 14 * numbers.next());
                const double twigLength = 84 * (0.9 + 0.3 * numbers.next());
                add({kid, 3, 60 + i * 9 + k * 22 + (side > 0 ? 14 : 0), at, twigAngle, twigLength,
                     90 + 40 * numbers.next()});
            }
        }
    }
}

void GrowingTree::add(const Branch &branch)
{
    m_branches += branch;
}

GrowingTree::Pose GrowingTree::pose(int texts, QPointF foot, double size) const
{
    Pose pose;
    for (const Branch &branch : m_branches) {
        if (branch.parent < 0) {
            // A seedling is up after a few texts.
            const double up = 0.4 + 0.6 * eased(texts / 6.0);
            const double height = (172 + 258 * growingShare(texts, 120)) * up * size;
            const double thickness = (12 + 78 * growingShare(texts, 190)) * size;
            const double lean = 14 * size;
            pose += Limb{foot,
                         {foot.x() - lean, foot.y() - height * 0.5},
                         {foot.x() + lean * 0.4, foot.y() - height},
                         thickness,
                         thickness * 0.52,
                         1};
        } else if (texts < branch.birth || !pose[branch.parent]) {
            pose += std::nullopt;
        } else {
            pose += limbOf(branch, *pose[branch.parent], texts, size);
        }
    }
    return pose;
}

GrowingTree::Limb GrowingTree::limbOf(const Branch &branch, const Limb &parent, int texts,
                                      double size) const
{
    const double grown = 0.3 + 0.7 * eased((texts - branch.birth) / (branch.span * 1.5));
    const double young = branch.level == 1 ? 0.55 + 0.45 * growingShare(texts, 150) : 1;
    const double length = branch.length * grown * size * young;
    const QPointF from = parent.at(branch.at);
    const double angle = qDegreesToRadians(branch.angle);
    const double bend = branch.level == 1 ? 0.22 : 0.1;
    const QPointF along(std::cos(angle), std::sin(angle));
    const QPointF to = from + along * length;
    const QPointF via((from.x() + to.x()) / 2 + along.x() * length * 0.06,
                      (from.y() + to.y()) / 2 + bend * length * std::abs(along.x()) * 0.6);
    const double parentThickness
        = parent.thickness + (parent.endThickness - parent.thickness) * branch.at;
    const double own = (6 + 34 * growingShare(texts - branch.birth, 170)) * size
        * slimness[std::size_t(branch.level)];
    const double thickness = std::min(parentThickness * 0.78, own);
    return {from, via, to, std::max(5 * size, thickness), std::max(3.5 * size, thickness * 0.42),
            grown};
}

QList<GrowingTree::Leaf> GrowingTree::leaves(int texts) const
{
    SeededNumbers numbers(m_seed ^ leafStream);
    QList<int> load(m_branches.size(), 0);
    QList<Leaf> leaves;
    for (int text = 1; text <= std::min(texts, mostLeaves); ++text) {
        int best = 0;
        double bestLoad = std::numeric_limits<double>::max();
        for (int twig = 1; twig < int(m_branches.size()); ++twig) {
            if (text < m_branches[twig].birth)
                continue;
            const double weight = (load[twig] + 0.5 + numbers.next() * 0.9)
                / room[std::size_t(m_branches[twig].level)];
            if (weight < bestLoad) {
                bestLoad = weight;
                best = twig;
            }
        }
        const double spin = numbers.next();
        const double tone = numbers.next();
        leaves += {best, load[best]++, spin, tone, numbers.next()};
    }
    return leaves;
}

} // namespace chitai
