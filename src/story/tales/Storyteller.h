// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "base/Language.h"
#include "base/ReadingLevel.h"
#include "story/language/Character.h"
#include "story/tales/EarlierEvening.h"

#include <QStringList>
#include <memory>

namespace chitai {

class TaleMemory;

/// What the child reads next, and what it may choose then.
struct TaleTurn
{
    QString text;
    QStringList choices; ///< two or three; none when the tale is over
    bool isEnding = false;

    /// As a model writes it: the text, an empty line, and the choices numbered, one a line.
    [[nodiscard]] QString toReply() const;
};

/// How a turn shall be told, for a parent who asks for another version of it.
enum class Telling {
    AsWritten,
    Anew, ///< with another turn of events that leads to the same, or with other words around it
    Simpler, ///< a level easier; what is of the easiest already, by its easiest sentences
    Shorter, ///< at most three sentences
};

struct TaleRequest
{
    QString worldId; ///< a shipped world ("lighthouse_de"), else any
    Character character; ///< what is missing in it is guessed
    Language language = Language::English;
    quint64 seed = 0; ///< the same seed, evenings and prompts give the same story
    /// In this world, the oldest first. They are what the story avoids to tell again.
    QList<EarlierEvening> earlierEvenings;
    QStringList promptsSoFar; ///< of this session, oldest first, without `prompt`
    QString prompt; ///< a choice's number or text, own words, or empty for the opening
    QString scene; ///< of a family's own world; only used where there is no tale
    QString lore; ///< likewise
    QStringList ruleIds; ///< active rules; those of our own ("counting_de") colour the telling
    ReadingLevel level = ReadingLevel::ShortStories;
    Telling telling = Telling::AsWritten;
    QStringList practiceWords; ///< that the child practises, as they are written; may be none
    int version = 0; ///< each has other words around it where it is told anew
};

/// Tells stories without a model, composed from the tales under :/chitai/stories/tales. A shipped
/// world has a tale of its own; any other gets one that happens anywhere, into which sentences of
/// the world's scene and lore are woven. After an ending the next prompt begins another story.
///
/// Only the tale that was told last is kept in memory. Copies share it. Not thread-safe.
class Storyteller
{
public:
    /// Fails with NotFound if the resources are not there.
    [[nodiscard]] static Result<Storyteller> load();

    /// The next turn. It never fails: a wish that nothing in the scene fits is taken up kindly, and
    /// the story goes on.
    [[nodiscard]] TaleTurn tell(const TaleRequest &request) const;

    /// A sentence of the world's tale for each reading level, the easiest first: what a child reads
    /// there. Without names; empty where the tale has none.
    [[nodiscard]] QStringList samples(const QString &worldId, Language language) const;

    /// Whether there is a tale for this world.
    [[nodiscard]] static bool hasTale(const QString &worldId);

private:
    struct Told;

    Storyteller() = default;
    [[nodiscard]] const Told &toldFor(const QString &taleId, Language language) const;
    [[nodiscard]] static TaleMemory memoryOf(const Told &told, const Character &character,
                                             const QList<EarlierEvening> &evenings);

    mutable std::shared_ptr<const Told> m_told;
};

} // namespace chitai
