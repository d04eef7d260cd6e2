// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/KnownLetters.h"
#include "storage/Records.h"

#include <QHash>

namespace chitai {

/// The texts of a library in the light of the letters that a child knows: which can be read now,
/// which with the next step of the order, which later. It is made once for a library; another
/// choice of letters then costs little.
class LetterShelf
{
public:
    LetterShelf() = default;
    /// Texts of one language.
    LetterShelf(Language language, const QList<Item> &texts);

    enum class When { Now, Next, Later };
    struct Text
    {
        QUuid id;
        QString text;
        When when = When::Later;
        QStringList newGraphemes; ///< that the child does not know; none where it can be read

        friend bool operator==(const Text &, const Text &) = default;
    };
    /// Those that can be read now first, then those of the next step, the shortest first in each.
    [[nodiscard]] QList<Text> texts(const LetterChoice &choice) const;
    [[nodiscard]] int count() const { return int(m_texts.size()); }

private:
    struct Entry
    {
        Item item;
        QList<int> words; // indices into m_words
    };
    Language m_language = Language::Russian;
    QStringList m_words; // different ones
    QList<Entry> m_texts;
};

/// The choice once the next step is done; nothing where there is none.
[[nodiscard]] std::optional<LetterChoice> withNextStep(Language language,
                                                       const LetterChoice &choice);

} // namespace chitai
