// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>

namespace chitai {

class LibrarySearch;
class ServerCourier;

/// Takes the steps of LibrarySearch::warmUp() one by one, with pauses in which everything else has
/// its turn, so that a tap waits for one of them at most: after the start, and anew when the server
/// has come back, as its connections are new then. Lives in the thread of the search.
class SearchWarmUp : public QObject
{
    Q_OBJECT

public:
    /// At least so long, and at least so many times as long as the step took: a server may be far.
    static constexpr std::chrono::milliseconds betweenSteps{100};
    static constexpr int restPerStep = 4;

    SearchWarmUp(const LibrarySearch &search, const ServerCourier &courier,
                 QObject *parent = nullptr);

    void start();
    [[nodiscard]] bool isDone() const { return !m_timer.isActive(); }

private:
    void step();

    const LibrarySearch &m_search;
    QTimer m_timer;
    int m_step = 0;
    int m_returns; // of the server, when this began
};

} // namespace chitai
