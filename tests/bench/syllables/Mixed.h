// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace chitai::bench {

/// Numbers mixed into one hash, in their order.
class Mixed
{
public:
    explicit Mixed(quint64 tag)
        : m_hash(tag * 0xC2B2AE3D27D4EB4Fu)
    {
    }
    Mixed &operator<<(quint64 value)
    {
        m_hash = (m_hash ^ value) * 0x9E3779B97F4A7C15u;
        m_hash ^= m_hash >> 29;
        return *this;
    }
    Mixed &operator<<(QStringView text)
    {
        for (const QChar letter : text)
            *this << quint64(letter.unicode());
        return *this << quint64(text.size());
    }
    [[nodiscard]] quint64 hash() const { return m_hash * 0xD6E8FEB86659FD93u; }

private:
    quint64 m_hash;
};

} // namespace chitai::bench
