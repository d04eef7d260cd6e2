// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A turn of a story: the prompt is stored, the model is asked, and what comes is kept.

#include "story/StoryEngine.h"

#include "base/Logging.h"
#include "story/StoryPrompt.h"
#include "story/review/Scaffolding.h"

#include <algorithm>

namespace chitai {

namespace {

constexpr std::size_t mostTurns = 8; // at once, in different sessions

/// The same for all turns of a story.
quint64 seedOf(const QString &sessionId)
{
    return sessionId.toULongLong(nullptr, 16);
}

} // namespace

StoryEngine::Running *StoryEngine::runningIn(const QString &sessionId) const
{
    const auto found
        = std::find_if(m_running.cbegin(), m_running.cend(), [&sessionId](const auto &running) {
              return !running->turn->isOver() && running->turn->setting().sessionId == sessionId;
          });
    return found == m_running.cend() ? nullptr : found->get();
}

Result<QList<EarlierEvening>> StoryEngine::earlierEvenings()
{
    if (m_eveningsOf == m_selection.sessionId)
        return m_evenings;
    CHITAI_TRY_ASSIGN(const QList<EarlierStory> stories,
                      m_deps.stories.storiesBefore(m_selection.sessionId, QString(builtinModel),
                                                   eveningsRemembered));
    m_evenings.clear();
    for (const EarlierStory &story : stories) {
        m_evenings
            += EarlierEvening{.seed = seedOf(story.sessionId),
                              .prompts = story.prompts,
                              .isOfSameCharacter = story.characterId == m_selection.characterId};
    }
    m_eveningsOf = m_selection.sessionId;
    return m_evenings;
}

Result<ModelRequest> StoryEngine::requestFor(const QString &prompt, qint64 promptNumber)
{
    const World *world = assets().world(m_selection.worldId);
    const StoryCharacter *character = assets().character(m_selection.characterId);
    if (!world || !character)
        return failure(ErrorCode::NotFound, QStringLiteral("The world is gone."));
    CHITAI_TRY_ASSIGN(const QStringList prompts,
                      m_deps.stories.promptsBefore(m_selection.sessionId, promptNumber));
    CHITAI_TRY_ASSIGN(
        const QList<StoryMessage> last,
        m_deps.stories.messages(m_selection.sessionId, messagesInWindow, promptNumber));
    CHITAI_TRY_ASSIGN(const Recollection mind,
                      m_memory.recall(*world, m_selection.sessionId,
                                      last.isEmpty() ? promptNumber : last.front().number, prompt,
                                      last.isEmpty() ? QString() : last.back().content));
    CHITAI_TRY_ASSIGN(const QList<EarlierEvening> evenings, earlierEvenings());
    const QStringList words = practiceWords(languageOfStory(world, prompt));
    PromptParts parts{.measures = measuresOf(m_selection.level),
                      .systemRules = assets().systemRules,
                      .world = *world,
                      .character = *character,
                      .recollection = mind,
                      .practiceWords = words,
                      .isFirstTurn = prompts.isEmpty(),
                      .lastMessages = last,
                      .prompt = prompt};
    for (const QString &id : m_selection.rules) {
        if (const StoryRule *rule = assets().rule(id))
            parts.rules += *rule;
    }
    return ModelRequest{.messages = buildMessages(parts),
                        .world = *world,
                        .character = *character,
                        .level = m_selection.level,
                        .seed = seedOf(m_selection.sessionId),
                        .ruleIds = m_selection.rules,
                        .earlierEvenings = evenings,
                        .promptsSoFar = prompts,
                        .practiceWords = words,
                        .prompt = prompt};
}

Result<void> StoryEngine::checkFree() const
{
    if (m_selection.worldId.isEmpty() || m_selection.characterId.isEmpty()
        || m_selection.sessionId.isEmpty()) {
        return failure(ErrorCode::NoSession,
                       QStringLiteral("Prepare the stage first (World, Char, Session)."));
    }
    if (runningIn(m_selection.sessionId)) {
        return failure(ErrorCode::Conflict,
                       QStringLiteral("A reply is still coming in this story. Wait for its end, or "
                                      "stop it with /cancel."));
    }
    if (m_running.size() >= mostTurns) {
        return failure(ErrorCode::Conflict,
                       QStringLiteral("Too many replies are coming at once. Wait for one to end."));
    }
    return {};
}

StoryTurn *StoryEngine::runningTurn() const
{
    const Running *running = runningIn(m_selection.sessionId);
    return running ? running->turn.get() : nullptr;
}

Result<StoryTurn *> StoryEngine::ask(const QString &prompt)
{
    CHITAI_TRY(checkFree());
    Database::Transaction transaction(m_deps.database);
    CHITAI_TRY_ASSIGN(const qint64 stored,
                      m_deps.stories.addMessage(m_selection.sessionId,
                                                {.role = StoryRole::User, .content = prompt}));
    const Result<void> kept
        = m_memory.remember(m_selection.sessionId, stored, prompt)
              .and_then(
                  [this] { return m_deps.stories.touch(m_selection.sessionId, m_selection.model); })
              .and_then([&transaction] { return transaction.commit(); });
    if (!kept)
        return tl::unexpected(kept.error());
    return begin({.role = StoryRole::Assistant}, requestFor(prompt, stored));
}

StoryTurn *StoryEngine::begin(StoryMessage reply, const Result<ModelRequest> &request)
{
    auto running = std::make_unique<Running>();
    running->turn = std::make_unique<StoryTurn>(
        StoryTurn::Setting{m_selection.sessionId, m_selection.worldId, model()}, m_deps.clock);
    StoryTurn *turn = running->turn.get();
    running->isRetelling = reply.number != 0;
    reply.model = turn->setting().model;
    running->reply = std::move(reply);
    connect(&running->saving, &QTimer::timeout, this, [this, own = running.get()] {
        if (const Result<void> saved = save(*own); !saved)
            qCWarning(logStory) << "a reply that runs:" << saved.error().message;
    });
    connect(turn, &StoryTurn::ending, this, [this, own = running.get()] { store(*own); });
    // Queued: whoever asked hears of the end first.
    connect(
        turn, &StoryTurn::ended, this, [this, turn] { retire(turn); }, Qt::QueuedConnection);
    if (!running->isRetelling)
        running->saving.start(m_options.saving);
    m_running.push_back(std::move(running));
    std::optional<ModelProblem> problem;
    if (!assets().world(m_selection.worldId) || !assets().character(m_selection.characterId))
        problem = ModelProblem::WorldGone;
    else if (!request)
        problem = ModelProblem::NotSaved;
    else if (auto stream = m_models->ask(turn->setting().model, *request); stream)
        turn->run(std::move(*stream));
    else
        problem = stream.error();
    if (problem)
        QTimer::singleShot(0, turn, [turn, problem] { turn->stop(problem); });
    Q_EMIT turnBegun(turn);
    return turn;
}

Result<void> StoryEngine::save(Running &running)
{
    StoryMessage &reply = running.reply;
    const StoryTurn &turn = *running.turn;
    if (turn.text().trimmed().isEmpty() || reply.content == turn.text())
        return {};
    reply.content = turn.text();
    if (reply.number != 0)
        return m_deps.stories.updateMessage(reply);
    return m_deps.stories.addMessage(turn.setting().sessionId, reply).map([&reply](qint64 number) {
        reply.number = number;
    });
}

Result<void> StoryEngine::storeReply(Running &running)
{
    const StoryTurn &turn = *running.turn;
    const QString &sessionId = turn.setting().sessionId;
    Database::Transaction transaction(m_deps.database);
    running.reply.content.clear(); // the figures are new, even where the text is not
    running.reply.promptTokens = turn.end().promptTokens;
    running.reply.replyTokens = turn.end().replyTokens;
    return save(running)
        .and_then([&] {
            return m_memory.replaceMemory(sessionId, running.reply.number,
                                          withoutScaffolding(turn.text()));
        })
        .and_then([&] { return m_deps.stories.nameByFirstMessage(sessionId); })
        .and_then([&] { return transaction.commit(); });
}

void StoryEngine::store(Running &running)
{
    running.saving.stop();
    if (running.turn->text().trimmed().isEmpty())
        return;
    if (running.isRetelling && !running.turn->isWhole())
        return; // the version before stays
    if (const Result<void> stored = storeReply(running); !stored) {
        qCWarning(logStory) << "a reply:" << stored.error().message;
        running.turn->addProblem(ModelProblem::NotSaved);
    }
}

void StoryEngine::retire(StoryTurn *turn)
{
    Q_EMIT turnOver(turn);
    Q_EMIT changed();
    std::erase_if(m_running, [turn](const auto &running) { return running->turn.get() == turn; });
}

} // namespace chitai
