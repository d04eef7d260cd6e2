// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "server/transport/HttpMessage.h"
#include "storage/DatabaseAddress.h"

#include <QList>

namespace chitai {

/// The whole library as JSON, newest first, a piece at a time: half a million texts are 110 MB,
/// which nobody should hold, and a reader that is slow keeps no connection to the database open.
/// What is added meanwhile is not in it. Callable from any thread, by one at a time.
class LibraryListing
{
public:
    /// Texts of a piece, which has some 200 KB then and takes 10 ms.
    static constexpr int pieceSize = 1000;

    explicit LibraryListing(DatabaseAddress database);

    /// The next piece of {"items":[…]}. What Database::openAsItIs() and the statements fail with.
    [[nodiscard]] Result<HttpPiece> next();

private:
    const DatabaseAddress m_database;
    QList<qint64> m_numbers;
    qsizetype m_done = 0;
    bool m_isBegun = false;
    bool m_hasEntry = false;
};

} // namespace chitai
