// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlite/HouseRows.h"

#include "storage/Database.h"

namespace chitai {

namespace {

/// Settings that are the family's: which child reads, that the texts of the program and their
/// pictures were added, and what a parent decided of the stories' sentences and words.
const QStringList &familySettings()
{
    static const QStringList keys{
        QStringLiteral("active_profile"),  QStringLiteral("decodable_texts"),
        QStringLiteral("starter_library"), QStringLiteral("starter_pictures"),
        QStringLiteral("story_drafts"),    QStringLiteral("story_practice_words")};
    return keys;
}

const QString deviceColumns = QStringLiteral("id, name, token_hash, created_at, last_seen_at");
constexpr int deviceColumnCount = 5;

Result<bool> hasTable(Database &database, const QString &name)
{
    CHITAI_TRY_ASSIGN(
        QSqlQuery query,
        database.run(
            QStringLiteral("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"),
            {name}));
    return query.next();
}

Result<void> readSettings(Database &database, HouseRows &rows)
{
    CHITAI_TRY_ASSIGN(QSqlQuery query,
                      database.run(QStringLiteral("SELECT key, value FROM settings")));
    while (query.next()) {
        const QString key = query.value(0).toString();
        if (!familySettings().contains(key))
            rows.settings.insert(key, query.value(1).toString());
    }
    return {};
}

Result<void> readStoryModel(Database &database, HouseRows &rows)
{
    CHITAI_TRY_ASSIGN(
        QSqlQuery query,
        database.run(QStringLiteral("SELECT model, model_confirmed FROM story_stage")));
    if (query.next()) {
        rows.storyModel = query.value(0).toString();
        rows.isStoryModelConfirmed = query.value(1).toBool();
    }
    return {};
}

Result<void> runAll(Database &database, const QList<std::pair<QString, QVariantList>> &statements)
{
    for (const auto &[sql, values] : statements) {
        CHITAI_TRY(database.run(sql, values));
    }
    return {};
}

} // namespace

Result<HouseRows> readHouseRows(Database &database)
{
    HouseRows rows;
    const Result<bool> hasSettings = hasTable(database, QStringLiteral("settings"));
    const Result<bool> hasDevices = hasTable(database, QStringLiteral("devices"));
    const Result<bool> hasStories = hasTable(database, QStringLiteral("story_stage"));
    for (const Result<bool> *table : {&hasSettings, &hasDevices, &hasStories}) {
        if (!*table)
            return tl::unexpected(table->error());
    }
    if (*hasDevices) {
        CHITAI_TRY_ASSIGN(
            QSqlQuery query,
            database.run(QStringLiteral("SELECT %1 FROM devices").arg(deviceColumns)));
        while (query.next()) {
            QVariantList row;
            for (int column = 0; column < deviceColumnCount; ++column)
                row += query.value(column);
            rows.devices += row;
        }
    }
    Result<void> read;
    if (*hasSettings)
        read = readSettings(database, rows);
    if (read && *hasStories)
        read = readStoryModel(database, rows);
    return read.map([&rows] { return rows; });
}

Result<void> replaceHouseRows(Database &database, const HouseRows &rows)
{
    // A text without letters may be null, which the columns don't take.
    const auto text
        = [](const QString &value) { return value.isNull() ? QStringLiteral("") : value; };
    QString places = QStringLiteral("?");
    QVariantList kept{familySettings().front()};
    for (const QString &key : familySettings().mid(1)) {
        places += QStringLiteral(", ?");
        kept += key;
    }
    QList<std::pair<QString, QVariantList>> statements{
        {QStringLiteral("DELETE FROM devices"), {}},
        {QStringLiteral("DELETE FROM settings WHERE key NOT IN (%1)").arg(places), kept},
        // With a story the model goes on the stage that it was told by last.
        {QStringLiteral("UPDATE story_sessions SET model = ''"), {}},
        {QStringLiteral("UPDATE story_stage SET model = ?, model_confirmed = ?"),
         {text(rows.storyModel), rows.isStoryModelConfirmed}}};
    for (auto setting = rows.settings.begin(); setting != rows.settings.end(); ++setting) {
        statements.emplaceBack(QStringLiteral("INSERT INTO settings (key, value) VALUES (?, ?)"),
                               QVariantList{text(setting.key()), text(setting.value())});
    }
    for (const QVariantList &device : rows.devices) {
        statements.emplaceBack(
            QStringLiteral("INSERT INTO devices (%1) VALUES (?, ?, ?, ?, ?)").arg(deviceColumns),
            device);
    }
    CHITAI_TRY(database.run(QStringLiteral("PRAGMA secure_delete = ON")));
    Database::Transaction transaction(database);
    CHITAI_TRY(runAll(database, statements));
    return transaction.commit();
}

} // namespace chitai
