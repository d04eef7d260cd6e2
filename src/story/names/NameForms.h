// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "story/language/Character.h"

#include <QStringList>

namespace chitai {

/// The forms of one word of a name, by FormOfName; empty where there is none.
using NameForms = QStringList;

/// The places of the forms that have rules of their own; the others are passed through.
namespace FormOfName {
inline constexpr int nominative = 0; ///< the six cases first, as in NameCase
inline constexpr int otherInstrumental = 6; ///< Машею
inline constexpr int otherPrepositional = 7; ///< Лие beside Лии
inline constexpr int called = 8; ///< Маш!
inline constexpr int plural = 9; ///< nominative, genitive, dative, instrumental, prepositional
inline constexpr int own = 14; ///< Машин, Машина and so on: twelve ends
inline constexpr int familyName = 26; ///< Котовым, Котовых and so on: twelve ends
inline constexpr int withS = 38; ///< Lisas
inline constexpr int withEs = 39; ///< the Jameses
inline constexpr int withEns = 40; ///< Hansens
inline constexpr int count = 41;
} // namespace FormOfName

enum class NamePart { First, Family };

/// Every form of one word of a name: Russian ones by the grammar of the tales
/// (declineRussianName()) with the plural, the possessive and the short form that one calls by; of
/// Latin letters the forms with s. An apostrophe is no part of a form: "Mia's" is the word Mia.
[[nodiscard]] NameForms formsOfName(const QString &word, Gender gender, NamePart part);

/// Ends in a sound after which German has no s: Max, Hans.
[[nodiscard]] bool hasSilentGenitive(const QString &word);

} // namespace chitai
