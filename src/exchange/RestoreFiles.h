// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/Backup.h"

namespace chitai {

/// The files that a restore is made of, all beside the data, so that each step is a rename or one
/// file more or less.
namespace restoreFiles {

inline constexpr QLatin1StringView preparedEnding(".restore");
inline constexpr QLatin1StringView keptEnding(".before-restore");
/// A prepared backup was judged: the next start takes it.
inline constexpr QLatin1StringView markerEnding(".restore-ready");
/// What belongs to this house is in it.
inline constexpr QLatin1StringView carriedEnding(".restore-carried");

/// What the damaged database gives is to be added to it.
inline constexpr QLatin1StringView rescueEnding(".restore-rescue");

[[nodiscard]] QString preparedDatabase(const FamilyFiles &family);
[[nodiscard]] QString preparedPictures(const FamilyFiles &family);
void removePrepared(const FamilyFiles &family);

/// Adds to what was prepared what a damaged database and its folder of pictures still give.
[[nodiscard]] Result<SalvagedRows> salvageInto(const FamilyFiles &family,
                                               const std::function<bool()> &goesOn);

/// An empty file beside the database that has reached the disk.
[[nodiscard]] Result<void> writeMarker(const FamilyFiles &family, QLatin1StringView ending);

/// What a restore before has kept gets another name, its journal and pictures the same one, and
/// makes room for what this one keeps. Cut off, it goes on where it was.
[[nodiscard]] bool setAsideKept(const FamilyFiles &family);

/// What was prepared takes the place of what is there, which is kept, its owner's alone. Each step
/// may be the last one before a crash: what is still to be done shows in what is there.
[[nodiscard]] bool takePlace(const QString &prepared, const QString &place);
/// The opposite, whatever of it was done: what was kept comes back.
void giveUpPlace(const QString &prepared, const QString &place);

} // namespace restoreFiles

} // namespace chitai
