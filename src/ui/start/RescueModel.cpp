// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/RescueModel.h"

#include "exchange/BackupScheduler.h"
#include "ui/common/Problem.h"
#include "ui/common/RescueWords.h"

namespace chitai {

RescueModel::RescueModel(BackupScheduler &backups, QString otherProblem, QObject *parent)
    : PageModel(parent)
    , m_backups(backups)
    , m_otherProblem(std::move(otherProblem))
{
    connect(&backups, &BackupScheduler::finished, this,
            [this](const std::optional<Error> &problem) {
                m_isReady = !problem && m_backups.prepared();
                setMessage(m_isReady ? describeRescue(*m_backups.prepared())
                                     : describeRescueProblem(*problem));
                Q_EMIT changed();
            });
}

QString RescueModel::explanation() const
{
    if (!m_otherProblem.isEmpty())
        return m_otherProblem;
    const QString damaged
        = tr("The family's data is damaged, and Chitai can't open it. It was left as it is.");
    const std::optional<QDateTime> newest = m_backups.newest();
    if (!newest) {
        return damaged % u' '
            % tr("There is no backup in Chitai's own folder. If you have one in a file, put it "
                 "back "
                 "with: chitai --restore FILE");
    }
    return damaged % u' '
        % tr("The last good backup is from %1. What can still be read of the damaged data is added "
             "to it, and the damaged file is kept.")
              .arg(longDay(*newest));
}

QString RescueModel::offer() const
{
    if (!m_otherProblem.isEmpty())
        return {};
    const std::optional<QDateTime> newest = m_backups.newest();
    return newest ? rescueOffer(*newest) : QString();
}

bool RescueModel::isBusy() const
{
    return m_backups.isAskedRunning();
}

void RescueModel::rescue()
{
    if (isBusy() || !m_backups.rescue())
        return;
    setMessage({});
    Q_EMIT changed();
}

} // namespace chitai
