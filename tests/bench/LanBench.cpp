// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LanBench.h"

#include "Report.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <arpa/inet.h>
#include <chrono>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace chitai::bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int displays = 100;
constexpr int idleClients = 1000;

SSL_CTX *tlsContext()
{
    static SSL_CTX *context = SSL_CTX_new(TLS_client_method()); // believes everybody
    return context;
}

/// A blocking connection to a port of this machine, with TLS or without.
class Line
{
public:
    Line(quint16 port, bool isTls)
        : m_descriptor(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int on = 1;
        ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        if (::connect(m_descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            qFatal("no connection");
        if (!isTls)
            return;
        m_tls = SSL_new(tlsContext());
        SSL_set_fd(m_tls, m_descriptor);
        if (SSL_connect(m_tls) != 1)
            qFatal("no TLS");
    }
    Line(Line &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
        , m_tls(std::exchange(other.m_tls, nullptr))
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
        QByteArray bytes(count, Qt::Uninitialized);
        for (qsizetype done = 0; done < count;) {
            const auto got = m_tls
                ? SSL_read(m_tls, bytes.data() + done, int(count - done))
                : ::recv(m_descriptor, bytes.data() + done, size_t(count - done), 0);
            if (got <= 0)
                qFatal("the connection ended");
            done += got;
        }
        return bytes;
    }

    QByteArray readUntil(const QByteArray &end) const
    {
        QByteArray bytes;
        while (!bytes.endsWith(end))
            bytes += read(1);
        return bytes;
    }

    /// A whole unmasked frame of the server's, with its header; gives its size.
    qsizetype readFrame() const
    {
        const QByteArray head = read(2);
        quint64 length = quint8(head[1]) & 0x7f;
        const qsizetype more = length < 126 ? 0 : length == 126 ? 2 : 8;
        if (more > 0) {
            length = 0;
            for (const char byte : read(more))
                length = length << 8 | quint8(byte);
        }
        return 2 + more + read(qsizetype(length)).size();
    }

private:
    int m_descriptor;
    SSL *m_tls = nullptr;
};

QByteArray frame(QByteArray message)
{
    for (char &byte : message)
        byte = char(byte ^ 'm');
    return QByteArray("\x81") + char(0x80 | message.size()) + "mmmm" + message;
}

class Program
{
public:
    explicit Program(const QString &path)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("CHITAI_MAX_CLIENTS"),
                           QString::number(idleClients + 100));
        m_process.setProcessEnvironment(environment);
        m_process.start(path,
                        {QStringLiteral("--headless"), QStringLiteral("--access=local"),
                         QStringLiteral("--port"), QStringLiteral("0"),
                         QStringLiteral("--data-dir"), m_dir.path(), QStringLiteral("--log-level"),
                         QStringLiteral("error")});
        m_process.waitForReadyRead();
        static const QRegularExpression address(QStringLiteral("http://[^:]+:(\\d+)"));
        m_port = address.match(QString::fromUtf8(m_process.readLine())).captured(1).toUShort();
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] Line join(bool isTls) const
    {
        Line line(m_port, isTls);
        line.write("GET /ws?role=display HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
                   "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                   "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        (void)line.readUntil("\r\n\r\n");
        (void)line.readFrame();
        return line;
    }

    [[nodiscard]] QByteArray addText(const QByteArray &text) const
    {
        const Line line(m_port, false);
        const QByteArray body = "language=de&text=" + text;
        line.write("POST /api/items HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: "
                   "application/x-www-form-urlencoded\r\nContent-Length: "
                   + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        (void)line.readUntil("\r\n\r\n");
        return QJsonDocument::fromJson(line.readUntil("}"))[u"id"].toString().toLatin1();
    }

    [[nodiscard]] double residentKilobytes() const
    {
        QFile status(QStringLiteral("/proc/%1/status").arg(m_process.processId()));
        if (status.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : status.readAll().split('\n')) {
                if (line.startsWith("VmRSS:"))
                    return line.mid(6).simplified().split(' ').front().toDouble();
            }
        }
        return 0;
    }

private:
    QTemporaryDir m_dir;
    QProcess m_process;
    quint16 m_port = 0;
};

/// The same bytes to each client, and nothing else.
double floorOf(const QByteArray &question, qsizetype answerBytes)
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(listener, reinterpret_cast<sockaddr *>(&address), size) != 0
        || ::listen(listener, displays) != 0)
        qFatal("no port");
    ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size);
    constexpr int rounds = 300;
    std::thread server([&] {
        std::vector<int> peers;
        const int on = 1;
        for (int i = 0; i < displays; ++i) {
            peers.push_back(::accept(listener, nullptr, nullptr));
            ::setsockopt(peers.back(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        }
        const QByteArray answer(answerBytes, 'x');
        QByteArray asked(question.size(), Qt::Uninitialized);
        for (int round = 0; round < rounds; ++round) {
            if (::recv(peers.front(), asked.data(), size_t(asked.size()), MSG_WAITALL) <= 0)
                qFatal("the connection ended");
            for (const int peer : peers) {
                if (::send(peer, answer.constData(), size_t(answer.size()), 0) != answer.size())
                    qFatal("not sent");
            }
        }
        for (const int peer : peers)
            ::close(peer);
    });
    std::vector<Line> lines;
    for (int i = 0; i < displays; ++i)
        lines.emplace_back(ntohs(address.sin_port), false);
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const auto start = Clock::now();
        lines.front().write(question);
        for (const Line &line : lines)
            (void)line.read(answerBytes);
        times.push_back(std::chrono::duration<double, std::micro>(Clock::now() - start).count());
    }
    server.join();
    ::close(listener);
    return median(times);
}

