// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/GrowthKeeper.h"

#include "base/Logging.h"
#include "practice/KnownLetters.h"
#include "storage/LetterStore.h"

#include <algorithm>

namespace chitai {

QString lanternText(const QString &grapheme, Language language)
{
    const QString capital = grapheme.toUpper();
    const bool isCapital
        = language != Language::English && grapheme.size() == 1 && capital.size() == 1;
    return isCapital ? capital : grapheme;
}

GrowthKeeper::GrowthKeeper(const Dependencies &deps)
    : m_deps(deps)
    , m_ledger(deps.events, deps.practice)
{
}

std::shared_ptr<const Growth> GrowthKeeper::growthOf(const QUuid &child, bool isSettled)
{
    const Result<Growth> growth = grown(child, isSettled);
    if (growth)
        return std::make_shared<const Growth>(*growth);
    qCWarning(logStorage) << "nobody can say how far a picture has grown:"
                          << growth.error().message;
    return nullptr;
}

Result<Growth> GrowthKeeper::grown(const QUuid &child, bool isSettled)
{
    // Words are counted when an evening ends: no start and no end of a text waits for that.
    const Result<GrowthStore::Counts> all = isSettled
        ? settle(child)
        : m_deps.growth.kept(child).and_then(
            [&](const GrowthStore::Counts &kept) { return counts(child, kept); });
    return all.map([&](const GrowthStore::Counts &shown) {
        return Growth{growthSeed(child), shown.texts, shown.words, shown.letters};
    });
}

Result<GrowthStore::Counts> GrowthKeeper::settle(const QUuid &child)
{
    // As a whole: what another connection keeps meanwhile is not overwritten by less.
    Database::Transaction transaction = m_deps.practice.begin();
    CHITAI_TRY(m_ledger.update());
    CHITAI_TRY_ASSIGN(const GrowthStore::Counts kept, m_deps.growth.kept(child));
    CHITAI_TRY_ASSIGN(const GrowthStore::Counts all, counts(child, kept));
    if (all != kept) {
        CHITAI_TRY(m_deps.growth.keep(child, all));
    }
    CHITAI_TRY(transaction.commit());
    return all;
}

Result<GrowthStore::Counts> GrowthKeeper::counts(const QUuid &child,
                                                 const GrowthStore::Counts &kept) const
{
    CHITAI_TRY_ASSIGN(const GrowthStore::Counts counted, m_deps.growth.counted(child));
    CHITAI_TRY_ASSIGN(const QStringList known, knownLetters(child));
    GrowthStore::Counts all{std::max(kept.texts, counted.texts),
                            std::max(kept.words, counted.words), kept.letters};
    for (const QString &letter : known) {
        if (!all.letters.contains(letter))
            all.letters += letter;
    }
    return all;
}

Result<QStringList> GrowthKeeper::knownLetters(const QUuid &child) const
{
    QStringList known;
    for (const Language language : allLanguages) {
        CHITAI_TRY_ASSIGN(const LetterChoice choice,
                          m_deps.letters.choice(child, language).and_then(LetterChoice::fromJson));
        const QStringList graphemes = knownGraphemes(language, choice);
        for (const QString &grapheme : graphemes) {
            const QString text = lanternText(grapheme, language);
            if (!known.contains(text))
                known += text;
        }
    }
    return known;
}

} // namespace chitai
