// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QUuid>

namespace chitai {

/// How far a child's picture has grown. All that the picture is made of; never shown as figures.
struct Growth
{
    quint32 seed = 0; ///< of the child, see growthSeed()
    int texts = 0; ///< read to their end, one leaf each
    int words = 0; ///< tamed, one bird each
    QStringList letters = {}; ///< learned, in the order in which they were; one lantern each

    friend bool operator==(const Growth &, const Growth &) = default;
};

/// The same for a child on every machine.
[[nodiscard]] inline quint32 growthSeed(const QUuid &child)
{
    const QByteArray bytes = child.toRfc4122();
    quint32 seed = 2'166'136'261U; // FNV-1a
    for (const char byte : bytes)
        seed = (seed ^ quint8(byte)) * 16'777'619U;
    return seed;
}

} // namespace chitai
