// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/EveningPicture.h"

#include <QPainter>
#include <cmath>

namespace chitai {

EveningPicture::EveningPicture(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &EveningPicture::lookChanged, this, &EveningPicture::layOut);
}

void EveningPicture::setEvening(EveningListModel *evening)
{
    if (evening == m_evening)
        return;
    if (m_evening)
        m_evening->disconnect(this);
    m_evening = evening;
    if (evening) {
        connect(evening, &QAbstractItemModel::dataChanged, this, &EveningPicture::layOut);
        connect(evening, &QAbstractItemModel::rowsInserted, this, &EveningPicture::layOut);
        connect(evening, &QAbstractItemModel::rowsRemoved, this, &EveningPicture::layOut);
    }
    layOut();
    Q_EMIT eveningChanged();
}

void EveningPicture::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.width() != before.width())
        layOut();
}

void EveningPicture::layOut()
{
    m_layout = m_evening && width() > 0 && m_font.pixelSize() > 0
        ? layOutEvening(m_evening->rows(), m_font, width())
        : EveningLayout();
    setImplicitHeight(std::ceil(m_layout.height));
    update();
}

void EveningPicture::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(m_font);
    painter->setPen(m_quietInk);
    for (const EveningLayout::Name &title : std::as_const(m_layout.titles))
        painter->drawText(title.place, Qt::AlignLeft | Qt::AlignVCenter, title.text);
    painter->setPen(m_careful);
    for (const EveningLayout::Name &name : std::as_const(m_layout.names))
        painter->drawText(name.place, Qt::AlignCenter, name.text);
    const qreal radius = m_layout.dotSize / 2;
    const qreal rim = std::max(1.5, m_layout.dotSize / 6);
    for (const EveningLayout::Dot &dot : std::as_const(m_layout.dots)) {
        const bool isFull = dot.look == EveningLayout::Look::Read;
        const QColor colour = dot.look == EveningLayout::Look::Hard ? m_careful : m_faint;
        painter->setPen(isFull ? QPen(Qt::NoPen) : QPen(colour, rim));
        painter->setBrush(isFull ? QBrush(m_good) : QBrush(Qt::NoBrush));
        const qreal r = isFull ? radius : radius - rim / 2;
        painter->drawEllipse(dot.centre, r, r);
    }
}

} // namespace chitai
