// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storytime/StoryDraft.h"

#include <QObject>
#include <QTimer>

namespace chitai {

class SessionModel;

/// Watches the reading session for a draft, as any client does, and says when the child has come
/// further. Lives in the main thread.
class ReadingFollower : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the follower. While the draft is empty, nothing is watched.
    ReadingFollower(const SessionModel &model, const StoryDraft &draft, QObject *parent = nullptr);

    /// progressed() comes on the next turn of the event loop.
    void schedule() { m_timer.start(); }
    /// Finds out where the lines of the draft are by now; see StoryDraft::follow().
    bool follow(StoryDraft &draft);

Q_SIGNALS:
    /// The child may have come further in the draft. Never from within a command of the session.
    void progressed();

private:
    void noteSnapshot();

    const SessionModel &m_model;
    const StoryDraft &m_draft;
    QTimer m_timer; // what the child has read is looked at after the snapshot is out
    // When it was looked at last; none where the item was read to its end.
    std::optional<QUuid> m_itemRead;
    std::shared_ptr<const QList<QueueEntry>> m_queueSeen;
    QList<QUuid> m_shown; // on the child's screen since follow() was called
};

} // namespace chitai
