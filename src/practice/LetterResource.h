// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/KnownLetters.h"

#include <QHash>

namespace chitai {

/// What the program knows of primers: resources/practice/letters.json.
struct LetterResource
{
    QHash<QString, QStringList> groups; ///< letters that are read as one, by the code of a language
    QList<LetterOrder> orders;
};

/// Read once, when it is first asked for.
[[nodiscard]] const LetterResource &letterResource();

} // namespace chitai
