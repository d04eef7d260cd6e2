// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/GrowthKeeper.h"

#include "base/Logging.h"
#include "practice/KnownLetters.h"
#include "storage/GrowthStore.h"
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
    if (isSettled) {
        CHITAI_TRY(m_ledger.update());
    }
    CHITAI_TRY_ASSIGN(const GrowthStore::Counts kept, m_deps.growth.kept(child));
    CHITAI_TRY_ASSIGN(const GrowthStore::Counts counted, m_deps.growth.counted(child));
    CHITAI_TRY_ASSIGN(const QStringList known, knownLetters(child));
    GrowthStore::Counts all{std::max(kept.texts, counted.texts),
                            std::max(kept.words, counted.words), kept.letters};
    for (const QString &letter : known) {
        if (!all.letters.contains(letter))
            all.letters += letter;
    }
    if (isSettled && all != kept) {
        CHITAI_TRY(m_deps.growth.keep(child, all));
    }
    return Growth{growthSeed(child), all.texts, all.words, all.letters};
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
