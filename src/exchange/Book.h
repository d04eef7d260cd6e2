// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/ItemTable.h"

namespace chitai {

/// What is read of one book at most: no book has more, and a bomb ends here.
struct BookLimits
{
    static constexpr int entries = 20'000; ///< in the archive
    static constexpr int chapters = 5'000;
    static constexpr qsizetype pageBytes = 16 * 1024 * 1024;
    static constexpr qsizetype allBytes = 128 * 1024 * 1024;
};

/// The texts of an EPUB (2 or 3) in the order of reading, without notes and its list of contents.
/// The columns are text, language, and tags, where the book's title is. BadValue for what is no
/// such book or is locked (DRM), TooLarge over the limits. Chapters that it names and has not are
/// refusals.
[[nodiscard]] Result<ItemTable> readBook(const QByteArray &bytes, BookUnit unit,
                                         const std::stop_token &stop = {});

} // namespace chitai
