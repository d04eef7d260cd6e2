// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointF>
#include <QPointer>

class QPointerEvent;

namespace chitai {

/// A double click is meant for one thing. Where the first click takes a row out of its list,
/// another moves up under the second; that one is not clicked. Nor is an item clicked twice that
/// has `isOncePerDoubleClick`. To be installed as the window's event filter.
class DoubleClickFilter : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void notePress(const QPointerEvent &event);
    /// Whoever is not meant forgets that it was pressed.
    void checkRelease(QPointerEvent &event);

    QPointF m_place; // of the last press, in the window
    quint64 m_time = 0; // in milliseconds
    bool m_isRepeated = false; // the last press is the second one or one that follows it
    QPointer<QObject> m_first; // what the first press was for
};

} // namespace chitai
