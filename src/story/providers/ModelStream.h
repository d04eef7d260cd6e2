// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ReadingLevel.h"
#include "storage/StoryRecords.h"
#include "story/packs/Assets.h"
#include "story/review/RequestTexts.h"
#include "story/tales/EarlierEvening.h"

#include <QObject>
#include <memory>
#include <optional>

namespace chitai {

/// Why a reply did not come, or not whole. See describe() for the sentence about it.
enum class ModelProblem {
    KeyRefused, ///< 401, 403
    NoCredit, ///< 402
    ModelUnknown, ///< 404, or gone from the list
    RequestRefused, ///< another 4xx
    Moved, ///< 3xx; the explanation is the address that it names
    TooManyRequests, ///< 429, after three tries
    ServiceDown, ///< 5xx, after three tries
    NoConnection, ///< the service can't be connected to
    NoAnswer, ///< no byte before Limits::firstByte
    WentSilent, ///< it began, and nothing more came
    BrokeOff, ///< the connection ended in the middle
    Reported, ///< the provider says in the stream that something went wrong
    Unreadable, ///< what came is no reply, or parts of it can't be read
    Endless, ///< longer than any reply may be
    Empty, ///< whole, and without a word
    OnlyThoughts, ///< the model thought aloud and then wrote nothing
    CutShort, ///< the model may not write more
    Withheld, ///< by a filter of the service
    Refused, ///< the model does not want to tell this
    NotAllowed, ///< a hosted model, and hosted models are not enabled
    WorldGone, ///< the world or the character is not there any more
    NotSaved, ///< the reply is there, and the disk does not take it
};

/// What happened, what was kept, what to do; for a parent. English, without any secret.
/// `explanation` is StreamEnd::explanation.
[[nodiscard]] QString describe(ModelProblem problem, const QString &explanation = {});
/// The same in the language of the interface.
[[nodiscard]] QString describeTranslated(ModelProblem problem, const QString &explanation = {});

/// How a reply ended.
struct StreamEnd
{
    std::optional<ModelProblem> problem;
    int promptTokens = 0; ///< told by the provider, or estimated
    int replyTokens = 0;
    QString explanation
        = {}; ///< what the service says of the problem, in its own words; may be empty
};

/// What the model is told.
struct ChatMessage
{
    QString role; ///< "system", "user" or "assistant"
    QString content;

    friend bool operator==(const ChatMessage &, const ChatMessage &) = default;
};

/// One question to a model. A provider takes from it what it needs.
struct ModelRequest
{
    QString model; ///< as the provider calls it
    QList<ChatMessage> messages; ///< for a language model
    // For the storyteller that needs no model:
    World world;
    StoryCharacter character;
    ReadingLevel level = ReadingLevel::ShortStories; ///< of the child
    quint64 seed = 0; ///< the same for all turns of a story
    QStringList ruleIds;
    QList<EarlierEvening> earlierEvenings; ///< in this world
    QStringList promptsSoFar;
    QStringList practiceWords; ///< that the child practises, as they are written
    QString prompt;
    std::optional<ReplyWish> wish; ///< the reply to the prompt is known; another version is wanted
    int version = 0; ///< how many there were before
};

/// A reply that comes in pieces. Deleting it ends it, and the connection behind it.
class ModelStream : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// To be called once; nothing is emitted from within it.
    virtual void start() = 0;
    /// Nothing has come yet of a model on this machine, which may have to be loaded first. That
    /// takes minutes.
    [[nodiscard]] virtual bool mayBeLoading() const { return false; }

Q_SIGNALS:
    /// Never empty, and well formed.
    void piece(const QString &text);
    /// Exactly once, and nothing after it.
    void ended(const chitai::StreamEnd &end);
};

} // namespace chitai
