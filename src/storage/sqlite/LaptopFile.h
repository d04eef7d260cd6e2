// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QDate>
#include <memory>

namespace chitai {

class Database;

// The file of a laptop whose library is on a server: copies of what its sessions read
// (ReadingCopies.h), and an outbox (Outbox.h), which alone is nowhere else.

/// Opens it, makes it where there is none and brings its schema up to date: the copies go then,
/// what waits in the outbox stays, and no copy of the file is left behind. StorageDamaged where it
/// does not hold together, NewerSchema where a later version of the program wrote it, otherwise as
/// Database::open(); it is then left as it was.
[[nodiscard]] Result<std::unique_ptr<Database>> openLaptopFile(const QString &path);

/// Takes all copies out of the file; the outbox stays.
[[nodiscard]] Result<void> emptyCopies(Database &file);

/// Gives a damaged file, which nobody has open, another name beside it, with the day in it; gives
/// that name, without its folder. What the file waits to tell the server is in there alone.
[[nodiscard]] Result<QString> layAside(const QString &path, QDate day);

} // namespace chitai
