// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/ServerAwayModel.h"

#include "reading/ReadingFile.h"

namespace chitai {

ServerAwayModel::ServerAwayModel(const ReadingFile *file, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_readAside(file ? file->asideCount() : 0)
{
    if (m_file)
        connect(m_file, &ReadingFile::stateChanged, this, &ServerAwayModel::changed);
}

bool ServerAwayModel::isAway() const
{
    return m_file && (m_file->state().isAway || m_file->state().isStuck);
}

QString ServerAwayModel::message() const
{
    if (isAway())
        return tr("The school’s server is away. Reading goes on; %n change(s) wait for it.", "",
                  m_file->state().waiting);
    const int refused = m_file ? m_file->asideCount() - m_readAside : 0;
    return refused > 0
        ? tr("The school’s server did not take %n change(s): what they are of was deleted on "
             "another laptop.",
             "", refused)
        : QString();
}

bool ServerAwayModel::isDismissable() const
{
    return !isAway();
}

void ServerAwayModel::dismiss()
{
    if (m_file)
        m_readAside = m_file->asideCount();
    Q_EMIT changed();
}

} // namespace chitai
