// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <deque>
#include <functional>

namespace chitai {

/// Work that can wait a moment, first come, first served: little of it in each round of the event
/// loop, so that whatever else happens there, a tap above all, has its turn in between. Lives in
/// the thread that made it.
class TurnQueue : public QObject
{
    Q_OBJECT

public:
    /// How much is done in a round, in the unit of add().
    static constexpr int perRound = 8;

    explicit TurnQueue(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    /// Does the work when its turn comes, unless `owner` is destroyed before. `cost` is in units of
    /// about 50 µs; at least one piece is done in a round, whatever it costs.
    void add(QObject *owner, int cost, std::function<void()> work);

    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

private:
    struct Entry
    {
        QPointer<QObject> owner;
        int cost;
        std::function<void()> work;
    };

    void post();
    void workOneRound();

    std::deque<Entry> m_entries;
    bool m_isPosted = false;
};

} // namespace chitai
