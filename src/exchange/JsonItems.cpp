// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/JsonItems.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chitai {

namespace {

// Of different keys: no program writes more, and a bomb ends here.
constexpr qsizetype mostColumns = 64;

QString fieldOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QString();
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts += part.toString();
        return parts.join(u',');
    }
    return value.toString();
}

/// -1 where there are enough.
qsizetype columnOf(const QString &key, QStringList &columns)
{
    const qsizetype column = columns.indexOf(key);
    if (column >= 0 || columns.size() >= mostColumns)
        return column;
    columns += key;
    return columns.size() - 1;
}

QStringList fieldsOf(const QJsonObject &item, QStringList &columns)
{
    QStringList fields(columns.size());
    for (auto key = item.begin(); key != item.end(); ++key) {
        const qsizetype column = columnOf(key.key(), columns);
        if (column < 0)
            continue;
        fields.resize(columns.size());
        fields[column] = fieldOf(key.value());
    }
    return fields;
}

} // namespace

Result<ItemTable> readJsonItems(const QString &text, const std::stop_token &stop)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError) {
        return failure(ErrorCode::BadValue,
                       QStringLiteral("The file is no JSON: %1, at byte %2.")
                           .arg(error.errorString())
                           .arg(error.offset));
    }
    const QJsonValue items = document.isArray() ? QJsonValue(document.array()) : document[u"items"];
    if (!items.isArray()) {
        return failure(ErrorCode::BadValue,
                       QStringLiteral("The file has no list of texts: [\"…\"] or {\"items\": "
                                      "[{\"text\": \"…\"}]}."));
    }
    const QString textKey = QStringLiteral("text");
    ItemTable table;
    int place = 0;
    for (const QJsonValue &item : items.toArray()) {
        if (stop.stop_requested())
            break;
        ++place;
        if (item.isObject()) {
            table.rows += ItemTable::Row{place, fieldsOf(item.toObject(), table.columns)};
        } else if (item.isString()) {
            table.rows += ItemTable::Row{place, fieldsOf({{textKey, item}}, table.columns)};
        } else {
            table.refusals += {place, RefusedLine::Reason::NoText,
                               QStringLiteral("It is neither a text nor an object.")};
        }
    }
    return table;
}

} // namespace chitai
