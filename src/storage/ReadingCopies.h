// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QList>
#include <QUuid>

namespace chitai {

class Database;

// What a reading session needs of a library on a server, copied into a file of this laptop, so that
// no tap waits for the network. The file does not enforce references: it has only a part.

/// Prepares a connection to such a file.
[[nodiscard]] Result<void> prepareCopies(Database &file);

/// Copies the sessions of this laptop that have no end, with their texts and the log, and what this
/// laptop remembers of reading; whatever the file had of sessions goes. Texts stay, the newest
/// thousand.
[[nodiscard]] Result<void> copyReading(Database &server, Database &file);
/// Copies the sessions anew that the file has.
[[nodiscard]] Result<void> copySessionsAnew(Database &server, Database &file);

/// Rows of texts with their pictures, on the way from the server into the file.
struct TextRows
{
    struct Table
    {
        const char *name = nullptr;
        QList<QVariantList> rows;
    };
    QList<QUuid> ids; ///< that were asked for
    QList<Table> tables; ///< the texts themselves first
};
[[nodiscard]] Result<TextRows> readTexts(Database &server, const QList<QUuid> &ids);
/// Other texts of the file with the same words, which go when these are put there: on the server
/// they have other words by now, so they are to be read with them, before they are put.
[[nodiscard]] Result<QList<QUuid>> displacedBy(Database &file, const TextRows &texts);
/// Replaces what the file has of them; what the server has no more goes.
[[nodiscard]] Result<void> putTexts(Database &file, const TextRows &texts);
/// Takes a picture out of the file that was deleted on the server.
[[nodiscard]] Result<void> dropPicture(Database &file, const QUuid &id);
/// Whether the file has all of these.
[[nodiscard]] Result<bool> hasTexts(Database &file, const QList<QUuid> &ids);

} // namespace chitai
