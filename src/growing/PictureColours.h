// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "growing/GrowingPicture.h"

namespace chitai {

/// The colours of a picture by day, and what becomes of them at night.
class PictureColours
{
public:
    explicit PictureColours(Daylight light)
        : m_isNight(light == Daylight::Night)
    {
    }

    [[nodiscard]] bool isNight() const { return m_isNight; }
    /// Of a thing that does not shine. 0xRRGGBB becomes 0xAARRGGBB.
    [[nodiscard]] quint32 of(quint32 rgb, double opacity = 1) const;
    /// The same for what stands out at night too, as a bird or the cat does.
    [[nodiscard]] quint32 ofAnimal(quint32 rgb, double opacity = 1) const;
    /// Of what shines: the same by day and night.
    [[nodiscard]] static quint32 ofLight(quint32 rgb, double opacity = 1);
    [[nodiscard]] QList<SkyColour> sky() const;

private:
    bool m_isNight;
};

} // namespace chitai
