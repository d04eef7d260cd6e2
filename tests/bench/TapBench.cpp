// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TapBench.h"

#include "ProcessMemory.h"
#include "Report.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QUrl>
#include <arpa/inet.h>
#include <atomic>
#include <chrono>
#include <netinet/tcp.h>
#include <optional>
#include <sched.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace chitai::bench {

namespace {

using Clock = std::chrono::steady_clock;

double microseconds(Clock::time_point from)
{
    return std::chrono::duration<double, std::micro>(Clock::now() - from).count();
}

/// A blocking socket: nothing between the measurement and the kernel.
class Socket
{
public:
    explicit Socket(int descriptor)
        : m_descriptor(descriptor)
    {
        const int on = 1;
        ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    }
    Socket(Socket &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    ~Socket() { ::close(m_descriptor); }

    static Socket connectTo(quint16 port)
    {
        Socket socket(::socket(AF_INET, SOCK_STREAM, 0));
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(socket.m_descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address)
            != 0)
            qFatal("no connection");
        return socket;
    }

    void write(const QByteArray &bytes) const
    {
        if (::send(m_descriptor, bytes.constData(), size_t(bytes.size()), 0) != bytes.size())
            qFatal("not sent");
    }

    QByteArray read(qsizetype count) const
    {
        QByteArray bytes(count, Qt::Uninitialized);
        for (qsizetype done = 0; done < count;) {
            const ssize_t got = ::recv(m_descriptor, bytes.data() + done, size_t(count - done), 0);
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

    /// A whole unmasked frame of the server's; gives its payload.
    QByteArray readFrame() const
    {
        const QByteArray head = read(2);
        quint64 length = quint8(head[1]) & 0x7f;
        if (length >= 126) {
            const QByteArray longer = read(length == 126 ? 2 : 8);
            length = 0;
            for (const char byte : longer)
                length = length << 8 | quint8(byte);
        }
        return read(qsizetype(length));
    }

private:
    int m_descriptor;
};

/// A masked text frame of up to 125 bytes (RFC 6455, section 5.2).
QByteArray frame(QByteArray message)
{
    for (char &byte : message)
        byte = char(byte ^ 'm');
    return QByteArray("\x81") + char(0x80 | message.size()) + "mmmm" + message;
}

/// Which cores the client and the server stay on. To wake up another core costs more than a tap,
/// and where the scheduler places two threads is an accident that would decide the ratio.
enum class Cores { One, Two, Free };

constexpr int clientCore = 0;

int serverCore(Cores cores)
{
    return cores == Cores::Two && std::thread::hardware_concurrency() > 1 ? clientCore + 1
                                                                          : clientCore;
}

/// 0 is the calling thread, another number the main thread of that process.
void stayOn(pid_t thread, int core)
{
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(core, &set);
    if (::sched_setaffinity(thread, sizeof set, &set) != 0)
        qWarning("the figures of taps depend on the scheduler");
}

void goWhereYouLike()
{
    cpu_set_t set;
    CPU_ZERO(&set);
    for (unsigned core = 0; core < std::thread::hardware_concurrency(); ++core)
        CPU_SET(core, &set);
    (void)::sched_setaffinity(0, sizeof set, &set);
}

class Program
{
public:
    explicit Program(const QString &path)
    {
        m_process.start(path,
                        {QStringLiteral("--headless"), QStringLiteral("--access=local"),
                         QStringLiteral("--port"), QStringLiteral("0"),
                         QStringLiteral("--data-dir"), m_dir.path(), QStringLiteral("--log-level"),
                         QStringLiteral("error")});
        m_process.waitForReadyRead();
        static const QRegularExpression address(QStringLiteral("http://[^ \n]+"));
        m_port = quint16(
            QUrl(address.match(QString::fromUtf8(m_process.readLine())).captured()).port());
    }
    ~Program()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }

    void stayOn(int core) const { bench::stayOn(pid_t(m_process.processId()), core); }

    [[nodiscard]] Socket join() const
    {
        Socket socket = Socket::connectTo(m_port);
        socket.write(
            "GET /ws?role=display HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: "
            "Upgrade\r\n"
            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        (void)socket.readUntil("\r\n\r\n");
        return socket;
    }

    [[nodiscard]] QByteArray addText(const QString &text) const
    {
        const Socket socket = Socket::connectTo(m_port);
        const QByteArray body = "language=de&text=" + text.toUtf8().toPercentEncoding();
        socket.write("POST /api/items HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: "
                     "application/x-www-form-urlencoded\r\n"
                     "Content-Length: "
                     + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        (void)socket.readUntil("\r\n\r\n");
        const QByteArray json = socket.readUntil("}");
        return QJsonDocument::fromJson(json)[u"id"].toString().toLatin1();
    }

    void upload(const QByteArray &picture) const
    {
        const Socket socket = Socket::connectTo(m_port);
        const QByteArray body = "--b\r\nContent-Disposition: form-data; name=\"file\"; "
                                "filename=\"a.jpg\"\r\n\r\n"
            + picture + "\r\n--b--\r\n";
        socket.write("POST /api/illustrations HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: "
                     "multipart/form-data; boundary=b\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        (void)socket.readUntil("\r\n\r\n");
        (void)socket.readUntil("}");
    }

    [[nodiscard]] double residentKilobytes() const
    {
        return bench::residentKilobytes(m_process.processId());
    }

private:
    QTemporaryDir m_dir;
    QProcess m_process;
    quint16 m_port = 0;
};

/// A program that takes in large photos, one after another, as long as this exists.
class PictureLoad
{
public:
    explicit PictureLoad(const Program &program)
    {
        m_thread = std::thread([this, &program] {
            for (int i = 0; !m_isOver; ++i) {
                QImage photo(4000, 3000, QImage::Format_RGB32);
                for (int y = 0; y < photo.height(); ++y) {
                    auto *line = reinterpret_cast<QRgb *>(photo.scanLine(y));
                    for (int x = 0; x < photo.width(); ++x)
                        line[x] = qRgb(x * (i + 1) / 16, y / 12, (x + y) / 28);
                }
                QByteArray jpeg;
                QBuffer buffer(&jpeg);
                photo.save(&buffer, "JPEG", 90);
                program.upload(jpeg);
                ++m_done;
            }
        });
    }
    ~PictureLoad()
    {
        m_isOver = true;
        m_thread.join();
    }

    [[nodiscard]] int done() const { return m_done; }

private:
    std::atomic_bool m_isOver = false;
    std::atomic_int m_done = 0;
    std::thread m_thread;
};

/// Bare TCP: so many bytes there, so many bytes back to each client.
double floorOf(qsizetype there, qsizetype back, int clients, Cores cores)
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(listener, reinterpret_cast<sockaddr *>(&address), size) != 0
        || ::listen(listener, clients) != 0)
        qFatal("no port");
    ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size);
    constexpr int rounds = 600;
    std::thread server([&] {
        if (cores != Cores::Free)
            stayOn(0, serverCore(cores));
        std::vector<Socket> peers;
        for (int i = 0; i < clients; ++i)
            peers.emplace_back(::accept(listener, nullptr, nullptr));
        const QByteArray answer(back, 'x');
        for (int round = 0; round < rounds; ++round) {
            (void)peers.front().read(there);
            for (const Socket &peer : peers)
                peer.write(answer);
        }
    });
    std::vector<Socket> sockets;
    for (int i = 0; i < clients; ++i)
        sockets.push_back(Socket::connectTo(ntohs(address.sin_port)));
    const QByteArray question(there, 'x');
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const auto start = Clock::now();
        sockets.front().write(question);
        for (const Socket &socket : sockets)
            (void)socket.read(back);
        times.push_back(microseconds(start));
    }
    server.join();
    ::close(listener);
    return median(times);
}

void measure(const QString &path, int words, int clients, Cores cores, const QString &reach)
{
    const Program program(path);
    std::optional<PictureLoad> load;
    if (cores == Cores::Free) {
        load.emplace(program);
    } else {
        program.stayOn(serverCore(cores));
        stayOn(0, clientCore);
    }
    QString text;
    for (int i = 0; i < words; ++i)
        text += QStringLiteral("Regenbogen%1 ").arg(i);
    std::vector<double> times;
    qsizetype answerBytes = 0;
    const QByteArray forward = frame(R"({"type":"advance_word","payload":{"delta":1}})");
    const QByteArray backward = frame(R"({"type":"advance_word","payload":{"delta":-1}})");
    const QByteArray item = program.addText(text);
    // A client may send 300 messages at once: some rounds with new connections, not one long one.
    for (int round = 0; round < 4; ++round) {
        std::vector<Socket> sockets;
        for (int i = 0; i < clients; ++i) {
            sockets.push_back(program.join());
            (void)sockets.back().readFrame();
        }
        const auto ask = [&](const QByteArray &question) {
            sockets.front().write(question);
            for (const Socket &socket : sockets)
                answerBytes = socket.readFrame().size();
        };
        if (round == 0) {
            ask(frame(R"({"type":"start_session"})"));
            ask(frame("{\"type\":\"add_item\",\"payload\":{\"item_id\":\"" + item + "\"}}"));
        }
        for (int tap = 0; tap < 240; ++tap) {
            const auto start = Clock::now();
            ask(tap % 2 == 0 ? forward : backward);
            times.push_back(microseconds(start));
        }
    }
    const double tap = median(times);
    const double floor = floorOf(forward.size(), answerBytes + 4, clients, cores);
    goWhereYouLike();
    QString what = QStringLiteral("Tap, %1 words, %2 client(s), on %3 core(s)")
                       .arg(words)
                       .arg(clients)
                       .arg(cores == Cores::Two ? 2 : 1);
    if (load)
        what = QStringLiteral("Tap, 12 words, while pictures come in");
    printRow(what,
             QStringLiteral("%1 µs, floor %2 µs: %3 ×")
                 .arg(tap, 0, 'f', 0)
                 .arg(floor, 0, 'f', 0)
                 .arg(tap / floor, 0, 'f', 2),
             reach);
}

} // namespace

void measureTaps(const QString &program)
{
    measure(program, 12, 1, Cores::Two, QStringLiteral("at most 2 ×"));
    measure(program, 12, 1, Cores::One, QStringLiteral("at most 2 ×"));
    // While pictures come in the scheduler has enough to do to be left alone.
    measure(program, 12, 1, Cores::Free, QStringLiteral("at most 2 ×"));
    measure(program, 200, 1, Cores::Two, QStringLiteral("at most 4 ×"));
    measure(program, 200, 1, Cores::One, QStringLiteral("at most 4 ×"));
    measure(program, 12, 100, Cores::Two, QStringLiteral("at most 1.5 ×"));
    const Program idle(program);
    const Socket client = idle.join();
    (void)client.readFrame();
    printRow(QStringLiteral("Resident memory, headless"),
             QStringLiteral("%1 MB").arg(idle.residentKilobytes() / 1024, 0, 'f', 1),
             QStringLiteral("at most 30 MB"));
}

} // namespace chitai::bench
