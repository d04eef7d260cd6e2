// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/access/AccessPolicy.h"
#include "server/access/Credentials.h"
#include "server/access/RequestAuthorizer.h"
#include "server/transport/HttpRequestReader.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace chitai;

namespace {

void require(bool holds)
{
    if (!holds)
        abort();
}

/// Reads as a connection does, in pieces of so many bytes; nothing where it is refused or not
/// whole.
std::optional<HttpRequest> readInPieces(const QByteArray &bytes, qsizetype piece)
{
    HttpRequestReader reader;
    QByteArray pending;
    bool isLimited = false;
    for (qsizetype at = 0; at < bytes.size() && !reader.isComplete(); at += piece) {
        pending += bytes.mid(at, piece);
        qsizetype used = 0;
        do {
            const auto fed = reader.feed(pending);
            if (!fed)
                return std::nullopt;
            used = *fed;
            require(used >= 0 && used <= pending.size());
            pending.remove(0, used);
            if (reader.isHeaderComplete() && !std::exchange(isLimited, true)
                && !reader.limitBody(maxBodyBytes))
                return std::nullopt;
        } while (used > 0 && !pending.isEmpty() && !reader.isComplete());
    }
    return reader.isComplete() ? std::optional(reader.request()) : std::nullopt;
}

} // namespace

/// Whatever comes from the network: it is refused, or it is one request, the same in whatever
/// pieces it came; and its target names nothing outside of what is served.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const qsizetype piece = 1 + data[0] % 64;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const std::optional<HttpRequest> whole
        = readInPieces(bytes, std::max<qsizetype>(1, bytes.size()));
    const std::optional<HttpRequest> pieced = readInPieces(bytes, piece);
    if (whole && pieced) {
        require(whole->method == pieced->method && whole->target == pieced->target);
        require(whole->fields == pieced->fields && whole->body == pieced->body);
        require(whole->isWebSocketUpgrade == pieced->isWebSocketUpgrade);
    }
    if (!whole)
        return 0;
    require(!whole->method.contains('\n') && !whole->target.contains(' '));
    for (const auto &[name, value] : whole->fields)
        require(!name.contains('\n') && !value.contains('\n') && !value.contains('\0'));
    (void)AccessPolicy(AccessPolicy::Mode::Open, {QStringLiteral("laptop")}).refusal(*whole);
    const std::optional<RequestTarget> target = RequestTarget::parse(whole->target);
    if (!target)
        return 0;
    for (const QString &segment : target->segments)
        require(segment != u".." && segment != u"." && !segment.contains(u'/'));
    (void)presentedTokens(*whole, target->query);
    (void)isPublicPath(*target);
    return 0;
}
