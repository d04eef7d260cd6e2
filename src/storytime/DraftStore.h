// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storytime/StoryDraft.h"

namespace chitai {

class SettingsStore;

/// What parents decided about the last forty replies, kept over restarts: of each line whether it
/// was approved, changed or dropped, and the item of the reading session that it became. The
/// replies themselves are the story's messages. It is one JSON array in the settings, and nobody
/// else reads it.
class DraftStore
{
public:
    /// The settings must outlive the store.
    explicit DraftStore(SettingsStore &settings)
        : m_settings(settings)
    {
    }

    /// What was saved about the same message comes back, the decisions as far as the lines have the
    /// same words: an approval never goes over to others. To be called on a draft that nobody has
    /// touched; lines that were edited are to be reviewed again.
    void restore(StoryDraft &draft) const;
    [[nodiscard]] Result<void> save(const StoryDraft &draft);

    /// The items of reading sessions that lines of a story became, of the messages after the one
    /// with this number.
    [[nodiscard]] QList<QUuid> itemsAfter(const QString &storySessionId,
                                          qint64 messageNumber) const;
    /// Lines of any story went to this reading session, or may have been on their way to it.
    [[nodiscard]] bool hasSentTo(const QUuid &readingSession) const;

private:
    SettingsStore &m_settings;
};

} // namespace chitai
