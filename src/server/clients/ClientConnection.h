// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/transport/ClientLink.h"
#include "server/transport/MessageBudget.h"

#include <memory>

namespace chitai {

class Clock;

/// Keeps a client's link within its limits: too many messages and a client that does not take what
/// it is sent are closed with 1008; one that gives no sign of life is dropped, and so is one that
/// floods with pings and fragments.
class ClientConnection : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 maxUnsentBytes = 4 * 1024 * 1024;
    /// How long a client may take to answer a close.
    static constexpr std::chrono::seconds closeTimeout{3};
    static constexpr std::chrono::seconds pingInterval{20};
    /// Two of them without an answer: the peer has gone without a word.
    static constexpr std::chrono::seconds longestClientTimeout{45};

    ClientConnection(std::unique_ptr<ClientLink> link, const Clock &clock,
                     QObject *parent = nullptr);
    ~ClientConnection() override;

    void send(const TextMessage &message);
    void close(CloseCode code, const QString &reason);
    /// Asks for a sign of life, and ends a connection that has given none for `clientTimeout` (for
    /// longestClientTimeout at most), or does not close.
    void sweep(std::chrono::milliseconds clientTimeout);
    /// When sweep() has something to do next, from now on; a second at least.
    [[nodiscard]] std::chrono::milliseconds
    untilSweep(std::chrono::milliseconds clientTimeout) const;

    [[nodiscard]] QString peerName() const { return m_link->peerName(); }

Q_SIGNALS:
    void textReceived(const QString &text);
    void binaryReceived();
    /// A message came that was too many; the connection is being closed.
    void overspent();
    void gone();
    /// A message came, or the answer to a ping.
    void alive();
    /// What untilSweep() said has become too long.
    void closing();

private:
    [[nodiscard]] bool isClosing() const { return m_closingSince.count() >= 0; }
    [[nodiscard]] bool accept();
    void noteLife();
    void noteBytes();

    std::unique_ptr<ClientLink> m_link;
    const Clock &m_clock;
    MessageBudget m_budget;
    MessageBudget m_fragmentBudget;
    bool m_hasMessage = false; // among the bytes that came last
    std::chrono::milliseconds m_lastLife;
    std::chrono::milliseconds m_lastPing;
    std::chrono::milliseconds m_closingSince{-1};
};

} // namespace chitai
