// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "story/language/Character.h"

#include <QHash>
#include <QStringList>

namespace chitai {

/// A text with its placeholders filled in, in one pass: {name} and {name.gen}, .dat, .acc, .ins,
/// .pre are the character's name in a case; {he|she} is the left form for a masculine, the right
/// one for a feminine character; any other {key} is taken from `values`. An unknown placeholder is
/// left out. White space is simplified, and what is filled in begins with a capital where a
/// sentence begins; so does the text.
[[nodiscard]] QString fillIn(const QString &text, const Character &character,
                             const QHash<QString, QString> &values = {});

/// The placeholders of a text that fillIn() would not know, as they stand there; for authors.
[[nodiscard]] QStringList unknownPlaceholders(const QString &text, const QStringList &keys = {});

} // namespace chitai
