// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/clients/ReadingClient.h"
#include "server/clients/SweepTimer.h"
#include "server/protocol/StateEncoder.h"

#include <vector>

namespace chitai {

/// All clients of /ws. Sends each the newest state when it comes, and every state to everybody.
/// Lives in the thread of the SessionModel.
class ReadingHub : public QObject
{
    Q_OBJECT

public:
    /// Clients that give no sign of life for `clientTimeout` are dropped.
    ReadingHub(SessionModel &model, Profiles &profiles, GraceTimer &graceTimer, const Clock &clock,
               std::chrono::milliseconds clientTimeout, QObject *parent = nullptr);
    ~ReadingHub() override;

    /// `device` is the id of a paired one; empty where it is none.
    void add(std::unique_ptr<ClientLink> link, ClientRole role, const QString &device = {});
    /// In the order in which they came.
    [[nodiscard]] const std::vector<std::unique_ptr<ReadingClient>> &clients() const
    {
        return m_clients;
    }

    /// The reason why today's backup failed, or nothing. Sent to all controllers, and to each new
    /// one while it is set; never to displays.
    void setBackupTrouble(const std::optional<Error> &trouble);
    /// How many changes wait for the server that has the library, while that is away; nothing while
    /// it is there. Sent as the others are.
    void setServerAway(std::optional<int> waiting);

    /// Looks after silent and closing clients. Called by a timer of its own when there is something
    /// to do.
    void sweep();

Q_SIGNALS:
    void clientsChanged();

private:
    void broadcast(const SnapshotPtr &snapshot);
    void remove(const ReadingClient *client);
    void tellTrouble(const LaptopTrouble &trouble);

    SessionModel &m_model;
    Profiles &m_profiles;
    GraceTimer &m_graceTimer;
    const Clock &m_clock;
    const std::chrono::milliseconds m_clientTimeout;
    StateEncoder m_encoder;
    LaptopTrouble m_trouble;
    quint64 m_newestNumber = 0; // of a client
    std::vector<std::unique_ptr<ReadingClient>> m_clients;
    SweepTimer m_sweeper;
};

} // namespace chitai
