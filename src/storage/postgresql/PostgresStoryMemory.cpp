// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/postgresql/PostgresStoryMemory.h"

#include "storage/Database.h"

#include <algorithm>
#include <cmath>

namespace chitai {

namespace {

// FTS5's own figures.
constexpr double saturation = 1.2; // k1
constexpr double lengthShare = 0.75; // b
constexpr double leastWeight = 1e-6;

/// The words of a text as SQLite's tokenizer unicode61 sees them: runs of letters and digits, Latin
/// ones without their diacritics.
QStringList tokensOf(const QString &text)
{
    QStringList tokens;
    QString token;
    const auto end = [&] {
        if (!token.isEmpty())
            tokens += std::exchange(token, {});
    };
    for (const char32_t letter : text.toLower().toUcs4()) {
        if (QChar::isMark(letter) && !token.isEmpty())
            continue;
        if (!QChar::isLetterOrNumber(letter)) {
            end();
            continue;
        }
        const QString parts = QChar::decomposition(letter);
        const bool isLatin = !parts.isEmpty() && parts[0] >= u'a' && parts[0] <= u'z'
            && QChar::decompositionTag(letter) == QChar::Canonical;
        token += isLatin ? QString(parts[0]) : QString::fromUcs4(&letter, 1);
    }
    end();
    return tokens;
}

/// How often a phrase stands in a text; its last word may go on there.
int countOf(const QStringList &phrase, const QStringList &tokens)
{
    int count = 0;
    for (qsizetype at = 0; at + phrase.size() <= tokens.size(); ++at) {
        const auto first = phrase.begin();
        if (std::equal(first, phrase.end() - 1, tokens.begin() + at)
            && tokens[at + phrase.size() - 1].startsWith(phrase.back()))
            ++count;
    }
    return count;
}

struct Piece
{
    qint64 number = 0;
    bool isMeant = false;
    QString text;
    qsizetype length = 0; // in words
    QList<int> counts; // of each phrase
    double score = 0;
};

struct Candidates
{
    double pieces = 0; // of the whole memory
    double words = 0;
    QList<Piece> list;
};

Result<Candidates> candidates(Database &database, const QString &condition,
                              const QVariantList &values, const QList<QStringList> &phrases)
{
    QStringList patterns;
    QVariantList bound = values + values;
    for (const QStringList &phrase : phrases) {
        // The longest word of a phrase is enough to find it.
        patterns += QStringLiteral("p.words LIKE ?");
        bound += QString(u'%'
                         % *std::max_element(
                             phrase.begin(), phrase.end(),
                             [](const QString &a, const QString &c) { return a.size() < c.size(); })
                         % u'%');
    }
    Candidates found;
    CHITAI_TRY_ASSIGN(
        QSqlQuery all,
        database.run(QStringLiteral("SELECT count(*), sum(word_count) FROM story_pieces")));
    if (all.next()) {
        found.pieces = all.value(0).toDouble();
        found.words = all.value(1).toDouble();
    }
    CHITAI_TRY_ASSIGN(QSqlQuery rows,
                      database.run(u"SELECT p.number, " % condition % u", CASE WHEN " % condition
                                       % u" THEN p.text END, p.folded_text FROM story_pieces p "
                                         "WHERE "
                                       % patterns.join(QStringLiteral(" OR ")),
                                   bound));
    while (rows.next()) {
        const QStringList tokens = tokensOf(rows.value(3).toString());
        Piece piece{.number = rows.value(0).toLongLong(),
                    .isMeant = rows.value(1).toBool(),
                    .text = rows.value(2).toString(),
                    .length = tokens.size(),
                    .counts = {}};
        for (const QStringList &phrase : phrases)
            piece.counts += countOf(phrase, tokens);
        found.list += piece;
    }
    return found;
}

/// The words that were asked for, without those that have no letter.
QList<QStringList> phrasesOf(const QStringList &words)
{
    QList<QStringList> phrases;
    for (const QString &word : words) {
        const QStringList tokens = tokensOf(QString(word).remove(QChar(u'\0')));
        if (!tokens.isEmpty())
            phrases += tokens;
    }
    return phrases;
}

void rank(Candidates &found, qsizetype phrases)
{
    const double average = found.pieces > 0 ? found.words / found.pieces : 1;
    for (qsizetype phrase = 0; phrase < phrases; ++phrase) {
        const auto hits = double(
            std::count_if(found.list.begin(), found.list.end(),
                          [phrase](const Piece &piece) { return piece.counts[phrase] > 0; }));
        const double rarity = std::log((found.pieces - hits + 0.5) / (hits + 0.5));
        const double weight = rarity > 0 ? rarity : leastWeight;
        for (Piece &piece : found.list) {
            const double count = piece.counts[phrase];
            const double share = average > 0 ? double(piece.length) / average : 1;
            piece.score += weight * (count * (saturation + 1))
                / (count + saturation * (1 - lengthShare + lengthShare * share));
        }
    }
}

} // namespace

PostgresStoryMemory::PostgresStoryMemory(Database &database)
    : StoryMemoryStore(database)
    , m_database(database)
{
}

Result<QStringList> PostgresStoryMemory::find(const QString &condition, const QVariantList &values,
                                              const Words &words, int most) const
{
    const QList<QStringList> phrases = phrasesOf(words);
    if (phrases.isEmpty())
        return QStringList();
    CHITAI_TRY_ASSIGN(Candidates found, candidates(m_database, condition, values, phrases));
    rank(found, phrases.size());
    found.list.removeIf([](const Piece &piece) { return !piece.isMeant || piece.score <= 0; });
    std::sort(found.list.begin(), found.list.end(), [](const Piece &a, const Piece &c) {
        return a.score != c.score ? a.score > c.score : a.number > c.number;
    });
    QStringList texts;
    for (const Piece &piece : std::as_const(found.list)) {
        if (texts.size() < most)
            texts += piece.text;
    }
    return texts;
}

Result<QStringList> PostgresStoryMemory::findLore(const QString &worldId, const Words &words,
                                                  int most) const
{
    return find(QStringLiteral("coalesce(p.world_id = ?, FALSE)"), {worldId}, words, most);
}

Result<QStringList> PostgresStoryMemory::findSaid(const QString &sessionId, qint64 before,
                                                  const Words &words, int most) const
{
    return find(QStringLiteral("coalesce(p.session_id = ? AND p.message_number < ?, FALSE)"),
                {sessionId, before}, words, most);
}

} // namespace chitai
