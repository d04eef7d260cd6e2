// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/transport/PeerTable.h"

#include <QHash>
#include <algorithm>
#include <utility>

namespace chitai {

void PeerTable::add(const QHostAddress &address, ProtocolDetector *waiting)
{
    m_peers.push_back({address, waiting, nullptr});
}

void PeerTable::replace(const ProtocolDetector *waiting, HttpConnection *speaking)
{
    for (Peer &peer : m_peers) {
        if (peer.waiting == waiting) {
            peer.waiting = nullptr;
            peer.speaking = speaking;
            return;
        }
    }
}

void PeerTable::remove(const QObject *handler)
{
    m_peers.remove_if([handler](const Peer &peer) {
        return peer.waiting == handler || peer.speaking == handler;
    });
}

QHostAddress PeerTable::addressOf(const QObject *handler) const
{
    const auto peer
        = std::find_if(m_peers.begin(), m_peers.end(), [handler](const Peer &candidate) {
              return candidate.waiting == handler || candidate.speaking == handler;
          });
    return peer == m_peers.end() ? QHostAddress() : peer->address;
}

std::size_t PeerTable::strangers(const QHostAddress &address) const
{
    return std::size_t(std::count_if(m_peers.begin(), m_peers.end(), [&](const Peer &peer) {
        return peer.isStranger() && peer.address == address;
    }));
}

PeerTable::Iterator PeerTable::oldestStranger(const QHostAddress &address)
{
    return std::find_if(m_peers.begin(), m_peers.end(), [&](const Peer &peer) {
        return peer.isStranger() && peer.address == address;
    });
}

PeerTable::Iterator PeerTable::nextToGo()
{
    QHash<QHostAddress, int> counts;
    for (const Peer &peer : std::as_const(m_peers)) {
        if (peer.isStranger())
            ++counts[peer.address];
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    if (most != counts.cend())
        return oldestStranger(most.key());
    const auto idle = std::find_if(m_peers.begin(), m_peers.end(),
                                   [](const Peer &peer) { return !peer.speaking->isAnswering(); });
    // All are at work: the newest has to wait.
    return idle == m_peers.end() ? std::prev(m_peers.end()) : idle;
}

void PeerTable::end(Iterator peer)
{
    // Later: this may be called while it reads.
    if (peer->waiting)
        peer->waiting->deleteLater();
    else
        peer->speaking->deleteLater();
    m_peers.erase(peer);
}

void PeerTable::makeRoom(const QHostAddress &address)
{
    while (strangers(address) > maxStrangers)
        end(oldestStranger(address));
    while (m_peers.size() > maxConnections)
        end(nextToGo());
}

void PeerTable::makeRoomForHandshake(const QHostAddress &address)
{
    const auto isShaking = [&](const Peer &peer) {
        return peer.speaking && peer.speaking->isShakingHands() && peer.address == address;
    };
    while (std::size_t(std::count_if(m_peers.begin(), m_peers.end(), isShaking)) >= maxHandshakes)
        end(std::find_if(m_peers.begin(), m_peers.end(), isShaking));
}

void PeerTable::boundBytes()
{
    QHash<QHostAddress, qint64> held;
    for (const Peer &peer : std::as_const(m_peers)) {
        if (peer.speaking && peer.isStranger())
            held[peer.address] += peer.speaking->heldBytes();
    }
    for (auto sum = held.begin(); sum != held.end(); ++sum) {
        while (*sum > maxStrangerBytes) {
            const Iterator oldest = oldestStranger(sum.key());
            if (oldest->speaking)
                *sum -= oldest->speaking->heldBytes();
            end(oldest);
        }
    }
}

void PeerTable::clear()
{
    for (const Peer &peer : std::exchange(m_peers, {})) {
        delete peer.waiting;
        delete peer.speaking;
    }
}

} // namespace chitai
