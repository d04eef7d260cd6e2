// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/StaticImage.h"

#include "base/Logging.h"

#include <QFile>
#include <QImageReader>
#include <QPainter>

namespace chitai {

namespace {

QString fileOf(const QString &name)
{
    return u":/chitai/images/" % name % u".png";
}

/// To take the format for granted keeps the plugins of all others where they are.
void prepare(QImageReader &reader, const QString &name)
{
    reader.setFileName(fileOf(name));
    reader.setFormat("png");
    reader.setAutoDetectImageFormat(false);
}

} // namespace

StaticImage::StaticImage(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
}

void StaticImage::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    m_isSizeKnown = false;
    readSize();
    update();
    Q_EMIT nameChanged();
}

void StaticImage::readSize()
{
    if (m_isSizeKnown || !isComponentComplete() || !isVisible())
        return;
    m_isSizeKnown = true;
    QSize size(0, 0);
    if (QFile::exists(fileOf(m_name))) {
        QImageReader reader;
        prepare(reader, m_name);
        size = reader.size();
    } else if (!m_name.isEmpty()) {
        qCWarning(logUi) << "There is no picture" << fileOf(m_name);
    }
    setImplicitSize(size.width(), size.height());
}

void StaticImage::componentComplete()
{
    QQuickPaintedItem::componentComplete();
    setFlag(ItemHasContents, isVisible());
    readSize();
}

void StaticImage::itemChange(ItemChange change, const ItemChangeData &data)
{
    // Qt Quick paints what is not visible, too.
    if (change == ItemVisibleHasChanged) {
        setFlag(ItemHasContents, data.boolValue);
        readSize();
        // What is asked for before there may be contents is forgotten, and setFlag() asks for
        // nothing.
        if (data.boolValue)
            update();
    }
    QQuickPaintedItem::itemChange(change, data);
}

void StaticImage::paint(QPainter *painter)
{
    const QSizeF whole(implicitWidth(), implicitHeight());
    QRectF place(QPointF(), whole.scaled(size(), Qt::KeepAspectRatio));
    if (whole.isEmpty() || place.isEmpty())
        return;
    place.moveCenter(boundingRect().center());
    QImageReader reader;
    prepare(reader, m_name);
    // With the screen's pixel ratio, which the device itself need not know.
    reader.setScaledSize(painter->deviceTransform().mapRect(place).size().toSize());
    painter->drawImage(place, reader.read());
}

} // namespace chitai
