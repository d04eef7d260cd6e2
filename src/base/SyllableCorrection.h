// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"

#include <QStringList>

namespace chitai {

/// How a family splits one word, whatever the program thinks of it.
struct SyllableCorrection
{
    Language language = Language::Russian;
    QString key; ///< what the spellings of the word have in common: correctionKey()
    QString word; ///< as it was written, without the punctuation around it
    QStringList syllables; ///< joined, they give the word; a dash is a piece of its own

    friend bool operator==(const SyllableCorrection &, const SyllableCorrection &) = default;
};

} // namespace chitai
