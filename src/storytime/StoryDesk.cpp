// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storytime/StoryDesk.h"

#include "base/Logging.h"
#include "reading/LibraryService.h"
#include "reading/SessionModel.h"
#include "storage/SettingsStore.h"
#include "text/Sanitizer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace chitai {

namespace {

constexpr QLatin1StringView draftsKey("story_drafts");
constexpr qsizetype mostDrafts = 40; // replies whose approvals are kept
constexpr qsizetype mostVersions = 6; // of one reply

QJsonArray storedDrafts(const SettingsStore &settings)
{
    return QJsonDocument::fromJson(settings.value(draftsKey).value_or(QString()).toUtf8()).array();
}

/// What the desk does by itself.
const CommandSender automatic{.isAutomatic = true};

/// None where nothing is on screen, or it was read to its end.
std::optional<QUuid> itemBeingRead(const ReadingSnapshot &snapshot)
{
    if (!snapshot.current || snapshot.isCompleted())
        return std::nullopt;
    return snapshot.current->sessionItemId;
}

/// On screen, then in the queue.
QList<QUuid> sessionItems(const ReadingSnapshot &snapshot)
{
    QList<QUuid> all;
    if (snapshot.current)
        all += snapshot.current->sessionItemId;
    for (const QueueEntry &entry : *snapshot.queue)
        all += entry.sessionItemId;
    return all;
}

} // namespace

