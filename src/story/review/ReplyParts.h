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
    bool isTorn = false; ///< the last sentence has no end, and no choices follow

    friend bool operator==(const ReplyParts &, const ReplyParts &) = default;
};

/// Takes a reply of a model or of the storyteller apart, without its scaffolding
/// (withoutScaffolding()). Choices are the entries of a list at its end ("1.", "2)", "(3)", "b)",
/// "①", "-", "*", "•", "→", "Option 1:"; in Russian no long dash), also of two lines each, or
/// within the last line ("1) … 2) …"). A line before them that only announces them ("You can:") is
/// left out, a question behind them is told before them. Lines with a hyphen in which people speak
/// to each other are no list. Marks of Markdown and sentences without a letter or a digit are left
/// out: nobody can read them.
[[nodiscard]] ReplyParts takeApart(const QString &reply, Language language);

} // namespace chitai
