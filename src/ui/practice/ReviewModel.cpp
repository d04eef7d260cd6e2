// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/ReviewModel.h"

#include "reading/SessionModel.h"
#include "storage/SessionStore.h"
#include "ui/common/Problem.h"

namespace chitai {

ReviewModel::ReviewModel(const Dependencies &deps, QObject *parent)
    : ActivePageModel(parent)
    , m_deps(deps)
    , m_running(deps.model.snapshot()->sessionId)
{
    connect(&m_deps.model, &SessionModel::snapshotChanged, this, &ReviewModel::followSession);
}

void ReviewModel::activate()
{
    refresh();
}

void ReviewModel::followSession()
{
    const std::optional<QUuid> before
        = std::exchange(m_running, m_deps.model.snapshot()->sessionId);
    if (!before || before == m_running)
        return;
    m_sessionId = *before;
    if (isActive())
        refresh();
}

QString ReviewModel::sessionId() const
{
    return m_sessionId.isNull() ? QString() : m_sessionId.toString(QUuid::WithoutBraces);
}

void ReviewModel::setSessionId(const QString &id)
{
    m_sessionId = QUuid::fromString(id);
    refresh();
}

void ReviewModel::refresh()
{
    m_session.reset();
    m_review = {};
    m_next.reset();
    if (!m_sessionId.isNull()) {
        if (const Result<SessionRecord> session = m_deps.sessions.session(m_sessionId))
            m_session = *session;
        if (const Result<SessionReview> review = m_deps.practice.review(m_sessionId))
            m_review = *review;
    }
    if (m_session && m_session->profileId) {
        const Result<QList<NextText>> texts
            = m_deps.practice.nextTexts(*m_session->profileId, m_session->language, 1);
        if (texts && !texts->isEmpty())
            m_next = texts->front();
    }
    m_hardWords.setRows(m_review.hardWords);
    Q_EMIT changed();
}

int ReviewModel::minutes() const
{
    if (!m_session || !m_session->endedAt)
        return 0;
    return int((m_session->startedAt.secsTo(*m_session->endedAt) + 59) / 60);
}

double ReviewModel::usualPace() const
{
    return m_review.baseline ? m_review.baseline->pace : -1;
}

double ReviewModel::usualBand() const
{
    return m_review.baseline ? m_review.baseline->band : -1;
}

QString ReviewModel::nextItemId() const
{
    return m_next ? m_next->item.id.toString(QUuid::WithoutBraces) : QString();
}

QString ReviewModel::nextText() const
{
    return m_next ? m_next->item.text : QString();
}

QString ReviewModel::nextReason() const
{
    return m_next ? nextTextReasonCode(m_next->reason) : QString();
}

void ReviewModel::mark(const QString &sessionItemId, int wordIndex, const QString &kind)
{
    Q_EMIT acted();
    const QUuid item = QUuid::fromString(sessionItemId);
    const std::optional<WordMark> mark = wordMarkFromCode(kind);
    const SnapshotPtr now = m_deps.model.snapshot();
    Result<void> done;
    if (now->current && now->current->sessionItemId == item) {
        done = mark ? m_deps.model.apply(MarkWord{wordIndex, *mark})
                    : m_deps.model.apply(UnmarkWord{wordIndex});
    } else {
        done = m_deps.practice.mend({m_sessionId, item, wordIndex}, mark);
    }
    report(done, describeReadingProblem);
    refresh();
}

} // namespace chitai
