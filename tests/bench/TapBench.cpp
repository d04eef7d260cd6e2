// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TapBench.h"

#include "LanProgram.h"
#include "Report.h"

#include <QBuffer>
#include <QImage>
#include <atomic>
#include <chrono>
#include <optional>
#include <sched.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>

namespace chitai::bench {

namespace {

using Clock = std::chrono::steady_clock;

double microseconds(Clock::time_point from)
{
    return std::chrono::duration<double, std::micro>(Clock::now() - from).count();
}

/// Which cores the client and the server stay on. To wake up another core costs more than a tap,
/// and where the scheduler places two threads is an accident that would decide the ratio.
enum class Cores { One, Two, Free };

constexpr int clientCore = 0;
constexpr int mostClients = 100;

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

void upload(const LanProgram &program, const QByteArray &picture)
{
    (void)program.post("/api/illustrations", "Content-Type: multipart/form-data; boundary=b\r\n",
                       "--b\r\nContent-Disposition: form-data; name=\"file\"; "
                       "filename=\"a.jpg\"\r\n\r\n"
                           + picture + "\r\n--b--\r\n");
}

/// A program that takes in large photos, one after another, as long as this exists.
class PictureLoad
{
public:
    explicit PictureLoad(const LanProgram &program)
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
                upload(program, jpeg);
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

/// Bare TCP between two processes: so many bytes there, so many bytes back to each client.
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
    const pid_t server = ::fork();
    if (server == 0) {
        if (cores != Cores::Free)
            stayOn(0, serverCore(cores));
        std::vector<Line> peers;
        for (int i = 0; i < clients; ++i)
            peers.emplace_back(::accept(listener, nullptr, nullptr));
        const QByteArray answer(back, 'x');
        for (int round = 0; round < rounds; ++round) {
            (void)peers.front().read(there);
            for (const Line &peer : peers)
                peer.write(answer);
        }
        ::_exit(0);
    }
    std::vector<Line> sockets;
    for (int i = 0; i < clients; ++i)
        sockets.push_back(Line(ntohs(address.sin_port), false));
    const QByteArray question(there, 'x');
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const auto start = Clock::now();
        sockets.front().write(question);
        for (const Line &socket : sockets)
            (void)socket.read(back);
        times.push_back(microseconds(start));
    }
    (void)::waitpid(server, nullptr, 0);
    ::close(listener);
    return median(times);
}

void measure(const QString &path, int words, int clients, Cores cores, const QString &reach)
{
    const LanProgram program(path, mostClients);
    std::optional<PictureLoad> load;
    if (cores == Cores::Free) {
        load.emplace(program);
    } else {
        stayOn(pid_t(program.processId()), serverCore(cores));
        stayOn(0, clientCore);
    }
    QByteArray text;
    for (int i = 0; i < words; ++i)
        text += "Regenbogen" + QByteArray::number(i) + '+';
    std::vector<double> times;
    qsizetype answerBytes = 0;
    const QByteArray forward = frame(R"({"type":"advance_word","payload":{"delta":1}})");
    const QByteArray backward = frame(R"({"type":"advance_word","payload":{"delta":-1}})");
    const QByteArray item = program.addText(text);
    // A client may send 300 messages at once: some rounds with new connections, not one long one.
    for (int round = 0; round < 4; ++round) {
        std::vector<Line> sockets;
        for (int i = 0; i < clients; ++i) {
            sockets.push_back(program.join(false));
        }
        const auto ask = [&](const QByteArray &question) {
            sockets.front().write(question);
            for (const Line &socket : sockets)
                answerBytes = socket.readFrame().size;
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
    const double floor = floorOf(forward.size(), answerBytes, clients, cores);
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
    const LanProgram idle(program, mostClients);
    const Line client = idle.join(false);
    printRow(QStringLiteral("Resident memory, headless"),
             QStringLiteral("%1 MB").arg(idle.residentKilobytes() / 1024, 0, 'f', 1),
             QStringLiteral("at most 30 MB"));
}

} // namespace chitai::bench
