// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/ServerAwayModel.h"

#include "reading/ReadingFile.h"

namespace chitai {

ServerAwayModel::ServerAwayModel(ReadingFile *file, QObject *parent)
    : QObject(parent)
    , m_file(file)
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
    if (m_file && !m_isDamageRead && !m_file->laidAside().isEmpty())
        return tr("What this laptop kept of the reading was damaged and lies aside as “%1”. All "
                  "that the school’s server had taken already is there.")
            .arg(m_file->laidAside());
    const int refused = m_file ? m_file->untoldCount() : 0;
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
    const bool isOfDamage = m_file && !m_isDamageRead && !m_file->laidAside().isEmpty();
    if (isOfDamage)
        m_isDamageRead = true;
    else if (m_file)
        m_file->noteTold();
    Q_EMIT changed();
}

} // namespace chitai