StoryDesk::StoryDesk(const Dependencies &deps, QObject *parent)
    : QObject(parent)
    , m_deps(deps)
{
    m_reading.setSingleShot(true);
    m_reading.setInterval(0);
    connect(&m_reading, &QTimer::timeout, this, &StoryDesk::followReading);
    connect(&deps.model, &SessionModel::snapshotChanged, this, [this] {
        // A step within a text changes nothing here.
        const SnapshotPtr now = m_deps.model.snapshot();
        const std::optional<QUuid> item = itemBeingRead(*now);
        if (m_draft.isEmpty() || (item == m_itemRead && now->queue == m_queueSeen))
            return;
        if (item && !m_shown.contains(*item))
            m_shown += *item;
        m_reading.start();
    });
    connect(&deps.engine, &StoryEngine::historyReplaced, this, [this] {
        m_problem.reset();
        rebuild();
    });
    connect(&deps.engine, &StoryEngine::turnBegun, this, [this](StoryTurn *turn) {
        if (turn == m_deps.engine.runningTurn())
            follow(turn);
    });
    connect(&deps.engine, &StoryEngine::turnOver, this, [this](const StoryTurn *turn) {
        if (turn->setting().sessionId == m_deps.engine.selection().sessionId)
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
    for (const QJsonValue stored : storedDrafts(m_deps.settings)) {
        if (session && QUuid::fromString(stored[u"reading_session"].toString()) == *session)
            wake();
    }
    m_reading.start();
}

QString StoryDesk::telling() const
{
    return m_turn ? m_turn->text() : QString();
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
    connect(turn, &StoryTurn::ended, this, [this, turn] {
        if (m_turn == turn && turn->end().problem)
            m_problem = turn->end().problem;
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
        const StoryMessage &reply = messages.back();
        const StorySelection &selection = m_deps.engine.selection();
        const World *world = m_deps.engine.assets().world(selection.worldId);
        StoryDraft draft;
        draft.sessionId = selection.sessionId;
        draft.messageNumber = reply.number;
        draft.language
            = world && world->language ? *world->language : languageOfText(reply.content);
        const ReplyVerdict verdict
            = m_deps.reviewer.review(reply.content, draft.language, m_deps.engine.level());
        draft.remarks = verdict.remarks;
        for (const SentenceVerdict &sentence : verdict.sentences)
            draft.lines += DraftLine{.verdict = sentence};
        for (const SentenceVerdict &choice : verdict.choices)
            draft.lines += DraftLine{.verdict = choice, .isChoice = true};
        draft.captureFingerprint();
        for (const QJsonValue stored : storedDrafts(m_deps.settings))
            draft.takeState(stored.toObject());
        m_draft = std::move(draft);
        followDraft();
        if (const QString held = std::exchange(m_heldVersion, {});
            !held.isEmpty() && held != reply.content) {
            for (const QString &version : {held, reply.content}) {
                if (!m_draft.versions.contains(version))
                    m_draft.versions += version;
            }
            while (m_draft.versions.size() > mostVersions)
                m_draft.versions.removeFirst();
            if (const Result<void> stored = store(m_draft); !stored)
                qCWarning(logStory) << "versions of a reply:" << stored.error().message;
        }
        for (DraftLine &line : m_draft.lines) {
            if (line.isEdited)
                line.verdict = review(line.text());
        }
    }
    Q_EMIT changed();
}

SentenceVerdict StoryDesk::review(const QString &text) const
{
    return m_deps.reviewer.reviewSentence(text, m_draft.language, m_deps.engine.level());
}

bool StoryDesk::canAskAgain() const
{
    if (m_draft.isEmpty() || m_draft.isAnythingSent())
        return false;
    const QList<StoryMessage> before = storySoFar();
    return !before.isEmpty() && before.back().role == StoryRole::User;
}

qsizetype StoryDesk::version() const
{
    const QList<StoryMessage> messages = m_deps.engine.history();
    return messages.isEmpty()
        ? 0
        : std::max<qsizetype>(0, m_draft.versions.indexOf(messages.back().content));
}

qsizetype StoryDesk::versionCount() const
{
    return m_draft.isEmpty() ? 0 : std::max<qsizetype>(1, m_draft.versions.size());
}

Result<void> StoryDesk::setLevel(int level)
{
    const Result<void> stored = m_deps.engine.setLevel(level);
    if (stored)
        rebuild();
    return stored;
}

Result<DraftLine *> StoryDesk::changeable(StoryDraft &draft, qsizetype line) const
{
    if (line < 0 || line >= draft.lines.size())
        return failure(ErrorCode::NotFound, QStringLiteral("The draft has no such line."));
    DraftLine *found = &draft.lines[line];
    if (found->isSent())
        return failure(ErrorCode::Conflict, QStringLiteral("The child has this line already."));
    return found;
}

Result<void> StoryDesk::approve(qsizetype line)
{
    StoryDraft draft = m_draft;
    const Result<DraftLine *> found = changeable(draft, line);
    if (!found)
        return tl::unexpected(found.error());
    if ((*found)->verdict.isRefused())
        return failure(ErrorCode::BadValue, QStringLiteral("Change this line first."));
    (*found)->state = DraftLine::State::Approved;
    return commit(std::move(draft));
}

Result<void> StoryDesk::approveFit()
{
    StoryDraft draft = m_draft;
    for (DraftLine &line : draft.lines) {
        if (line.state == DraftLine::State::Waiting && line.verdict.isFit())
            line.state = DraftLine::State::Approved;
    }
    return commit(std::move(draft));
}

Result<void> StoryDesk::edit(qsizetype line, const QString &text)
{
    StoryDraft draft = m_draft;
    const Result<DraftLine *> found = changeable(draft, line);
    if (!found)
        return tl::unexpected(found.error());
    const Result<QString> sanitized = sanitizeItemText(text.simplified());
    if (!sanitized)
        return tl::unexpected(sanitized.error());
    (*found)->state = DraftLine::State::Waiting;
    if ((*found)->text() != *sanitized) {
        (*found)->verdict = review(*sanitized);
        (*found)->isEdited = true;
    }
    return commit(std::move(draft));
}

Result<void> StoryDesk::drop(qsizetype line)
{
    StoryDraft draft = m_draft;
    const Result<DraftLine *> found = changeable(draft, line);
    if (!found)
        return tl::unexpected(found.error());
    (*found)->state = DraftLine::State::Dropped;
    return commit(std::move(draft));
}

Result<void> StoryDesk::reconsider(qsizetype line)
{
    StoryDraft draft = m_draft;
    const Result<DraftLine *> found = changeable(draft, line);
    if (!found)
        return tl::unexpected(found.error());
    (*found)->state = DraftLine::State::Waiting;
    return commit(std::move(draft));
}

Result<void> StoryDesk::commit(StoryDraft draft)
{
    if (isTelling() || draft.isEmpty())
        return failure(ErrorCode::Conflict, QStringLiteral("There is no draft now."));
    const QList<qsizetype> due = draft.dueSentences();
    QStringList texts;
    for (const qsizetype line : due)
        texts += draft.lines[line].text();
    const Result<QList<QUuid>> sent = send(draft, texts);
    if (!sent)
        return tl::unexpected(sent.error());
    for (qsizetype i = 0; i < due.size(); ++i)
        draft.lines[due[i]].sessionItem = sent->value(i);
    m_draft = draft;
    m_draft.follow(*m_deps.model.snapshot());
    const Result<void> stored = store(m_draft);
    if (stored)
        m_reading.start(); // for the choices of a draft whose sentences are read already
    Q_EMIT changed();
    return stored;
}

Result<QList<QUuid>> StoryDesk::send(StoryDraft &draft, const QStringList &texts)
{
    QList<QUuid> sent;
    if (texts.isEmpty())
        return sent;
    QList<QUuid> items;
    QList<QUuid> fresh;
    for (const QString &text : texts) {
        const Result<QString> sanitized = sanitizeItemText(text);
        if (!sanitized)
            return tl::unexpected(sanitized.error());
        const Result<LibraryStore::Added> added
            = m_deps.libraryService.findOrCreate(*sanitized, draft.language, ItemOrigin::Story);
        if (!added)
            return tl::unexpected(added.error());
        items += added->item.id;
        if (added->isNew)
            fresh += added->item.id;
    }
    // So that they are found again, and told from what the parent wrote.
    const World *world = m_deps.engine.assets().world(m_deps.engine.selection().worldId);
    const QString tag = world ? cleanTag(world->name) : QString();
    if (!fresh.isEmpty() && !tag.isEmpty()) {
        if (const Result<int> tagged = m_deps.libraryService.addTag(fresh, tag); !tagged)
            return tl::unexpected(tagged.error());
    }
    const QList<QUuid> before = sessionItems(*m_deps.model.snapshot());
    if (const Result<void> queued = m_deps.model.apply(AddItems{items, draft.language}); !queued)
        return tl::unexpected(queued.error());
    const SnapshotPtr now = m_deps.model.snapshot();
    draft.readingSession = now->sessionId.value_or(QUuid());
    // One alone stands before others that waited already, where the screen was empty.
    for (const QUuid &item : sessionItems(*now)) {
        if (!before.contains(item))
            sent += item;
    }
    return sent;
}

Result<void> StoryDesk::sendApproved()
{
    StoryDraft draft = m_draft;
    const bool isHeldUp
        = std::any_of(draft.lines.cbegin(), draft.lines.cend(), [](const DraftLine &line) {
              return !line.isChoice && line.state == DraftLine::State::Approved && !line.isSent();
          });
    if (!isHeldUp || isTelling())
        return {};
    for (DraftLine &line : draft.lines) {
        if (!line.isChoice && line.state == DraftLine::State::Waiting)
            line.state = DraftLine::State::Dropped;
    }
    return commit(std::move(draft));
}

void StoryDesk::withdraw(const QString &story, qint64 messageNumber)
{
    for (const QJsonValue stored : storedDrafts(m_deps.settings)) {
        if (stored[u"session"].toString() != story
            || stored[u"message"].toInteger() <= messageNumber)
            continue;
        for (const QJsonValue line : stored[u"lines"].toArray()) {
            const QUuid item = QUuid::fromString(line[u"session_item"].toString());
            if (!isQueued(*m_deps.model.snapshot(), item))
                continue;
            if (const Result<void> out = m_deps.model.apply(RemoveQueuedItem{item}, automatic);
                !out)
                qCWarning(logStory) << "a line of a turn taken back:" << out.error().message;
        }
    }
}

Result<RemovedTurns> StoryDesk::rewindTo(qint64 messageNumber)
{
    const QString story = m_deps.engine.selection().sessionId;
    Result<RemovedTurns> cut = m_deps.engine.rewindTo(messageNumber);
    if (cut)
        withdraw(story, messageNumber);
    return cut;
}

Result<RemovedTurns> StoryDesk::deleteStory(const QString &sessionId)
{
    const QString story = sessionId; // may be the stage's, which is cleared
    Result<RemovedTurns> cut = m_deps.engine.deleteSession(story);
    if (cut)
        withdraw(story, 0);
    return cut;
}

void StoryDesk::followReading()
{
    const SnapshotPtr now = m_deps.model.snapshot();
    m_itemRead = itemBeingRead(*now);
    m_queueSeen = now->queue;
    const bool hasMoved = followDraft();
    sendChoices();
    if (hasMoved)
        Q_EMIT changed();
}

bool StoryDesk::followDraft()
{
    const QJsonObject before = m_draft.toState();
    const bool hasMoved = m_draft.follow(*m_deps.model.snapshot(), std::exchange(m_shown, {}));
    if (m_draft.toState() != before) {
        if (const Result<void> stored = store(m_draft); !stored)
            qCWarning(logStory) << "what the child has read:" << stored.error().message;
    }
    return hasMoved;
}

void StoryDesk::sendChoices()
{
    const std::optional<QUuid> session = m_deps.model.snapshot()->sessionId;
    const QList<qsizetype> choices = m_draft.dueChoices();
    // A session that was ended is not begun again for the choices.
    if (choices.isEmpty() || !session || m_draft.readingSession != *session || !m_draft.isRead())
        return;
    QStringList numbered;
    for (const qsizetype line : choices) {
        const QString &text = m_draft.lines[line].text();
        numbered += choices.size() == 1
            ? text
            : QStringLiteral("%1. %2").arg(numbered.size() + 1).arg(text);
    }
    StoryDraft draft = m_draft;
    const Result<QList<QUuid>> sent = send(draft, {numbered.join(u' ')});
    if (!sent) {
        qCWarning(logStory) << "the choices:" << sent.error().message;
        return;
    }
    for (const qsizetype line : choices)
        draft.lines[line].sessionItem = sent->value(0);
    m_draft = draft;
    m_draft.follow(*m_deps.model.snapshot());
    if (const Result<void> stored = store(m_draft); !stored)
        qCWarning(logStory) << "the choices:" << stored.error().message;
    Q_EMIT changed();
}

Result<void> StoryDesk::choose(qsizetype line)
{
    if (line < 0 || line >= m_draft.lines.size() || !m_draft.lines[line].isChoice)
        return failure(ErrorCode::NotFound, QStringLiteral("There is no such choice."));
    const QString words = m_draft.lines[line].text();
    return say(words);
}

Result<void> StoryDesk::say(const QString &words)
{
    if (words.trimmed().isEmpty())
        return failure(ErrorCode::BadValue, QStringLiteral("Write something."));
    if (const Result<void> sent = sendApproved(); !sent)
        return sent;
    QUuid choices;
    for (const DraftLine &line : m_draft.lines) {
        if (line.isChoice && line.isSent())
            choices = line.sessionItem;
    }
    if (const QString changed = m_draft.isChanged() ? m_draft.toReply() : QString();
        !changed.isEmpty()) {
        if (const Result<void> kept = m_deps.engine.replaceReply(changed); !kept)
            return kept;
    }
    return m_deps.engine.ask(words.trimmed()).map([&](StoryTurn *) { finishChoices(choices); });
}

void StoryDesk::finishChoices(const QUuid &sessionItem)
{
    const SnapshotPtr now = m_deps.model.snapshot();
    if (isQueued(*now, sessionItem)) {
        if (const Result<void> gone = m_deps.model.apply(RemoveQueuedItem{sessionItem}, automatic);
            !gone)
            qCWarning(logStory) << "the choices:" << gone.error().message;
        return;
    }
    if (itemBeingRead(*now) != sessionItem)
        return;
    // To the last word, and past it.
    const int words = int(now->current->reading.words.size());
    for (const int delta : {words, 1}) {
        if (const Result<void> read = m_deps.model.apply(AdvanceWord{delta}, automatic); !read)
            qCWarning(logStory) << "the choices:" << read.error().message;
    }
}

Result<void> StoryDesk::askAgain(ReplyWish wish)
{
    if (m_draft.isAnythingSent())
        return failure(ErrorCode::Conflict, QStringLiteral("The child reads this already."));
    const QList<StoryMessage> messages = m_deps.engine.history();
    const int version = int(std::max<qsizetype>(1, m_draft.versions.size()));
    const QString shown = messages.isEmpty() ? QString() : messages.back().content;
    const Result<StoryTurn *> turn = m_deps.engine.askAgain({.wish = wish, .version = version - 1});
    if (!turn)
        return tl::unexpected(turn.error());
    m_heldVersion = shown;
    return {};
}

bool StoryDesk::canRetry() const
{
    if (!m_isAwake || isTelling())
        return false;
    const QList<StoryMessage> messages = m_deps.engine.history();
    return !messages.isEmpty() && messages.back().role == StoryRole::User;
}

Result<void> StoryDesk::retry()
{
    if (!canRetry())
        return failure(ErrorCode::NotFound, QStringLiteral("There is nothing to ask again."));
    const QList<StoryMessage> messages = m_deps.engine.history();
    if (messages.size() > 1) {
        const Result<RemovedTurns> cut
            = m_deps.engine.rewindTo(messages[messages.size() - 2].number);
        if (!cut)
            return tl::unexpected(cut.error());
    }
    return say(messages.back().content);
}

Result<void> StoryDesk::showVersion(qsizetype version)
{
    if (version < 0 || version >= m_draft.versions.size())
        return failure(ErrorCode::NotFound, QStringLiteral("There is no such version."));
    if (m_draft.isAnythingSent())
        return failure(ErrorCode::Conflict, QStringLiteral("The child reads this already."));
    const QString text = m_draft.versions[version];
    const QList<StoryMessage> messages = m_deps.engine.history();
    m_heldVersion = messages.isEmpty() ? QString() : messages.back().content;
    return m_deps.engine.replaceReply(text);
}

void StoryDesk::cancel()
{
    if (m_turn)
        m_turn->stop();
}

Result<void> StoryDesk::store(const StoryDraft &draft)
{
    QJsonArray drafts = storedDrafts(m_deps.settings);
    for (qsizetype i = drafts.size() - 1; i >= 0; --i) {
        if (drafts[i][u"session"].toString() == draft.sessionId
            && drafts[i][u"message"].toInteger() == draft.messageNumber)
            drafts.removeAt(i);
    }
    drafts += draft.toState();
    while (drafts.size() > mostDrafts)
        drafts.removeFirst();
    return m_deps.settings.setValue(
        draftsKey, QString::fromUtf8(QJsonDocument(drafts).toJson(QJsonDocument::Compact)));
}

} // namespace chitai
