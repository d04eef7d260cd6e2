// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What HttpConnection does with what comes: from bytes to a request.

#include "server/transport/HttpConnection.h"
#include "server/transport/TurnQueue.h"

#include <array>

namespace chitai {

namespace {

// What Qt may hold of bytes that nobody read yet; the kernel then slows the peer down.
constexpr qint64 readBufferBytes = 64 * 1024;
// The same of a stranger, and so what is decrypted of it in one round of the event loop: it may
// come in records of one byte.
constexpr qint64 strangerReadBytes = 512;
// The line before a chunk, which cannot be read before it is whole, and the fields behind the last.
constexpr qsizetype maxChunkLine = 1024;
// The cost of a request (see TurnQueue): a large header takes as long as several small ones.
constexpr qsizetype bytesPerCost = 1024;

} // namespace

bool HttpConnection::mayRead() const
{
    return m_phase != Phase::Answer && !m_waitsForTurn
        && m_socket->bytesToWrite() <= (m_isAuthorised ? maxUnsentBytes : 0);
}

void HttpConnection::read()
{
    if (!m_socket)
        return;
    if (m_isClosing)
        (void)m_socket->readAll(); // see refuse()
    else if (mayRead() && m_phase == Phase::Body)
        readBody();
    else if (mayRead())
        readHeader();
}

tl::expected<qsizetype, HttpRefusal> HttpConnection::feed(const QByteArray &bytes)
{
    m_parsedBytes += quint64(bytes.size());
    return m_reader->feed(bytes);
}

void HttpConnection::receive(qsizetype most)
{
    // Through a buffer of ours: QIODevice::read() with a size would make room for all of it. And
    // until nothing comes any more: only then does a TlsSocket decrypt what it had no room for.
    std::array<char, 4096> piece;
    for (qint64 got = 1; most > 0 && got > 0; most -= got) {
        got = m_socket->read(piece.data(), std::min(most, qsizetype(piece.size())));
        m_received.append(QByteArrayView(piece.data(), std::max<qint64>(got, 0)));
    }
}

void HttpConnection::readHeader()
{
    if (isShakingHands())
        return;
    receive(maxHeaderBytes + 1 - m_received.size());
    if (m_received.isEmpty())
        return;
    if (m_phase == Phase::Idle)
        startWaiting(Phase::Header);
    const qsizetype size = m_received.headerSize();
    if (size == 0 && m_received.size() <= maxHeaderBytes) {
        probe();
    } else if (m_isAuthorised) {
        judge(size);
    } else {
        m_waitsForTurn = true;
        m_shared.strangers.add(this, 1 + int(m_received.size() / bytesPerCost), [this, size] {
            m_waitsForTurn = false;
            if (m_socket && !m_isClosing)
                judge(size);
        });
    }
}

void HttpConnection::probe()
{
    if (!m_received.isDueForProbe())
        return;
    // Nothing that begins like this becomes a request: better told now than at the time-out.
    m_reader = std::make_unique<HttpRequestReader>();
    const auto fed = feed(m_received.bytes());
    m_reader.reset();
    if (!fed)
        refuse(fed.error().status, fed.error().detail);
    else
        Q_EMIT grown();
}

void HttpConnection::judge(qsizetype headerSize)
{
    m_reader = std::make_unique<HttpRequestReader>();
    const auto fed
        = feed(headerSize == 0 ? m_received.bytes() : m_received.bytes().left(headerSize));
    if (!fed) {
        refuse(fed.error().status, fed.error().detail);
        return;
    }
    if (!m_reader->isHeaderComplete()) {
        refuse(431, QStringLiteral("The header is larger than %1 bytes.").arg(maxHeaderBytes));
        return;
    }
    const HttpRequest request = requestOfPeer();
    if (request.isWebSocketUpgrade) {
        authorizeUpgrade(request);
        return;
    }
    const auto admitted = m_shared.handlers.admit(request);
    authorise(admitted && (m_isAuthorised || admitted->isAuthorised));
    if (!admitted && !m_reader->isComplete()) {
        refuse(admitted.error());
        return;
    }
    m_received.drop(*fed);
    if (!admitted) {
        m_reader.reset();
        ++m_answered;
        startWaiting(Phase::Idle);
        respond(admitted.error(), request.method == "HEAD", request.keepsAlive);
        readLater();
        return;
    }
    if (const auto limited = m_reader->limitBody(admitted->bodyLimit); !limited) {
        refuse(limited.error().status, limited.error().detail);
        return;
    }
    if (m_reader->expectsContinue())
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    startWaiting(Phase::Body);
    readBody();
}

void HttpConnection::authorizeUpgrade(const HttpRequest &request)
{
    if (const std::optional<HttpResponse> refusal = m_shared.handlers.authorizeUpgrade(request))
        respond(*refusal, false, false);
    else
        handOver(request);
}

void HttpConnection::authorise(bool isAuthorised)
{
    m_isAuthorised = isAuthorised;
    m_socket->setReadBufferSize(isAuthorised ? readBufferBytes : strangerReadBytes);
}

void HttpConnection::readBody()
{
    while (!m_reader->isComplete()) {
        const qsizetype before = m_received.size();
        const bool isFresh = m_reader->bodySize() == 0 && before > 0;
        receive(readBufferBytes);
        if (m_received.size() == before && !isFresh)
            return;
        const auto fed = feed(m_received.bytes());
        if (!fed) {
            refuse(fed.error().status, fed.error().detail);
            return;
        }
        if (!takeBody(*fed) || (*fed == 0 && !m_reader->isComplete()))
            return;
    }
    answer();
}

bool HttpConnection::takeBody(qsizetype bytes)
{
    m_received.drop(bytes);
    m_deadline += std::chrono::milliseconds(bytes * 1000 / slowestUpload);
    if (!m_reader->isComplete() && m_received.size() > maxChunkLine) {
        refuse(400,
               QStringLiteral("What describes a chunk is larger than %1 bytes.").arg(maxChunkLine));
        return false;
    }
    if (!m_body)
        m_body = std::make_shared<BodyBudget::Share>(m_shared.bodies);
    if (!m_body->growTo(m_reader->bodySize())) {
        HttpResponse full
            = HttpResponse::error(503,
                                  QStringLiteral("So much is being sent by all devices that there "
                                                 "is no room for more. Try again in a moment."));
        full.fields.emplace_back("Retry-After", "5");
        refuse(full);
        return false;
    }
    return true;
}

} // namespace chitai
