// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/ReadingText.h"

#include <QStringList>

namespace chitai {

/// The words of a text as the protocol counts them, those that are nothing but marks included, so
/// that an index is that of a mark; nothing is split.
[[nodiscard]] QStringList plainWords(const QString &text);

/// The whole of it, each word in one piece.
[[nodiscard]] ReadingText unsplitText(const QString &text);

} // namespace chitai
