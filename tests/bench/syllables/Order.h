// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#include <utility>
#include <vector>

namespace chitai::bench {

/// Xorshift: the same numbers everywhere, which the standard library's shuffle doesn't promise.
class Order
{
public:
    void shuffle(std::vector<size_t> &indexes)
    {
        for (size_t i = indexes.size() - 1; i > 0; --i)
            std::swap(indexes[i], indexes[next() % (i + 1)]);
    }

private:
    quint64 next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return m_state;
    }

    quint64 m_state = 88172645463325252u;
};

} // namespace chitai::bench
