// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QVariant>

class QSqlDriver;
class QSqlError;

namespace chitai {

/// What a person is told of an error of the database.
[[nodiscard]] Error describeStorageError(ErrorCode code, const QSqlError &error);

/// A value as a server can keep it: a text without U+0000, which PostgreSQL has in no text and
/// which would cut off the statement
/// (https://www.postgresql.org/docs/current/datatype-character.html).
[[nodiscard]] QVariant withoutNullCharacters(const QVariant &value);

/// A statement with its values, as the driver quotes them, instead of the question marks that stand
/// outside quotation marks; without null characters.
[[nodiscard]] QString withValues(const QString &sql, const QVariantList &values,
                                 const QSqlDriver &driver);

/// Whether a statement changes rows; of those that the stores have.
[[nodiscard]] bool isChange(const QString &statement);

} // namespace chitai
