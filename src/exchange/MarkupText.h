// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace chitai {

/// Whether a text has HTML in it: tags or entities that programs write. "3 < 5" has not.
[[nodiscard]] bool hasMarkup(const QString &text);

/// The paragraphs of a page, without what is no text of it: scripts, notes, the readings of
/// characters; white space is one blank. Whatever the page is, well formed or not, its text is
/// found. No file and no address that it names is read.
[[nodiscard]] QStringList paragraphsOf(const QString &html);

/// The whole text in one line.
[[nodiscard]] QString plainText(const QString &html);

} // namespace chitai
