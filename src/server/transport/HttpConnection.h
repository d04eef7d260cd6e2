// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/transport/BodyBudget.h"
#include "server/transport/HttpMessage.h"
#include "server/transport/HttpRequestReader.h"
#include "server/transport/ReceivedBytes.h"

#include <QObject>
#include <QTcpSocket>
#include <chrono>
#include <functional>

namespace chitai {

class Clock;
class TurnQueue;

/// One accepted connection while it speaks HTTP: requests in order, answers in order, until it is
/// closed or becomes a WebSocket.
///
/// The socket may be one that speaks TLS and has not shaken hands yet; that is part of the time for
/// the first header.
///
/// Until a request has shown its right (Admission::isAuthorised) the peer is a stranger: little is
/// read of it at a time, its requests wait for their turn, and it has strangerLife in all.
///
/// A WebSocket upgrade is judged while the socket is still this object's: a refusal is a plain HTTP
/// answer, and an accepted one is handed on with all of its bytes, as if nobody had read from it.
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
    /// How long a stranger's connection may stay open, whatever comes over it.
    static constexpr std::chrono::seconds strangerLife{60};
    /// How long a refused peer may go on sending before the connection is cut.
    static constexpr std::chrono::seconds lingerTimeout{2};
    /// A peer that does not fetch its answers is not read from above this many bytes; a stranger is
    /// not read from before it has fetched its last one.
    static constexpr qint64 maxUnsentBytes = 1024 * 1024;
    /// The next piece of an answer that comes in pieces is made when so few bytes are left to
    /// fetch.
    static constexpr qint64 fewUnsentBytes = 64 * 1024;

    /// What a request may go on with, once its header was judged.
    struct Admission
    {
        qsizetype bodyLimit = 0; ///< bytes
        bool isAuthorised = false; ///< the sender may use more than isPublicPath()
    };

    struct Handlers
    {
        std::function<void(const HttpRequest &, const HttpReply &)> answer;
        /// Judges the request with this header before any of the body is read.
        std::function<tl::expected<Admission, HttpResponse>(const HttpRequest &)> admit;
        /// Nothing where the upgrade may happen.
        std::function<std::optional<HttpResponse>(const HttpRequest &)> authorizeUpgrade;
    };

    /// What all connections of a server have in common; must outlive them.
    struct Shared
    {
        const Handlers &handlers;
        const Clock &clock;
        TurnQueue &strangers;
        BodyBudget &bodies;
    };

    HttpConnection(QTcpSocket *socket, const Shared &shared, QObject *parent);
    ~HttpConnection() override;

    /// Gives up a peer that took too long.
    void checkDeadline();

    /// No request was read completely yet: the first to go when there are too many.
    [[nodiscard]] bool isHalfOpen() const { return m_answered == 0 && m_phase != Phase::Answer; }
    /// A request is being carried out: the last to go.
    [[nodiscard]] bool isAnswering() const { return m_phase == Phase::Answer; }
    [[nodiscard]] bool isAuthorised() const { return m_isAuthorised; }
    /// It speaks TLS, or will, and the handshake is not over.
    [[nodiscard]] bool isShakingHands() const;
    /// What it holds in memory of the peer's bytes and of answers that the peer has not fetched.
    [[nodiscard]] qint64 heldBytes() const;
    /// How many bytes its parser has been given in all: the work that the peer made.
    [[nodiscard]] quint64 parsedBytes() const { return m_parsedBytes; }

Q_SIGNALS:
    /// More of a header is being kept.
    void grown();
    /// The socket is to become a WebSocket; this object no longer has it and is finished.
    void upgraded(QTcpSocket *socket, const chitai::HttpRequest &request);
    void finished();

private:
    enum class Phase { Idle, Header, Body, Answer };

    void read();
    void readLater();
    void noteProgress();
    [[nodiscard]] bool mayRead() const;
    [[nodiscard]] HttpRequest requestOfPeer() const;
    [[nodiscard]] tl::expected<qsizetype, HttpRefusal> feed(const QByteArray &bytes);
    void receive(qsizetype most);
    void readHeader();
    void probe();
    void judge(qsizetype headerSize);
    void authorizeUpgrade(const HttpRequest &request);
    void readBody();
    [[nodiscard]] bool takeBody(qsizetype bytes);
    void answer();
    void authorise(bool isAuthorised);
    void startWaiting(Phase phase);
    void respond(const HttpResponse &response, bool isHead, bool keepsAlive);
    void refuse(int status, const QString &detail);
    void refuse(const HttpResponse &response);
    void takeAnswer(const HttpResponse &response);
    void beginPieces(const HttpResponse &response);
    void wantPiece();
    void takePiece(const HttpPiece &piece);
    void handOver(const HttpRequest &request);
    void close();
    void finish();

    QTcpSocket *m_socket;
    const Shared m_shared;
    const std::chrono::milliseconds m_end; // of a stranger
    ReceivedBytes m_received;
    std::unique_ptr<HttpRequestReader> m_reader;
    std::shared_ptr<BodyBudget::Share> m_body; // while there is one
    Phase m_phase = Phase::Header;
    std::chrono::milliseconds m_deadline;
    quint64 m_answered = 0;
    quint64 m_parsedBytes = 0;
    bool m_isAuthorised = false;
    bool m_waitsForTurn = false;
    bool m_isHead = false; // of the request that is being answered
    bool m_keepsAlive = true;
    bool m_takesChunks = true;
    HttpPieceSource m_rest; // of the answer that is being fetched
    bool m_isPieceWanted = false;
    bool m_isClosing = false;
    bool m_isFinished = false;
};

} // namespace chitai
