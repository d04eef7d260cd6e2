// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "story/names/NameLetters.h"
#include "story/names/StandIns.h"

#include <QHash>

namespace chitai {

/// A name that must not be sent to a hosted model, as the family writes it; one or more words.
struct PrivateName
{
    QString name;
    std::optional<Gender> gender = {}; ///< nothing: guessed from the name
    std::array<QString, allNameCases.size()> forms = {}; ///< where the family wrote them down
};

/// A place in a text where a word of a name stands.
struct FoundName
{
    TextWord place;
    int word = 0; ///< of NameFinder::words()
    int form = 0; ///< of FormOfName
    Capitals capitals = Capitals::First;
};

/// Finds names in a text, each word of them on its own ("Anna Maria Müller": three), in every form
/// of NameForms.h and under every spelling of spellingsOf(). Of a name with a dash the words are
/// found together (Annalena) and apart.
///
/// A word in lower case that is an ordinary word of the language is no name (will, роза). With a
/// capital it is one, also where it may be the ordinary word: "Rose" at the beginning of a
/// sentence, May, der Wolf. Only where the grammar has no name there it stays: before a subject
/// pronoun at the beginning of a sentence ("Will you"), and the short form by which one calls
/// somebody ("Свет!") without a mark behind it. A name of one letter that is a word (I, А, Я) is
/// none at the beginning of a sentence.
class NameFinder
{
public:
    NameFinder() = default;
    explicit NameFinder(const QList<PrivateName> &names);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] const QList<PrivateWord> &words() const { return m_words; }
    /// In their order. Takes a time that grows with the text alone.
    [[nodiscard]] QList<FoundName> find(QStringView text) const;
    /// Every form of every name, folded.
    [[nodiscard]] QSet<QString> spellings() const;

private:
    struct Entry
    {
        int word = 0;
        int form = 0;
    };
    struct Match
    {
        Entry entry;
        QString spelling;
    };

    void addName(const PrivateName &name);
    void addWord(const QString &word, Gender gender, NamePart part);
    void takeWrittenForms(const PrivateName &name, qsizetype first, qsizetype count);
    void fillIndex();
    [[nodiscard]] std::optional<Match> match(QStringView word) const;
    [[nodiscard]] std::optional<FoundName> nameAt(QStringView text, const TextWord &place) const;
    [[nodiscard]] std::optional<FoundName> syllablesAt(QStringView text,
                                                       const QList<TextWord> &words,
                                                       qsizetype first, qsizetype count) const;
    [[nodiscard]] bool isName(const Match &match, QStringView text, const TextWord &place) const;

    QList<PrivateWord> m_words;
    QHash<QString, Entry> m_index;
};

} // namespace chitai
