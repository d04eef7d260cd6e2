// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QStringList>

namespace chitai {

struct Profile;
class ProfileStore;
class SettingsStore;

// Names that leave the machine in nothing that a model is sent. Main thread; StorageFailed and the
// like where they can't be read or kept: then nothing may leave.

/// Those of all children, those that they and others had before (they still stand in what was
/// written then; see recordNames()), and those that a parent has listed.
[[nodiscard]] Result<QStringList> namesOfFamily(SettingsStore &settings,
                                                const ProfileStore &profiles);

/// Keeps the names of the children for the time when they are called otherwise, or are gone. To be
/// called whenever the list of children is another one; namesOfFamily() does it, too.
[[nodiscard]] Result<void> recordNames(SettingsStore &settings, const QList<Profile> &children);

/// Nobody has these names any more, and no story has them: nothing is left of them here.
[[nodiscard]] Result<void> forgetNames(SettingsStore &settings, const QStringList &names);

/// Those that a parent has listed beside the switch of hosted models.
[[nodiscard]] Result<QStringList> listedNames(const SettingsStore &settings);
[[nodiscard]] Result<void> setListedNames(SettingsStore &settings, const QStringList &names);

} // namespace chitai
