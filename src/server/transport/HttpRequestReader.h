// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "server/transport/HttpMessage.h"

#include <memory>

namespace chitai {

/// What a peer may send of one request, in bytes.
inline constexpr qsizetype maxHeaderBytes = 16 * 1024;
inline constexpr qsizetype maxBodyBytes = 1024 * 1024;
/// The same before authorization (isPublicPath()): a pairing code and a name.
inline constexpr qsizetype maxPublicBodyBytes = 4 * 1024;
/// The same where a picture is sent: 20 MiB and the form around it.
inline constexpr qsizetype maxUploadBytes = 20 * 1024 * 1024 + 64 * 1024;

/// A refusal that the reader of a request makes, as an HTTP status and words.
struct HttpRefusal
{
    int status = 400;
    QString detail;
};

/// Reads one HTTP/1.1 request from bytes as they come (RFC 9112), by Boost.Beast's parser. It knows
/// no socket. A request that two readers could understand differently (length and chunks together,
/// two lengths, folded fields) is refused, and so is a body in another coding than "chunked", once:
/// where it ends nobody could tell.
class HttpRequestReader
{
public:
    HttpRequestReader();
    ~HttpRequestReader();

    /// Takes bytes and gives how many of them belong to this request; never bytes of header and
    /// body at once, so that limitBody() has its turn between them.
    [[nodiscard]] tl::expected<qsizetype, HttpRefusal> feed(const QByteArray &bytes);

    [[nodiscard]] bool isHeaderComplete() const;
    [[nodiscard]] bool isComplete() const;
    /// How large the body may be. Set when the header is complete; until then it may be nothing.
    /// Fails where the header announces more.
    [[nodiscard]] tl::expected<void, HttpRefusal> limitBody(qsizetype bytes);
    /// The peer waits for 100 (Continue) before it sends the body.
    [[nodiscard]] bool expectsContinue() const;

    /// How much of the body was read. Its memory grows with it, not with what was announced.
    [[nodiscard]] qsizetype bodySize() const;
    /// The request as far as it was read.
    [[nodiscard]] HttpRequest request() const;

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace chitai
