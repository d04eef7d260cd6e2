// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QJsonDocument>
#include <QList>
#include <functional>
#include <memory>
#include <utility>

namespace chitai {

/// One header field; names as the peer wrote them.
using HttpField = std::pair<QByteArray, QByteArray>;

/// A request that was read completely (or, for an upgrade, its header).
struct HttpRequest
{
    QByteArray method; ///< as written, for example "GET"
    QByteArray target; ///< raw, still percent-encoded, with the query
    QList<HttpField> fields;
    QByteArray body;
    /// Keeps the room in memory that the body takes (see BodyBudget). Whoever keeps the body beyond
    /// the answer, or beyond the connection, keeps this with it.
    std::shared_ptr<const void> room;
    QHostAddress peer;
    bool isSecure = false; ///< it came over TLS
    bool keepsAlive = true; ///< the peer lets the connection stay open
    bool takesChunks = true; ///< HTTP/1.1: a body may come whose length nobody knows beforehand
    bool isWebSocketUpgrade = false;
    /// What is destroyed when nobody waits for the answer any more; null where that is not known.
    const QObject *asker = nullptr;

    /// The value of the first field of that name, whatever its case; null where there is none.
    [[nodiscard]] QByteArray field(const char *name) const;
    /// Whether it comes from a browser that is to show a page, and not from a program or a page.
    [[nodiscard]] bool wantsPage() const { return field("Accept").contains("text/html"); }
    /// How many fields of that name there are.
    [[nodiscard]] qsizetype count(const char *name) const;
};

/// A piece of a body that is made while the pieces before it are fetched.
struct HttpPiece
{
    QByteArray bytes;
    bool isLast = false;
    bool isBroken
        = false; ///< it can't be made: the connection is cut, so that nobody takes the rest for all
};

/// Is asked for a piece after each other one was fetched, and gives it later, never from within, in
/// the thread of the server.
using HttpPieceSource = std::function<void(const std::function<void(const HttpPiece &)> &)>;

/// What is answered. Content-Length, Connection and the fields that every answer has are added when
/// it is written.
struct HttpResponse
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<HttpField> fields;
    bool closes = false; ///< close the connection behind this answer
    HttpPieceSource rest = {}; ///< where it is set, the body above is only the beginning

    [[nodiscard]] static HttpResponse json(int status, const QJsonDocument &document);
    /// {"detail":"…"}
    [[nodiscard]] static HttpResponse error(int status, const QString &detail);
};

/// Takes the answer to a request, once, at once or later, in the thread of the server. Calling it
/// after the peer has gone does nothing.
using HttpReply = std::function<void(const HttpResponse &)>;

/// The standard phrase of a status (RFC 9110, section 15).
[[nodiscard]] QByteArray reasonPhrase(int status);

/// A piece of a chunked body (RFC 9112, section 7.1); nothing for no bytes, which would end it.
[[nodiscard]] QByteArray chunk(const QByteArray &bytes);
inline constexpr QByteArrayView lastChunk("0\r\n\r\n");

/// The bytes on the wire; of an answer with a rest its beginning, whose end is lastChunk for a peer
/// that takes chunks, and for any other the end of the connection. For a HEAD request the body is
/// left out and its length kept. An answer that does not say who may keep it is kept by nobody
/// (Cache-Control: no-store).
[[nodiscard]] QByteArray serialize(const HttpResponse &response, bool isHead, bool keepsAlive,
                                   bool takesChunks = true);

} // namespace chitai
