// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/Server.h"
#include "support/TestReading.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <QWebSocket>

namespace chitai {

/// A running server on a free port, with a family behind it and a clock that the test moves.
class TestServer
{
public:
    explicit TestServer(const Server::Config &config = {},
                        const OutsidePictures::Options &outside = {})
        : reading({}, options(outside))
        , m_server(withFreePort(config), reading.core())
    {
        TestCore::must(m_server.listen());
    }

    Server &server() { return m_server; }
    [[nodiscard]] quint16 port() const { return m_server.port(); }
    [[nodiscard]] QString authority() const { return QStringLiteral("127.0.0.1:%1").arg(port()); }
    [[nodiscard]] const std::optional<TlsIdentity> &identity() const { return m_server.identity(); }
    /// A device as if it had been paired; gives its token.
    QByteArray pairDevice(const QString &name = QStringLiteral("Tablet"))
    {
        return devices.add(name).value().token;
    }
    [[nodiscard]] std::size_t clientCount() const { return m_server.hub().clients().size(); }

    /// What is to be deleted later, in whatever event it was said, is deleted when all else is
    /// gone.
    struct Sweep
    {
        ~Sweep()
        {
            QEventLoop loop;
            QTimer::singleShot(0, &loop, [&loop] {
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                loop.quit();
            });
            loop.exec();
        }
    };
    const Sweep sweep;
    TestReading reading;
    IllustrationFiles &files = reading.core().illustrationFiles();
    GraceTimer &timer = reading.core().graceTimer();
    Devices &devices = reading.core().devices();
    Pairing &pairing = reading.core().pairing();
    StoryEngine &stories = reading.core().stories();

private:
    /// Models that do not answer are given up soon.
    static AppCore::Options options(const OutsidePictures::Options &outside)
    {
        AppCore::Options options = TestCore::options();
        options.outside = outside;
        options.story.models.limits.firstByte = std::chrono::seconds(2);
        options.story.models.limits.silence = std::chrono::milliseconds(700);
        options.story.models.limits.localFirstByte = std::chrono::seconds(2);
        options.story.models.limits.localSilence = std::chrono::milliseconds(700);
        options.story.models.limits.pause = std::chrono::milliseconds(20);
        return options;
    }

    static Server::Config withFreePort(Server::Config config)
    {
        config.port = 0;
        return config;
    }

    Server m_server;
};

/// A certificate for the addresses of this machine, made as the program does it.
inline TlsIdentity testIdentity()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const KeyedCertificate root
        = makeRootCertificate(QStringLiteral("Chitai on test"), {QStringLiteral("test")}, now)
              .value();
    const KeyedCertificate server
        = makeServerCertificate(
              root, {{QStringLiteral("localhost")}, {QHostAddress(QHostAddress::LocalHost)}}, now)
              .value();
    return {server, root.certificate, certificateFacts(server.certificate).value()};
}

/// A program on the network that speaks TCP, or TLS, as it likes.
class RawClient
{
public:
    enum class Line { Plain, Tls };

