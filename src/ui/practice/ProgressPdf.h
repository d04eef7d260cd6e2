// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "practice/ProgressOverview.h"
#include "practice/ReadingNorms.h"

namespace chitai {

/// What a report tells.
struct ProgressReport
{
    ProgressOverview overview;
    QString name; ///< of the child; may be empty
    bool isByWeek = true;
    std::optional<ReadingNorm> norm; ///< drawn beside the free minutes
};

/// Writes the report as a PDF of A4 pages: the charts of the window, what is hard, and the table,
/// in the language of the interface. StorageFailed where the file can't be written. Needs a
/// QGuiApplication, for its fonts.
[[nodiscard]] Result<void> writeProgressPdf(const ProgressReport &report, const QString &path);

} // namespace chitai
