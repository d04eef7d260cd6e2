// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/Database.h"
#include "storage/ServerWatch.h"

#include <functional>

namespace chitai {

/// What another connection does in between: just before this one takes its n-th lock, counted from
/// 0, or, on a server, sends its n-th statement outside of a transaction.
class Interruption final : public ServerWatch
{
public:
    Interruption(Database &database, int n, std::function<void()> act)
        : m_database(database)
        , m_left(n)
        , m_act(std::move(act))
    {
        m_database.setWatch(this);
    }
    ~Interruption() override { m_database.setWatch(nullptr); }

    [[nodiscard]] Result<void> admit() override
    {
        if (m_left-- == 0)
            m_act();
        return {};
    }
    [[nodiscard]] int returns() const override { return 0; }
    void noteLost() override { }

    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

private:
    Database &m_database;
    int m_left;
    const std::function<void()> m_act;
};

} // namespace chitai
