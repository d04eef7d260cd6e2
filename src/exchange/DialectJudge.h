// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/TableRows.h"

#include <stop_token>

namespace chitai {

/// The separators that are looked for, and that a person may choose. QChar::Null is none.
[[nodiscard]] const QList<QChar> &knownSeparators();

/// Which of the separators a table has, none included, judged by all of its rows: a heading that is
/// known, as many fields in each row, separators that have no blank behind them as they have in
/// prose. Where none of them holds, each line is one field. The lines end with "\n". Says something
/// when it is stopped.
[[nodiscard]] TableDialect judgeDialect(QStringView text, const QList<QChar> &separators,
                                        const std::stop_token &stop = {});

/// What the quotation marks of a table with that separator mean. They don't enclose its fields
/// where more of those at the beginning of a field are part of a text than have to be there. A
/// backslash before one makes it part of the text where fewer fields stay unclosed so, or where no
/// other mark stands in the fields.
[[nodiscard]] TableDialect judgeQuoting(QStringView text, QChar separator,
                                        const std::stop_token &stop = {});

} // namespace chitai
