// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "growing/GrowingPicture.h"

#include <QHash>

namespace chitai {

/// Collects the shapes of a picture while it is drawn.
class Plot
{
public:
    explicit Plot(GrowingPicture &picture)
        : m_picture(picture)
    {
    }

    /// Makes a symbol of its own.
    int symbol(PictureSymbol parts)
    {
        m_picture.symbols += std::move(parts);
        return int(m_picture.symbols.size()) - 1;
    }
    void put(const PictureShape &shape) { m_picture.shapes += shape; }
    /// Something that stands once, where it was drawn.
    void put(PictureShape::Role role, PictureSymbol parts, QPointF at = {}, double scale = 1)
    {
        PictureShape shape{.role = role, .symbol = symbol(std::move(parts)), .at = at};
        shape.scale = scale;
        put(shape);
    }

private:
    GrowingPicture &m_picture;
};

/// The d of an SVG path, written piece by piece, to a tenth.
class PathText
{
public:
    PathText &move(double x, double y) { return add('M', {x, y}); }
    PathText &line(double x, double y) { return add('L', {x, y}); }
    PathText &curve(double viaX, double viaY, double x, double y)
    {
        return add('Q', {viaX, viaY, x, y});
    }
    PathText &cubic(double ax, double ay, double bx, double by, double x, double y)
    {
        return add('C', {ax, ay, bx, by, x, y});
    }
    PathText &close()
    {
        m_text += 'Z';
        return *this;
    }
    [[nodiscard]] const QByteArray &text() const { return m_text; }

    [[nodiscard]] static QByteArray ellipse(double x, double y, double rx, double ry);
    [[nodiscard]] static QByteArray roundedBox(double x, double y, double width, double height,
                                               double radius);

private:
    PathText &add(char command, std::initializer_list<double> numbers);

    QByteArray m_text;
};

} // namespace chitai
