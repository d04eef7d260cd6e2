// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJSValue>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace chitai {

/// Does what a row of a list was tapped for once the tap is over. A row that changes its own list
/// may be made anew, and Qt Quick may not lose it while it still handles the tap, or the key: that
/// ends the program. One for each list.
class AfterTap : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    /// Calls a function in the next iteration of the event loop: each of several, in their order.
    /// Nothing happens where this object is gone by then.
    Q_INVOKABLE void run(const QJSValue &act);
};

} // namespace chitai
