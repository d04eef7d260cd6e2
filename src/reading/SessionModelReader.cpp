// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/SessionModel.h"

#include <utility>

namespace chitai {

Result<void> SessionModel::recordReader(const QUuid &profileId)
{
    m_handedOver.reset();
    const std::optional<QUuid> session = m_snapshot->sessionId;
    if (!session || m_snapshot->reader.value_or(profileId) == profileId)
        return m_recorder.recordReader(session, profileId);
    CHITAI_TRY_ASSIGN(const bool hasRead, m_recorder.hasRead(*session));
    if (!hasRead && !isBeingRead())
        return m_recorder.recordReader(session, profileId);
    CHITAI_TRY_ASSIGN(
        const QUuid next,
        m_recorder.handOver(*session, unfinishedReading(ReadingEventKind::Left),
                            {*m_snapshot->language, m_snapshot->curtainClosed, profileId}));
    m_handedOver = HandedOver{*session, next, profileId};
    return {};
}

bool SessionModel::isBeingRead() const
{
    return m_snapshot->wordIndex
        && (m_pace.reached() > m_snapshot->current->reading.firstStep()
            || m_snapshot->isInFreeMinute());
}

SessionModel::Outcome SessionModel::carryOut(const SetReader &command)
{
    const std::optional<HandedOver> handedOver = std::exchange(m_handedOver, {});
    const bool isAnother = m_snapshot->reader != command.profileId;
    if (!isAnother && *m_snapshot->style == command.style)
        return {};
    if (isAnother && !m_snapshot->hasSession())
        m_undo.clear(); // the session that ended was another child's
    ReadingSnapshot next = *m_snapshot;
    if (handedOver && handedOver->reader == command.profileId
        && handedOver->from == m_snapshot->sessionId) {
        m_undo.clear();
        next = withoutSession();
        next.sessionId = handedOver->to;
        next.language = m_snapshot->language;
        next.curtainClosed = m_snapshot->curtainClosed;
        next.setQueue(*m_snapshot->queue);
    }
    next.reader = command.profileId;
    if (*m_snapshot->style != command.style)
        next.style = std::make_shared<const DisplayStyle>(command.style);
    publish(std::move(next));
    return {};
}

} // namespace chitai
