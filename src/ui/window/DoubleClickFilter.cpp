// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/DoubleClickFilter.h"

#include <QGuiApplication>
#include <QLineF>
#include <QPointerEvent>
#include <QQuickItem>
#include <QStyleHints>

namespace chitai {

bool DoubleClickFilter::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        notePress(*static_cast<QPointerEvent *>(event));
        break;
    case QEvent::MouseButtonRelease:
    case QEvent::TouchEnd:
        checkRelease(*static_cast<QPointerEvent *>(event));
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void DoubleClickFilter::notePress(const QPointerEvent &event)
{
    const QStyleHints &hints = *QGuiApplication::styleHints();
    const int distance = event.type() == QEvent::TouchBegin ? hints.touchDoubleTapDistance()
                                                            : hints.mouseDoubleClickDistance();
    const QPointF place = event.points().constFirst().position();
    m_isRepeated = event.timestamp() - m_time < quint64(hints.mouseDoubleClickInterval())
        && QLineF(place, m_place).length() <= distance;
    m_place = place;
    m_time = event.timestamp();
}

void DoubleClickFilter::checkRelease(QPointerEvent &event)
{
    const QEventPoint &point = event.points().constFirst();
    // A pointer handler is no item; those of the rows ask for a hold or for the other button.
    auto *item = qobject_cast<QQuickItem *>(event.exclusiveGrabber(point));
    if (!m_isRepeated)
        m_first = item;
    else if (item && (item != m_first || item->property("isOncePerDoubleClick").toBool()))
        event.setExclusiveGrabber(point, nullptr);
}

} // namespace chitai
