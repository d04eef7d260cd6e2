// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <functional>
#include <memory>

namespace chitai {

/// A web server of the test's own, on a listener that may be an encrypting one.
class PictureServer
{
public:
    using Handler = std::function<void(QTcpSocket &)>;

    explicit PictureServer(std::unique_ptr<QTcpServer> listener = std::make_unique<QTcpServer>(),
                           const QHostAddress &address = QHostAddress(QHostAddress::LocalHost))
        : m_listener(std::move(listener))
    {
        m_listener->listen(address);
        QObject::connect(m_listener.get(), &QTcpServer::pendingConnectionAvailable,
                         m_listener.get(), [this] {
                             while (QTcpSocket *socket = m_listener->nextPendingConnection())
                                 serve(*socket);
                         });
    }

    /// What is done when the path is asked for; the handler may keep the socket and write later.
    void on(const QByteArray &path, Handler handler)
    {
        m_handlers.insert(path, std::move(handler));
    }

    /// Answers as given and ends the connection.
    void answer(const QByteArray &path, const QByteArray &head, const QByteArray &body = {})
    {
        on(path, [head, body](QTcpSocket &socket) {
            socket.write("HTTP/1.1 " + head + "\r\nConnection: close\r\n\r\n" + body);
            socket.disconnectFromHost();
        });
    }

    void redirect(const QByteArray &path, const QByteArray &target)
    {
        answer(path, "302 Found\r\nLocation: " + target);
    }

    [[nodiscard]] QUrl url(const QString &path, const QString &host = QStringLiteral("127.0.0.1"),
                           const QString &scheme = QStringLiteral("http")) const
    {
        return QUrl(QStringLiteral("%1://%2:%3%4").arg(scheme, host).arg(port()).arg(path));
    }
    [[nodiscard]] int port() const { return m_listener->serverPort(); }

    int connections = 0;
    int disconnections = 0;
    QList<QByteArray> requests;

private:
    void serve(QTcpSocket &socket)
    {
        ++connections;
        QObject::connect(&socket, &QTcpSocket::disconnected, m_listener.get(), [this, &socket] {
            ++disconnections;
            socket.deleteLater();
        });
        const auto request = std::make_shared<QByteArray>();
        const auto read = [this, &socket, request] {
            *request += socket.readAll();
            if (!request->endsWith("\r\n\r\n"))
                return;
            requests += *request;
            const QByteArray path = request->split(' ').value(1);
            if (const Handler handler = m_handlers.value(path))
                handler(socket);
            else
                socket.disconnectFromHost();
        };
        QObject::connect(&socket, &QTcpSocket::readyRead, m_listener.get(), read);
        if (socket.bytesAvailable() > 0)
            read();
    }

    std::unique_ptr<QTcpServer> m_listener;
    QHash<QByteArray, Handler> m_handlers;
};

} // namespace chitai
