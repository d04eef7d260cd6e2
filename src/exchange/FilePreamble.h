// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/ItemTable.h"

namespace chitai {

/// The lines in front of a table that are meant for programs: "sep=;" of Excel, or those of Anki
/// ("#separator:tab", "#html:true", "#tags column:3").
struct FilePreamble
{
    qsizetype length = 0; ///< characters
    int lines = 0;
    bool isFromAnki = false;
    std::optional<QChar> separator;
    std::optional<bool> isHtml;
    QStringList columns; ///< their names
    int tagsColumn = -1;
    QList<int> otherColumns; ///< of which Anki says that they are no text
    QStringList tags; ///< of all rows
    QList<RefusedLine> unknown;
};

/// Empty where the text begins with its rows. The lines end with "\n".
[[nodiscard]] FilePreamble readPreamble(QStringView text);

/// A field that Anki has written, without the parts that are no text: sounds, and the marks of a
/// gap around its word.
[[nodiscard]] QString ankiText(QString field);

} // namespace chitai
