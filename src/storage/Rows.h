// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QList>
#include <QSqlQuery>
#include <QVariant>
#include <optional>
#include <type_traits>

namespace chitai {

// How the rows of a query become values, for the stores. `read` makes a value of the row that a
// query stands on.

template <typename Read>
using ReadValue = std::invoke_result_t<Read, const QSqlQuery &>;

/// All rows, in their order.
template <typename Read>
[[nodiscard]] Result<QList<ReadValue<Read>>> readAll(Result<QSqlQuery> query, Read read)
{
    if (!query)
        return tl::unexpected(query.error());
    QList<ReadValue<Read>> values;
    while (query->next())
        values += read(*query);
    return values;
}

/// The first row; nothing where there is none.
template <typename Read>
[[nodiscard]] Result<std::optional<ReadValue<Read>>> readFirst(Result<QSqlQuery> query, Read read)
{
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? std::optional(read(*query)) : std::nullopt;
}

/// Of a query for one text.
[[nodiscard]] inline QString readText(const QSqlQuery &row)
{
    return row.value(0).toString();
}

/// Of a query for a number, for example a count.
[[nodiscard]] inline qint64 readNumber(const QSqlQuery &row)
{
    return row.value(0).toLongLong();
}

} // namespace chitai
