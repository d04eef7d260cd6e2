// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/Practice.h"

#include <QByteArray>

namespace chitai {

class GroupStore;
struct Profile;

/// What is known of one child, for files that a family takes away with it: tables as RFC 4180 has
/// them, in UTF-8, with commas, and codes in their columns as in docs/practice.md. Errors are the
/// stores'. Lives in the thread of its Database.
class ChildExport
{
public:
    /// All of it must outlive this object.
    struct Dependencies
    {
        Practice &practice;
        const PracticeStore &figures;
        const ReadingEventStore &events;
        const SessionStore &sessions;
        const GroupStore &groups;
    };

    explicit ChildExport(const Dependencies &deps)
        : m_deps(deps)
    {
    }

    /// A line for each session, the oldest first: when, how long in minutes, what was counted,
    /// and how its last free minute went.
    [[nodiscard]] Result<QByteArray> sessionsTable(const QUuid &profileId) const;
    /// A line for each word that the child has read.
    [[nodiscard]] Result<QByteArray> wordsTable(const QUuid &profileId) const;
    /// A JSON object with all that is stored of the child: its settings, groups, sessions and their
    /// texts, the log, and what follows from it.
    [[nodiscard]] Result<QByteArray> everything(const Profile &child) const;

private:
    [[nodiscard]] Result<QList<ReadingFigures>> readings(const QUuid &profileId) const;
    [[nodiscard]] Result<QList<FreeMinuteResult>> freeMinutes(const QUuid &profileId) const;
    [[nodiscard]] Result<QList<std::pair<Language, WordProgress>>>
    words(const QUuid &profileId) const;

    Dependencies m_deps;
};

} // namespace chitai
