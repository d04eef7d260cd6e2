// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"

#include <QUuid>
#include <QVariant>
#include <optional>

namespace chitai::sql {

// How ids and times stand in the columns (resources/sql/0001-first-schema.sql).

[[nodiscard]] inline QVariant id(const QUuid &value)
{
    return value.toString(QUuid::WithoutBraces);
}

[[nodiscard]] inline QVariant optionalId(const std::optional<QUuid> &value)
{
    return value ? id(*value) : QVariant();
}

/// For SqlDialect::isAmongIds(): many ids as one value, a JSON array.
[[nodiscard]] inline QVariant ids(const QList<QUuid> &values)
{
    QStringList quoted;
    for (const QUuid &value : values)
        quoted += u'"' % value.toString(QUuid::WithoutBraces) % u'"';
    return QString(u'[' % quoted.join(u',') % u']');
}

[[nodiscard]] inline QVariant time(const QDateTime &value)
{
    return toTimestamp(value);
}

[[nodiscard]] inline QUuid toId(const QVariant &column)
{
    return QUuid::fromString(column.toString());
}

[[nodiscard]] inline std::optional<QUuid> toOptionalId(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(toId(column));
}

[[nodiscard]] inline QDateTime toTime(const QVariant &column)
{
    return fromTimestamp(column.toString());
}

[[nodiscard]] inline std::optional<QDateTime> toOptionalTime(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(toTime(column));
}

} // namespace chitai::sql
