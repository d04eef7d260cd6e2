// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/NetworkModel.h"

namespace chitai {

void NetworkModel::setAddresses(const QStringList &addresses, bool isOpen, bool isPaired)
{
    m_addresses = addresses;
    m_isOpen = isOpen;
    m_isPaired = isPaired;
    Q_EMIT addressesChanged();
}

} // namespace chitai
