// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "story/language/WordPatterns.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace chitai {

/// What is said to a wish that has any of these words.
struct PhraseOfAnswer
{
    WordPatterns to;
    bool isToQuestion = false; ///< only to one; the others never
    QStringList say;
};

/// How a wish to go somewhere is told, and how it is recognised.
struct PhraseOfGoing
{
    QStringList say; ///< {place}, which is a preposition and its noun as somebody typed them
    QStringList to; ///< the prepositions, of one or two words, and what stands without one
    QStringList alone; ///< which of them need no noun: "home"
    WordPatterns movers; ///< verbs of going; one of them stands before or behind the place
    WordPatterns around; ///< what else may stand there
    WordPatterns never; ///< what may not stand in a place
};

/// What the storyteller says between the scenes of a tale, in one language; with placeholders
/// (TaleText.h). No list is empty.
struct Phrases
{
    QStringList goOn; ///< what somebody types who only wants to hear more, folded
    QStringList bridges; ///< leads on from any wish
    QStringList smiles; ///< leads on from a wish without a word in it
    PhraseOfGoing going;
    QList<PhraseOfAnswer> answers; ///< the first that fits counts
    QStringList questions; ///< leads on from any question
    QStringList kindly; ///< leads on from a wish that is unkind or not for children
    QStringList newDay; ///< begins another story after an ending
    QStringList solve; ///< a choice: to see at once to what the goal is
    QStringList found; ///< gives a thing to who has none: {thing}
    QStringList anew; ///< begins another telling of the same turn
    QStringList ends; ///< the last words of a tale
    QStringList practice; ///< brings in words that the child practises: {words}
    QHash<QString, QStringList> rules; ///< by the rule's name without its language: "counting"
};

/// Reads phrases.LANGUAGE.yaml. Fails with BadValue where a list is missing.
[[nodiscard]] Result<Phrases> parsePhrases(const QByteArray &yaml);

} // namespace chitai
