// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/network/NetworkWatch.h"
#include "server/network/ServiceAnnouncer.h"
#include "server/tls/CertificateFolder.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <utility>

namespace chitai {

class Clock;
class Server;

/// What a NetworkPublisher takes of the program, and of the network in the place of the machine's.
struct PublisherOptions
{
    QHostAddress address = QHostAddress::Any; ///< that the server listens on
    NetworkWatch::Probe probe = networkInterfaces;
    /// Makes the server known; null: as makeServiceAnnouncer() does.
    std::unique_ptr<ServiceAnnouncer> announcer = nullptr;
};

/// Keeps the server in step with the network around it: the addresses that it tells, and the
/// certificate that has to name them.
class NetworkPublisher : public QObject
{
    Q_OBJECT

public:
    NetworkPublisher(const QString &certificateDir, const Clock &clock,
                     PublisherOptions options = {});

    /// "laptop", "laptop.local"
    [[nodiscard]] static QStringList hostNames();
    /// The certificate for what this machine is called now; made where it is missing.
    [[nodiscard]] Result<TlsIdentity> identity() const;
    /// Follows the network from now on, and makes the server known in it. The server listens
    /// already, and must outlive this object.
    void serve(Server &server);
    /// Looks at the network and the clock now, as it does every few minutes by itself, at the
    /// network at once when that changes.
    void check();

private:
    void update();
    /// Once, as soon as there is somewhere to come to, and again by another name.
    void announce();
    void noteClock();
    void checkClock();

    CertificateFolder m_folder;
    const Clock &m_clock;
    const QHostAddress m_address;
    NetworkWatch m_watch;
    std::unique_ptr<ServiceAnnouncer> m_announcer;
    QString m_announced; // the name; empty where nothing was announced yet
    QTimer m_clockTimer;
    std::pair<QDateTime, std::chrono::milliseconds> m_checkedAt; // calendar and count, see Clock
    Server *m_server = nullptr;
};

} // namespace chitai
