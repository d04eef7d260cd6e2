// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QUrl>

namespace chitai {

/// Text of a stranger's answer as one line without marks: tags are taken off and entities read, as
/// Wikimedia writes names as HTML. At most 200 characters.
[[nodiscard]] QString plainLine(const QString &html);

/// An http or https address without a user's name; an empty one for everything else.
[[nodiscard]] QUrl webAddress(const QJsonValue &value);

/// Whether words name what is not for children: what Wikimedia's categories are called.
[[nodiscard]] bool isUnfit(const QString &words);

} // namespace chitai
