// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/transport/HttpConnection.h"

#include "base/Clock.h"
#include "server/transport/SocketBytes.h"

#include <QPointer>
#include <QSslSocket>

namespace chitai {

namespace {

// What Qt may hold of bytes that nobody read yet; the kernel then slows the peer down.
constexpr qint64 readBufferBytes = 64 * 1024;

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, const Handlers &handlers, const Clock &clock,
                               QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handlers(handlers)
    , m_clock(clock)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readBufferBytes);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    startWaiting(Phase::Header);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::noteProgress);
    if (const auto *encrypted = qobject_cast<QSslSocket *>(m_socket))
        connect(encrypted, &QSslSocket::encryptedBytesWritten, this, &HttpConnection::noteProgress);
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpConnection::finish);
    QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

HttpConnection::~HttpConnection() = default;

void HttpConnection::startWaiting(Phase phase)
{
    m_phase = phase;
    const std::chrono::milliseconds limit = phase == Phase::Idle ? idleTimeout
        : phase == Phase::Header                                 ? headerTimeout
                                                                 : bodyTimeout;
    m_deadline = m_clock.monotonic() + limit;
}

void HttpConnection::checkDeadline()
{
    if (!m_socket || m_clock.monotonic() < m_deadline || m_phase == Phase::Answer)
        return;
    if (m_isClosing || m_phase == Phase::Idle || m_socket->bytesAvailable() == 0) {
        m_socket->abort();
        finish();
    } else {
        refuse(408, QStringLiteral("The request took too long."));
    }
}

void HttpConnection::noteProgress()
{
    // An answer that is being fetched, however slowly, is not cut off.
    if (m_socket && unsentBytes(*m_socket) > 0)
        m_deadline = std::max(m_deadline, m_clock.monotonic() + headerTimeout);
    read();
}

void HttpConnection::read()
{
    if (m_isClosing && m_socket)
        (void)m_socket->readAll(); // see refuse()
    bool goesOn = true;
    while (goesOn && m_socket && !m_isClosing && m_phase != Phase::Answer
           && unsentBytes(*m_socket) <= maxUnsentBytes)
        goesOn = m_phase == Phase::Body ? readBody() : readHeader();
}

bool HttpConnection::readHeader()
{
    if (m_socket->bytesAvailable() == 0)
        return false;
    if (m_phase == Phase::Idle)
        startWaiting(Phase::Header);
    // Only a look: an upgrade needs the bytes where they are.
    const QByteArray seen = m_socket->peek(maxHeaderBytes + 1);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0 && seen.size() <= maxHeaderBytes) {
        // Nothing that begins like this becomes a request: better told now than at the time-out.
        HttpRequestReader probe;
        if (const auto fed = probe.feed(seen); !fed)
            refuse(fed.error().status, fed.error().detail);
        return false;
    }
    m_reader = std::make_unique<HttpRequestReader>();
    const auto fed = m_reader->feed(end < 0 ? seen : seen.left(end + 4));
    if (!fed) {
        refuse(fed.error().status, fed.error().detail);
        return false;
    }
    if (!m_reader->isHeaderComplete()) {
        refuse(431, QStringLiteral("The header is larger than %1 bytes.").arg(maxHeaderBytes));
        return false;
    }
    const HttpRequest request = requestOfPeer();
    if (request.isWebSocketUpgrade) {
        const std::optional<HttpResponse> refusal = m_handlers.judgeUpgrade(request);
        if (!refusal) {
            handOver(request);
            return false;
        }
        respond(*refusal, false, false);
        return false;
    }
    const auto admitted = m_handlers.admit(request);
    if (!admitted && !m_reader->isComplete()) {
        refuse(admitted.error());
        return false;
    }
    (void)m_socket->read(*fed);
    if (!admitted) {
        ++m_answered;
        startWaiting(Phase::Idle);
        respond(admitted.error(), request.method == "HEAD", request.keepsAlive);
        return true;
    }
    if (const auto limited = m_reader->limitBody(*admitted); !limited) {
        refuse(limited.error().status, limited.error().detail);
        return false;
    }
    if (m_reader->expectsContinue())
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    startWaiting(Phase::Body);
    return true;
}

bool HttpConnection::readBody()
{
    while (!m_reader->isComplete()) {
        const QByteArray bytes = m_socket->peek(readBufferBytes);
        if (bytes.isEmpty())
            return false;
        const auto fed = m_reader->feed(bytes);
        if (!fed) {
            refuse(fed.error().status, fed.error().detail);
            return false;
        }
        if (*fed == 0)
            return false;
        (void)m_socket->read(*fed);
        m_deadline += std::chrono::milliseconds(*fed * 1000 / slowestUpload);
    }
    const HttpRequest request = requestOfPeer();
    m_reader.reset();
    m_isHead = request.method == "HEAD";
    m_keepsAlive = request.keepsAlive;
    m_phase = Phase::Answer;
    m_handlers.answer(request, [self = QPointer(this)](const HttpResponse &response) {
        if (self && self->m_socket && self->m_phase == Phase::Answer)
            self->takeAnswer(response);
    });
    return true;
}

void HttpConnection::takeAnswer(const HttpResponse &response)
{
    ++m_answered;
    startWaiting(Phase::Idle);
    respond(response, m_isHead, m_keepsAlive && !response.closes);
    // What came meanwhile; not from here, as this may be called while reading.
    QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

void HttpConnection::respond(const HttpResponse &response, bool isHead, bool keepsAlive)
{
    m_socket->write(serialize(response, isHead, keepsAlive));
    if (keepsAlive)
        return;
    m_isClosing = true;
    m_deadline = m_clock.monotonic() + headerTimeout;
    m_socket->disconnectFromHost();
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
    m_deadline = m_clock.monotonic() + lingerTimeout;
    (void)m_socket->readAll();
}

HttpRequest HttpConnection::requestOfPeer() const
{
    HttpRequest request = m_reader->request();
    request.peer = m_socket->peerAddress();
    request.asker = this;
    request.isSecure = qobject_cast<QSslSocket *>(m_socket) != nullptr;
    return request;
}

void HttpConnection::handOver(const HttpRequest &request)
{
    QTcpSocket *socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
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
