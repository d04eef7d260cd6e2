// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace chitai {

/// A story that was told in a world before: all that is needed to know what happened in it.
struct EarlierEvening
{
    quint64 seed = 0;
    QStringList prompts; ///< oldest first
    bool isOfSameCharacter = true; ///< so its friends know the child

    friend bool operator==(const EarlierEvening &, const EarlierEvening &) = default;
};

/// So many of the last ones are remembered.
inline constexpr int eveningsRemembered = 8;

} // namespace chitai
