// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/transport/TlsSocket.h"

#include "server/tls/TlsContext.h"
#include "server/transport/LineBio.h"
#include "server/transport/SocketBytes.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <utility>

namespace chitai {

namespace {

// Where the reader sets no bound; and as much as reading may leave to be written.
constexpr qint64 bytesInARound = 64 * 1024;

} // namespace

void TlsSocket::Free::operator()(ssl_st *tls) const
{
    SSL_free(tls);
}

TlsSocket::TlsSocket(const TlsContext &context, QObject *parent)
    : QTcpSocket(parent)
    , m_tls(SSL_new(context.handle()))
{
    BIO *bio = m_tls ? newLineBio(m_line) : nullptr;
    if (bio)
        SSL_set_bio(m_tls.get(), bio, bio);
    else
        m_tls.reset();
    m_line.setReadBufferSize(bytesInARound);
    connect(&m_line, &QTcpSocket::readyRead, this, &TlsSocket::decrypt);
    connect(&m_line, &QTcpSocket::bytesWritten, this, &TlsSocket::bytesWritten);
    connect(&m_line, &QTcpSocket::disconnected, this, &TlsSocket::noteEnd);
    connect(&m_line, &QTcpSocket::errorOccurred, this, [this](SocketError error) {
        setSocketError(error);
        setErrorString(m_line.errorString());
        Q_EMIT errorOccurred(error);
    });
}

TlsSocket::~TlsSocket()
{
    m_line.disconnect(this);
    setSocketState(UnconnectedState); // nothing is left for the base to close
}

bool TlsSocket::setSocketDescriptor(qintptr descriptor, SocketState state, OpenMode mode)
{
    if (!m_line.setSocketDescriptor(descriptor, state))
        return false;
    if (!m_tls) {
        m_line.abort();
        return false;
    }
    setPeerAddress(m_line.peerAddress());
    setPeerPort(m_line.peerPort());
    setLocalAddress(m_line.localAddress());
    setLocalPort(m_line.localPort());
    // Unbuffered: it would be a second buffer.
    QIODevice::open(mode | Unbuffered);
    setSocketState(state);
    return true;
}

qintptr TlsSocket::socketDescriptor() const
{
    return m_line.socketDescriptor();
}

void TlsSocket::setSocketOption(SocketOption option, const QVariant &value)
{
    m_line.setSocketOption(option, value);
}

QVariant TlsSocket::socketOption(SocketOption option)
{
    return m_line.socketOption(option);
}

void TlsSocket::setReadBufferSize(qint64 size)
{
    QTcpSocket::setReadBufferSize(size);
    m_line.setReadBufferSize(size > 0 ? size : bytesInARound);
    decryptLater();
}

qint64 TlsSocket::bytesAvailable() const
{
    return QTcpSocket::bytesAvailable() + m_received.size() - m_taken;
}

qint64 TlsSocket::bytesToWrite() const
{
    return m_line.bytesToWrite();
}

bool TlsSocket::canReadLine() const
{
    return QTcpSocket::canReadLine() || m_received.indexOf('\n', m_taken) >= 0;
}

qint64 TlsSocket::room() const
{
    // What came before the end is no more than the line could hold.
    if (m_line.state() == UnconnectedState)
        return bytesInARound;
    return (readBufferSize() > 0 ? readBufferSize() : bytesInARound) - bytesAvailable();
}

bool TlsSocket::shakeHands()
{
    if (m_isEncrypted)
        return true;
    ERR_clear_error();
    const int result = SSL_accept(m_tls.get());
    m_isEncrypted = result == 1;
    if (!m_isEncrypted && isEndAfter(result))
        disconnectFromHost();
    return m_isEncrypted;
}

void TlsSocket::decrypt()
{
    m_isHeld = false;
    if (state() != ConnectedState) {
        if (m_line.isOpen())
            (void)m_line.skip(m_line.bytesAvailable());
        return;
    }
    if (!shakeHands())
        return;
    m_received.remove(0, std::exchange(m_taken, 0));
    const qsizetype before = m_received.size();
    const qint64 unsent = m_line.bytesToWrite();
    std::array<char, 4096> piece;
    bool isOver = false;
    for (qint64 left = room(); left > 0; left = room()) {
        std::size_t got = 0;
        ERR_clear_error();
        const int result = SSL_read_ex(m_tls.get(), piece.data(),
                                       std::size_t(std::min<qint64>(left, piece.size())), &got);
        if (result != 1) {
            isOver = isEndAfter(result);
            break;
        }
        m_received.append(piece.data(), qsizetype(got));
    }
    m_isHeld = room() <= 0;
    giveBackBuffers(m_line);
    if (m_received.size() > before)
        Q_EMIT readyRead();
    // What is read may ask for an alert each time: of a peer that never reads, these would pile up.
    if (m_line.bytesToWrite() > std::max(unsent, bytesInARound))
        m_line.abort();
    else if (isOver)
        disconnectFromHost();
}

void TlsSocket::decryptLater()
{
    if (std::exchange(m_isHeld, false))
        QMetaObject::invokeMethod(this, &TlsSocket::decrypt, Qt::QueuedConnection);
}

bool TlsSocket::isEndAfter(int result)
{
    const int error = SSL_get_error(m_tls.get(), result);
    ERR_clear_error(); // the thread's, which others look at, too
    m_isBroken = m_isBroken || (error != SSL_ERROR_WANT_READ && error != SSL_ERROR_ZERO_RETURN);
    return error != SSL_ERROR_WANT_READ;
}

qint64 TlsSocket::readData(char *data, qint64 most)
{
    const qint64 taken = std::min<qint64>(most, m_received.size() - m_taken);
    std::memcpy(data, m_received.constData() + m_taken, std::size_t(taken));
    m_taken += taken;
    if (m_taken == m_received.size()) {
        m_received = QByteArray(); // an idle connection keeps nothing
        m_taken = 0;
    }
    decryptLater();
    return taken > 0 || state() == ConnectedState ? taken : -1;
}

// What the base does with its own connection, which there is none of.

qint64 TlsSocket::readLineData(char *data, qint64 most)
{
    return QIODevice::readLineData(data, most);
}

qint64 TlsSocket::skipData(qint64 most)
{
    return QIODevice::skipData(most);
}

qint64 TlsSocket::writeData(const char *data, qint64 size)
{
    if (!m_isEncrypted || m_isBroken || state() != ConnectedState)
        return -1;
    std::size_t taken = 0;
    ERR_clear_error();
    if (size == 0 || SSL_write_ex(m_tls.get(), data, std::size_t(size), &taken) == 1)
        return size;
    // Not at once: who writes does not expect to be told that the connection has ended.
    m_isBroken = true;
    QMetaObject::invokeMethod(this, &TlsSocket::disconnectFromHost, Qt::QueuedConnection);
    return -1;
}

void TlsSocket::disconnectFromHost()
{
    if (state() != ConnectedState)
        return;
    setSocketState(ClosingState);
    Q_EMIT stateChanged(ClosingState);
    if (m_isEncrypted && !m_isBroken) {
        ERR_clear_error();
        SSL_shutdown(m_tls.get());
    }
    m_line.disconnectFromHost();
}

void TlsSocket::close()
{
    // abort() is this without the channel of what waits to be written.
    const bool isAbort = writeChannelCount() == 0;
    m_isBroken = m_isBroken || isAbort;
    // A closed device has nothing to read: whoever reads until there is nothing would do so for
    // ever.
    m_received = QByteArray();
    m_taken = 0;
    QTcpSocket::close();
    if (isAbort)
        m_line.abort();
}

void TlsSocket::noteEnd()
{
    if (state() == ConnectedState)
        decrypt(); // what came before the end
    if (state() == UnconnectedState)
        return;
    setSocketState(UnconnectedState);
    Q_EMIT stateChanged(UnconnectedState);
    Q_EMIT readChannelFinished();
    Q_EMIT disconnected();
}

} // namespace chitai
