// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "story/language/Character.h"

namespace chitai {

/// What the end of a name says, short names of boys like Миша and Никита excepted.
[[nodiscard]] Gender russianGender(const QString &name);

/// A name in a case, each of its words declined as an animate noun or, where it ends like one, as
/// an adjective. What Russian does not decline stays: Latin letters, ends in о, е, и, у, ю, э, and
/// women's names that end in a hard consonant.
[[nodiscard]] QString declineRussianName(const QString &name, Gender gender, NameCase nameCase);

} // namespace chitai
