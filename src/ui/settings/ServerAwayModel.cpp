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

QString ServerAwayModel::awayMessage(const ServerState &state)
{
    switch (state.refusal) {
    case ServerRefusal::Login:
        return tr("The school’s server does not let this laptop in. Reading goes on; %n change(s) "
                  "wait for it. Have the laptop’s user and password for the server checked.",
                  "", state.waiting);
    case ServerRefusal::Trust:
        return tr("The school’s server can’t be trusted. Reading goes on; %n change(s) wait for "
                  "it. Have the server’s certificate checked, and whether it is the right server.",
                  "", state.waiting);
    case ServerRefusal::Newer:
        return tr("The school’s server has the library of a newer Chitai. Reading goes on; %n "
                  "change(s) wait for it. Have Chitai updated on this laptop.",
                  "", state.waiting);
    case ServerRefusal::None:
        break;
    }
    return tr("The school’s server is away. Reading goes on; %n change(s) wait for it.", "",
              state.waiting);
}

QString ServerAwayModel::message() const
{
    if (isAway())
        return awayMessage(m_file->state());
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

bool ServerAwayModel::canTryAgain() const
{
    return isAway() && m_file->state().refusal != ServerRefusal::None;
}

void ServerAwayModel::tryAgain()
{
    if (m_file)
        m_file->courier().tryNow();
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
