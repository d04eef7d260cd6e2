// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StrangerBench.h"

#include "LanProgram.h"
#include "Report.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <memory>
#include <thread>

namespace chitai::bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int strangers = 64;
constexpr std::chrono::milliseconds duration{3000};
// Between two taps: a tablet may send 50 a second in the long run.
constexpr std::chrono::milliseconds pause{21};
constexpr int piecesAtOnce = 64;

/// What one of the strangers does over and over.
struct Habit
{
    const char *name;
    bool isTls = false;
    QByteArray bytes;
    qsizetype piece = 16 * 1024; ///< in how large parts it is sent; over TLS each is a record
    bool comesAgain = true; ///< with a new connection when all was sent, or with this one
    bool isFetching = true; ///< it reads what is answered
};

/// A connection that never waits for the other end.
class Stranger
{
public:
    Stranger(const Habit &habit, quint16 port)
        : m_habit(habit)
        , m_port(port)
    {
    }
    ~Stranger() { hangUp(); }
    Q_DISABLE_COPY_MOVE(Stranger)

    void step()
    {
        if (m_descriptor < 0)
            call();
        if (m_habit.isFetching)
            fetch();
        for (int i = 0; i < piecesAtOnce && m_descriptor >= 0; ++i) {
            if (!sendPiece())
                return;
        }
    }

private:
    void call()
    {
        m_descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        const int on = 1;
        ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(m_port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        (void)::connect(m_descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address);
        m_sent = 0;
        if (!m_habit.isTls)
            return;
        m_tls = SSL_new(tlsContext());
        SSL_set_fd(m_tls, m_descriptor);
        SSL_set_connect_state(m_tls);
    }

    void hangUp()
    {
        SSL_free(std::exchange(m_tls, nullptr));
        if (m_descriptor >= 0)
            ::close(std::exchange(m_descriptor, -1));
    }

    void fetch()
    {
        std::array<char, 16 * 1024> answer;
        if (m_tls)
            (void)SSL_read(m_tls, answer.data(), int(answer.size()));
        else if (::recv(m_descriptor, answer.data(), answer.size(), MSG_DONTWAIT) == 0)
            hangUp();
    }

    bool sendPiece()
    {
        if (m_sent == m_habit.bytes.size()) {
            m_sent = 0;
            if (m_habit.comesAgain)
                hangUp();
            return !m_habit.comesAgain;
        }
        const char *bytes = m_habit.bytes.constData() + m_sent;
        const qsizetype size = std::min(m_habit.piece, m_habit.bytes.size() - m_sent);
        const auto sent = m_tls ? SSL_write(m_tls, bytes, int(size))
                                : ::send(m_descriptor, bytes, size_t(size), MSG_NOSIGNAL);
        if (sent > 0) {
            m_sent += sent;
            return true;
        }
        const int problem = m_tls ? SSL_get_error(m_tls, int(sent)) : 0;
        const bool waits = m_tls ? problem == SSL_ERROR_WANT_READ || problem == SSL_ERROR_WANT_WRITE
                                 : errno == EAGAIN || errno == ENOTCONN || errno == EINPROGRESS;
        if (!waits)
            hangUp();
        return false;
    }

    const Habit &m_habit;
    const quint16 m_port;
    int m_descriptor = -1;
    SSL *m_tls = nullptr;
    qsizetype m_sent = 0;
};

/// The first message of a handshake, which is answered with much more work than it takes to say.
QByteArray clientHello()
{
    SSL *tls = SSL_new(tlsContext());
    BIO *out = BIO_new(BIO_s_mem());
    SSL_set_bio(tls, BIO_new(BIO_s_mem()), out);
    (void)SSL_connect(tls);
    QByteArray hello(4096, Qt::Uninitialized);
    hello.resize(BIO_read(out, hello.data(), int(hello.size())));
    SSL_free(tls);
    return hello;
}

QByteArray get(const QByteArray &target, const QByteArray &fields = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + fields + "\r\n";
}

QByteArray pairing(const QByteArray &fields)
{
    return "POST /api/pair HTTP/1.1\r\nHost: 127.0.0.1\r\n" + fields + "\r\n";
}

std::vector<Habit> habits()
{
    const QByteArray header = "GET /health HTTP/1.1\r\nX: " + QByteArray(16'000, 'x');
    const QByteArray upgrade
        = get("/ws?role=controller",
              "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n");
    const QByteArray chunks = QByteArray("1\r\nx\r\n").repeated(3000) + "0\r\n\r\n";
    return {
        {"nothing", false, {}, 1, false},
        {"a header in records of a byte", true, header, 1},
        {"a header in segments of a byte", false, header, 1},
        {"half handshakes", false, clientHello(), 4096, true, false},
        {"whole handshakes", true, get("/health"), 4096},
        {"bodies of 1 MiB to /api/pair", false,
         pairing("Content-Length: 1048576\r\n") + QByteArray(1024 * 1024, 'x')},
        {"chunks of a byte", false, pairing("Transfer-Encoding: chunked\r\n") + chunks, 1500,
         false},
        {"100-continue", false, pairing("Expect: 100-continue\r\nContent-Length: 1\r\n") + '1',
         1500, false},
        {"requests in a row", false, get("/health").repeated(300), 16 * 1024, false},
        {"requests in a row, not fetched", false, get("/web/pair/").repeated(300), 16 * 1024, false,
         false},
        {"a connection for each /health", false, get("/health")},
        {"pages", false, get("/web/pair/pair.css"), 16 * 1024, false},
        {"refused WebSockets", false, upgrade + QByteArray::fromHex("818000000000").repeated(20)},
        {"refused WebSockets over TLS", true, upgrade},
        {"4,000 fields", false, get("/health", QByteArray("a:\r\n").repeated(4000))},
        {"1,000 cookies", false,
         get("/api/items", "Cookie: " + QByteArray("chitai_token=x;").repeated(1000) + "\r\n")},
        {"a query of 5,000 fields", false, get("/health?" + QByteArray("a&").repeated(5000))},
        {"connections that say nothing", false, "G"},
    };
}

/// A tablet that was paired by its code, over TLS.
class Tablet
{
public:
    explicit Tablet(LanProgram &program)
        : Tablet(program, pair(program))
    {
    }

    /// How long a tap takes until its state has come, in milliseconds.
    double tap()
    {
        m_delta = -m_delta;
        return ask(R"({"type":"advance_word","payload":{"delta":)" + QByteArray::number(m_delta)
                   + "}}");
    }

private:
    Tablet(LanProgram &program, const QByteArray &token)
        : m_line(program.join(true, "role=controller&token=" + token))
    {
        const QByteArray item = program.addText(QByteArray("Regenbogen ").repeated(12).trimmed(),
                                                "Authorization: Bearer " + token + "\r\n");
        (void)ask(R"({"type":"start_session"})");
        (void)ask("{\"type\":\"add_item\",\"payload\":{\"item_id\":\"" + item + "\"}}");
    }

    static QByteArray pair(LanProgram &program)
    {
        return program
            .post("/api/pair", "Content-Type: application/json\r\n",
                  "{\"code\":\"" + program.readCode() + "\"}")[u"token"]
            .toString()
            .toLatin1();
    }

    double ask(const QByteArray &message)
    {
        const auto start = Clock::now();
        m_line.write(frame(message));
        (void)m_line.readFrame();
        return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
    }

    Line m_line;
    int m_delta = -1;
};

void measure(const QString &path, const Habit &habit)
{
    LanProgram program(path, 200, QStringLiteral("paired"));
    Tablet tablet(program);
    const double before = program.residentKilobytes();
    std::atomic<bool> isOver = false;
    std::thread crowd([&] {
        std::vector<std::unique_ptr<Stranger>> all;
        for (int i = 0; i < strangers; ++i)
            all.push_back(std::make_unique<Stranger>(habit, program.port()));
        while (!isOver) {
            if (habit.bytes.isEmpty())
                std::this_thread::sleep_for(pause);
            for (const auto &stranger : all) {
                if (!habit.bytes.isEmpty())
                    stranger->step();
            }
        }
    });
    std::vector<double> times;
    double most = before;
    for (const auto end = Clock::now() + duration; Clock::now() < end;) {
        times.push_back(tablet.tap());
        std::this_thread::sleep_for(pause);
        if (times.size() % 50 == 0)
            most = std::max(most, program.residentKilobytes());
    }
    isOver = true;
    crowd.join();
    printRow(QStringLiteral("Tap, 64 strangers: %1").arg(QLatin1String(habit.name)),
             QStringLiteral("worst %1 ms, middle %2 ms, %3 MB more")
                 .arg(*std::max_element(times.begin(), times.end()), 0, 'f', 1)
                 .arg(median(times), 0, 'f', 2)
                 .arg((most - before) / 1024, 0, 'f', 1),
             QStringLiteral("worst 20 ms"));
}

} // namespace

void measureStrangers(const QString &program)
{
    // A stranger that was hung up on writes on.
    ::signal(SIGPIPE, SIG_IGN);
    for (const Habit &habit : habits())
        measure(program, habit);
}

} // namespace chitai::bench
