// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"

#include <QStringList>

namespace chitai {

/// The words of a line that is an entry of a list; empty if it is none. A long dash begins an entry
/// but in Russian, where it begins direct speech.
[[nodiscard]] QString listEntry(const QString &line, Language language);

/// Takes the choices from the end of a reply's lines; what is left are the lines of the story. See
/// takeApart() for what is a list.
[[nodiscard]] QStringList takeChoices(QStringList &lines, Language language);

} // namespace chitai
