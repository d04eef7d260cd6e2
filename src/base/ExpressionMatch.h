// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>

namespace chitai {

/// Whether an expression matches somewhere in a part of a text, which is not copied for that. Qt
/// has another name for it from 6.5 on.
[[nodiscard]] inline bool hasMatch(const QRegularExpression &expression, QStringView text)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return expression.matchView(text).hasMatch();
#else
    return expression.match(text).hasMatch();
#endif
}

} // namespace chitai
