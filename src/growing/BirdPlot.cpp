// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "growing/BirdPlot.h"

#include "growing/Garden.h"

#include <algorithm>
#include <array>

namespace chitai {

namespace {

struct Feathers
{
    quint32 body;
    quint32 wing;
    quint32 breast;
};
constexpr std::array<Feathers, 4> feathers{{{0x5B8FB9, 0x41719A, 0xFFF4E3},
                                            {0xD9713F, 0xB85729, 0xFFF4E3},
                                            {0xF0B24A, 0xD2922B, 0xFFF4E3},
                                            {0xFFF4E3, 0xE5D2B4, 0xFFFFFF}}};
constexpr quint32 beak = 0xE08A2E;
constexpr quint32 eye = 0x2B2118;
// A twig carries a bird from so much of its length on.
constexpr double strongEnough = 0.3;

} // namespace

BirdPlot::BirdPlot(Plot &plot, const PictureColours &colours, const Scene &scene)
    : m_plot(plot)
    , m_colours(colours)
    , m_growth(scene.growth)
    , m_pose(scene.pose)
    , m_homes(birdHomes(scene.growth.seed, scene.tree).mid(0, std::max(scene.growth.words, 0)))
{
}

void BirdPlot::drawFlocks()
{
    draw(BirdHome::Kind::Flock, Bearing::IsFar);
}

void BirdPlot::drawFarAway()
{
    draw(BirdHome::Kind::FarHill, Bearing::Stands);
}

void BirdPlot::drawFlying()
{
    draw(BirdHome::Kind::Sky, Bearing::Flies);
}

void BirdPlot::drawOnTwigs()
{
    draw(BirdHome::Kind::Twig, Bearing::Sits);
}

void BirdPlot::drawOnPosts()
{
    draw(BirdHome::Kind::Post, Bearing::Sits);
}

void BirdPlot::drawOnMeadow()
{
    struct Standing
    {
        int number;
        QPointF at;
        double scale;
    };
    QList<Standing> standing;
    for (int i = 0; i < int(m_homes.size()); ++i) {
        const BirdHome &home = m_homes[i];
        if (home.kind == BirdHome::Kind::Meadow)
            standing += {i, home.at, home.scale};
        else if (!isHome(home))
            standing += {i, home.waiting, 0.8 + (home.waiting.y() - 934) / 400};
    }
    std::stable_sort(standing.begin(), standing.end(),
                     [](const Standing &a, const Standing &b) { return a.at.y() < b.at.y(); });
    for (const Standing &bird : standing)
        put(bird.number, bird.at, bird.scale, Bearing::Stands);
}

bool BirdPlot::isHome(const BirdHome &home) const
{
    if (home.kind == BirdHome::Kind::Twig)
        return m_pose[home.twig] && m_pose[home.twig]->grown > strongEnough;
    if (home.kind == BirdHome::Kind::Post)
        return garden::hasPost(home.at.x(), int(m_growth.letters.size()));
    return true;
}

void BirdPlot::draw(BirdHome::Kind kind, Bearing bearing)
{
    for (int i = 0; i < int(m_homes.size()); ++i) {
        const BirdHome &home = m_homes[i];
        if (home.kind != kind || !isHome(home))
            continue;
        const QPointF at = kind == BirdHome::Kind::Twig
            ? m_pose[home.twig]->at(home.onTwig) + QPointF(6, 10)
            : home.at;
        put(i, at, home.scale, bearing);
    }
}

void BirdPlot::put(int number, QPointF at, double scale, Bearing bearing)
{
    PictureShape shape{.role = ShapeRole::Bird,
                       .number = number,
                       .place = number,
                       .symbol = symbolOf(bearing, m_homes[number].colour),
                       .at = at};
    shape.scale = scale;
    shape.isMirrored = m_homes[number].isMirrored;
    m_plot.put(shape);
}

int BirdPlot::symbolOf(Bearing bearing, int colour)
{
    const int key = int(bearing) * int(feathers.size()) + colour;
    if (!m_symbols.contains(key))
        m_symbols.insert(key, m_plot.symbol(drawingOf(bearing, colour)));
    return m_symbols[key];
}

PictureSymbol BirdPlot::drawingOf(Bearing bearing, int colour) const
{
    const Feathers &look = feathers[std::size_t(colour)];
    const auto part = [this](const QByteArray &path, quint32 rgb) {
        return PicturePart{path, m_colours.ofAnimal(rgb)};
    };
    if (bearing == Bearing::IsFar) {
        return {part(PathText::ellipse(0, 0, 31, 18), look.body),
                part("M-4-4Q-26-44-46-46Q-34-14-12 6Z", look.wing),
                part("M6-6Q2-50 24-60Q34-26 18 2Z", look.wing)};
    }
    if (bearing == Bearing::Flies) {
        return {part("M-30 2Q-46-6-54 4Q-44 12-28 10Z", look.wing),
                part("M-4-4Q-26-44-46-46Q-34-14-12 6Z", look.wing),
                part(PathText::ellipse(0, 0, 31, 18), look.body),
                part("M-22 8Q0 24 24 6Q10 20-4 18Q-16 16-22 8Z", look.breast),
                part("M6-6Q2-50 24-60Q34-26 18 2Z", look.wing),
                part(PathText::ellipse(28, -9, 16, 16), look.body),
                part("M42-12L58-6L42-1Z", beak),
                part(PathText::ellipse(33, -12, 3.6, 3.6), eye)};
    }
    PictureSymbol bird{part("M-22-16Q-46-22-52-6Q-36 0-18-6Z", look.wing),
                       part("M-26-22Q-22-44 4-46Q32-46 34-24Q34 0 4 0Q-22 0-26-22Z", look.body),
                       part("M6-2Q34-4 33-26Q18-26 8-16Q2-8 6-2Z", look.breast),
                       part(PathText::ellipse(18, -44, 19, 19), look.body),
                       part("M34-50L52-43L34-37Z", beak),
                       part(PathText::ellipse(24, -48, 4, 4), eye),
                       part("M-22-28Q-4-36 6-20Q-4-6-24-12Q-30-20-22-28Z", look.wing)};
    if (bearing == Bearing::Stands) {
        PicturePart legs = part("M-2-1V8M10-1V8", 0xB9732A);
        legs.line = 4;
        bird += legs;
    }
    return bird;
}

} // namespace chitai
