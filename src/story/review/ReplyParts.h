// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"

#include <QStringList>

namespace chitai {

/// A reply taken apart: what is told, and what the child may choose.
struct ReplyParts
{
    QStringList sentences;
    QStringList choices; ///< without their numbers

    friend bool operator==(const ReplyParts &, const ReplyParts &) = default;
};

/// Takes a reply of a model or of the storyteller apart. Choices are the lines of a list at its end
/// ("1. …", "2) …", "b) …", "- …", "* …", "• …"); a line before them that only announces them ("You
/// can:") is left out. A dash of direct speech in Russian begins no list. Marks of Markdown are
/// taken away: nobody reads them aloud.
[[nodiscard]] ReplyParts takeApart(const QString &reply, Language language);

} // namespace chitai
