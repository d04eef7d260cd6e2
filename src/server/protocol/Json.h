// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"

#include <QJsonValue>
#include <QUuid>
#include <optional>

namespace chitai {

// How ids and times stand in JSON.

[[nodiscard]] inline QJsonValue toJson(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

[[nodiscard]] inline QJsonValue toJson(const QDateTime &moment)
{
    return toTimestamp(moment);
}

template <typename T>
[[nodiscard]] QJsonValue toJson(const std::optional<T> &value)
{
    return value ? toJson(*value) : QJsonValue(QJsonValue::Null);
}

/// A UUID as we write it, in either case; nothing for any other text.
[[nodiscard]] inline std::optional<QUuid> idFromText(const QString &text)
{
    const QUuid id = QUuid::fromString(text);
    return text.size() == 36 && !id.isNull() ? std::optional(id) : std::nullopt;
}

} // namespace chitai
