// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "storage/Database.h"
#include "storage/PracticeRecords.h"

#include <QSet>

namespace chitai {

/// What follows from the log of what was read; src/practice computes it. A failed call changes
/// nothing. Lives in the thread of its Database.
class PracticeStore
{
public:
    explicit PracticeStore(Database &database);

    /// What is done while it lives happens as a whole or not at all.
    [[nodiscard]] Database::Transaction begin() { return Database::Transaction(m_database); }

    struct Progress
    {
        QUuid upTo; ///< the newest event that the tables know; null: none
        bool isStale = false; ///< they have to be computed anew
    };
    [[nodiscard]] Result<Progress> progress() const;
    [[nodiscard]] Result<void> setProgress(const QUuid &upTo);
    /// Nothing is known any more.
    [[nodiscard]] Result<void> clear();
    /// A child in one language: whatever is known of it follows from its own readings.
    struct Reader
    {
        QUuid profileId;
        Language language = Language::Russian;

        friend bool operator==(const Reader &, const Reader &) = default;
    };
    /// Nothing is known of that one any more.
    [[nodiscard]] Result<void> clear(const Reader &reader);

    /// Those of the texts of a session that a story brought.
    [[nodiscard]] Result<QSet<QUuid>> toldIn(const QUuid &sessionId) const;
    [[nodiscard]] Result<QList<ShownText>> texts(const QList<QUuid> &sessionItemIds) const;
    /// Whose readings of these texts are known.
    [[nodiscard]] Result<QList<Reader>> readersOf(const QList<QUuid> &sessionItemIds) const;
    [[nodiscard]] Result<void> add(const ReadingFigures &figures);
    /// In the order in which they ended.
    [[nodiscard]] Result<QList<ReadingFigures>> readings(const QUuid &profileId,
                                                         Language language) const;
    [[nodiscard]] Result<QList<ReadingFigures>> readingsOfSession(const QUuid &sessionId) const;
    /// The languages in which the child has read, the one of the most texts first.
    [[nodiscard]] Result<QList<Language>> languagesRead(const QUuid &profileId) const;
    /// The texts that the child has read to their end.
    [[nodiscard]] Result<QSet<QUuid>> itemsRead(const QUuid &profileId, Language language) const;
    /// How a text was shown of which some words were read, and not to its end.
    struct PartOfText
    {
        QUuid sessionItemId;
        QUuid itemId;
        int words = 0; ///< that count
    };
    [[nodiscard]] Result<QList<PartOfText>> partsRead(const QUuid &profileId,
                                                      Language language) const;

    [[nodiscard]] Result<void> put(const QUuid &profileId, Language language,
                                   const QList<WordProgress> &words);
    /// In alphabetical order.
    [[nodiscard]] Result<QList<WordProgress>> words(const QUuid &profileId,
                                                    Language language) const;
    /// Those that are cards, the ones that are due first at the beginning.
    [[nodiscard]] Result<QList<WordProgress>> cards(const QUuid &profileId,
                                                    Language language) const;

    /// Of the newest measured words, the oldest first: milliseconds a syllable.
    [[nodiscard]] Result<QList<double>> tempo(const QUuid &profileId, Language language) const;
    [[nodiscard]] Result<void> setTempo(const QUuid &profileId, Language language,
                                        const QList<double> &recent);

private:
    Database &m_database;
};

} // namespace chitai
