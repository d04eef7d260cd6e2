// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/HistoryPageModel.h"

#include "illustrations/IllustrationFiles.h"
#include "reading/SessionModel.h"
#include "storage/ReadingEventStore.h"
#include "storage/SessionStore.h"
#include "ui/common/Problem.h"

namespace chitai {

HistoryPageModel::HistoryPageModel(const Dependencies &deps, QObject *parent)
    : ActivePageModel(parent)
    , m_deps(deps)
    , m_items(deps.files)
{
    const auto follow = [this] {
        if (isActive())
            refresh();
    };
    connect(&m_deps.libraryService, &LibraryService::sessionsChanged, this, follow);
    connect(&m_deps.libraryService, &LibraryService::illustrationsChanged, this, follow);
    connect(&m_deps.model, &SessionModel::snapshotChanged, this, &HistoryPageModel::followSession);
}

void HistoryPageModel::activate()
{
    m_seen = {};
    refresh();
    if (!m_session && m_sessions.rowCount() > 0)
        setSessionId(m_sessions.index(0).data(SessionListModel::IdRole).toString());
}

void HistoryPageModel::refresh()
{
    const QList<SessionRecord> sessions
        = m_deps.sessions.sessions(m_profileId).value_or(QList<SessionRecord>());
    m_sessions.setRows(sessions);
    const auto before = m_session;
    if (m_session) {
        const QUuid id = m_session->id;
        m_session.reset();
        for (const SessionRecord &session : sessions) {
            if (session.id == id)
                m_session = session;
        }
    }
    readItems();
    if (before.has_value() != m_session.has_value()
        || (before && before->endedAt != m_session->endedAt))
        Q_EMIT sessionChanged();
}

void HistoryPageModel::followSession()
{
    const SnapshotPtr snapshot = m_deps.model.snapshot();
    const Seen now{snapshot->sessionId, snapshot->current, snapshot->isCompleted(),
                   snapshot->queue};
    // A tap moves the word, and no row here knows of that.
    if (!isActive() || now == m_seen)
        return;
    const std::optional<QUuid> before = m_seen.sessionId;
    m_seen = now;
    if (!now.sessionId || before != now.sessionId
        || !m_sessions.update(m_deps.sessions.session(*now.sessionId)))
        refresh();
    else if (m_session && m_session->id == now.sessionId)
        readItems();
}

void HistoryPageModel::readItems()
{
    const QList<SessionItemRecord> items = m_session
        ? m_deps.sessions.items(m_session->id).value_or(QList<SessionItemRecord>())
        : QList<SessionItemRecord>();
    m_items.setRows(items, hardWordsOf(items));
}

QHash<QUuid, int> HistoryPageModel::hardWordsOf(const QList<SessionItemRecord> &items) const
{
    QHash<QUuid, int> hardWords;
    if (!m_deps.events || items.isEmpty())
        return hardWords;
    QList<QUuid> ids;
    for (const SessionItemRecord &item : items)
        ids += item.id;
    const auto events = eventsByItem(m_deps.events->ofItems(ids).value_or(QList<ReadingEvent>()));
    for (auto text = events.cbegin(); text != events.cend(); ++text)
        hardWords.insert(text.key(), int(marksOf(text.value()).size()));
    return hardWords;
}

QString HistoryPageModel::profileId() const
{
    return m_profileId ? m_profileId->toString(QUuid::WithoutBraces) : QString();
}

void HistoryPageModel::setProfileId(const QString &id)
{
    const QUuid child = QUuid::fromString(id);
    const std::optional<QUuid> wanted = child.isNull() ? std::nullopt : std::optional(child);
    if (wanted == m_profileId)
        return;
    m_profileId = wanted;
    Q_EMIT profileIdChanged();
    if (isActive())
        refresh();
}

QString HistoryPageModel::sessionId() const
{
    return m_session ? m_session->id.toString(QUuid::WithoutBraces) : QString();
}

void HistoryPageModel::setSessionId(const QString &id)
{
    if (id == sessionId())
        return;
    m_session.reset();
    if (Result<SessionRecord> session = m_deps.sessions.session(QUuid::fromString(id)))
        m_session = std::move(*session);
    refresh();
    setMessage({});
    Q_EMIT sessionChanged();
}

bool HistoryPageModel::isRunning() const
{
    return m_session && m_deps.model.snapshot()->sessionId == m_session->id;
}

void HistoryPageModel::removeSession()
{
    if (m_session)
        report(m_deps.libraryService.removeSession(m_session->id), describeHistoryProblem,
               tr("The session was deleted."));
}

void HistoryPageModel::removeItem(const QString &sessionItemId)
{
    if (m_session) {
        report(m_deps.libraryService.removeSessionItem(m_session->id,
                                                       QUuid::fromString(sessionItemId)),
               describeHistoryProblem);
    }
}

void HistoryPageModel::readAgain()
{
    if (!m_session || isRunning())
        return;
    QList<QUuid> ids;
    for (const SessionItemRecord &row : m_items.rows())
        ids += row.itemId;
    const Result<void> added = m_deps.model.apply(AddItems{ids, m_session->language});
    report(added, describeReadingProblem,
           tr("%n text(s) added to the session.", "", int(ids.size())));
}

} // namespace chitai
