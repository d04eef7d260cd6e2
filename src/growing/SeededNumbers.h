// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace chitai {

/// Numbers that look random and are the same for a seed on every machine (mulberry32, Tommy
/// Ettinger, public domain). One stream for each use, so that a leaf more moves no bird.
class SeededNumbers
{
public:
    explicit SeededNumbers(quint32 seed)
        : m_state(seed)
    {
    }

    /// At least 0, below 1.
    double next()
    {
        m_state += 0x6D2B79F5U;
        quint32 mixed = (m_state ^ (m_state >> 15)) * (m_state | 1U);
        mixed ^= mixed + (mixed ^ (mixed >> 7)) * (mixed | 61U);
        return double(mixed ^ (mixed >> 14)) / 4'294'967'296.0;
    }
    /// At least 0, below count.
    int below(int count) { return int(next() * count); }

private:
    quint32 m_state;
};

} // namespace chitai
