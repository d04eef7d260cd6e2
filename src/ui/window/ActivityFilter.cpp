// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/ActivityFilter.h"

#include "reading/GraceTimer.h"

#include <QEvent>

namespace chitai {

ActivityFilter::ActivityFilter(GraceTimer &timer, QObject *parent)
    : QObject(parent)
    , m_timer(timer)
{
}

bool ActivityFilter::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::Drop:
        m_timer.noteActivity();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace chitai
