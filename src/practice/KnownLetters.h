// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "base/Language.h"

#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QStringList>
#include <optional>

namespace chitai {

/// In which order a primer introduces letters and graphemes (docs/practice.md).
struct LetterOrder
{
    QString id;
    Language language = Language::Russian;
    QString name; ///< of the primer
    QString source; ///< where the order is known from: "print", "published" or "memory"
    QList<QStringList> steps; ///< the graphemes of each, in lower case
    /// Words that are learned whole, with the step by which they are; the first step is 1.
    QList<std::pair<int, QStringList>> words;
};

/// All of them, of one language.
[[nodiscard]] QList<LetterOrder> letterOrders(Language language);

/// The letters and groups of letters that are read as one, of a word, in lower case: the longest at
/// each place. English has a-e where an e at the end tells how the vowel before the consonant is
/// read. What is no letter is passed over.
[[nodiscard]] QStringList graphemesOf(const QString &word, Language language);

/// How far a child is, as the parent says.
struct LetterChoice
{
    QString order; ///< the id of a LetterOrder; "own"; empty: all letters are known
    int step = 0; ///< how many steps of the order; all of them and more: all letters are known
    QList<QStringList> own; ///< the steps of the family's own order
    QStringList words; ///< further words that are learned whole
    // For children who do not follow the order: single graphemes that are known though they come
    // later, and that are not known though they came.
    QStringList early;
    QStringList missing;
    // Of Russian: what is known before its step.
    bool knowsSoftSign = false;
    bool knowsHardSign = false;
    bool knowsZhiShi = true; ///< that жи and ши are read жы and шы

    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing for what is no choice: BadValue.
    [[nodiscard]] static Result<LetterChoice> fromJson(const QJsonObject &json);

    friend bool operator==(const LetterChoice &, const LetterChoice &) = default;
};

/// The steps that an order has: a primer's, or the family's own; none where no order was chosen.
[[nodiscard]] QList<QStringList> letterSteps(Language language, const LetterChoice &choice);

/// The graphemes of the order that the child knows, in its sequence; none where no order was
/// chosen.
[[nodiscard]] QStringList knownGraphemes(Language language, const LetterChoice &choice);

/// What a child can't read yet of a text.
struct TextLetters
{
    bool isDecodable = true;
    QStringList newGraphemes; ///< in the order in which they come, each once
    int hardWords = 0; ///< words that have one, each time it stands there
    int words = 0; ///< that have letters
};

/// The letters that a child knows.
class KnownLetters
{
public:
    /// The order must be one of letterOrders(), or "own", or none.
    KnownLetters(Language language, const LetterChoice &choice);

    [[nodiscard]] bool knows(const QString &grapheme) const;
    /// The graphemes of a word that the child does not know; none where it is learned whole.
    [[nodiscard]] QStringList newGraphemes(const QString &word) const;
    [[nodiscard]] TextLetters of(const QStringList &words) const;
    /// Whether a text has no more than that: faster than of(), for whole libraries.
    [[nodiscard]] bool canRead(const QStringList &words) const;

private:
    Language m_language;
    LetterChoice m_choice;
    bool m_knowsAll = false;
    QSet<QString> m_known;
    QSet<QString> m_introduced; // by the order, sooner or later
    QSet<QString> m_words; // as correctionKey() writes them
};

} // namespace chitai
