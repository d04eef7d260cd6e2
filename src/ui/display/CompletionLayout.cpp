// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/CompletionLayout.h"

namespace chitai {

namespace {

// Of the room that text and picture share.
constexpr qreal pictureShare = facts::screen::picture;

} // namespace

CompletionLayout::CompletionLayout(QObject *parent)
    : QObject(parent)
{
}

QRectF CompletionLayout::room() const
{
    return QRectF(QPointF(0, 0), m_size).adjusted(m_margin, m_margin, -m_margin, -m_margin);
}

bool CompletionLayout::isBeside() const
{
    return m_place == Place::Beside && m_size.width() > m_size.height();
}

QRectF CompletionLayout::picture() const
{
    QRectF rect = room();
    if (m_place == Place::Full)
        return {QPointF(0, 0), m_size};
    if (isBeside()) {
        rect.setLeft(rect.right() - (rect.width() - m_margin) * pictureShare);
        return rect;
    }
    const qreal height = (rect.height() - m_margin) * pictureShare;
    if (m_place == Place::Below)
        rect.setTop(rect.bottom() - height);
    else
        rect.setHeight(height);
    return rect;
}

QRectF CompletionLayout::text() const
{
    QRectF rect = room();
    if (!m_showsPicture || coversText())
        return rect;
    const QRectF taken = picture();
    if (isBeside())
        rect.setRight(taken.left() - m_margin);
    else if (m_place == Place::Below)
        rect.setBottom(taken.top() - m_margin);
    else
        rect.setTop(taken.bottom() + m_margin);
    return rect;
}

} // namespace chitai
