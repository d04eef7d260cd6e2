// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/SettingsStore.h"

#include "storage/Database.h"
#include "storage/Rows.h"

namespace chitai {

SettingsStore::SettingsStore(Database &database)
    : m_database(database)
{
}

Result<QString> SettingsStore::value(const QString &key) const
{
    return readFirst(
               m_database.run(QStringLiteral("SELECT value FROM settings WHERE key = ?"), {key}),
               readText)
        .map([](const std::optional<QString> &value) { return value.value_or(QString()); });
}

Result<void> SettingsStore::setValue(const QString &key, const QString &value)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO settings (key, value) VALUES (?, ?) "
                       "ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
        // A text without letters may be null, which the column does not take.
        {key, value.isNull() ? QStringLiteral("") : value});
}

} // namespace chitai
