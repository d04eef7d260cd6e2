// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace chitai {

class GraceTimer;

/// Notes that somebody is there, whatever they do in a window: keys, clicks, wheel, touch and
/// drops. To be installed as the window's event filter.
class ActivityFilter : public QObject
{
    Q_OBJECT

public:
    /// The timer must outlive the filter.
    explicit ActivityFilter(GraceTimer &timer, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    GraceTimer &m_timer;
};

} // namespace chitai
