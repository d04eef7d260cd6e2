// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QTcpSocket>
#include <memory>

struct ssl_st;

namespace chitai {

class TlsContext;

/// The server's side of TLS over an accepted connection. It is a QTcpSocket because QWebSocket
/// wants one; the bytes travel by another QTcpSocket below it. In the place of QSslSocket, which
/// goes through the event loop twice for each message that it writes, copies it three times, and
/// keeps 50 KB for each connection, a context of its own among them.
///
/// Begins with setSocketDescriptor(). There is nothing to read before the handshake is over, and
/// write() fails. A failed handshake and a broken record end the connection.
///
/// What is written goes to the kernel at once, as far as it takes it, without the event loop (on
/// Linux; elsewhere the next round of it writes); bytesToWrite() and bytesWritten() are about the
/// rest, in encrypted bytes. To write never reads.
///
/// The waitFor…() functions give false at once. It is not to be deleted within its own signals
/// (deleteLater()). A second close() is an abort(): the base class has them look alike.
class TlsSocket final : public QTcpSocket
{
    Q_OBJECT

public:
    explicit TlsSocket(const TlsContext &context, QObject *parent = nullptr);
    ~TlsSocket() override;

    /// The handshake is over.
    [[nodiscard]] bool isEncrypted() const { return m_isEncrypted; }

    bool setSocketDescriptor(qintptr descriptor, SocketState state = ConnectedState,
                             OpenMode mode = ReadWrite) override;
    [[nodiscard]] qintptr socketDescriptor() const override;
    void setSocketOption(SocketOption option, const QVariant &value) override;
    QVariant socketOption(SocketOption option) override;
    /// Of decrypted bytes; 0 for what a round of the event loop brings.
    void setReadBufferSize(qint64 size) override;
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] qint64 bytesToWrite() const override;
    [[nodiscard]] bool canReadLine() const override;
    void disconnectFromHost() override;
    void close() override;
    bool waitForConnected(int) override { return false; }
    bool waitForReadyRead(int) override { return false; }
    bool waitForBytesWritten(int) override { return false; }
    bool waitForDisconnected(int) override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 readLineData(char *data, qint64 most) override;
    qint64 skipData(qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    struct Free
    {
        void operator()(ssl_st *tls) const;
    };

    void decrypt();
    void decryptLater();
    [[nodiscard]] bool shakeHands();
    [[nodiscard]] qint64 room() const;
    /// Right after what gave the result: it asks for the state that this has left.
    [[nodiscard]] bool isEndAfter(int result);
    void noteEnd();

    QTcpSocket m_line;
    std::unique_ptr<ssl_st, Free> m_tls;
    QByteArray m_received; // decrypted
    qsizetype m_taken = 0; // of these, by the reader
    bool m_isEncrypted = false;
    bool m_isBroken = false; // nothing more may be said over TLS
    bool m_isHeld = false; // there may be more to decrypt, when there is room
};

} // namespace chitai
