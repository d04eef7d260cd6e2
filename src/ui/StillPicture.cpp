// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/StillPicture.h"

#include "base/Logging.h"

#include <QImageReader>
#include <QPainter>

namespace chitai {

namespace {

/// To take the format for granted keeps the plugins of all others where they are.
void prepare(QImageReader &reader, const QString &name)
{
    reader.setFileName(u":/chitai/images/" % name % u".png");
    reader.setFormat("png");
    reader.setAutoDetectImageFormat(false);
}

} // namespace

StillPicture::StillPicture(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
}

void StillPicture::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    QImageReader reader;
    prepare(reader, name);
    setImplicitSize(reader.size().width(), reader.size().height());
    update();
    Q_EMIT nameChanged();
}

void StillPicture::paint(QPainter *painter)
{
    QImageReader reader;
    prepare(reader, m_name);
    QRectF place(QPointF(), QSizeF(reader.size()).scaled(size(), Qt::KeepAspectRatio));
    if (place.isEmpty())
        return;
    place.moveCenter(boundingRect().center());
    // With the screen's pixel ratio, which the device itself need not know.
    reader.setScaledSize(painter->deviceTransform().mapRect(place).size().toSize());
    const QImage picture = reader.read();
    if (picture.isNull())
        qCWarning(logUi) << reader.fileName() << reader.errorString();
    painter->drawImage(place, picture);
}

} // namespace chitai