void measureDisplays(const QString &path, bool isTls)
{
    const Program program(path);
    std::vector<Line> lines;
    for (int i = 0; i < displays; ++i)
        lines.push_back(program.join(isTls));
    qsizetype answerBytes = 0;
    const auto ask = [&](const QByteArray &question) {
        lines.front().write(question);
        for (const Line &line : lines)
            answerBytes = line.readFrame();
    };
    const QByteArray item = program.addText(QByteArray("Regenbogen ").repeated(12).trimmed());
    ask(frame(R"({"type":"start_session"})"));
    ask(frame("{\"type\":\"add_item\",\"payload\":{\"item_id\":\"" + item + "\"}}"));
    const QByteArray forward = frame(R"({"type":"advance_word","payload":{"delta":1}})");
    const QByteArray backward = frame(R"({"type":"advance_word","payload":{"delta":-1}})");
    std::vector<double> times;
    for (int tap = 0; tap < 240; ++tap) {
        const auto start = Clock::now();
        ask(tap % 2 == 0 ? forward : backward);
        times.push_back(std::chrono::duration<double, std::micro>(Clock::now() - start).count());
    }
    const double tap = median(times);
    const double floor = floorOf(forward, answerBytes);
    printRow(QStringLiteral("Tap to the last of 100 displays, %1").arg(isTls ? u"TLS" : u"plain"),
             QStringLiteral("%1 µs, floor %2 µs: %3 ×")
                 .arg(tap, 0, 'f', 0)
                 .arg(floor, 0, 'f', 0)
                 .arg(tap / floor, 0, 'f', 2),
             isTls ? QStringLiteral("no bound; the floor is plain")
                   : QStringLiteral("at most 1.5 ×"));
}

void measureIdle(const QString &path, bool isTls)
{
    const Program program(path);
    std::vector<Line> lines;
    // The first ones load what all of them need.
    for (int i = 0; i < 10; ++i)
        lines.push_back(program.join(isTls));
    const double before = program.residentKilobytes();
    for (int i = 0; i < idleClients; ++i)
        lines.push_back(program.join(isTls));
    printRow(
        QStringLiteral("Memory of each of 1,000 idle clients, %1").arg(isTls ? u"TLS" : u"plain"),
        QStringLiteral("%1 KB").arg((program.residentKilobytes() - before) / idleClients, 0, 'f',
                                    1),
        isTls ? QStringLiteral("no bound") : QStringLiteral("at most 25 KB"));
}

} // namespace

void measureLan(const QString &program)
{
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = files.rlim_max; // the program inherits it
        (void)::setrlimit(RLIMIT_NOFILE, &files);
    }
    for (const bool isTls : {false, true}) {
        measureDisplays(program, isTls);
        measureIdle(program, isTls);
    }
}

} // namespace chitai::bench
