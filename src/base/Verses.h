// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace chitai {

/// The lines of a text that are meant as lines, each simplified(); an empty one parts stanzas.
/// Prose that was copied from a mail or a page has a line break wherever a line was full, which
/// nobody meant: those lines are one. Lines were full if at least three in a row of one text are
/// so long (the longest has 40 characters or more) that the next word had no room, a sentence goes
/// on in lower case from one to the next, and all others end with a sentence.
/// resources/web/shared/verses.js does the same.
[[nodiscard]] QStringList versesOf(const QString &text);

/// The verses that have something on them: what each line of a pasted list is.
[[nodiscard]] QStringList linesOf(const QString &text);

} // namespace chitai
