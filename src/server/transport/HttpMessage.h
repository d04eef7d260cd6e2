// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QJsonDocument>
#include <QList>
#include <functional>
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
    QHostAddress peer;
    bool isSecure = false; ///< it came over TLS
    bool keepsAlive = true; ///< the peer lets the connection stay open
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

/// What is answered. Content-Length, Connection and the fields that every answer has are added when
/// it is written.
struct HttpResponse
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<HttpField> fields;
    bool closes = false; ///< close the connection behind this answer

    [[nodiscard]] static HttpResponse json(int status, const QJsonDocument &document);
    /// {"detail":"…"}
    [[nodiscard]] static HttpResponse error(int status, const QString &detail);
};

/// Takes the answer to a request, once, at once or later, in the thread of the server. Calling it
/// after the peer has gone does nothing.
using HttpReply = std::function<void(const HttpResponse &)>;

/// The standard phrase of a status (RFC 9110, section 15).
[[nodiscard]] QByteArray reasonPhrase(int status);

/// The bytes on the wire. For a HEAD request the body is left out and its length kept. An answer
/// that does not say who may keep it is kept by nobody (Cache-Control: no-store).
[[nodiscard]] QByteArray serialize(const HttpResponse &response, bool isHead, bool keepsAlive);

} // namespace chitai
