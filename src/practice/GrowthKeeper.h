// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/PracticeLedger.h"
#include "reading/GrowthSource.h"
#include "storage/GrowthStore.h"

namespace chitai {

class LetterStore;

/// Counts what a child's picture is made of: texts that were read to their end, words that were
/// tamed, and letters that a parent says are known. What the child was shown once stays: the larger
/// of what is counted and what was kept. Lives in the thread of its Database.
class GrowthKeeper : public GrowthSource
{
public:
    /// All of it must outlive this object.
    struct Dependencies
    {
        ReadingEventStore &events;
        PracticeStore &practice;
        LetterStore &letters;
        GrowthStore &growth;
    };

    explicit GrowthKeeper(const Dependencies &deps);

    [[nodiscard]] std::shared_ptr<const Growth> growthOf(const QUuid &child,
                                                         bool isSettled) override;

private:
    [[nodiscard]] Result<Growth> grown(const QUuid &child, bool isSettled);
    /// Counts what was read, and keeps what the child is shown.
    [[nodiscard]] Result<GrowthStore::Counts> settle(const QUuid &child);
    /// What the child is shown, once so much was kept.
    [[nodiscard]] Result<GrowthStore::Counts> counts(const QUuid &child,
                                                     const GrowthStore::Counts &kept) const;
    /// In the order of each primer, as the parent says.
    [[nodiscard]] Result<QStringList> knownLetters(const QUuid &child) const;

    Dependencies m_deps;
    PracticeLedger m_ledger;
};

/// What stands on the lantern of a letter or group of letters: as a child meets it first, a single
/// letter of Russian and German as a capital.
[[nodiscard]] QString lanternText(const QString &grapheme, Language language);

} // namespace chitai
