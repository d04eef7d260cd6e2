// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace chitai {

/// Remembers the senders and revisions of the newest steps, to detect commands that were sent
/// before another sender's step was seen (CommandSender::seenRevision).
class StepLog
{
public:
    void note(quint64 revision, quint64 sender)
    {
        if (sender != m_sender)
            m_revisionOfOthers = m_revision;
        m_sender = sender;
        m_revision = revision;
    }

    /// Whether anybody but `sender` took a step after `revision`.
    [[nodiscard]] bool hasOthersAfter(quint64 revision, quint64 sender) const
    {
        return (sender == m_sender ? m_revisionOfOthers : m_revision) > revision;
    }

private:
    quint64 m_sender = 0; // of the newest step
    quint64 m_revision = 0; // of the newest step
    quint64 m_revisionOfOthers = 0; // of the newest step of anybody else
};

} // namespace chitai
