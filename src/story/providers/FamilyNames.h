// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QStringList>

namespace chitai {

class ProfileStore;
class SettingsStore;

// Names that leave the machine in nothing that a model is sent. Main thread; StorageFailed and the
// like where they can't be read or kept: then nothing may leave.

/// Those of all children, those that they had when this was asked before (they still stand in what
/// was written then), and those that a parent has listed.
[[nodiscard]] Result<QStringList> namesOfFamily(SettingsStore &settings,
                                                const ProfileStore &profiles);

/// Those that a parent has listed beside the switch of hosted models.
[[nodiscard]] Result<QStringList> listedNames(const SettingsStore &settings);
[[nodiscard]] Result<void> setListedNames(SettingsStore &settings, const QStringList &names);

} // namespace chitai
