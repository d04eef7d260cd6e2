// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/StoryEngine.h"

#include "base/Logging.h"
#include "storage/Database.h"
#include "story/LoreFolder.h"
#include "story/StoryPrompt.h"

#include <QRandomGenerator>
#include <QStringBuilder>
#include <limits>

namespace chitai {

namespace {

// How long a client waits at the door for the lists of models.
constexpr std::chrono::milliseconds modelListTimeout{2'000};
constexpr std::size_t mostTurns = 8; // at once, in different sessions
constexpr qsizetype mostLore = 20'000; // characters at once

/// "Possible are: forest, sea." with so many that it stays a sentence.
template <typename T>
QString possible(const QList<T> &choices)
{
    constexpr qsizetype most = 12;
    if (choices.isEmpty())
        return QStringLiteral("There are none.");
    QStringList ids;
    for (const T &choice : choices.mid(0, most))
        ids += choice.id;
    return u"Possible are: " % ids.join(QStringLiteral(", "))
        % (choices.size() > most ? u", …" : u".");
}

QString noSuch(QStringView what, const QString &id)
{
    return u"There is no " % what % u" \"" % id.left(60) % u"\". ";
}

} // namespace

StoryEngine::StoryEngine(const Dependencies &deps, Options options, QObject *parent)
    : QObject(parent)
    , m_deps(deps)
    , m_options(std::move(options))
    , m_memory(deps.memory, deps.stories)
{
    connect(&deps.keys, &KeyStore::statusChanged, this, &StoryEngine::keyStatusChanged);
    connect(&deps.keys, &KeyStore::keyFound, this, &StoryEngine::keyFound);
    m_modelListTimer.setSingleShot(true);
    connect(&m_modelListTimer, &QTimer::timeout, this, &StoryEngine::becomeReady);
}

StoryEngine::~StoryEngine()
{
    // What has arrived is kept.
    for (const auto &running : m_running) {
        disconnect(running->turn.get(), nullptr, this, nullptr);
        store(*running);
    }
}

bool StoryEngine::lacksKey() const
{
    const QUrl service = StoryModels::hostedService(m_deps.settings);
    return !service.isEmpty() && m_deps.keys.key(service).isEmpty()
        && StoryConfig::load(m_options.dataDir).baseUrl != service;
}

void StoryEngine::wake()
{
    if (m_library)
        return;
    m_selection = m_deps.stories.selection().value_or(StorySelection());
    m_library = std::make_unique<AssetLibrary>(m_options.dataDir, m_options.shippedDir);
    m_models = std::make_unique<StoryModels>(*m_library, m_deps.settings, m_deps.profiles,
                                             m_deps.keys, m_options.models);
    connect(m_library.get(), &AssetLibrary::assetsChanged, this, &StoryEngine::changed);
    connect(m_library.get(), &AssetLibrary::configChanged, this, &StoryEngine::changed);
    connect(m_library.get(), &AssetLibrary::problemsChanged, this, &StoryEngine::problemsChanged);
    connect(m_models.get(), &StoryModels::modelsChanged, this, &StoryEngine::changed);
    connect(m_models.get(), &StoryModels::asked, this, &StoryEngine::becomeReady);
    if (m_models->isAsking())
        m_modelListTimer.start(modelListTimeout);
    else
        becomeReady();
}

void StoryEngine::becomeReady()
{
    m_modelListTimer.stop();
    if (std::exchange(m_isReady, true))
        return;
    Q_EMIT ready();
}

QString StoryEngine::model() const
{
    return m_selection.model.isEmpty() ? m_models->defaultModel() : m_selection.model;
}

QList<StorySession> StoryEngine::sessions() const
{
    return m_deps.stories.recentSessions(sessionsListed).value_or(QList<StorySession>());
}

QList<StoryMessage> StoryEngine::history() const
{
    return m_deps.stories.messages(m_selection.sessionId, messagesSent)
        .value_or(QList<StoryMessage>());
}

Result<void> StoryEngine::setSelection(const StorySelection &selection,
                                       Database::Transaction *transaction)
{
    Result<void> stored = m_deps.stories.setSelection(selection);
    if (stored && transaction)
        stored = transaction->commit();
    if (stored) {
        m_selection = selection;
        Q_EMIT changed();
    }
    return stored;
}

Result<StorySession> StoryEngine::findSession(const QString &id) const
{
    const Result<StorySession> session = m_deps.stories.session(id);
    if (!session && session.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::NotFound, noSuch(u"session", id) % possible(sessions()));
    return session;
}

Result<void> StoryEngine::selectWorld(const QString &id)
{
    if (!assets().world(id))
        return failure(ErrorCode::NotFound, noSuch(u"world", id) % possible(assets().worlds));
    StorySelection selection = m_selection;
    selection.worldId = id;
    return setSelection(selection);
}

Result<void> StoryEngine::selectCharacter(const QString &id)
{
    if (!assets().character(id)) {
        return failure(ErrorCode::NotFound,
                       noSuch(u"character", id) % possible(assets().characters));
    }
    StorySelection selection = m_selection;
    selection.characterId = id;
    return setSelection(selection);
}

Result<void> StoryEngine::selectModel(const QString &id)
{
    if (!m_models->has(id))
        return failure(ErrorCode::NotFound, noSuch(u"model", id) % possible(m_models->models()));
    StorySelection selection = m_selection;
    selection.model = id;
    selection.isModelConfirmed = true;
    return setSelection(selection);
}

Result<void> StoryEngine::attachLore(const QString &text)
{
    if (m_selection.worldId.isEmpty())
        return failure(ErrorCode::NoSession, QStringLiteral("Select a world first."));
    if (text.size() > mostLore) {
        return failure(ErrorCode::TooLarge,
                       QStringLiteral("The text may have %1 characters at once.").arg(mostLore));
    }
    return m_memory.attachLore(m_selection.worldId, text);
}

Result<QString> StoryEngine::syncFolder(const QString &path)
{
    if (m_selection.worldId.isEmpty())
        return failure(ErrorCode::NoSession, QStringLiteral("Select a world first."));
    const Result<LoreFolder> folder = LoreFolder::read(m_options.dataDir, path);
    if (!folder)
        return tl::unexpected(folder.error());
    return m_memory.setFolderLore(m_selection.worldId, folder->name, folder->texts)
        .map([&folder](qsizetype pieces) {
            return QStringLiteral("Lore was read from the folder \"%1\": %2 files, %3 pieces.")
                .arg(folder->name)
                .arg(folder->texts.size())
                .arg(pieces);
        });
}

Result<void> StoryEngine::addRule(const QString &id)
{
    if (!assets().rule(id))
        return failure(ErrorCode::NotFound, noSuch(u"rule", id) % possible(assets().rules));
    StorySelection selection = m_selection;
    if (!selection.rules.contains(id))
        selection.rules += id;
    return setSelection(selection);
}

Result<void> StoryEngine::clearRules()
{
    return setRules({});
}

Result<void> StoryEngine::setRules(const QStringList &ids)
{
    for (const QString &id : ids) {
        if (!assets().rule(id))
            return failure(ErrorCode::NotFound, noSuch(u"rule", id) % possible(assets().rules));
    }
    StorySelection selection = m_selection;
    selection.rules = ids;
    return setSelection(selection);
}

Result<void> StoryEngine::setLevel(int level)
{
    if (level < 0 || level >= int(readingLevels.size()))
        return failure(ErrorCode::BadValue, QStringLiteral("A level is 0, 1 or 2."));
    StorySelection selection = m_selection;
    selection.level = level;
    Database::Transaction transaction(m_deps.database);
    if (const Result<void> kept = m_deps.stories.setLevel(selection.sessionId, level); !kept)
        return kept;
    return setSelection(selection, &transaction);
}

QString StoryEngine::newSessionId()
{
    return QStringLiteral("%1").arg(m_deps.random.generate64() >> 16, 12, 16, QLatin1Char('0'));
}

Result<void> StoryEngine::newSession()
{
    const World *world = assets().world(m_selection.worldId);
    if (!world || !assets().character(m_selection.characterId))
        return failure(ErrorCode::NoSession, QStringLiteral("Select world/char first."));
    const QString id = newSessionId();
    Database::Transaction transaction(m_deps.database);
    if (const Result<void> begun = m_deps.stories.begin({.id = id,
                                                         .worldId = m_selection.worldId,
                                                         .characterId = m_selection.characterId,
                                                         .model = m_selection.model,
                                                         .level = m_selection.level},
                                                        world->startMessage);
        !begun)
        return begun;
    StorySelection selection = m_selection;
    selection.sessionId = id;
    if (const Result<void> set = setSelection(selection, &transaction); !set)
        return set;
    Q_EMIT historyReplaced();
    return {};
}

Result<void> StoryEngine::continueSession(const QString &id)
{
    const Result<StorySession> session = findSession(id);
    if (!session)
        return tl::unexpected(session.error());
    StorySelection selection = m_selection;
    selection.sessionId = id;
    selection.worldId = session->worldId;
    selection.characterId = session->characterId;
    selection.model = session->model;
    selection.level = session->level;
    if (const Result<void> used = m_deps.stories.touch(id, session->model); !used)
        return used;
    const Result<void> continued = setSelection(selection);
    if (continued)
        Q_EMIT historyReplaced();
    return continued;
}

Result<RemovedTurns> StoryEngine::deleteSession(const QString &id)
{
    const Result<StorySession> session = findSession(id);
    if (!session)
        return tl::unexpected(session.error());
    if (const Running *running = runningIn(id))
        running->turn->stop();
    const Result<QList<StoryMessage>> messages
        = m_deps.stories.messagesBetween(id, 0, std::numeric_limits<qint64>::max());
    if (!messages)
        return tl::unexpected(messages.error());
    if (const Result<void> removed = m_deps.stories.remove(id); !removed)
        return tl::unexpected(removed.error());
    const bool wasOnStage = m_selection.sessionId == id;
    if (wasOnStage)
        m_selection.sessionId.clear();
    Q_EMIT changed();
    if (wasOnStage)
        Q_EMIT historyReplaced();
    return RemovedTurns{*session, *messages, true, wasOnStage};
}

Result<RemovedTurns> StoryEngine::rewindTo(qint64 messageNumber)
{
    if (const Result<void> free = checkFree(); !free)
        return tl::unexpected(free.error());
    const Result<StorySession> session = m_deps.stories.session(m_selection.sessionId);
    if (!session)
        return tl::unexpected(session.error());
    const Result<QList<StoryMessage>> kept
        = m_deps.stories.messagesBetween(session->id, messageNumber - 1, messageNumber + 1);
    if (!kept)
        return tl::unexpected(kept.error());
    if (kept->isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("The story has no such turn."));
    const Result<QList<StoryMessage>> cut = m_deps.stories.cutAfter(session->id, messageNumber);
    if (!cut)
        return tl::unexpected(cut.error());
    Q_EMIT changed();
    Q_EMIT historyReplaced();
    return RemovedTurns{*session, *cut, false, true};
}

Result<void> StoryEngine::restore(const RemovedTurns &cut)
{
    const QString &id = cut.session.id;
    if (runningIn(id))
        return failure(ErrorCode::Conflict, QStringLiteral("The story went on meanwhile."));
    Database::Transaction transaction(m_deps.database);
    if (const Result<void> back = m_deps.stories.restore(cut); !back)
        return back;
    for (const StoryMessage &message : cut.messages) {
        if (const Result<void> kept = m_memory.remember(id, message.number, message.content); !kept)
            return kept;
    }
    StorySelection selection = m_selection;
    if (cut.wasOnStage && selection.sessionId.isEmpty()) {
        selection.sessionId = id;
        selection.worldId = cut.session.worldId;
        selection.characterId = cut.session.characterId;
        selection.level = cut.session.level;
    }
    if (const Result<void> set = setSelection(selection, &transaction); !set)
        return set;
    if (m_selection.sessionId == id)
        Q_EMIT historyReplaced();
    return {};
}

StoryEngine::Running *StoryEngine::runningIn(const QString &sessionId) const
{
    const auto found
        = std::find_if(m_running.cbegin(), m_running.cend(), [&sessionId](const auto &running) {
              return !running->turn->isOver() && running->turn->setting().sessionId == sessionId;
          });
    return found == m_running.cend() ? nullptr : found->get();
}

Result<ModelRequest> StoryEngine::requestFor(const QString &prompt, qint64 promptNumber)
{
    const World *world = assets().world(m_selection.worldId);
    const StoryCharacter *character = assets().character(m_selection.characterId);
    if (!world || !character)
        return failure(ErrorCode::NotFound, QStringLiteral("The world is gone."));
    const Result<QStringList> prompts
        = m_deps.stories.promptsBefore(m_selection.sessionId, promptNumber);
    if (!prompts)
        return tl::unexpected(prompts.error());
    const Result<QList<StoryMessage>> last
        = m_deps.stories.messages(m_selection.sessionId, messagesInWindow, promptNumber);
    if (!last)
        return tl::unexpected(last.error());
    const Result<Recollection> mind = m_memory.recall(
        *world, m_selection.sessionId, last->isEmpty() ? promptNumber : last->front().number,
        prompt, last->isEmpty() ? QString() : last->back().content);
    if (!mind)
        return tl::unexpected(mind.error());
    PromptParts parts{.level = level(),
                      .systemRules = assets().systemRules,
                      .world = *world,
                      .character = *character,
                      .recollection = *mind,
                      .isFirstTurn = prompts->isEmpty(),
                      .lastMessages = *last,
                      .prompt = prompt};
    for (const QString &id : m_selection.rules) {
        if (const StoryRule *rule = assets().rule(id))
            parts.rules += *rule;
    }
    return ModelRequest{.messages = buildMessages(parts),
                        .world = *world,
                        .character = *character,
                        .level = level(),
                        .seed = m_selection.sessionId.toULongLong(nullptr, 16),
                        .ruleIds = m_selection.rules,
                        .promptsSoFar = *prompts,
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
    if (const Result<void> free = checkFree(); !free)
        return tl::unexpected(free.error());
    Database::Transaction transaction(m_deps.database);
    const Result<qint64> stored = m_deps.stories.addMessage(
        m_selection.sessionId, {.role = StoryRole::User, .content = prompt});
    if (!stored)
        return tl::unexpected(stored.error());
    const Result<void> kept
        = m_memory.remember(m_selection.sessionId, *stored, prompt)
              .and_then(
                  [this] { return m_deps.stories.touch(m_selection.sessionId, m_selection.model); })
              .and_then([&transaction] { return transaction.commit(); });
    if (!kept)
        return tl::unexpected(kept.error());
    return begin({.role = StoryRole::Assistant}, requestFor(prompt, *stored));
}

Result<StoryEngine::LastTurn> StoryEngine::lastTurn() const
{
    if (const Result<void> free = checkFree(); !free)
        return tl::unexpected(free.error());
    const Result<QList<StoryMessage>> last = m_deps.stories.messages(m_selection.sessionId, 2);
    if (!last)
        return tl::unexpected(last.error());
    if (last->isEmpty() || last->back().role != StoryRole::Assistant)
        return failure(ErrorCode::NotFound, QStringLiteral("There is no reply yet."));
    return LastTurn{last->size() == 2 ? last->front() : StoryMessage(), last->back()};
}

Result<StoryTurn *> StoryEngine::askAgain(const Retelling &retelling)
{
    const Result<LastTurn> last = lastTurn();
    if (!last)
        return tl::unexpected(last.error());
    const StoryMessage &prompt = last->prompt;
    if (prompt.role != StoryRole::User || prompt.number == 0) {
        return failure(ErrorCode::NotFound,
                       QStringLiteral("These are the world's own first words. Go on with the "
                                      "story, or change them."));
    }
    Result<ModelRequest> request = requestFor(prompt.content, prompt.number);
    if (request) {
        const Language language = languageOfStory(&request->world, last->reply.content);
        request->messages += {storyRoleName(StoryRole::Assistant), last->reply.content};
        request->messages
            += {storyRoleName(StoryRole::User), requestText(retelling.wish, language, level())};
        request->wish = retelling.wish;
        request->version = retelling.version;
    }
    return begin(last->reply, request);
}

Result<void> StoryEngine::replaceReply(const QString &text)
{
    const Result<LastTurn> last = lastTurn();
    if (!last)
        return tl::unexpected(last.error());
    if (last->reply.content == text)
        return {};
    StoryMessage reply = last->reply;
    reply.content = text;
    Database::Transaction transaction(m_deps.database);
    const Result<void> stored
        = m_deps.stories.updateMessage(reply)
              .and_then(
                  [&] { return m_memory.replaceMemory(m_selection.sessionId, reply.number, text); })
              .and_then([&] { return transaction.commit(); });
    if (!stored)
        return stored;
    Q_EMIT changed();
    Q_EMIT historyReplaced();
    return {};
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
        .and_then(
            [&] { return m_memory.replaceMemory(sessionId, running.reply.number, turn.text()); })
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
