// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reading/ClientListModel.h"

#include <QObject>
#include <QStringList>

namespace chitai {

/// What the controller window tells of the network: where tablets find the pages, and who is there.
class NetworkModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(QStringList addresses READ addresses NOTIFY addressesChanged)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY addressesChanged)
    Q_PROPERTY(bool isPaired READ isPaired NOTIFY addressesChanged)
    Q_PROPERTY(chitai::ClientListModel *clients READ clients CONSTANT)
    Q_PROPERTY(int clientCount READ clientCount NOTIFY clientsChanged)
    Q_PROPERTY(QStringList clientNames READ clientNames NOTIFY clientsChanged)

public:
    explicit NetworkModel(QObject *parent = nullptr);

    /// Addresses of the pages, the likeliest first; `isOpen` when the whole network has access,
    /// `isPaired` when devices have to be paired.
    void setAddresses(const QStringList &addresses, bool isOpen, bool isPaired = false);

    [[nodiscard]] QStringList addresses() const { return m_addresses; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] bool isPaired() const { return m_isPaired; }
    [[nodiscard]] ClientListModel *clients() { return &m_clients; }
    [[nodiscard]] int clientCount() const { return m_clients.rowCount(); }
    /// Where they come from.
    [[nodiscard]] QStringList clientNames() const;

Q_SIGNALS:
    void addressesChanged();
    void clientsChanged();

private:
    QStringList m_addresses;
    bool m_isOpen = false;
    bool m_isPaired = false;
    ClientListModel m_clients;
};

} // namespace chitai
