// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace chitai::gallery {

/// A hill, a sky and what shines above.
inline QImage landscape(const QColor &sky, const QColor &light)
{
    QImage image(800, 600, QImage::Format_RGB32);
    image.fill(sky);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(light);
    painter.drawEllipse(QPointF(590, 160), 80, 80);
    painter.setBrush(QColor(0x4f, 0x8a, 0x5b));
    painter.drawEllipse(QPointF(230, 720), 520, 330);
    painter.setBrush(QColor(0x6f, 0xa3, 0x66));
    painter.drawEllipse(QPointF(700, 760), 420, 300);
    return image;
}

inline QByteArray landscapeFile()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    landscape(0x9cc5e8, 0xffd75e).save(&buffer, "WEBP", 85);
    return bytes;
}

} // namespace chitai::gallery
