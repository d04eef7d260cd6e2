// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SearchWarmUp.h"

#include "base/Logging.h"
#include "storage/LibrarySearch.h"
#include "storage/ServerCourier.h"

#include <QElapsedTimer>
#include <algorithm>
#include <utility>

namespace chitai {

SearchWarmUp::SearchWarmUp(const LibrarySearch &search, const ServerCourier &courier,
                           QObject *parent)
    : QObject(parent)
    , m_search(search)
    , m_returns(courier.returns())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SearchWarmUp::step);
    // Of a server that went and came back quickly, no more may be told than that it is there; and
    // one that the courier had not asked yet does not return.
    connect(&courier, &ServerCourier::changed, this,
            [this, &courier, wasAway = false](const ServerState &state) mutable {
                const bool isBack = std::exchange(wasAway, state.isAway) && !state.isAway;
                const int returns = courier.returns();
                if (std::exchange(m_returns, returns) != returns || isBack)
                    start();
            });
}

void SearchWarmUp::start()
{
    m_step = 0;
    m_timer.start(betweenSteps);
}

void SearchWarmUp::step()
{
    QElapsedTimer taken;
    taken.start();
    const Result<bool> more = m_search.warmUp(m_step++);
    if (!more)
        qCWarning(logStorage) << "the first searches will be slow:" << more.error().message;
    else if (*more)
        m_timer.start(
            std::max(betweenSteps, restPerStep * std::chrono::milliseconds(taken.elapsed())));
}

} // namespace chitai
