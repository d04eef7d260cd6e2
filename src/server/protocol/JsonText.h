// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringView>
#include <QUuid>
#include <optional>

namespace chitai {

// JSON that is written as it goes, for what is too much for a QJsonDocument. The values are those
// of Json.h, and the bytes those that QJsonDocument writes.

/// A string in its quotation marks. A half of a surrogate pair becomes U+FFFD.
void appendJson(QByteArray &json, QStringView text);
void appendJson(QByteArray &json, const QUuid &id);
/// In UTC, with milliseconds.
void appendJson(QByteArray &json, const QDateTime &moment);

/// null where there is none.
template <typename T>
void appendJson(QByteArray &json, const std::optional<T> &value)
{
    if (value)
        appendJson(json, *value);
    else
        json += "null";
}

} // namespace chitai
