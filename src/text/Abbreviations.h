// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"

#include <QStringView>

namespace chitai {

/// Whether the full stop at the end is that of an abbreviation, an initial or an ordinal. `rest`
/// begins with the word that follows. Takes no longer for a long text than for a short one.
[[nodiscard]] bool endsWithAbbreviation(QStringView sentence, QStringView rest, Language language);

} // namespace chitai
