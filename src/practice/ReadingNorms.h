// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"

#include <QList>
#include <QString>

namespace chitai {

/// How fast children read aloud at the end of a school year, as somebody has published it. Only for
/// free minutes, only for a parent, and never without source and year.
struct ReadingNorm
{
    enum class Kind {
        MiddleHalf, ///< half of the children: a quarter is below it, and a quarter above
        Average, ///< what is called average
    };

    Language language = Language::English;
    int grade = 1;
    Kind kind = Kind::MiddleHalf;
    int low = 0; ///< words read rightly a minute
    int high = 0;
    QString source;
    int year = 0;
};

/// Of a language, by grade; there are none where none was published with a source.
[[nodiscard]] QList<ReadingNorm> readingNorms(Language language);

} // namespace chitai
