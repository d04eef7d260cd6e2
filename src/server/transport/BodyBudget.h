// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#include <atomic>
#include <memory>

namespace chitai {

/// What the bodies of all requests together may hold in memory, in bytes, from their first byte
/// until nobody needs them any more.
class BodyBudget
{
public:
    static constexpr qsizetype maxBytes = 64 * 1024 * 1024;

    /// One request's part; given back when it is destroyed, in any thread, and be it after the
    /// budget. It grows in one thread only.
    class Share
    {
    public:
        explicit Share(const BodyBudget &budget)
            : m_used(budget.m_used)
        {
        }
        ~Share() { *m_used -= m_bytes; }
        Q_DISABLE_COPY_MOVE(Share)

        /// The body has so many bytes now. False, and nothing changed, where that is too much.
        [[nodiscard]] bool growTo(qsizetype bytes)
        {
            if (*m_used - m_bytes + bytes > maxBytes)
                return false;
            *m_used += bytes - m_bytes;
            m_bytes = bytes;
            return true;
        }

    private:
        std::shared_ptr<std::atomic<qsizetype>> m_used;
        qsizetype m_bytes = 0;
    };

    [[nodiscard]] qsizetype used() const { return *m_used; }

private:
    std::shared_ptr<std::atomic<qsizetype>> m_used = std::make_shared<std::atomic<qsizetype>>(0);
};

} // namespace chitai
