// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/NetworkModel.h"

namespace chitai {

NetworkModel::NetworkModel(QObject *parent)
    : QObject(parent)
{
    connect(&m_clients, &ClientListModel::modelReset, this, &NetworkModel::clientsChanged);
}

QStringList NetworkModel::clientNames() const
{
    QStringList names;
    for (int row = 0; row < m_clients.rowCount(); ++row)
        names += m_clients.index(row).data(ClientListModel::NameRole).toString();
    return names;
}

void NetworkModel::setAddresses(const QStringList &addresses, bool isOpen, bool isPaired)
{
    m_addresses = addresses;
    m_isOpen = isOpen;
    m_isPaired = isPaired;
    Q_EMIT addressesChanged();
}

} // namespace chitai
