// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ProfileStore.h"

#include "base/Clock.h"
#include "storage/Database.h"
#include "storage/NotFound.h"
#include "storage/Rows.h"
#include "storage/SqlValues.h"

#include <QJsonDocument>

namespace chitai {

namespace {

QString styleText(const DisplayStyle &style)
{
    return QString::fromUtf8(QJsonDocument(style.toJson()).toJson(QJsonDocument::Compact));
}

/// A null text would be stored as NULL.
QString present(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QVariant languageOrNull(const std::optional<Language> &language)
{
    return language ? QVariant(languageCode(*language)) : QVariant();
}

QVariant normOrNull(const std::optional<RussianNorm> &norm)
{
    return norm ? QVariant(russianNormCode(*norm)) : QVariant();
}

Profile readProfile(const QSqlQuery &row)
{
    const QByteArray style = row.value(4).toString().toUtf8();
    return {.id = sql::toId(row.value(0)),
            .name = row.value(1).toString(),
            .colour = row.value(2).toString(),
            .language = languageFromCode(row.value(3).toString()),
            .style = DisplayStyle::fromJson(QJsonDocument::fromJson(style).object()),
            .russianNorm = russianNormFromCode(row.value(5).toString()),
            .picture = sql::toOptionalId(row.value(6)),
            .face = row.value(7).toString()};
}

} // namespace

ProfileStore::ProfileStore(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<QList<Profile>> ProfileStore::all() const
{
    return readAll(
        m_database.run(u"SELECT id, name, colour, language, style, russian_norm, picture_id, face "
                       "FROM profiles ORDER BY created_at, "
                       % m_database.dialect().insertionOrder(QStringLiteral("profiles"))),
        readProfile);
}

Result<void> ProfileStore::add(const Profile &profile)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO profiles (id, name, colour, language, style, "
                       "russian_norm, picture_id, face, created_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {sql::id(profile.id), present(profile.name), profile.colour,
         languageOrNull(profile.language), styleText(profile.style),
         normOrNull(profile.russianNorm), sql::optionalId(profile.picture), present(profile.face),
         sql::time(m_clock.now())});
}

Result<void> ProfileStore::save(const Profile &profile)
{
    CHITAI_TRY_ASSIGN(
        const QSqlQuery changed,
        m_database.run(
            QStringLiteral("UPDATE profiles SET name = ?, colour = ?, language = ?, style = ?, "
                           "russian_norm = ?, picture_id = ?, face = ? WHERE id = ?"),
            {present(profile.name), profile.colour, languageOrNull(profile.language),
             styleText(profile.style), normOrNull(profile.russianNorm),
             sql::optionalId(profile.picture), present(profile.face), sql::id(profile.id)}));
    if (changed.numRowsAffected() == 0)
        return noSuchChild();
    return {};
}

Result<void> ProfileStore::remove(const QUuid &id)
{
    return m_database.dialect().overwriteWhatIsDeleted(m_database).and_then([&] {
        return m_database.execute(QStringLiteral("DELETE FROM profiles WHERE id = ?"),
                                  {sql::id(id)});
    });
}

Result<void> ProfileStore::wipeRemoved()
{
    return m_database.dialect().emptyJournal(m_database);
}

} // namespace chitai
