// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SearchWarmUp.h"

#include "storage/LibrarySearch.h"
#include "storage/ServerCourier.h"

#include <utility>

namespace chitai {

SearchWarmUp::SearchWarmUp(const LibrarySearch &search, const ServerCourier &courier,
                           QObject *parent)
    : QObject(parent)
    , m_search(search)
{
    m_timer.setInterval(betweenSteps);
    connect(&m_timer, &QTimer::timeout, this, &SearchWarmUp::step);
    connect(&courier, &ServerCourier::changed, this, [this](const ServerState &state) {
        if (std::exchange(m_wasAway, state.isAway) && !state.isAway)
            start();
    });
}

void SearchWarmUp::start()
{
    m_step = 0;
    m_timer.start();
}

void SearchWarmUp::step()
{
    const Result<bool> more = m_search.warmUp(m_step++);
    if (!more || !*more)
        m_timer.stop();
}

} // namespace chitai
