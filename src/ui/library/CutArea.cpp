// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/CutArea.h"

namespace chitai {

namespace {

constexpr double leastShare = 0.1;

} // namespace

void CutArea::set(const QRectF &rect)
{
    if (rect == m_rect)
        return;
    m_rect = rect;
    Q_EMIT rectChanged();
}

void CutArea::reset()
{
    set(QRectF(0.05, 0.05, 0.9, 0.9));
}

void CutArea::move(double right, double down)
{
    QRectF moved = m_rect;
    moved.moveLeft(qBound(0.0, m_rect.left() + right, 1 - m_rect.width()));
    moved.moveTop(qBound(0.0, m_rect.top() + down, 1 - m_rect.height()));
    set(moved);
}

void CutArea::pull(Corner corner, double right, double down)
{
    QRectF pulled = m_rect;
    if (corner == TopLeft || corner == BottomLeft)
        pulled.setLeft(qBound(0.0, m_rect.left() + right, m_rect.right() - leastShare));
    else
        pulled.setRight(qBound(m_rect.left() + leastShare, m_rect.right() + right, 1.0));
    if (corner == TopLeft || corner == TopRight)
        pulled.setTop(qBound(0.0, m_rect.top() + down, m_rect.bottom() - leastShare));
    else
        pulled.setBottom(qBound(m_rect.top() + leastShare, m_rect.bottom() + down, 1.0));
    set(pulled);
}

} // namespace chitai
