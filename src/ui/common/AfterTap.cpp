// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/AfterTap.h"

#include <QDebug>

namespace chitai {

void AfterTap::run(const QJSValue &act)
{
    // Qt.callLater() would keep the last of two quick taps alone.
    QMetaObject::invokeMethod(
        this,
        [act] {
            const QJSValue done = act.call();
            if (done.isError())
                qWarning().noquote() << "after a tap:" << done.toString();
        },
        Qt::QueuedConnection);
}

} // namespace chitai