    explicit RawClient(const TestServer &server, Line line = Line::Plain)
        : m_authority(server.authority().toLatin1())
    {
        if (line == Line::Tls) {
            // It trusts the family's root and nobody else, as a tablet that installed it does.
            QSslConfiguration configuration;
            configuration.setCaCertificates(
                QSslCertificate::fromData(server.identity().value().root));
            m_socket.setSslConfiguration(configuration);
            m_socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.port());
            if (!QTest::qWaitFor([&] { return m_socket.isEncrypted(); }))
                qFatal("no TLS: %s", qPrintable(m_socket.errorString()));
            return;
        }
        m_socket.connectToHost(QHostAddress::LocalHost, server.port());
        if (!QTest::qWaitFor([&] { return m_socket.state() == QAbstractSocket::ConnectedState; }))
            qFatal("no connection to the server");
    }

    QTcpSocket &socket() { return m_socket; }

    RawClient &send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
        return *this;
    }

    /// A request without a body: request("GET", "/health").
    RawClient &request(const QByteArray &method, const QByteArray &target,
                       const QByteArray &fields = {})
    {
        return send(method + ' ' + target + " HTTP/1.1\r\nHost: " + m_authority + "\r\n" + fields
                    + "\r\n");
    }

    RawClient &post(const QByteArray &target, const QByteArray &type, const QByteArray &body)
    {
        return request("POST", target,
                       "Content-Type: " + type
                           + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n")
            .send(body);
    }

    RawClient &postForm(const QByteArray &target, const QByteArray &body)
    {
        return post(target, "application/x-www-form-urlencoded", body);
    }

    RawClient &upgrade(const QByteArray &target, const QByteArray &fields = {})
    {
        return request("GET", target,
                       "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                       "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                           + fields);
    }

    /// Everything until the next answer is whole: its header, and the body that the header
    /// announces.
    struct Answer
    {
        int status = 0;
        QByteArray head;
        QByteArray body;

        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    };

    Answer answer(bool hasBody = true)
    {
        Answer result;
        (void)QTest::qWaitFor([&] {
            m_received += m_socket.readAll();
            const qsizetype end = m_received.indexOf("\r\n\r\n");
            if (end < 0)
                return false;
            const QByteArray head = m_received.left(end);
            qsizetype length = 0;
            for (const QByteArray &line : head.split('\n')) {
                if (hasBody && line.toLower().startsWith("content-length:"))
                    length = line.mid(15).trimmed().toLongLong();
            }
            if (m_received.size() < end + 4 + length)
                return false;
            result = {head.mid(9, 3).toInt(), head, m_received.mid(end + 4, length)};
            m_received.remove(0, end + 4 + length);
            return true;
        });
        return result;
    }

    /// What came behind the last answer.
    [[nodiscard]] QByteArray remaining()
    {
        m_received += m_socket.readAll();
        return m_received;
    }

    [[nodiscard]] bool isClosedByServer()
    {
        return QTest::qWaitFor(
            [&] { return m_socket.state() == QAbstractSocket::UnconnectedState; });
    }

private:
    QSslSocket m_socket;
    QByteArray m_authority;
    QByteArray m_received;
};

/// A client of the reading protocol, as a tablet's.
class TestTablet
{
public:
    explicit TestTablet(const TestServer &server,
                        const QString &role = QStringLiteral("controller"))
    {
        QObject::connect(&m_socket, &QWebSocket::textMessageReceived, [this](const QString &text) {
            messages += QJsonDocument::fromJson(text.toUtf8()).object();
        });
        m_socket.open(QUrl(QStringLiteral("ws://%1/ws?role=%2").arg(server.authority(), role)));
        (void)QTest::qWaitFor([&] {
            return !messages.isEmpty() || m_socket.error() != QAbstractSocket::UnknownSocketError;
        });
    }

    QWebSocket &socket() { return m_socket; }

    void send(const QString &type, const QJsonObject &payload = {})
    {
        m_socket.sendTextMessage(
            QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("type"), type},
                                                        {QStringLiteral("payload"), payload}})
                                  .toJson()));
    }

    /// Sends and gives the answer, a state's or an error's payload.
    QJsonObject ask(const QString &type, const QJsonObject &payload = {})
    {
        const qsizetype before = messages.size();
        send(type, payload);
        (void)QTest::qWaitFor([&] { return messages.size() > before; });
        return messages.size() > before ? messages.back()[u"payload"].toObject() : QJsonObject();
    }

    /// The newest state.
    [[nodiscard]] QJsonObject state() const
    {
        for (auto message = messages.crbegin(); message != messages.crend(); ++message) {
            if ((*message)[u"type"].toString() == u"state")
                return (*message)[u"payload"].toObject();
        }
        return {};
    }

    QList<QJsonObject> messages;

private:
    QWebSocket m_socket;
};

} // namespace chitai
