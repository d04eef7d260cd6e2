// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"

class QCoreApplication;

namespace chitai {

/// Makes the interface speak the language, Qt's own words included, instead of the one before.
void installTranslations(QCoreApplication &application, Language language);

} // namespace chitai
