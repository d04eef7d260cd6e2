// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/CorrectionStore.h"

#include "storage/Database.h"
#include "storage/Rows.h"

namespace chitai {

namespace {

SyllableCorrection readCorrection(const QSqlQuery &row)
{
    return {languageFromCode(row.value(0).toString()).value_or(Language::Russian),
            row.value(1).toString(), row.value(2).toString(), row.value(3).toString().split(u'|')};
}

} // namespace

CorrectionStore::CorrectionStore(Database &database)
    : m_database(database)
{
}

Result<QList<SyllableCorrection>> CorrectionStore::all() const
{
    return readAll(
        m_database.run(QStringLiteral("SELECT language, word_key, word, syllables "
                                      "FROM syllable_corrections ORDER BY language, word_key")),
        readCorrection);
}

Result<void> CorrectionStore::put(const QList<SyllableCorrection> &corrections)
{
    Database::Transaction transaction(m_database);
    CHITAI_TRY_ASSIGN(QSqlQuery query,
                      m_database.prepare(QStringLiteral(
                          "INSERT INTO syllable_corrections (language, word_key, word, syllables) "
                          "VALUES (?, ?, ?, ?) ON CONFLICT (language, word_key) DO UPDATE "
                          "SET word = excluded.word, syllables = excluded.syllables")));
    for (const SyllableCorrection &correction : corrections) {
        CHITAI_TRY(m_database.run(query,
                                  {languageCode(correction.language), correction.key,
                                   correction.word, correction.syllables.join(u'|')}));
    }
    return transaction.commit();
}

Result<void> CorrectionStore::remove(Language language, const QString &key)
{
    return m_database.execute(
        QStringLiteral("DELETE FROM syllable_corrections WHERE language = ? AND word_key = ?"),
        {languageCode(language), key});
}

} // namespace chitai
