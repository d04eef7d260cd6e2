// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/ItemTable.h"

namespace chitai {

/// A language by its code (ISO 639-1, -2 or -3, with a country or without: "de-DE") or by its name
/// in one of the three languages; nothing for anything else. Cheap for long texts.
[[nodiscard]] std::optional<Language> languageNamed(QStringView text);

/// The language that the name of a column tells: "Deutsch", "German word", "Text (de)".
[[nodiscard]] std::optional<Language> languageOfColumn(QStringView name);

/// Which columns the names in a heading mean, in any of the three languages and of the programs
/// that families use; text is -1 where none does.
[[nodiscard]] ColumnChoice choiceByName(const QStringList &columns);

/// Whether a row names columns: one of the texts, or each by its language or by what lists of words
/// have beside them ("Deutsch;Englisch", "German,English,Notes"), none of them twice.
[[nodiscard]] bool isHeading(const QStringList &fields);

/// Whether one of them is a name for the texts.
[[nodiscard]] bool namesTexts(const QStringList &fields);

} // namespace chitai
