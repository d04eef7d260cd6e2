// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "growing/PictureColours.h"

#include <algorithm>

namespace chitai {

namespace {

quint32 withOpacity(quint32 rgb, double opacity)
{
    return (quint32(opacity * 255 + 0.5) << 24) | (rgb & 0xFFFFFFU);
}

/// A colour in the light of a lamp of another colour.
quint32 lit(quint32 rgb, double red, double green, double blue)
{
    const auto part = [](quint32 value, double light) {
        return quint32(std::clamp(double(value & 0xFFU) * light, 0.0, 255.0));
    };
    return (part(rgb >> 16, red) << 16) | (part(rgb >> 8, green) << 8) | part(rgb, blue);
}

} // namespace

quint32 PictureColours::of(quint32 rgb, double opacity) const
{
    return withOpacity(m_isNight ? lit(rgb, 0.42, 0.48, 0.58) : rgb, opacity);
}

quint32 PictureColours::ofAnimal(quint32 rgb, double opacity) const
{
    return withOpacity(m_isNight ? lit(rgb, 0.68, 0.70, 0.76) : rgb, opacity);
}

quint32 PictureColours::ofLight(quint32 rgb, double opacity)
{
    return withOpacity(rgb, opacity);
}

QList<SkyColour> PictureColours::sky() const
{
    if (m_isNight)
        return {{0, 0xFF0E1526U}, {0.45, 0xFF1C2A45U}, {0.66, 0xFF33415CU}, {1, 0xFF33415CU}};
    return {{0, 0xFFA9CBDDU}, {0.45, 0xFFF3E6CEU}, {0.66, 0xFFFBDDAEU}, {1, 0xFFFBDDAEU}};
}

} // namespace chitai
