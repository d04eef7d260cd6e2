// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/DatabaseAddress.h"

#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <poll.h>
#include <string>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace chitai {

/// The network between a laptop and the server of a test, which can stop carrying anything, or lose
/// an answer. Nobody is told: connections stay as they are.
class TestServerProxy
{
public:
    explicit TestServerProxy(const DatabaseAddress &server)
        : m_server(server)
        , m_listener(listenIn(m_dir.path()))
        , m_thread([this] { carry(); })
    {
    }
    ~TestServerProxy()
    {
        m_ends = true;
        m_thread.join();
        for (const Line &line : m_lines)
            line.close();
        ::close(m_listener);
    }

    [[nodiscard]] DatabaseAddress address() const
    {
        return DatabaseAddress::ofServer(
                   QStringLiteral("postgresql://%1@/%2?host=%3")
                       .arg(m_server.server().user, m_server.server().database, m_dir.path()))
            .value();
    }

    /// From now on nothing is carried, and nobody is told.
    void hang() { m_hangs = true; }
    void goOn() { m_hangs = false; }
    /// The answer to the next commit of what an outbox has handed over does not arrive: the
    /// connection is cut when the server has committed.
    void loseAnswer() { m_losesAnswer = true; }
    [[nodiscard]] bool hasLostAnswer() const { return m_lost > 0; }

private:
    struct Line
    {
        int client = -1;
        int server = -1;
        std::string sent; // by the client, since the last commit
        bool isCommitting = false;

        void close() const
        {
            ::close(client);
            ::close(server);
        }
    };

    static sockaddr_un placeIn(const QString &folder)
    {
        sockaddr_un place{};
        place.sun_family = AF_UNIX;
        const QByteArray path = (folder + QStringLiteral("/.s.PGSQL.5432")).toLocal8Bit();
        std::copy_n(path.constData(),
                    std::min<std::size_t>(std::size_t(path.size()), sizeof(place.sun_path) - 1),
                    place.sun_path);
        return place;
    }
    static int listenIn(const QString &folder)
    {
        const sockaddr_un place = placeIn(folder);
        const int listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
        if (::bind(listener, reinterpret_cast<const sockaddr *>(&place), sizeof place) != 0
            || ::listen(listener, 64) != 0)
            qFatal("no proxy");
        return listener;
    }

    void accept()
    {
        Line line;
        line.client = ::accept(m_listener, nullptr, nullptr);
        line.server = ::socket(AF_UNIX, SOCK_STREAM, 0);
        const sockaddr_un place = placeIn(m_server.server().host);
        if (::connect(line.server, reinterpret_cast<const sockaddr *>(&place), sizeof place) != 0)
            line.close();
        else
            m_lines.push_back(line);
    }

    /// False where the line has ended.
    bool carryOn(Line &line, bool fromClient)
    {
        char bytes[16'384];
        const ssize_t count
            = ::recv(fromClient ? line.client : line.server, bytes, sizeof bytes, MSG_DONTWAIT);
        if (count <= 0)
            return false;
        if (fromClient && m_losesAnswer) {
            line.sent.append(bytes, std::size_t(count));
            if (line.sent.find("COMMIT") != std::string::npos) {
                line.isCommitting = line.sent.find("INTO handed_over") != std::string::npos;
                line.sent.clear();
            }
        } else if (!fromClient && line.isCommitting) {
            m_losesAnswer = false;
            ++m_lost;
            return false;
        }
        return ::send(fromClient ? line.server : line.client, bytes, std::size_t(count),
                      MSG_NOSIGNAL)
            == count;
    }

    void carry()
    {
        while (!m_ends) {
            if (m_hangs) {
                ::poll(nullptr, 0, 5);
                continue;
            }
            std::vector<pollfd> ready{{m_listener, POLLIN, 0}};
            for (const Line &line : m_lines) {
                ready.push_back({line.client, POLLIN, 0});
                ready.push_back({line.server, POLLIN, 0});
            }
            if (::poll(ready.data(), ready.size(), 5) <= 0 || m_hangs)
                continue;
            const std::size_t known = m_lines.size();
            if (ready[0].revents != 0)
                accept();
            for (std::size_t i = known; i-- > 0;) {
                Line &line = m_lines[i];
                const bool goesOn = (ready[1 + 2 * i].revents == 0 || carryOn(line, true))
                    && (ready[2 + 2 * i].revents == 0 || carryOn(line, false));
                if (!goesOn) {
                    line.close();
                    m_lines.erase(m_lines.begin() + std::ptrdiff_t(i));
                }
            }
        }
    }

    const DatabaseAddress m_server;
    const QTemporaryDir m_dir{QDir::tempPath() + QStringLiteral("/chitai-proxy-XXXXXX")};
    const int m_listener;
    std::vector<Line> m_lines; // of the thread
    std::atomic<bool> m_hangs = false;
    std::atomic<bool> m_losesAnswer = false;
    std::atomic<int> m_lost = 0;
    std::atomic<bool> m_ends = false;
    std::thread m_thread; // last
};

} // namespace chitai
