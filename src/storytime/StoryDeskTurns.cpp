// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the parent asks of the story from the desk: the next turn, another version of the last one,
// and turns taken back.

#include "storytime/StoryDesk.h"

#include <algorithm>

namespace chitai {

namespace {

constexpr qsizetype mostVersions = 6; // of one reply

} // namespace

Result<void> StoryDesk::setLevel(ReadingLevel level)
{
    const Result<void> stored = m_deps.engine.setLevel(level);
    if (stored)
        rebuild();
    return stored;
}

Result<void> StoryDesk::sendApproved()
{
    const bool isHeldUp
        = std::any_of(m_draft.lines.cbegin(), m_draft.lines.cend(), [](const DraftLine &line) {
              return !line.isChoice && line.state == DraftLine::State::Approved && !line.isSent();
          });
    if (!isHeldUp || isTelling())
        return {};
    return change([](StoryDraft &draft) -> Result<void> {
        for (DraftLine &line : draft.lines) {
            if (!line.isChoice && line.state == DraftLine::State::Waiting)
                line.state = DraftLine::State::Dropped;
        }
        return {};
    });
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
    CHITAI_TRY(sendApproved());
    QUuid choices;
    for (const DraftLine &line : m_draft.lines) {
        if (line.isChoice && line.isSent())
            choices = line.sessionItem;
    }
    if (const QString changed = m_draft.isChanged() ? m_draft.toReply() : QString();
        !changed.isEmpty()) {
        CHITAI_TRY(m_deps.engine.replaceReply(changed));
    }
    return m_deps.engine.ask(words.trimmed()).map([&](StoryTurn *) { m_delivery.finish(choices); });
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
    return m_deps.engine.askLastPrompt().map([](StoryTurn *) {});
}

bool StoryDesk::canAskAgain() const
{
    if (m_draft.isEmpty() || m_draft.isAnythingSent())
        return false;
    const QList<StoryMessage> before = storySoFar();
    return !before.isEmpty() && before.back().role == StoryRole::User;
}

Result<void> StoryDesk::askAgain(ReplyWish wish)
{
    if (m_draft.isAnythingSent())
        return failure(ErrorCode::Conflict, QStringLiteral("The child reads this already."));
    const QList<StoryMessage> messages = m_deps.engine.history();
    const int version = int(std::max<qsizetype>(1, m_draft.versions.size()));
    const QString shown = messages.isEmpty() ? QString() : messages.back().content;
    CHITAI_TRY(m_deps.engine.askAgain({.wish = wish, .version = version - 1}));
    m_heldVersion = shown;
    return {};
}

void StoryDesk::keepVersions(const QString &shown)
{
    const QString held = std::exchange(m_heldVersion, {});
    if (held.isEmpty() || held == shown)
        return;
    for (const QString &version : {held, shown}) {
        if (!m_draft.versions.contains(version))
            m_draft.versions += version;
    }
    while (m_draft.versions.size() > mostVersions)
        m_draft.versions.removeFirst();
    save("versions of a reply:");
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

Result<RemovedTurns> StoryDesk::rewindTo(qint64 messageNumber)
{
    const QString story = selection().sessionId;
    Result<RemovedTurns> cut = m_deps.engine.rewindTo(messageNumber);
    if (cut)
        m_delivery.withdraw(m_store.itemsAfter(story, messageNumber));
    return cut;
}

Result<RemovedTurns> StoryDesk::deleteStory(const QString &sessionId)
{
    const QString story = sessionId; // may be the stage's, which is cleared
    Result<RemovedTurns> cut = m_deps.engine.deleteSession(story);
    if (cut)
        m_delivery.withdraw(m_store.itemsAfter(story, 0));
    return cut;
}

Result<void> StoryDesk::restore(const RemovedTurns &cut)
{
    return m_deps.engine.restore(cut);
}

} // namespace chitai
