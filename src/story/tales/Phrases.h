// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QHash>
#include <QStringList>

namespace chitai {

/// What the storyteller says between the scenes of a tale, in one language; with placeholders
/// (TaleText.h). No list is empty.
struct Phrases
{
    QStringList goOn; ///< what somebody types who only wants to hear more, folded
    QStringList bridges; ///< leads on from any wish
    QStringList ideas; ///< takes up a wish by its words: {idea}
    QStringList questions; ///< leads on from a question
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
