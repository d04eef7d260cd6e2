// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/story/StoryCover.h"

#include <QCryptographicHash>
#include <QImageReader>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QStringBuilder>

#include <array>

namespace chitai {

namespace {

// What a cover is drawn in; the drawings have the same.
constexpr QSizeF coverScene(320, 200);

struct Weather
{
    QRgb above;
    QRgb below;
    QRgb light; ///< sun or moon
    QRgb far; ///< hills
    QRgb near;
    QRgb tree;
    bool isNight;
};

constexpr std::array weathers{
    Weather{0xf9d9ae, 0xfbebd0, 0xffd166, 0xa9c9a0, 0x5e9b6b, 0x4c8a5b, false},
    Weather{0xf3b98c, 0xfce6c6, 0xffd166, 0xd59a7a, 0x9c6b54, 0x7a5a44, false},
    Weather{0x22365c, 0x4a6ca0, 0xffe9b0, 0x33507f, 0x2b4370, 0x1e3158, true},
    Weather{0x9fc3dc, 0xe2eef4, 0xfff4c2, 0xf4f8fa, 0xffffff, 0x4f8a72, false},
};

/// Numbers that the name decides, the same in every run and on every machine.
class Chance
{
public:
    explicit Chance(const QString &name)
        : m_bytes(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256))
    {
    }

    /// From 0 to 1.
    qreal next() { return quint8(m_bytes[m_at++ % m_bytes.size()]) / 255.0; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

void drawHill(QPainter &painter, qreal left, qreal middle, qreal right, QRgb colour)
{
    QPainterPath hill(QPointF(0, left));
    hill.quadTo({80, middle}, {160, (left + right) / 2});
    hill.quadTo({240, left + right - middle}, {320, right});
    hill.lineTo(320, 200);
    hill.lineTo(0, 200);
    painter.fillPath(hill, QColor(colour));
}

void drawPine(QPainter &painter, QPointF foot, qreal size, QRgb colour)
{
    painter.fillRect(QRectF(foot.x() - 4 * size, foot.y() - 12 * size, 8 * size, 14 * size),
                     QColor(0x8f, 0x56, 0x30));
    for (int i = 0; i < 3; ++i) {
        const qreal base = foot.y() - (10 + 24 * i) * size;
        const qreal half = (34 - 8 * i) * size;
        QPainterPath part(QPointF(foot.x() - half, base));
        part.quadTo({foot.x(), base + 8 * size}, {foot.x() + half, base});
        part.quadTo({foot.x() + half * 0.4, base - 18 * size}, {foot.x(), base - 42 * size});
        part.quadTo({foot.x() - half * 0.4, base - 18 * size}, {foot.x() - half, base});
        painter.fillPath(part, QColor(colour));
    }
}

void drawHouse(QPainter &painter, QPointF foot, bool isNight)
{
    painter.fillRect(QRectF(foot.x() - 30, foot.y() - 40, 60, 40), QColor(0xff, 0xf4, 0xe3));
    QPainterPath roof(QPointF(foot.x() - 40, foot.y() - 36));
    roof.quadTo({foot.x() - 30, foot.y() - 74}, {foot.x(), foot.y() - 76});
    roof.quadTo({foot.x() + 30, foot.y() - 74}, {foot.x() + 40, foot.y() - 36});
    roof.closeSubpath();
    painter.fillPath(roof, QColor(0xd9, 0x62, 0x3b));
    QPainterPath window;
    window.addRoundedRect(QRectF(foot.x() - 22, foot.y() - 30, 16, 16), 4, 4);
    painter.fillPath(window, isNight ? QColor(0xff, 0xd1, 0x66) : QColor(0xff, 0xe0, 0x8a));
    QPainterPath door;
    door.addRoundedRect(QRectF(foot.x() + 4, foot.y() - 30, 16, 38), 8, 8);
    painter.save();
    painter.setClipRect(QRectF(foot.x(), foot.y() - 40, 30, 40), Qt::IntersectClip);
    painter.fillPath(door, QColor(0x8f, 0x56, 0x30));
    painter.restore();
}

/// A sky, hills, a few pines and perhaps a house.
void drawScene(QPainter &painter, const QString &name)
{
    Chance chance(name);
    const Weather &weather = weathers[size_t(chance.next() * 255) % weathers.size()];
    QLinearGradient sky(0, 0, 0, coverScene.height());
    sky.setColorAt(0, QColor(weather.above));
    sky.setColorAt(1, QColor(weather.below));
    painter.fillRect(QRectF({}, coverScene), sky);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(weather.light));
    painter.drawEllipse(QPointF(60 + 200 * chance.next(), 36 + 20 * chance.next()), 22, 22);
    for (int i = 0; i < 9; ++i) {
        const QPointF place(320 * chance.next(), 12 + 80 * chance.next());
        if (weather.isNight)
            painter.drawEllipse(place, 2, 2);
    }
    drawHill(painter, 120 + 16 * chance.next(), 84 + 20 * chance.next(), 108 + 16 * chance.next(),
             weather.far);
    const qreal house = 90 + 140 * chance.next();
    if (chance.next() > 0.35)
        drawHouse(painter, {house, 166}, weather.isNight);
    const int trees = 3 + int(chance.next() * 3);
    for (int i = 0; i < trees; ++i) {
        const qreal x = 20 + 280.0 * i / (trees - 1);
        const qreal size = 0.7 + 0.5 * chance.next();
        if (qAbs(x - house) > 50)
            drawPine(painter, {x, 156 + 10 * chance.next()}, size, weather.tree);
    }
    drawHill(painter, 164, 152 + 8 * chance.next(), 160, weather.near);
}

} // namespace

StoryCover::StoryCover(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitSize(coverScene.width(), coverScene.height());
}

void StoryCover::setPicture(const QString &picture)
{
    if (picture == m_picture)
        return;
    m_picture = picture;
    update();
    Q_EMIT changed();
}

void StoryCover::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    update();
    Q_EMIT changed();
}

void StoryCover::setRadius(qreal radius)
{
    m_radius = radius;
    update();
    Q_EMIT changed();
}

void StoryCover::paint(QPainter *painter)
{
    const QSize pixels = painter->deviceTransform().mapRect(boundingRect()).size().toSize();
    if (pixels.isEmpty())
        return;
    // As large as covers the item: what is too much is left out at the edges.
    const QSizeF whole = coverScene.scaled(QSizeF(pixels), Qt::KeepAspectRatioByExpanding);
    const QPointF corner((pixels.width() - whole.width()) / 2,
                         (pixels.height() - whole.height()) / 2);
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    QPainter canvas(&image);
    canvas.setRenderHint(QPainter::Antialiasing);
    if (m_picture.isEmpty()) {
        canvas.translate(corner);
        canvas.scale(whole.width() / coverScene.width(), whole.height() / coverScene.height());
        drawScene(canvas, m_name);
    } else {
        QImageReader reader(u":/chitai/images/" % m_picture % u".png", "png");
        reader.setAutoDetectImageFormat(false);
        reader.setScaledSize(whole.toSize());
        image.fill(Qt::transparent);
        canvas.drawImage(corner, reader.read());
    }
    canvas.end();
    // A brush, as clipping has hard edges.
    QBrush brush(image);
    brush.setTransform(QTransform::fromScale(width() / pixels.width(), height() / pixels.height()));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(brush);
    painter->drawRoundedRect(boundingRect(), m_radius, m_radius);
}

} // namespace chitai
