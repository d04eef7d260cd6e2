// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/GrowingPainter.h"

#include "ui/common/SvgPath.h"

#include <QPainter>

namespace chitai {

namespace {

// Of what a higher screen has left, the sky gets so much.
constexpr double skyShare = 0.55;

QBrush brushOf(const PicturePart &part)
{
    const QColor colour = QColor::fromRgba(part.colour);
    if (part.glow <= 0)
        return colour;
    QRadialGradient glow(QPointF(0, 0), part.glow);
    QColor none = colour;
    none.setAlpha(0);
    glow.setColorAt(0, colour);
    glow.setColorAt(1, none);
    return glow;
}

} // namespace

QRectF shownScene(const QSizeF &picture, const QSizeF &target)
{
    if (target.isEmpty())
        return {{}, picture};
    const double scale = qMin(target.width() / picture.width(), target.height() / picture.height());
    const QSizeF shown = target / scale;
    return {QPointF(-(shown.width() - picture.width()) / 2,
                    -(shown.height() - picture.height()) * skyShare),
            shown};
}

GrowingPainter::GrowingPainter(GrowingPicture picture)
    : m_picture(std::move(picture))
{
    for (const PictureSymbol &symbol : std::as_const(m_picture.symbols)) {
        QList<QPainterPath> paths;
        for (const PicturePart &part : symbol)
            paths += svgPath(part.path);
        m_paths += paths;
    }
}

void GrowingPainter::paint(QPainter &painter, const QRectF &target, const QFont &font) const
{
    const QRectF scene = shownScene(m_picture.size, target.size());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(target, Qt::IntersectClip);
    painter.translate(target.topLeft());
    painter.scale(target.width() / scene.width(), target.height() / scene.height());
    painter.translate(-scene.topLeft());
    paintSky(painter, scene);
    const QTransform base = painter.transform();
    for (const PictureShape &shape : m_picture.shapes) {
        if (shape.symbol < 0) {
            paintLetter(painter, shape, font);
            continue;
        }
        QTransform place = QTransform::fromTranslate(shape.at.x(), shape.at.y());
        place.rotate(shape.angle);
        place.scale(shape.isMirrored ? -shape.scale : shape.scale, shape.scale);
        painter.setTransform(place * base);
        paintSymbol(painter, shape.symbol);
        painter.setTransform(base);
    }
    painter.restore();
}

void GrowingPainter::paintSky(QPainter &painter, const QRectF &scene) const
{
    QLinearGradient sky(0, 0, 0, m_picture.size.height());
    for (const SkyColour &stop : m_picture.sky)
        sky.setColorAt(stop.at, QColor::fromRgba(stop.colour));
    painter.fillRect(scene, sky);
}

void GrowingPainter::paintSymbol(QPainter &painter, int symbol) const
{
    const PictureSymbol &parts = m_picture.symbols[symbol];
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const PicturePart &part = parts[i];
        const QPainterPath &path = m_paths[symbol][i];
        if (part.line > 0) {
            painter.strokePath(path,
                               QPen(QColor::fromRgba(part.colour), part.line, Qt::SolidLine,
                                    Qt::RoundCap, Qt::RoundJoin));
        } else {
            painter.fillPath(path, brushOf(part));
        }
    }
}

void GrowingPainter::paintLetter(QPainter &painter, const PictureShape &shape,
                                 const QFont &font) const
{
    // As an outline: it is scaled with the picture, and looks the same on paper.
    QFont bold = font;
    bold.setPixelSize(100);
    bold.setWeight(QFont::Bold);
    QPainterPath outline;
    outline.addText(0, 0, bold, shape.text);
    const double scale = shape.scale / 100;
    const double width = QFontMetricsF(bold).horizontalAdvance(shape.text) * scale;
    QTransform place = QTransform::fromTranslate(shape.at.x() - width / 2, shape.at.y());
    place.scale(scale, scale);
    painter.fillPath(place.map(outline), QColor::fromRgba(m_picture.letterColour));
}

} // namespace chitai
