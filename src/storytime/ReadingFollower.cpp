// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storytime/ReadingFollower.h"

#include "reading/SessionModel.h"

namespace chitai {

ReadingFollower::ReadingFollower(const SessionModel &model, const StoryDraft &draft,
                                 QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_draft(draft)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_itemRead = itemBeingRead(*m_model.snapshot());
        m_queueSeen = m_model.snapshot()->queue;
        Q_EMIT progressed();
    });
    connect(&model, &SessionModel::snapshotChanged, this, &ReadingFollower::noteSnapshot);
}

void ReadingFollower::noteSnapshot()
{
    // A step within a text changes nothing here.
    const SnapshotPtr snapshot = m_model.snapshot();
    const ReadingSnapshot &now = *snapshot;
    const std::optional<QUuid> item = itemBeingRead(now);
    if (m_draft.isEmpty() || (item == m_itemRead && now.queue == m_queueSeen))
        return;
    if (item && !m_shown.contains(*item))
        m_shown += *item;
    m_timer.start();
}

bool ReadingFollower::follow(StoryDraft &draft)
{
    return draft.follow(*m_model.snapshot(), std::exchange(m_shown, {}));
}

} // namespace chitai
