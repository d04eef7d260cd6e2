// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/Syllabifier.h"

class QTextStream;

namespace chitai {

/// Reads words, one a line, and writes "word<TAB>syl|la|bles" for each; --syllabify.
void syllabifyLines(const Syllabifier &syllabifier, QTextStream &in, QTextStream &out);

} // namespace chitai
