// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoryBench.h"

#include "LanProgram.h"
#include "Report.h"
#include "story/names/NameRestorer.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <array>
#include <chrono>
#include <thread>

namespace chitai::bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int tokens = 1'000; // a longer reply is cut off
constexpr std::chrono::milliseconds interval{2};

constexpr int turns = 2; // one for the tokens, one for the taps
constexpr int taps = 250; // as many as a client may send in a burst

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
            for (int told = 0; told < turns;) {
                if (!server.waitForNewConnection(20'000))
                    return;
                told += answer(*server.nextPendingConnection()) ? 1 : 0;
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

/// The next message of this kind.
QByteArray next(const Line &client, const QByteArray &kind)
{
    for (;;) {
        const QByteArray message = client.readFrame().message;
        if (message.startsWith(QByteArray("{\"event\":\"" + kind + '"'))
            || message.startsWith(QByteArray("{\"type\":\"" + kind + '"')))
            return message;
    }
}

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
        qFatal("%s can't be written", qPrintable(path));
}

/// Puts a text on the screen: what is tapped through.
void showText(const LanProgram &program)
{
    const Line controller = program.open("/ws?role=controller");
    (void)next(controller, "state");
    const QByteArray item = program.addText("One+two+three+four+five+six+seven+eight+nine.");
    if (item.isEmpty())
        qFatal("no text");
    controller.write(frame(R"({"type":"start_session","payload":{"language":"de"}})"));
    (void)next(controller, "state");
    controller.write(frame(R"({"type":"add_item","payload":{"item_id":")" + item + "\"}}"));
    (void)next(controller, "state");
}

/// How long taps take until the new state is there, in microseconds, sorted.
std::vector<double> measureTaps(const LanProgram &program)
{
    const Line controller = program.open("/ws?role=controller");
    (void)next(controller, "state");
    std::vector<double> times;
    for (int i = 0; i < taps; ++i) {
        const Clock::time_point begun = Clock::now();
        controller.write(frame(i % 2 == 0 ? R"({"type":"advance_word","payload":{"delta":1}})"
                                          : R"({"type":"advance_word","payload":{"delta":-1}})"));
        (void)next(controller, "state");
        times.push_back(std::chrono::duration<double, std::micro>(Clock::now() - begun).count());
        std::this_thread::sleep_for(interval);
    }
    std::sort(times.begin(), times.end());
    return times;
}

/// What hiding names adds to a reply: each piece, and the question before it.
void measureNames()
{
    constexpr int pieces = 100'000;
    QList<PrivateName> family;
    for (const char16_t *name : {u"Маша", u"Лев", u"Mia", u"Will", u"Anna-Lena"})
        family += {QString::fromUtf16(name)};
    const QString question
        = QStringLiteral("Маша и Лев идут в лес, with Mia and Will. ").repeated(300);
    const Clock::time_point begun = Clock::now();
    const NameMask mask(NameFinder(family), {question});
    const QString hidden = mask.hide(question);
    const Clock::time_point asked = Clock::now();
    NameRestorer restorer(mask);
    qsizetype letters = 0;
    for (int i = 0; i < pieces; ++i)
        letters += restorer.feed(hidden.mid((i * 5) % (hidden.size() - 5), 5)).size();
    letters += restorer.finish().size();
    const std::chrono::duration<double, std::micro> told = Clock::now() - asked;
    const std::chrono::duration<double, std::milli> hiding = asked - begun;
    printRow(
        QStringLiteral("Names put back into a piece of a reply"),
        QStringLiteral("%1 µs (%2 letters)").arg(told.count() / pieces, 0, 'f', 2).arg(letters),
        QString());
    printRow(QStringLiteral("Names hidden in a question of %1 letters").arg(question.size()),
             QStringLiteral("%1 ms").arg(hiding.count(), 0, 'f', 2), QString());
}

} // namespace

void measureStories(const QString &program)
{
    measureNames();
    const Service service;
    const QTemporaryDir home;
    write(home.filePath(QStringLiteral("assets/worlds/w.yaml")), "id: w\nname: W\n");
    write(home.filePath(QStringLiteral("assets/characters/c.yaml")), "id: c\nname: C\n");
    write(home.filePath(QStringLiteral("config.yaml")),
          "openai_base_url: http://127.0.0.1:" + QByteArray::number(service.port())
              + "/v1\ndefault_model: m\n");
    const LanProgram running(program, 10, QStringLiteral("local"), home.path());
    const Line client = running.open("/ws/rpc");
    (void)next(client, "sync_state");
    for (const char *command : {"/world select w", "/character select c", "/session new"}) {
        client.write(frame(command));
        (void)next(client, "sync_state");
    }
    client.write(frame("Go"));
    std::vector<double> times;
    for (int i = 0; i < tokens; ++i) {
        (void)next(client, "chat_chunk");
        times.push_back(
            std::chrono::duration<double, std::milli>(Clock::now() - service.sentAt(i)).count());
    }
    (void)next(client, "chat_end");
    showText(running);
    const std::vector<double> alone = measureTaps(running);
    client.write(frame("Go on"));
    (void)next(client, "chat_chunk");
    const std::vector<double> beside = measureTaps(running);
    (void)next(client, "chat_end");
    std::sort(times.begin(), times.end());
    printRow(QStringLiteral("Token from the service to the client"),
             QStringLiteral("median %1 ms, p99 %2 ms")
                 .arg(times[times.size() / 2], 0, 'f', 2)
                 .arg(times[times.size() * 99 / 100], 0, 'f', 2),
             QStringLiteral("p99 at most 1 ms"));
    const auto row = [](const std::vector<double> &sorted) {
        return QStringLiteral("median %1 µs, p99 %2 µs")
            .arg(sorted[sorted.size() / 2], 0, 'f', 0)
            .arg(sorted[sorted.size() * 99 / 100], 0, 'f', 0);
    };
    printRow(QStringLiteral("Tap to state, nothing else goes on"), row(alone), QString());
    printRow(QStringLiteral("Tap to state while a story streams"), row(beside),
             QStringLiteral("median at most 1.5 × as without"));
}

} // namespace chitai::bench
