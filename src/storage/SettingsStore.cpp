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
    // A text without letters may be null, which the column does not take.
    const QString text = value.isNull() ? QStringLiteral("") : value;
    Database::Transaction transaction(m_database);
    // Not ON CONFLICT: where laptops share a database, each sees its own rows through a view.
    CHITAI_TRY_ASSIGN(
        const QSqlQuery changed,
        m_database.run(QStringLiteral("UPDATE settings SET value = ? WHERE key = ?"), {text, key}));
    if (changed.numRowsAffected() == 0) {
        CHITAI_TRY(m_database.execute(
            QStringLiteral("INSERT INTO settings (key, value) VALUES (?, ?)"), {key, text}));
    }
    return transaction.commit();
}

} // namespace chitai
