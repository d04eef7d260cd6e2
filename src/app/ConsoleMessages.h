// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QStringList>

namespace chitai {

/// Why something did not work, in the language of the person in front of the terminal. The layers
/// below say it in English (Error::message, RefusedLine::message); a message that is not one of
/// knownMessages() comes back as it is.
[[nodiscard]] QString inLanguageOfTerminal(const QString &message);

/// The same of an error, with a sentence in that language behind it.
[[nodiscard]] Error withHint(const Error &error, const QString &hint);

/// What the layers below say of files, backups and the database, with %1, %2 for its details.
[[nodiscard]] QStringList knownMessages();

} // namespace chitai
