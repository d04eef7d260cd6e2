// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "growing/Landscape.h"

#include "growing/SeededNumbers.h"

namespace chitai {

namespace {

constexpr quint32 starStream = 0x57A2;
constexpr quint32 tuftStream = 0x7F7;
// Far beyond what any screen shows of it.
const QByteArray rest = "L4400 720L4400 3600L-2600 3600L-2600 780Z";

} // namespace

Landscape::Landscape(Plot &plot, const PictureColours &colours, quint32 seed)
    : m_plot(plot)
    , m_colours(colours)
    , m_seed(seed)
{
}

PicturePart Landscape::part(const QByteArray &path, quint32 rgb, double opacity) const
{
    return {path, m_colours.of(rgb, opacity)};
}

void Landscape::drawSky()
{
    const QPointF sun(250, 220);
    if (m_colours.isNight()) {
        drawStars();
        m_plot.put(
            ShapeRole::Ground,
            {{PathText::ellipse(0, 0, 190, 190), PictureColours::ofLight(0xE8EDF8, 0.22), 0, 190},
             {PathText::ellipse(0, 0, 66, 66), PictureColours::ofLight(0xE9E6D8)},
             {PathText::ellipse(-20, -16, 13, 12), PictureColours::ofLight(0xD6D2C2)},
             {PathText::ellipse(22, 14, 17, 16), PictureColours::ofLight(0xD6D2C2)},
             {PathText::ellipse(-8, 34, 9, 8), PictureColours::ofLight(0xD6D2C2)}},
            sun);
    } else {
        m_plot.put(
            ShapeRole::Ground,
            {{PathText::ellipse(0, 0, 210, 210), PictureColours::ofLight(0xFFF6E0, 0.9), 0, 210},
             {PathText::ellipse(0, 0, 74, 74), PictureColours::ofLight(0xFFF8E8)}},
            sun);
    }
    m_plot.put(ShapeRole::Ground,
               {part("M1400 196q10-40 56-34q26-40 74-16q46-10 52 30q40 4 34 32h-226q-16-6 10-12z",
                     0xFFF8EC, 0.75),
                part("M560 128q6-26 36-24q18-26 48-10q32-6 36 20q26 4 20 22h-148q-10-4 8-8z",
                     0xFFF8EC, 0.75)});
}

void Landscape::drawStars()
{
    SeededNumbers numbers(m_seed ^ starStream);
    PictureSymbol stars;
    for (int i = 0; i < 150; ++i) {
        const double x = -300 + 2520 * numbers.next();
        const double y = -900 + 1460 * numbers.next();
        const double r = 1.6 + 2 * numbers.next();
        stars += {PathText::ellipse(x, y, r, r),
                  PictureColours::ofLight(0xF3EFD9, 0.35 + 0.5 * numbers.next())};
    }
    m_plot.put(ShapeRole::Ground, stars);
}

void Landscape::drawFarHill()
{
    m_plot.put(ShapeRole::Ground,
               {part("M-2600 780L-2600 680L0 690Q240 580 520 662Q800 744 1040 656Q1280 568 1520 "
                     "640Q1760 712 1920 664"
                         + rest,
                     0xBFD3A6)});
    const quint32 window
        = m_colours.isNight() ? PictureColours::ofLight(0xFFD987) : m_colours.of(0xFFD987);
    m_plot.put(ShapeRole::Ground,
               {part(PathText::roundedBox(0, 26, 74, 52, 4), 0xFFF4E3),
                part("M-12 32L37-12L86 32Z", 0xD9713F),
                part(PathText::roundedBox(52, -14, 14, 30, 3), 0xB85729),
                {PathText::roundedBox(14, 42, 20, 20, 3), window},
                part(PathText::roundedBox(44, 44, 18, 34, 3), 0x9C6A42)},
               {384, 590});
}

void Landscape::drawNearHill()
{
    m_plot.put(
        ShapeRole::Ground,
        {part("M-2600 780L-2600 790L0 784Q300 660 700 752Q1100 844 1320 742Q1540 640 1920 728"
                  + rest,
              0x93BC84)});
}

void Landscape::drawTreeHill()
{
    m_plot.put(ShapeRole::Ground,
               {part("M-2600 890L0 880Q480 812 960 858Q1440 904 1920 850L4400 850L4400 "
                     "3600L-2600 3600Z",
                     0x71A66E)});
}

void Landscape::drawMeadow()
{
    m_plot.put(ShapeRole::Ground,
               {part("M-2600 910L0 900C300 866 640 870 960 870C1280 870 1600 896 1920 872L4400 "
                     "872L4400 3600L-2600 3600Z",
                     0x649A66)});
    const int tuft = m_plot.symbol(
        {part("M0 0q-8-12-13-18q10 4 13 10q1-12 4-20q5 9 4 20q4-7 12-10q-4 8-11 18z", 0x598E5E)});
    SeededNumbers numbers(m_seed ^ tuftStream);
    const auto sow = [&](int count, double left, double width, double top, double height) {
        for (int i = 0; i < count; ++i) {
            const double x = left + width * numbers.next();
            const double y = top + height * numbers.next();
            PictureShape shape{.symbol = tuft, .at = {x, y}};
            shape.scale = 0.9 + (y - 926) / 600;
            m_plot.put(shape);
        }
    };
    sow(46, 0, 1920, 926, 140);
    // What a screen shows that is higher or wider than the picture.
    sow(70, -700, 3320, 1080, 900);
    sow(16, -700, 660, 926, 140);
    sow(16, 1960, 660, 926, 140);
}

void Landscape::drawCat()
{
    const auto fur = [this](const QByteArray &path, quint32 rgb) {
        return PicturePart{path, m_colours.ofAnimal(rgb)};
    };
    const auto spot = [&](double x, double y, double rx, double ry, quint32 rgb) {
        return fur(PathText::ellipse(x, y, rx, ry), rgb);
    };
    PicturePart mouth = fur("M36-138V-132M36-132Q28-122 20-130M36-132Q44-122 52-130", 0x5A3A22);
    mouth.line = 5;
    m_plot.put(
        ShapeRole::Ground,
        {{PathText::ellipse(4, 2, 96, 12), m_colours.of(0x2B2118, 0.16)},
         fur("M-62-8Q-128-6-126-58Q-124-84-104-80Q-92-74-100-56Q-104-34-60-36Z", 0xE58B3A),
         fur("M-126-58Q-124-84-104-80Q-96-76-99-62Q-112-54-126-58Z", 0xFFF4E3),
         fur("M-70 0Q-88-70-36-118Q0-142 38-112Q76-70 62 0Z", 0xF09A48),
         fur("M-14 0Q-24-60 14-92Q52-76 50 0Z", 0xFFF4E3),
         fur("M-66-62q20 4 32-8q-12-14-24-10zM-76-34q20 6 36-4q-12-16-30-12z", 0xD97B2B),
         spot(-2, 0, 22, 11, 0xF09A48),
         spot(38, 0, 22, 11, 0xFFF4E3),
         fur("M-46-176L-36-232L12-202Z", 0xF09A48),
         fur("M84-180L84-234L38-206Z", 0xF09A48),
         fur("M-32-190L-27-216L-6-202Z", 0xF7B7A3),
         fur("M72-194L74-218L52-204Z", 0xF7B7A3),
         spot(22, -156, 76, 60, 0xF09A48),
         fur("M22-216q7 18 0 34q-8-16 0-34zM0-212q10 15 7 30q-12-12-7-30zM46-212q-10 15-6 30q12-12 "
             "6-30z",
             0xD97B2B),
         spot(34, -136, 38, 26, 0xFFF4E3),
         fur("M26-148Q36-154 46-148Q42-138 36-138Q30-138 26-148Z", 0xD9623B),
         mouth,
         spot(0, -164, 12, 14, 0xFFFDF8),
         spot(56, -164, 12, 14, 0xFFFDF8),
         // It looks up at the tree.
         spot(1, -169, 8, 8, 0x2B2118),
         spot(57, -169, 8, 8, 0x2B2118),
         spot(3, -172, 2.6, 2.6, 0xFFFFFF),
         spot(59, -172, 2.6, 2.6, 0xFFFFFF),
         spot(-18, -140, 11, 11, 0xF7B7A3),
         spot(86, -142, 9, 9, 0xF7B7A3)},
        {1076, 1000}, 0.72);
}

} // namespace chitai
