// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/transport/HttpConnection.h"
#include "server/transport/ProtocolDetector.h"

#include <QHostAddress>
#include <list>

namespace chitai {

/// The connections that are no WebSocket, oldest first, and how many of them there may be. One that
/// has shown its right (HttpConnection::isAuthorised) counts in maxConnections alone; all others
/// are strangers', who share what their address may have, so that one of them keeps nobody out who
/// comes from elsewhere.
class PeerTable
{
public:
    /// Above it the oldest stranger of the address with the most of them has to go, or where there
    /// is none who has waited longest without a request.
    static constexpr std::size_t maxConnections = 512;
    /// Strangers of one address; above each, that address's oldest has to go.
    static constexpr std::size_t maxStrangers = 128;
    static constexpr std::size_t maxHandshakes = 64; ///< TLS handshakes that are not over
    static constexpr qint64 maxStrangerBytes = 1024 * 1024; ///< HttpConnection::heldBytes()

    /// One connection: first the one, then the other.
    struct Peer
    {
        QHostAddress address;
        ProtocolDetector *waiting = nullptr;
        HttpConnection *speaking = nullptr;

        [[nodiscard]] bool isStranger() const { return waiting || !speaking->isAuthorised(); }
    };

    void add(const QHostAddress &address, ProtocolDetector *waiting);
    /// What waited speaks from now on.
    void replace(const ProtocolDetector *waiting, HttpConnection *speaking);
    void remove(const QObject *stage);
    /// The address of a peer; none where it is not here any more.
    [[nodiscard]] QHostAddress addressOf(const QObject *stage) const;

    /// Ends connections (they are deleted later) until all bounds hold.
    void makeRoom(const QHostAddress &address);
    /// Makes room for one more handshake.
    void makeRoomForHandshake(const QHostAddress &address);
    /// Bounds what each address's strangers hold.
    void boundBytes();

    [[nodiscard]] const std::list<Peer> &all() const { return m_peers; }
    /// Deletes all of them, at once.
    void clear();

private:
    using Iterator = std::list<Peer>::iterator;

    [[nodiscard]] std::size_t strangers(const QHostAddress &address) const;
    [[nodiscard]] Iterator oldestStranger(const QHostAddress &address);
    [[nodiscard]] Iterator nextToGo();
    void end(Iterator peer);

    std::list<Peer> m_peers;
};

} // namespace chitai
