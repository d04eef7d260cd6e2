// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LanBench.h"

#include "LanProgram.h"
#include "Report.h"
#include "server/tls/Certificate.h"

#include <arpa/inet.h>
#include <chrono>
#include <memory>
#include <netinet/tcp.h>
#include <openssl/pem.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace chitai::bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int displays = 100;
constexpr int idleClients = 1000;

/// Of a server with a certificate that the program makes.
SSL_CTX *serverContext()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const KeyedCertificate root
        = makeRootCertificate(QStringLiteral("bench"), {QStringLiteral("test")}, now).value();
    const KeyedCertificate own
        = makeServerCertificate(root, {{QStringLiteral("localhost")}, {}}, now).value();
    const auto bytes = [](const QByteArray &pem) {
        return std::unique_ptr<BIO, decltype(&BIO_free)>(
            BIO_new_mem_buf(pem.constData(), int(pem.size())), &BIO_free);
    };
    X509 *certificate = PEM_read_bio_X509(bytes(own.certificate).get(), nullptr, nullptr, nullptr);
    EVP_PKEY *key = PEM_read_bio_PrivateKey(bytes(own.key).get(), nullptr, nullptr, nullptr);
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());
    if (SSL_CTX_use_certificate(context, certificate) != 1
        || SSL_CTX_use_PrivateKey(context, key) != 1)
        qFatal("no certificate");
    X509_free(certificate);
    EVP_PKEY_free(key);
    return context;
}

/// The same bytes to each client, and nothing else; over TLS encrypted for each.
double floorOf(const QByteArray &question, qsizetype answerBytes, bool isTls)
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
        SSL_CTX *context = isTls ? serverContext() : nullptr;
        std::vector<Line> peers;
        for (int i = 0; i < displays; ++i)
            peers.emplace_back(::accept(listener, nullptr, nullptr), context);
        const QByteArray answer(answerBytes, 'x');
        for (int round = 0; round < rounds; ++round) {
            (void)peers.front().read(question.size());
            for (const Line &peer : peers)
                peer.write(answer);
        }
        peers.clear();
        SSL_CTX_free(context);
    });
    std::vector<Line> lines;
    for (int i = 0; i < displays; ++i)
        lines.emplace_back(ntohs(address.sin_port), isTls);
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
    const LanProgram program(path, idleClients + 100);
    std::vector<Line> lines;
    for (int i = 0; i < displays; ++i)
        lines.push_back(program.join(isTls));
    qsizetype answerBytes = 0;
    const auto ask = [&](const QByteArray &question) {
        lines.front().write(question);
        for (const Line &line : lines)
            answerBytes = line.readFrame().size;
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
    const double floor = floorOf(forward, answerBytes, isTls);
    printRow(QStringLiteral("Tap to the last of 100 displays, %1").arg(isTls ? u"TLS" : u"plain"),
             QStringLiteral("%1 µs, floor %2 µs: %3 ×")
                 .arg(tap, 0, 'f', 0)
                 .arg(floor, 0, 'f', 0)
                 .arg(tap / floor, 0, 'f', 2),
             QStringLiteral("at most 1.5 ×"));
}

void measureIdle(const QString &path, bool isTls)
{
    const LanProgram program(path, idleClients + 100);
    std::vector<Line> lines;
    // The first ones load what all of them need.
    for (int i = 0; i < 10; ++i)
        lines.push_back(program.join(isTls));
    // What the program loads when it starts, the pictures of the first texts last.
    std::this_thread::sleep_for(std::chrono::seconds(25));
    const double before = program.residentKilobytes();
    for (int i = 0; i < idleClients; ++i)
        lines.push_back(program.join(isTls));
    printRow(
        QStringLiteral("Memory of each of 1,000 idle clients, %1").arg(isTls ? u"TLS" : u"plain"),
        QStringLiteral("%1 KB").arg((program.residentKilobytes() - before) / idleClients, 0, 'f',
                                    1),
        isTls ? QStringLiteral("at most 48 KB") : QStringLiteral("at most 16 KB"));
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
