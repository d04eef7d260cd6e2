// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QStringList>

namespace chitai {

/// Words to look for in what somebody wrote. A pattern is a whole word, several words in this
/// order, or with a star at its end the beginning of a word. Case, ё, ß, stress marks and accents
/// do not count.
class WordPatterns
{
public:
    WordPatterns() = default;
    explicit WordPatterns(const QStringList &patterns);

    /// Whether a word, without punctuation, is one of them.
    [[nodiscard]] bool contains(const QString &word) const;
    /// Whether a text has any of them.
    [[nodiscard]] bool isIn(const QString &text) const;
    [[nodiscard]] bool isEmpty() const
    {
        return m_words.isEmpty() && m_stems.isEmpty() && m_phrases.isEmpty();
    }

private:
    QSet<QString> m_words;
    QStringList m_stems;
    QStringList m_phrases; ///< several words, between blanks where they are whole
};

/// The words of a text as they are written, without what stands between them: "Let's go!" has
/// three.
[[nodiscard]] QStringList bareWords(const QString &text);

} // namespace chitai
