// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/transport/HttpConnection.h"
#include "server/transport/ProtocolDetector.h"

#include <QHostAddress>
#include <list>

namespace chitai {

/// The connections that are no WebSocket, oldest first, and how many of them there may be. An
/// authorised one (HttpConnection::isAuthorised) counts in maxConnections only. All others are
/// "strangers" and also share the limits of their address, so that one address can't use up the
/// connections of the others.
class PeerTable
{
public:
    /// Above it the oldest stranger of the address with the most strangers is closed or, without
    /// any, the connection that has been idle longest.
    static constexpr std::size_t maxConnections = 512;
    /// Strangers of one address; above each, that address's oldest has to go.
    static constexpr std::size_t maxStrangers = 128;
    static constexpr std::size_t maxHandshakes = 64; ///< TLS handshakes that are not over
    static constexpr qint64 maxStrangerBytes = 1024 * 1024; ///< HttpConnection::heldBytes()

    /// One connection; exactly one of the two pointers is set.
    struct Peer
    {
        QHostAddress address;
        ProtocolDetector *waiting = nullptr;
        HttpConnection *speaking = nullptr;

        [[nodiscard]] bool isStranger() const { return waiting || !speaking->isAuthorised(); }
    };

    void add(const QHostAddress &address, ProtocolDetector *waiting);
    /// The detector was replaced by this connection.
    void replace(const ProtocolDetector *waiting, HttpConnection *speaking);
    void remove(const QObject *handler);
    /// The address of a peer; null where it is no longer in the table.
    [[nodiscard]] QHostAddress addressOf(const QObject *handler) const;

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
