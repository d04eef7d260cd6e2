// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/clients/ReadingHub.h"

#include "base/Clock.h"
#include "reading/SessionModel.h"

#include <algorithm>

namespace chitai {

ReadingHub::ReadingHub(SessionModel &model, Profiles &profiles, GraceTimer &graceTimer,
                       const Clock &clock, std::chrono::milliseconds clientTimeout, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_profiles(profiles)
    , m_graceTimer(graceTimer)
    , m_clock(clock)
    , m_clientTimeout(clientTimeout)
{
    connect(&model, &SessionModel::snapshotChanged, this, &ReadingHub::broadcast);
    connect(&m_sweeper, &QTimer::timeout, this, &ReadingHub::sweep);
}

ReadingHub::~ReadingHub() = default;

void ReadingHub::add(std::unique_ptr<ClientLink> link, ClientRole role, const QString &device)
{
    auto client = std::make_unique<ReadingClient>(++m_newestNumber, std::move(link), role, device,
                                                  m_model, m_profiles, m_graceTimer, m_clock);
    connect(client.get(), &ReadingClient::closing, &m_sweeper, &SweepTimer::hurry);
    connect(client.get(), &ReadingClient::alive, this,
            [this] { m_sweeper.noteLife(m_clients, m_clientTimeout, m_clock.monotonic()); });
    // Queued: the client is not deleted under a signal of its own, nor under a broadcast.
    connect(
        client.get(), &ReadingClient::gone, this, [this, gone = client.get()] { remove(gone); },
        Qt::QueuedConnection);
    connect(client.get(), &ReadingClient::stateWanted, this, [this, asker = client.get()] {
        asker->sendState(m_encoder.encode(*m_model.snapshot(), m_clock.monotonic()));
    });
    client->sendState(m_encoder.encode(*m_model.snapshot(), m_clock.monotonic()));
    if (m_trouble != LaptopTrouble() && role == ClientRole::Controller)
        client->send(encodeTrouble(m_trouble));
    m_clients.push_back(std::move(client));
    m_sweeper.hurry();
    Q_EMIT clientsChanged();
}

void ReadingHub::setBackupTrouble(const std::optional<Error> &trouble)
{
    tellTrouble({trouble, m_trouble.waiting});
}

void ReadingHub::setServerAway(std::optional<int> waiting)
{
    tellTrouble({m_trouble.backup, waiting});
}

void ReadingHub::tellTrouble(const LaptopTrouble &trouble)
{
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    const TextMessage message = encodeTrouble(trouble);
    for (const auto &client : m_clients) {
        if (client->role() == ClientRole::Controller)
            client->send(message);
    }
}

void ReadingHub::remove(const ReadingClient *client)
{
    const auto removed
        = std::erase_if(m_clients, [client](const auto &own) { return own.get() == client; });
    if (m_clients.empty())
        m_sweeper.stop();
    if (removed > 0)
        Q_EMIT clientsChanged();
}

void ReadingHub::broadcast(const SnapshotPtr &snapshot)
{
    if (m_clients.empty())
        return;
    const TextMessage message = m_encoder.encode(*snapshot, m_clock.monotonic());
    for (const auto &client : m_clients)
        client->sendState(message);
}

void ReadingHub::sweep()
{
    for (const auto &client : m_clients)
        client->sweep(m_clientTimeout);
    m_sweeper.plan(m_clients, m_clientTimeout, m_clock.monotonic());
}

} // namespace chitai
