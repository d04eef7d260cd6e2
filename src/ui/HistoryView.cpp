// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/HistoryView.h"

#include "illustrations/IllustrationFiles.h"
#include "reading/GraceTimer.h"
#include "reading/SessionModel.h"
#include "storage/SessionStore.h"
#include "ui/Problem.h"

namespace chitai {

HistoryView::HistoryView(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_items(parts.files)
{
    const auto follow = [this] {
        if (m_isActive)
            refresh();
    };
    connect(&m_parts.editor, &LibraryEditor::sessionsChanged, this, follow);
    connect(&m_parts.editor, &LibraryEditor::illustrationsChanged, this, follow);
    connect(&m_parts.model, &SessionModel::snapshotChanged, this, follow);
}

void HistoryView::setActive(bool active)
{
    if (active == m_isActive)
        return;
    m_isActive = active;
    Q_EMIT isActiveChanged();
    if (!active)
        return;
    refresh();
    if (!m_session && m_sessions.rowCount() > 0)
        setSessionId(m_sessions.index(0).data(SessionListModel::IdRole).toString());
}

void HistoryView::refresh()
{
    const QList<SessionRecord> sessions
        = m_parts.sessions.sessions().value_or(QList<SessionRecord>());
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
    m_items.setRows(m_session
                        ? m_parts.sessions.items(m_session->id).value_or(QList<SessionItemRecord>())
                        : QList<SessionItemRecord>());
    if (before.has_value() != m_session.has_value()
        || (before && before->endedAt != m_session->endedAt))
        Q_EMIT sessionChanged();
}

QString HistoryView::sessionId() const
{
    return m_session ? m_session->id.toString(QUuid::WithoutBraces) : QString();
}

void HistoryView::setSessionId(const QString &id)
{
    if (id == sessionId())
        return;
    m_parts.graceTimer.noteActivity();
    m_session.reset();
    if (Result<SessionRecord> session = m_parts.sessions.session(QUuid::fromString(id)))
        m_session = std::move(*session);
    refresh();
    take({});
    Q_EMIT sessionChanged();
}

bool HistoryView::isRunning() const
{
    return m_session && m_parts.model.snapshot().sessionId == m_session->id;
}

void HistoryView::removeSession()
{
    if (m_session)
        take(m_parts.editor.removeSession(m_session->id), tr("The session was deleted."));
}

void HistoryView::removeItem(const QString &sessionItemId)
{
    if (m_session) {
        take(m_parts.editor.removeSessionItem(m_session->id, QUuid::fromString(sessionItemId)));
    }
}

void HistoryView::readAgain()
{
    if (!m_session || isRunning())
        return;
    const QList<SessionItemRecord> rows = m_items.rows(); // the list follows the session that grows
    int added = 0;
    if (!m_parts.model.snapshot().hasSession()) {
        const Result<void> started = m_parts.model.apply(StartSession{m_session->language});
        if (!started) {
            take(started);
            return;
        }
    }
    for (const SessionItemRecord &row : rows) {
        if (const Result<void> done = m_parts.model.apply(AddItem{row.itemId}); !done) {
            take(done);
            return;
        }
        ++added;
    }
    take({}, tr("%n text(s) added to the session.", "", added));
}

void HistoryView::take(const Result<void> &result, const QString &success)
{
    m_parts.graceTimer.noteActivity();
    const QString message = result ? success : describeProblem(result.error());
    if (message == m_message)
        return;
    m_message = message;
    Q_EMIT messageChanged();
}

} // namespace chitai
