// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storytime/StoryDesk.h"

#include "base/Logging.h"
#include "reading/SessionModel.h"
#include "storage/LibraryStore.h"
#include "story/language/PractisedWords.h"
#include "text/Sanitizer.h"

namespace chitai {

StoryDesk::StoryDesk(const Dependencies &deps, QObject *parent)
    : QObject(parent)
    , m_deps(deps)
    , m_store(deps.settings)
    , m_delivery(deps.model, deps.libraryService,
                 [this](const QList<qsizetype> &lines) { return announce(lines); })
    , m_follower(deps.model, m_draft)
{
    connect(&m_follower, &ReadingFollower::progressed, this, &StoryDesk::followReading);
    connect(&deps.engine, &StoryEngine::changed, this, &StoryDesk::selectionChanged);
    connect(&deps.engine, &StoryEngine::historyReplaced, this, [this] {
        m_problem.reset();
        rebuild();
        Q_EMIT selectionChanged();
    });
    connect(&deps.engine, &StoryEngine::turnBegun, this, [this](StoryTurn *turn) {
        if (turn == m_deps.engine.runningTurn())
            follow(turn);
    });
    connect(&deps.engine, &StoryEngine::turnOver, this, [this](const StoryTurn *turn) {
        if (turn->setting().sessionId == selection().sessionId)
            conclude(*turn);
    });
}

void StoryDesk::wake()
{
    if (std::exchange(m_isAwake, true))
        return;
    m_deps.engine.wake();
    rebuild();
}

void StoryDesk::resume()
{
    const std::optional<QUuid> session = m_deps.model.snapshot()->sessionId;
    if (session && m_store.hasSentTo(*session))
        wake();
    m_follower.schedule();
}

const World *StoryDesk::world() const
{
    return m_isAwake ? m_deps.engine.assets().world(selection().worldId) : nullptr;
}

const StoryCharacter *StoryDesk::character() const
{
    return m_isAwake ? m_deps.engine.assets().character(selection().characterId) : nullptr;
}

QList<StoryMessage> StoryDesk::storySoFar() const
{
    if (!m_isAwake)
        return {};
    QList<StoryMessage> messages = m_deps.engine.history();
    if (!messages.isEmpty() && messages.back().role == StoryRole::Assistant
        && (isTelling() || messages.back().number == m_draft.messageNumber))
        messages.removeLast();
    return messages;
}

void StoryDesk::follow(StoryTurn *turn)
{
    m_turn = turn;
    m_problem.reset();
    m_draft = {};
    connect(turn, &StoryTurn::piece, this, &StoryDesk::told);
    connect(turn, &StoryTurn::stillWaiting, this, &StoryDesk::told);
    connect(turn, &StoryTurn::ended, this, [this, turn] {
        if (m_turn == turn && turn->end().problem) {
            m_problem = turn->end().problem;
            m_explanation = turn->end().explanation;
        }
    });
    Q_EMIT changed();
}

void StoryDesk::conclude(const StoryTurn &turn)
{
    if (m_turn == &turn)
        m_turn.clear();
    rebuild();
}

void StoryDesk::rebuild()
{
    if (!m_isAwake)
        return;
    m_draft = {};
    StoryTurn *running = m_deps.engine.runningTurn();
    if (running != m_turn) {
        // Another story is on stage.
        if (m_turn)
            disconnect(m_turn, nullptr, this, nullptr);
        m_turn.clear();
        m_problem.reset();
        m_heldVersion.clear();
        if (running)
            follow(running);
    }
    const QList<StoryMessage> messages = running ? QList<StoryMessage>() : m_deps.engine.history();
    if (!messages.isEmpty() && messages.back().role == StoryRole::Assistant) {
        StoryDraft draft = draftOf(messages.back());
        m_store.restore(draft);
        m_draft = std::move(draft);
        followDraft();
        keepVersions(messages.back().content);
        for (DraftLine &line : m_draft.lines) {
            if (line.isEdited)
                line.verdict = review(line.text());
        }
    }
    Q_EMIT changed();
}

StoryDraft StoryDesk::draftOf(const StoryMessage &reply) const
{
    StoryDraft draft;
    draft.sessionId = selection().sessionId;
    draft.messageNumber = reply.number;
    draft.language = languageOfStory(world(), reply.content);
    const ReplyVerdict verdict
        = m_deps.reviewer.review(reply.content, draft.language, measuresOf(level()));
    draft.remarks = verdict.remarks;
    for (const SentenceVerdict &sentence : verdict.sentences)
        draft.lines += DraftLine{.verdict = sentence};
    for (const SentenceVerdict &choice : verdict.choices)
        draft.lines += DraftLine{.verdict = choice, .isChoice = true};
    draft.captureFingerprint();
    const QStringList practised = m_deps.engine.practiceWords(draft.language);
    draft.wantsPractice = !practised.isEmpty();
    draft.practiceWords = wordsFoundIn(practised, reply.content);
    return draft;
}

SentenceVerdict StoryDesk::review(const QString &text) const
{
    return m_deps.reviewer.reviewSentence(text, m_draft.language, measuresOf(level()));
}

QString StoryDesk::tag() const
{
    const World *told = world();
    return told ? cleanTag(told->name) : QString();
}

void StoryDesk::save(const char *what)
{
    if (const Result<void> saved = m_store.save(m_draft); !saved)
        qCWarning(logStory) << what << saved.error().message;
}

Result<void> StoryDesk::change(const std::function<Result<void>(StoryDraft &)> &change)
{
    StoryDraft draft = m_draft;
    CHITAI_TRY(change(draft));
    if (isTelling() || draft.isEmpty())
        return failure(ErrorCode::Conflict, QStringLiteral("There is no draft now."));
    if (const Result<void> sent = m_delivery.sendSentences(draft, tag()); !sent) {
        save("lines that could not be sent:");
        return sent;
    }
    m_draft = draft;
    const Result<void> saved = m_store.save(m_draft);
    if (saved)
        m_follower.schedule(); // for the choices of a draft whose sentences are read already
    Q_EMIT changed();
    return saved;
}

Result<void> StoryDesk::announce(const QList<qsizetype> &lines)
{
    StoryDraft draft = m_draft;
    for (const qsizetype line : lines)
        draft.lines[line].isOnItsWay = true;
    return m_store.save(draft);
}

Result<void> StoryDesk::approve(qsizetype line)
{
    return change([line](StoryDraft &draft) { return draft.approve(line); });
}

Result<void> StoryDesk::approveFit(const QString &seen)
{
    return change([&seen](StoryDraft &draft) -> Result<void> {
        if (!seen.isEmpty() && draft.fingerprint() != seen) {
            return failure(ErrorCode::Conflict,
                           QStringLiteral("The draft has other sentences by now. Look at them "
                                          "first."));
        }
        draft.approveFit();
        return {};
    });
}

Result<void> StoryDesk::edit(qsizetype line, const QString &text)
{
    return change([&](StoryDraft &draft) {
        return draft.checkChangeable(line)
            .and_then([&] { return sanitizeItemText(text.simplified()); })
            .and_then([&](const QString &words) { return draft.edit(line, review(words)); });
    });
}

Result<void> StoryDesk::drop(qsizetype line)
{
    return change([line](StoryDraft &draft) { return draft.drop(line); });
}

Result<void> StoryDesk::reconsider(qsizetype line)
{
    return change([line](StoryDraft &draft) { return draft.reconsider(line); });
}

void StoryDesk::followReading()
{
    const bool hasMoved = followDraft();
    sendChoices();
    if (hasMoved)
        Q_EMIT changed();
}

bool StoryDesk::followDraft()
{
    const QList<LineDecision> before = m_draft.lineDecisions();
    const bool hasMoved = m_follower.follow(m_draft);
    if (m_draft.lineDecisions() != before)
        save("what the child has read:");
    return hasMoved;
}

void StoryDesk::sendChoices()
{
    StoryDraft draft = m_draft;
    const Result<bool> sent = m_delivery.sendChoices(draft, tag());
    if (!sent)
        qCWarning(logStory) << "the choices:" << sent.error().message;
    if (!sent || !*sent)
        return;
    m_draft = draft;
    save("the choices:");
    Q_EMIT changed();
}

} // namespace chitai
