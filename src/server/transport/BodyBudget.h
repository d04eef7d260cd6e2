// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace chitai {

/// What the bodies of all requests together may hold in memory, in bytes, from their first byte to
/// their answer.
class BodyBudget
{
public:
    static constexpr qsizetype maxBytes = 64 * 1024 * 1024;

    /// One request's part; given back when it is destroyed.
    class Share
    {
    public:
        explicit Share(BodyBudget &budget)
            : m_budget(budget)
        {
        }
        ~Share() { release(); }
        Q_DISABLE_COPY_MOVE(Share)

        /// The body has so many bytes now. False, and nothing changed, where that is too much.
        [[nodiscard]] bool growTo(qsizetype bytes)
        {
            if (m_budget.m_used - m_bytes + bytes > maxBytes)
                return false;
            m_budget.m_used += bytes - m_bytes;
            m_bytes = bytes;
            return true;
        }
        void release()
        {
            m_budget.m_used -= m_bytes;
            m_bytes = 0;
        }

    private:
        BodyBudget &m_budget;
        qsizetype m_bytes = 0;
    };

    [[nodiscard]] qsizetype used() const { return m_used; }

private:
    qsizetype m_used = 0;
};

} // namespace chitai
