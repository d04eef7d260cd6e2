// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <chrono>
#include <functional>

namespace chitai {

/// A service that speaks OpenAI's chat completions, and misbehaves as the test says. Each question
/// is met by the next behaviour; the last one stays.
class FakeModelService
{
public:
    FakeModelService()
    {
        m_listener.listen(QHostAddress::LocalHost);
        QObject::connect(&m_listener, &QTcpServer::newConnection, &m_listener, [this] {
            while (QTcpSocket *socket = m_listener.nextPendingConnection())
                serve(socket);
        });
    }

    [[nodiscard]] QUrl baseUrl() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(m_listener.serverPort()));
    }

    // What the list of models is.
    void listsModels(const QByteArray &json) { m_models = json; }

    // What happens to the next question.
    void says(const QStringList &pieces, std::chrono::milliseconds interval = {})
    {
        streams(events(pieces) + QList<QByteArray>{done()}, interval);
    }
    void refuses(int status, const QByteArray &fields = {},
                 const QByteArray &body
                 = "{\"error\":{\"message\":\"bad key sk-secret, Traceback\"}}")
    {
        on([status, fields, body](QTcpSocket *socket) {
            socket->write("HTTP/1.1 " + QByteArray::number(status) + " No\r\n" + fields
                          + "Content-Length: " + QByteArray::number(body.size())
                          + "\r\nConnection: close\r\n\r\n" + body);
            socket->disconnectFromHost();
        });
    }
    /// These bytes as the body of a good answer of that type.
    void answers(const QByteArray &type, const QByteArray &body)
    {
        on([type, body](QTcpSocket *socket) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: " + type
                          + "\r\nConnection: close\r\n\r\n" + body);
            socket->disconnectFromHost();
        });
    }
    void staysSilent()
    {
        on([](QTcpSocket *) {});
    }
    void stopsAfter(const QStringList &pieces) { streams(events(pieces), {}, false); }
    void breaksOffAfter(const QStringList &pieces) { streams(events(pieces)); }
    void neverEnds(const QString &piece)
    {
        on([this, piece](QTcpSocket *socket) {
            head(socket);
            const QByteArray event = events({piece}).front();
            auto *timer = new QTimer(socket);
            QObject::connect(timer, &QTimer::timeout, socket, [socket, event] {
                if (socket->bytesToWrite() < 65'536)
                    socket->write(event.repeated(100));
            });
            timer->start(0);
        });
    }
    /// These bytes one after another, each in a packet of its own; then the connection ends.
    void streams(const QList<QByteArray> &packets, std::chrono::milliseconds interval = {},
                 bool isEnding = true)
    {
        on([this, packets, interval, isEnding](QTcpSocket *socket) {
            head(socket);
            auto *timer = new QTimer(socket);
            auto left = std::make_shared<QList<QByteArray>>(packets);
            QObject::connect(timer, &QTimer::timeout, socket, [=] {
                if (!left->isEmpty()) {
                    socket->write(left->takeFirst());
                    socket->flush();
                } else {
                    timer->stop();
                    if (isEnding)
                        socket->disconnectFromHost();
                }
            });
            timer->start(interval);
        });
    }

    [[nodiscard]] static QList<QByteArray> events(const QStringList &pieces)
    {
        QList<QByteArray> events;
        for (const QString &piece : pieces) {
            const QJsonObject delta{{QStringLiteral("content"), piece}};
            const QJsonArray choices{QJsonObject{{QStringLiteral("delta"), delta}}};
            events += "data: "
                + QJsonDocument(QJsonObject{{QStringLiteral("choices"), choices}})
                      .toJson(QJsonDocument::Compact)
                + "\n\n";
        }
        return events;
    }
    [[nodiscard]] static QByteArray done() { return "data: [DONE]\n\n"; }

    /// The body of the newest question.
    [[nodiscard]] QJsonObject question() const { return questions.value(questions.size() - 1); }

    QList<QJsonObject> questions;
    QByteArrayList heads; ///< of the questions
    int open = 0; ///< connections with a question that are not closed yet

private:
    using Behaviour = std::function<void(QTcpSocket *)>;

    void on(Behaviour behaviour) { m_behaviours += std::move(behaviour); }

    static void head(QTcpSocket *socket)
    {
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
                      "Connection: close\r\n\r\n");
    }

    void serve(QTcpSocket *socket)
    {
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        const auto received = std::make_shared<QByteArray>();
        QObject::connect(socket, &QTcpSocket::readyRead, &m_listener, [this, socket, received] {
            *received += socket->readAll();
            const qsizetype end = received->indexOf("\r\n\r\n");
            if (end < 0)
                return;
            const QByteArray fields = received->left(end).toLower();
            const qsizetype at = fields.indexOf("content-length:");
            const qsizetype length
                = at < 0 ? 0 : fields.mid(at + 15).split('\r').front().trimmed().toLongLong();
            if (received->size() < end + 4 + length)
                return;
            const QByteArray first = received->left(received->indexOf('\r'));
            const QByteArray body = received->mid(end + 4, length);
            const QByteArray whole = received->left(end);
            received->clear();
            if (first.startsWith("GET")) {
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                              "Connection: close\r\nContent-Length: "
                              + QByteArray::number(m_models.size()) + "\r\n\r\n" + m_models);
                socket->disconnectFromHost();
                return;
            }
            questions += QJsonDocument::fromJson(body).object();
            heads += whole;
            ++open;
            QObject::connect(socket, &QTcpSocket::disconnected, &m_listener, [this] { --open; });
            const Behaviour behaviour
                = m_behaviours.size() > 1 ? m_behaviours.takeFirst() : m_behaviours.value(0);
            if (behaviour)
                behaviour(socket);
        });
    }

    QTcpServer m_listener;
    QByteArray m_models = R"({"data":[{"id":"fake/model"}]})";
    QList<Behaviour> m_behaviours;
};

} // namespace chitai
