// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/ClassOverview.h"

#include <QCoreApplication>

namespace chitai {

/// What is said of the children of a class, in the language of the interface.
struct ClassWords
{
    Q_DECLARE_TR_FUNCTIONS(chitai::ClassWords)

public:
    /// "read yesterday"
    [[nodiscard]] static QString last(const ChildAtAGlance &child, const QDate &today);
    /// "5 of 14 days, 48 minutes"; empty where it is none.
    [[nodiscard]] static QString days(const ChildAtAGlance &child);
    /// "3 hard words, next letters: м, а"; empty where nothing is due.
    [[nodiscard]] static QString due(const ChildAtAGlance &child);
    /// Who has not read for long, in the order of the names.
    [[nodiscard]] static QString missed(const QStringList &names, qsizetype children);
};

} // namespace chitai
