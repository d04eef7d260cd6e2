// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/transport/HttpConnection.h"

#include "base/Clock.h"
#include "server/transport/TlsSocket.h"

#include <QPointer>

namespace chitai {

HttpConnection::HttpConnection(QTcpSocket *socket, const Shared &shared, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_shared(shared)
    , m_end(shared.clock.monotonic() + strangerLife)
{
    m_socket->setParent(this);
    authorise(false);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    startWaiting(Phase::Header);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::noteProgress);
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpConnection::finish);
    readLater();
}

HttpConnection::~HttpConnection() = default;

bool HttpConnection::isShakingHands() const
{
    const auto *encrypted = qobject_cast<const TlsSocket *>(m_socket);
    return encrypted && !encrypted->isEncrypted();
}

qint64 HttpConnection::heldBytes() const
{
    return m_socket ? m_received.size() + m_socket->bytesAvailable() + m_socket->bytesToWrite()
            + (m_reader ? m_reader->bodySize() : 0)
                    : 0;
}

void HttpConnection::startWaiting(Phase phase)
{
    m_phase = phase;
    const std::chrono::milliseconds limit = phase == Phase::Idle ? idleTimeout
        : phase == Phase::Header                                 ? headerTimeout
                                                                 : bodyTimeout;
    m_deadline = m_shared.clock.monotonic() + limit;
}

void HttpConnection::checkDeadline()
{
    const std::chrono::milliseconds now = m_shared.clock.monotonic();
    const bool isOver = !m_isAuthorised && now >= m_end;
    // What is made here takes its time; what is made and not fetched does not.
    const bool isMaking = m_phase == Phase::Answer && (!m_rest || m_isPieceWanted);
    if (!m_socket || (now < m_deadline && !isOver) || isMaking)
        return;
    if (m_isClosing || m_rest || m_phase == Phase::Idle || m_received.isEmpty()) {
        m_socket->abort();
        finish();
    } else {
        refuse(408, QStringLiteral("The request took too long."));
    }
}

void HttpConnection::noteProgress()
{
    // An answer that is being fetched, however slowly, is not cut off.
    if (m_socket && m_socket->bytesToWrite() > 0)
        m_deadline = std::max(m_deadline, m_shared.clock.monotonic() + headerTimeout);
    wantPiece();
    read();
}

void HttpConnection::readLater()
{
    // Not at once: who sends many requests in one packet does not keep others from their turn.
    QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

void HttpConnection::answer()
{
    HttpRequest request = requestOfPeer();
    request.room = m_body;
    m_reader.reset();
    m_isHead = request.method == "HEAD";
    m_keepsAlive = request.keepsAlive;
    m_takesChunks = request.takesChunks;
    m_phase = Phase::Answer;
    m_shared.handlers.answer(request, [self = QPointer(this)](const HttpResponse &response) {
        if (self && self->m_socket && self->m_phase == Phase::Answer)
            self->takeAnswer(response);
    });
}

void HttpConnection::takeAnswer(const HttpResponse &response)
{
    m_body.reset();
    if (response.rest && !m_isHead) {
        beginPieces(response);
        return;
    }
    ++m_answered;
    startWaiting(Phase::Idle);
    respond(response, m_isHead, m_keepsAlive && !response.closes);
    readLater(); // what came meanwhile
}

void HttpConnection::beginPieces(const HttpResponse &response)
{
    m_keepsAlive = m_keepsAlive && m_takesChunks && !response.closes;
    m_rest = response.rest;
    m_deadline = m_shared.clock.monotonic() + headerTimeout;
    m_socket->write(serialize(response, false, m_keepsAlive, m_takesChunks));
    wantPiece();
}

void HttpConnection::wantPiece()
{
    if (!m_socket || !m_rest || m_isPieceWanted || m_socket->bytesToWrite() > fewUnsentBytes)
        return;
    m_isPieceWanted = true;
    m_rest([self = QPointer(this)](const HttpPiece &piece) {
        if (self && self->m_socket && self->m_rest)
            self->takePiece(piece);
    });
}

void HttpConnection::takePiece(const HttpPiece &piece)
{
    m_isPieceWanted = false;
    m_deadline = m_shared.clock.monotonic() + headerTimeout;
    if (piece.isBroken) {
        m_rest = {};
        m_socket->abort();
        finish();
        return;
    }
    m_socket->write(m_takesChunks ? chunk(piece.bytes) : piece.bytes);
    if (!piece.isLast) {
        wantPiece();
        return;
    }
    m_rest = {};
    if (m_takesChunks)
        m_socket->write(lastChunk.data(), lastChunk.size());
    ++m_answered;
    startWaiting(Phase::Idle);
    if (m_keepsAlive)
        readLater(); // what came meanwhile
    else
        close();
}

void HttpConnection::close()
{
    m_isClosing = true;
    m_deadline = m_shared.clock.monotonic() + headerTimeout;
    m_socket->disconnectFromHost();
}

void HttpConnection::respond(const HttpResponse &response, bool isHead, bool keepsAlive)
{
    m_socket->write(serialize(response, isHead, keepsAlive));
    if (!keepsAlive)
        close();
}

void HttpConnection::refuse(int status, const QString &detail)
{
    refuse(HttpResponse::error(status, detail));
}

void HttpConnection::refuse(const HttpResponse &response)
{
    // Closing while the peer still sends would reset the connection and take the answer away from
    // it: the rest is thrown away until the peer hangs up or the time is over.
    m_socket->write(serialize(response, false, false));
    m_isClosing = true;
    m_deadline = m_shared.clock.monotonic() + lingerTimeout;
    m_reader.reset();
    m_body.reset();
    (void)m_received.takeAll();
    (void)m_socket->readAll();
}

HttpRequest HttpConnection::requestOfPeer() const
{
    HttpRequest request = m_reader->request();
    request.peer = m_socket->peerAddress();
    request.asker = this;
    request.isSecure = qobject_cast<TlsSocket *>(m_socket) != nullptr;
    return request;
}

void HttpConnection::handOver(const HttpRequest &request)
{
    authorise(true);
    QTcpSocket *socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    const QByteArray bytes = m_received.takeAll();
    for (auto byte = bytes.crbegin(); byte != bytes.crend(); ++byte)
        socket->ungetChar(*byte);
    socket->setParent(nullptr);
    Q_EMIT upgraded(socket, request);
    finish();
}

void HttpConnection::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    Q_EMIT finished();
}

} // namespace chitai
