// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"

#include <QString>
#include <optional>

namespace chitai {

/// The language in which the windows spoke last, in a file of the data folder: of a laptop whose
/// library, and with it the language that was chosen, is on a server, which may be away when the
/// program starts. Nothing where none was kept.
[[nodiscard]] std::optional<Language> lastLanguage(const QString &dataDir);

/// Keeps it for the next start. Where that does not succeed, the next start speaks the language of
/// the computer until the server is there.
void keepLastLanguage(const QString &dataDir, Language language);

} // namespace chitai
