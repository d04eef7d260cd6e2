// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/SessionReview.h"

#include <QFont>
#include <QList>
#include <QPointF>
#include <QRectF>

namespace chitai {

/// Where everything of the picture of an evening stands: for each text its beginning, and a dot for
/// each word, the hard ones with their name beneath. Pixels.
struct EveningLayout
{
    enum class Look {
        Read,
        Hard, ///< it has a mark
        Unread,
    };

    struct Dot
    {
        QPointF centre;
        Look look = Look::Read;
    };
    struct Name
    {
        QRectF place;
        QString text;
    };

    QList<Name> titles;
    QList<Dot> dots;
    QList<Name> names; ///< of hard words; one that would lie over another is left out
    qreal dotSize = 0; ///< diameter
    qreal height = 0;
};

/// Lays the texts out in a width. The more words there are, the smaller are the dots.
[[nodiscard]] EveningLayout layOutEvening(const QList<ReviewedText> &texts, const QFont &font,
                                          qreal width);

} // namespace chitai
