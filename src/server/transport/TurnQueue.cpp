// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/transport/TurnQueue.h"

#include <utility>

namespace chitai {

void TurnQueue::add(QObject *owner, int cost, std::function<void()> work)
{
    m_entries.push_back({owner, cost, std::move(work)});
    post();
}

void TurnQueue::post()
{
    // A posted event, which each round of the event loop delivers beside what the sockets bring; a
    // timer of zero has to wait until nothing else is to be done.
    if (!std::exchange(m_isPosted, true))
        QMetaObject::invokeMethod(this, &TurnQueue::workOneRound, Qt::QueuedConnection);
}

void TurnQueue::workOneRound()
{
    m_isPosted = false;
    for (int left = perRound; left > 0 && !m_entries.empty();) {
        const Entry entry = std::move(m_entries.front());
        m_entries.pop_front();
        if (!entry.owner)
            continue;
        left -= entry.cost;
        entry.work();
    }
    if (!m_entries.empty())
        post();
}

} // namespace chitai
