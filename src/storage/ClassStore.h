// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "base/Language.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QUuid>

namespace chitai {

class Database;

/// What is told of many children at once, each with one query, however many they are. It reads what
/// PracticeStore holds, which has to be up to date. Lives in the thread of its Database.
class ClassStore
{
public:
    explicit ClassStore(Database &database);

    /// When each began the last session before a moment in which it read a word; those are missing
    /// that never did. What began later than now was told by a clock that was wrong.
    [[nodiscard]] Result<QHash<QUuid, QDateTime>> lastRead(const QList<QUuid> &children,
                                                           const QDateTime &before) const;

    struct Sitting
    {
        QUuid child;
        QDateTime from;
        QDateTime to; ///< of a session that goes on, as far as it is known
    };
    /// The sessions since then in which a word was read, the oldest first.
    [[nodiscard]] Result<QList<Sitting>> sittingsSince(const QList<QUuid> &children,
                                                       const QDateTime &moment) const;

    /// How many hard words are due, in all languages together; those are missing that have none.
    [[nodiscard]] Result<QHash<QUuid, int>> dueWords(const QList<QUuid> &children,
                                                     const QDate &day) const;

    struct Letters
    {
        QUuid child;
        Language language = Language::Russian;
        QJsonObject choice; ///< see LetterChoice
    };
    /// What a parent or teacher has said of known letters.
    [[nodiscard]] Result<QList<Letters>> letters(const QList<QUuid> &children) const;

private:
    Database &m_database;
};

} // namespace chitai
