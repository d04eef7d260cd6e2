// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoryBench.h"

#include "Report.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUrl>
#include <array>
#include <chrono>
#include <thread>

namespace chitai::bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int tokens = 2'000;
constexpr std::chrono::milliseconds interval{2};

/// A service that says `tokens` words, one each `interval`, and remembers when.
class Service
{
public:
    Service()
    {
        m_thread = std::thread([this] {
            QTcpServer server;
            server.listen(QHostAddress::LocalHost);
            m_port = server.serverPort();
            for (bool hasTold = false; !hasTold;) {
                if (!server.waitForNewConnection(20'000))
                    return;
                hasTold = answer(*server.nextPendingConnection());
            }
        });
        while (m_port == 0)
            std::this_thread::yield();
    }
    ~Service() { m_thread.join(); }

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] Clock::time_point sentAt(int token) const { return m_sent[size_t(token)]; }

private:
    /// Whether it was the question, and not the one for the list of models.
    bool answer(QTcpSocket &socket)
    {
        socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        QByteArray request;
        while (!request.contains("\r\n\r\n") && socket.waitForReadyRead(5'000))
            request += socket.readAll();
        if (request.startsWith("GET")) {
            socket.write("HTTP/1.1 404 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            socket.disconnectFromHost();
            socket.waitForDisconnected(1'000);
            return false;
        }
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
                     "Connection: close\r\n\r\n");
        Clock::time_point next = Clock::now();
        for (int i = 0; i < tokens; ++i) {
            std::this_thread::sleep_until(next += interval);
            m_sent[size_t(i)] = Clock::now();
            socket.write("data: {\"choices\":[{\"delta\":{\"content\":\"word "
                         + QByteArray::number(i) + "\"}}]}\n\n");
            socket.waitForBytesWritten();
        }
        socket.write("data: [DONE]\n\n");
        socket.waitForBytesWritten();
        socket.disconnectFromHost();
        return true;
    }

    std::array<Clock::time_point, tokens> m_sent;
    std::atomic_int m_port = 0;
    std::thread m_thread;
};

/// A client of the story protocol that waits for each message.
class StoryClient
{
public:
    explicit StoryClient(quint16 port)
    {
        m_socket.connectToHost(QHostAddress::LocalHost, port);
        m_socket.waitForConnected();
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket.write("GET /ws/rpc HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
                       "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                       "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        while (!m_received.contains("\r\n\r\n"))
            wait();
        m_received.remove(0, m_received.indexOf("\r\n\r\n") + 4);
        (void)next("sync_state");
    }

    void send(const QByteArray &text)
    {
        QByteArray masked = text;
        for (char &byte : masked)
            byte = char(byte ^ 'm');
        m_socket.write(QByteArray("\x81") + char(0x80 | text.size()) + "mmmm" + masked);
        m_socket.flush();
    }

    /// The next message of this kind.
    QByteArray next(const QByteArray &event)
    {
        for (;;) {
            const QByteArray message = take();
            if (message.startsWith(QByteArray("{\"event\":\"" + event + '"')))
                return message;
        }
    }

private:
    void wait()
    {
        if (!m_socket.waitForReadyRead(20'000))
            qFatal("the program says nothing");
        m_received += m_socket.readAll();
    }
    void need(qsizetype bytes)
    {
        while (m_received.size() < bytes)
            wait();
    }
    QByteArray take()
    {
        need(4);
        qsizetype head = 2;
        qsizetype length = m_received[1] & 0x7f;
        if (length == 126) {
            head = 4;
            length = (uchar(m_received[2]) << 8) | uchar(m_received[3]);
        }
        need(head + length);
        const QByteArray message = m_received.mid(head, length);
        m_received.remove(0, head + length);
        return message;
    }

    QTcpSocket m_socket;
    QByteArray m_received;
};

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
        qFatal("%s can't be written", qPrintable(path));
}

} // namespace

void measureStories(const QString &program)
{
    const Service service;
    const QTemporaryDir home;
    write(home.filePath(QStringLiteral("assets/worlds/w.yaml")), "id: w\nname: W\n");
    write(home.filePath(QStringLiteral("assets/characters/c.yaml")), "id: c\nname: C\n");
    write(home.filePath(QStringLiteral("config.yaml")),
          "openai_base_url: http://127.0.0.1:" + QByteArray::number(service.port())
              + "/v1\ndefault_model: m\n");
    QProcess process;
    process.start(program,
                  {QStringLiteral("--headless"), QStringLiteral("--port"), QStringLiteral("0"),
                   QStringLiteral("--data-dir"), home.path(), QStringLiteral("--log-level"),
                   QStringLiteral("error")});
    process.waitForReadyRead();
    static const QRegularExpression address(QStringLiteral("http://[^ \n]+"));
    const QUrl url(address.match(QString::fromUtf8(process.readLine())).captured());
    StoryClient client{quint16(url.port())};
    for (const char *command : {"/world select w", "/character select c", "/session new"}) {
        client.send(command);
        (void)client.next("sync_state");
    }
    client.send("Go");
    std::vector<double> times;
    for (int i = 0; i < tokens; ++i) {
        (void)client.next("chat_chunk");
        times.push_back(
            std::chrono::duration<double, std::milli>(Clock::now() - service.sentAt(i)).count());
    }
    (void)client.next("chat_end");
    process.terminate();
    process.waitForFinished();
    std::sort(times.begin(), times.end());
    printRow(QStringLiteral("Token from the service to the client"),
             QStringLiteral("median %1 ms, p99 %2 ms")
                 .arg(times[times.size() / 2], 0, 'f', 2)
                 .arg(times[times.size() * 99 / 100], 0, 'f', 2),
             QStringLiteral("p99 at most 1 ms"));
}

} // namespace chitai::bench
