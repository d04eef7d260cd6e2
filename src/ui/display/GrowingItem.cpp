// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/GrowingItem.h"

#include "base/DisplayStyle.h"
#include "ui/common/GrowingPainter.h"

#include <QPainter>

namespace chitai {

namespace {

// Pixels of the longer side. The shapes are large and soft: nobody sees more from three metres.
constexpr double mostPixels = 2'048;

} // namespace

GrowingItem::GrowingItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setOpaquePainting(true);
}

void GrowingItem::setGrowth(const GrowthValue &growth)
{
    if (growth == m_growth)
        return;
    m_growth = growth;
    update();
    Q_EMIT growthChanged();
}

void GrowingItem::setDark(bool isDark)
{
    if (isDark == m_isDark)
        return;
    m_isDark = isDark;
    update();
    Q_EMIT darkChanged();
}

void GrowingItem::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    const double longer = qMax(now.width(), now.height());
    setTextureSize(longer > mostPixels ? (now.size() * (mostPixels / longer)).toSize() : QSize());
}

void GrowingItem::paint(QPainter *painter)
{
    if (!m_growth.growth)
        return;
    // Not kept: after some years its paths are as large as the pixels.
    const GrowingPainter picture(
        growingPicture(*m_growth.growth, m_isDark ? Daylight::Night : Daylight::Day));
    picture.paint(*painter, boundingRect(), QFont(DisplayStyle::defaultFamily()));
}

} // namespace chitai
