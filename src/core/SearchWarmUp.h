// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>

namespace chitai {

class LibrarySearch;
class ServerCourier;

/// Takes the steps of LibrarySearch::warmUp() one by one, so that a tap waits for one of them at
/// most: after the start, and anew when the server was away, as its connections are new then. Lives
/// in the thread of the search.
class SearchWarmUp : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds betweenSteps{100};

    SearchWarmUp(const LibrarySearch &search, const ServerCourier &courier,
                 QObject *parent = nullptr);

    void start();
    [[nodiscard]] bool isDone() const { return !m_timer.isActive(); }

private:
    void step();

    const LibrarySearch &m_search;
    QTimer m_timer;
    int m_step = 0;
    bool m_wasAway = false;
};

} // namespace chitai
