// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/ApiAddresses.h"

#include "server/api/ApiResponses.h"
#include "server/protocol/Json.h"

#include <algorithm>

namespace chitai {

namespace {

struct ApiAddress
{
    const char *pattern; ///< "*" stands for an id
    const char *methods; ///< as Allow names them
};

// A name goes before an id in its place.
constexpr ApiAddress apiAddresses[] = {
    {"pair", "POST"},
    {"device", "GET, HEAD"},
    {"items", "GET, HEAD, POST"},
    {"items/autocomplete", "GET, HEAD"},
    {"items/suggestions", "GET, HEAD"},
    {"items/search", "GET, HEAD"},
    {"items/*", "GET, HEAD, DELETE"},
    {"items/*/star", "PUT, DELETE"},
    {"items/*/illustrations", "GET, HEAD"},
    {"items/*/illustrations/*", "POST, DELETE"},
    {"illustrations", "GET, HEAD, POST"},
    {"illustrations/*", "GET, HEAD, DELETE"},
    {"illustrations/*/image", "GET, HEAD"},
    {"illustrations/*/thumbnail", "GET, HEAD"},
    {"pictures/suggestions", "GET, HEAD, POST"},
    {"pictures/reward", "POST"},
    {"pictures/outside", "GET, HEAD, POST"},
    {"pictures/outside/thumbnail", "GET, HEAD"},
    {"pictures/thumbnail", "GET, HEAD"},
    {"sessions", "GET, HEAD"},
    {"sessions/*", "GET, HEAD, DELETE"},
    {"sessions/*/items/*", "DELETE"},
    {"profiles", "GET, HEAD"},
    {"groups", "GET, HEAD"},
    {"growing", "GET, HEAD"},
    {"practice/class", "GET, HEAD"},
    {"practice/progress", "GET, HEAD"},
    {"practice/words", "GET, HEAD"},
    {"practice/weeks", "GET, HEAD"},
    {"practice/patterns", "GET, HEAD"},
    {"practice/minutes", "GET, HEAD"},
    {"practice/export", "GET, HEAD"},
    {"practice/next", "GET, HEAD"},
    {"practice/letters", "GET, HEAD, PUT"},
    {"practice/sessions/*", "GET, HEAD"},
    {"practice/sessions/*/marks", "PUT"},
    {"practice/sessions/*/next", "PUT"},
    {"practice/items/*", "GET, HEAD"},
    {"speech", "GET, HEAD"},
    {"logs", "POST"},
};

bool fitsPattern(const QStringList &segments, const QStringList &parts)
{
    return std::equal(segments.begin(), segments.end(), parts.begin(), parts.end(),
                      [](const QString &segment, const QString &part) {
                          return part == u"*" || segment == part;
                      });
}

bool hasIdsInPlace(const QStringList &segments, const QStringList &parts)
{
    return std::equal(segments.begin(), segments.end(), parts.begin(), parts.end(),
                      [](const QString &segment, const QString &part) {
                          return part != u"*" || idFromText(segment);
                      });
}

} // namespace

std::optional<HttpResponse> addressRefusal(const HttpRequest &request, const QStringList &segments)
{
    for (const ApiAddress &address : apiAddresses) {
        const QStringList parts = QString::fromLatin1(address.pattern).split(u'/');
        if (!fitsPattern(segments, parts))
            continue;
        const QByteArray methods = address.methods;
        const QByteArray list = ", " + methods + ',';
        if (!list.contains(QByteArray(", " + request.method + ',')))
            return methodNotAllowed(methods);
        if (!hasIdsInPlace(segments, parts))
            return HttpResponse::error(404, QStringLiteral("There is nothing with such an id."));
        return std::nullopt;
    }
    return noSuchAddress();
}

} // namespace chitai
