// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "growing/LanternPlot.h"

#include "growing/Garden.h"

#include <algorithm>

namespace chitai {

namespace {

constexpr quint32 wood = 0x8A5A36;

double letterSize(const QString &text)
{
    return text.size() == 1 ? 32 : text.size() == 2 ? 25 : 19;
}

} // namespace

LanternPlot::LanternPlot(Plot &plot, const PictureColours &colours, const QStringList &letters)
    : m_plot(plot)
    , m_colours(colours)
    , m_letters(letters)
{
}

void LanternPlot::drawRopes()
{
    PictureSymbol lines;
    PictureSymbol posts;
    const int count = int(m_letters.size());
    for (int rope = 0; rope < int(garden::ropes().size()); ++rope) {
        if (rope * garden::lanternsOnRope >= count)
            break;
        const garden::Rope &span = garden::ropes()[rope];
        const double ends = garden::postTop + 8;
        const QPointF middle = span.at(0.5);
        PicturePart line{PathText()
                             .move(span.left, ends)
                             .curve(middle.x(), 2 * middle.y() - ends, span.right, ends)
                             .text(),
                         m_colours.of(wood)};
        line.line = 5;
        lines += line;
    }
    for (const QPointF top : garden::postTops()) {
        if (!garden::hasPost(top.x(), count))
            continue;
        posts += {PathText::roundedBox(top.x() - 8, garden::postTop - 6, 16,
                                       garden::ground - garden::postTop + 66, 8),
                  m_colours.of(0x9C6A42)};
        posts += {PathText::ellipse(top.x(), garden::postTop - 4, 13, 13), m_colours.of(wood)};
    }
    if (count == 0)
        return;
    m_plot.put(ShapeRole::Ground, lines);
    m_plot.put(ShapeRole::Ground, posts);
}

void LanternPlot::drawLanterns()
{
    const double glow = m_colours.isNight() ? 0.6 : 0.75;
    const double reach = m_colours.isNight() ? 78 : 56;
    const PictureSymbol body{
        {PathText::ellipse(0, 0, reach, reach), PictureColours::ofLight(0xFFC766, glow), 0, reach},
        {PathText::roundedBox(-13, -36, 26, 10, 4), m_colours.of(wood)},
        {PathText::roundedBox(-25, -28, 50, 54, 18), PictureColours::ofLight(0xFFE3A0)},
        {PathText::roundedBox(-17, -24, 34, 46, 14), PictureColours::ofLight(0xFFF3CF)},
        {PathText::roundedBox(-11, 24, 22, 7, 3.5), m_colours.of(wood)}};
    const int lantern = m_plot.symbol(body);
    const auto thread = [this](double length) {
        PicturePart part{PathText().move(0, 0).line(0, length).text(), m_colours.of(wood)};
        part.line = 4;
        return m_plot.symbol({part});
    };
    const int shortThread = thread(10);
    const int longThread = thread(78);
    const QList<garden::LanternPlace> &places = garden::lanternPlaces();
    const int count = int(std::min(m_letters.size(), places.size()));
    for (int i = 0; i < count; ++i) {
        const garden::LanternPlace &place = places[i];
        if (place.rope >= 0) {
            m_plot.put({.role = ShapeRole::Ground,
                        .symbol = place.drop > 50 ? longThread : shortThread,
                        .at = place.at});
        }
        const QPointF middle = place.at + QPointF(0, place.drop + 34 * place.scale);
        PictureShape shape{
            .role = ShapeRole::Lantern, .number = i, .place = i, .symbol = lantern, .at = middle};
        shape.scale = place.scale;
        m_plot.put(shape);
        const double size = letterSize(m_letters[i]) * place.scale;
        PictureShape letter{.role = ShapeRole::Letter,
                            .number = i,
                            .at = middle + QPointF(0, size * 0.31 - 1),
                            .text = m_letters[i]};
        letter.scale = size;
        m_plot.put(letter);
    }
}

} // namespace chitai
