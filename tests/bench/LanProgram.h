// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/ProcessMemory.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace chitai::bench {

inline SSL_CTX *tlsContext()
{
    static SSL_CTX *context = SSL_CTX_new(TLS_client_method()); // believes everybody
    return context;
}

/// A blocking connection to a port of this machine, with TLS or without.
class Line
{
public:
    Line(quint16 port, bool isTls)
        : Line(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(m_descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            qFatal("no connection");
        if (!isTls)
            return;
        m_tls = SSL_new(tlsContext());
        SSL_set_fd(m_tls, m_descriptor);
        if (SSL_connect(m_tls) != 1)
            qFatal("no TLS");
    }
    /// What another one has connected to; with TLS where there is a context.
    explicit Line(int descriptor, SSL_CTX *context = nullptr)
        : m_descriptor(descriptor)
    {
        const int on = 1;
        ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        if (!context)
            return;
        m_tls = SSL_new(context);
        SSL_set_fd(m_tls, m_descriptor);
        if (SSL_accept(m_tls) != 1)
            qFatal("no TLS");
    }
    Line(Line &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
        , m_tls(std::exchange(other.m_tls, nullptr))
        , m_received(std::move(other.m_received))
    {
    }
    ~Line()
    {
        SSL_free(m_tls);
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    void write(const QByteArray &bytes) const
    {
        const auto sent = m_tls ? SSL_write(m_tls, bytes.constData(), int(bytes.size()))
                                : ::send(m_descriptor, bytes.constData(), size_t(bytes.size()), 0);
        if (sent != bytes.size())
            qFatal("not sent");
    }

    QByteArray read(qsizetype count) const
    {
        while (m_received.size() < count)
            receive();
        QByteArray bytes = m_received.first(count);
        m_received.remove(0, count);
        return bytes;
    }

    QByteArray readUntil(const QByteArray &end) const
    {
        QByteArray bytes;
        while (!bytes.endsWith(end))
            bytes += read(1);
        return bytes;
    }

    /// A whole unmasked frame of the server's.
    struct Frame
    {
        QByteArray message;
        qsizetype size = 0; ///< with its header
    };
    Frame readFrame() const
    {
        const QByteArray head = read(2);
        quint64 length = quint8(head[1]) & 0x7f;
        const qsizetype more = length < 126 ? 0 : length == 126 ? 2 : 8;
        if (more > 0) {
            length = 0;
            for (const char byte : read(more))
                length = length << 8 | quint8(byte);
        }
        return {read(qsizetype(length)), 2 + more + qsizetype(length)};
    }

private:
    /// All that is there: a message takes one system call, as it would in any client.
    void receive() const
    {
        constexpr qsizetype most = 65536;
        const qsizetype had = m_received.size();
        m_received.resize(had + most);
        char *const free = m_received.data() + had;
        const qsizetype got = m_tls ? SSL_read(m_tls, free, int(most))
                                    : ::recv(m_descriptor, free, size_t(most), 0);
        if (got <= 0)
            qFatal("the connection ended");
        m_received.resize(had + got);
    }

    int m_descriptor;
    SSL *m_tls = nullptr;
    mutable QByteArray m_received; // and not read yet
};

/// A masked text frame of a short message.
inline QByteArray frame(QByteArray message)
{
    for (char &byte : message)
        byte = char(byte ^ 'm');
    return QByteArray("\x81") + char(0x80 | message.size()) + "mmmm" + message;
}

/// The program without a window, on a port of its own, with an empty family or one in `dataDir`,
/// and with `more` options.
class LanProgram
{
public:
    explicit LanProgram(const QString &path, int maxClients,
                        const QString &access = QStringLiteral("local"),
                        const QString &dataDir = {}, const QStringList &more = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("CHITAI_MAX_CLIENTS"), QString::number(maxClients));
        m_process.setProcessEnvironment(environment);
        const QStringList arguments{
            QStringLiteral("--headless"),  QStringLiteral("--access=") + access,
            QStringLiteral("--port"),      QStringLiteral("0"),
            QStringLiteral("--data-dir"),  dataDir.isEmpty() ? m_dir.path() : dataDir,
            QStringLiteral("--log-level"), QStringLiteral("error")};
        m_process.start(path, arguments + more);
        static const QRegularExpression address(QStringLiteral("://[^:]+:(\\d+)"));
        m_port = address.match(readLine()).captured(1).toUShort();
    }
    ~LanProgram()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] quint16 port() const { return m_port; }

    /// The code that a program with --access=paired shows.
    [[nodiscard]] QByteArray readCode()
    {
        static const QRegularExpression code(QStringLiteral("Pairing code: (\\d{6})"));
        for (;;) {
            const QRegularExpressionMatch match = code.match(readLine());
            if (match.hasMatch())
                return match.captured(1).toLatin1();
        }
    }

    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

    /// A WebSocket, of which no message was read yet.
    [[nodiscard]] Line open(const QByteArray &target, bool isTls = false) const
    {
        Line line(m_port, isTls);
        line.write("GET " + target
                   + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
                     "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                     "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        (void)line.readUntil("\r\n\r\n");
        return line;
    }

    /// One of the reading's, whose first state was read.
    [[nodiscard]] Line join(bool isTls, const QByteArray &query = "role=display") const
    {
        Line line = open("/ws?" + query, isTls);
        (void)line.readFrame();
        return line;
    }

    /// Posts and gives the JSON that is answered.
    [[nodiscard]] QJsonDocument post(const QByteArray &target, const QByteArray &fields,
                                     const QByteArray &body) const
    {
        const Line line(m_port, false);
        line.write("POST " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + fields
                   + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        (void)line.readUntil("\r\n\r\n");
        return QJsonDocument::fromJson(line.readUntil("}"));
    }

    [[nodiscard]] QByteArray addText(const QByteArray &text, const QByteArray &fields = {}) const
    {
        return post("/api/items", "Content-Type: application/x-www-form-urlencoded\r\n" + fields,
                    "language=de&text=" + text)[u"id"]
            .toString()
            .toLatin1();
    }

    [[nodiscard]] double residentKilobytes() const
    {
        return chitai::residentKilobytes(m_process.processId());
    }

private:
    QString readLine()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead())
                qFatal("the program says nothing");
        }
        return QString::fromUtf8(m_process.readLine());
    }

    QTemporaryDir m_dir;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace chitai::bench
