// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace chitai {

/// Who took the newest steps, to tell whether somebody else was faster. A sender is a number
/// (CommandSender); revisions grow.
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
