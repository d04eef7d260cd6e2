// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/transport/HttpMessage.h"
#include "server/transport/HttpRequestReader.h"

#include <QObject>
#include <QTcpSocket>
#include <chrono>
#include <functional>

namespace chitai {

class Clock;

/// One accepted connection while it speaks HTTP: requests in order, answers in order, until it is
/// closed or becomes a WebSocket.
///
/// The socket may be one that speaks TLS and has not shaken hands yet; that is part of the time for
/// the first header.
///
/// A WebSocket upgrade is judged while all of its bytes are still in the socket: a refusal is a
/// plain HTTP answer, and an accepted one is handed on as if nobody had read from it.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    /// How long a peer may take, per request.
    static constexpr std::chrono::seconds headerTimeout{10};
    static constexpr std::chrono::seconds bodyTimeout{30};
    /// Bytes a second; a body that comes at least so fast is waited for, a photo over a poor Wi-Fi.
    static constexpr int slowestUpload = 50 * 1024;
    /// How long a connection may stay open between two requests.
    static constexpr std::chrono::seconds idleTimeout{60};
    /// How long a refused peer may go on sending before the connection is cut.
    static constexpr std::chrono::seconds lingerTimeout{2};
    /// A peer that does not fetch its answers is not read from above this many bytes.
    static constexpr qint64 maxUnsentBytes = 1024 * 1024;

    struct Handlers
    {
        std::function<void(const HttpRequest &, const HttpReply &)> answer;
        /// How large a body the request with this header may bring, or its refusal before any of
        /// the body is read.
        std::function<tl::expected<qsizetype, HttpResponse>(const HttpRequest &)> admit;
        /// Nothing where the upgrade may happen.
        std::function<std::optional<HttpResponse>(const HttpRequest &)> judgeUpgrade;
    };

    HttpConnection(QTcpSocket *socket, const Handlers &handlers, const Clock &clock,
                   QObject *parent);
    ~HttpConnection() override;

    /// Gives up a peer that took too long.
    void checkDeadline();

    /// No request was read completely yet: the first to go when there are too many.
    [[nodiscard]] bool isHalfOpen() const { return m_answered == 0 && m_phase != Phase::Answer; }
    /// A request is being carried out: the last to go.
    [[nodiscard]] bool isAnswering() const { return m_phase == Phase::Answer; }

Q_SIGNALS:
    /// The socket is to become a WebSocket; this object no longer has it and is finished.
    void upgraded(QTcpSocket *socket, const chitai::HttpRequest &request);
    void finished();

private:
    enum class Phase { Idle, Header, Body, Answer };

    void read();
    void noteProgress();
    [[nodiscard]] HttpRequest requestOfPeer() const;
    /// Whether another request may be in the socket.
    [[nodiscard]] bool readHeader();
    [[nodiscard]] bool readBody();
    void startWaiting(Phase phase);
    void respond(const HttpResponse &response, bool isHead, bool keepsAlive);
    void refuse(int status, const QString &detail);
    void refuse(const HttpResponse &response);
    void takeAnswer(const HttpResponse &response);
    void handOver(const HttpRequest &request);
    void finish();

    QTcpSocket *m_socket;
    const Handlers &m_handlers;
    const Clock &m_clock;
    std::unique_ptr<HttpRequestReader> m_reader;
    Phase m_phase = Phase::Header;
    std::chrono::milliseconds m_deadline;
    quint64 m_answered = 0;
    bool m_isHead = false; // of the request that is being answered
    bool m_keepsAlive = true;
    bool m_isClosing = false;
    bool m_isFinished = false;
};

} // namespace chitai
