// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/access/RequestAuthorizer.h"

#include "base/Clock.h"
#include "base/Logging.h"
#include "devices/Devices.h"
#include "server/access/Credentials.h"

#include <QSet>

namespace chitai {

namespace {

constexpr int linesPerMinute = 30;

QString plainAddress(const QHostAddress &address)
{
    bool isMapped = false;
    const quint32 mapped = address.toIPv4Address(&isMapped);
    return isMapped ? QHostAddress(mapped).toString() : address.toString();
}

/// The address of a page from which the way leads on to the page of the tablets that was wanted.
/// Not with a token in it, which was of no use.
QByteArray before(const QByteArray &target, const QByteArray &page)
{
    const bool leadsOn = target.startsWith("/web/") && !target.contains("token=");
    return leadsOn ? page + "?next=" + target.toPercentEncoding() : page;
}

/// A person who comes with a browser is led to where devices are paired.
HttpResponse notPaired(const HttpRequest &request)
{
    HttpResponse response = HttpResponse::error(
        401, QStringLiteral("This device is not paired. Ask for a code on the laptop."));
    if (request.wantsPage()) {
        response.contentType = "text/html; charset=utf-8";
        const QByteArray address = before(request.target, "/web/pair/");
        response.body = "<!doctype html><meta charset=\"utf-8\"><title>Chitai</title>"
                        "<meta http-equiv=\"refresh\" content=\"0; url="
            + address + "\"><a href=\"" + address + "\">Chitai</a>\n";
    }
    response.fields
        = {{"WWW-Authenticate", "Bearer realm=\"Chitai\""}, {"Cache-Control", "no-store"}};
    return response;
}

/// A target that says nothing: a query whose parameters can't be read, below /api something that is
/// no id in the place of one, or whatever else.
HttpResponse unreadable(const QByteArray &target)
{
    if (RequestTarget::parse(target.split('?').front()))
        return HttpResponse::error(422, QStringLiteral("The query can't be read."));
    return target.startsWith("/api/")
        ? HttpResponse::error(404, QStringLiteral("There is no such address."))
        : HttpResponse::error(400, QStringLiteral("The address can't be read."));
}

/// To the page that says what the browser is going to warn of; from there it goes on over TLS.
HttpResponse toExplanation(const HttpRequest &request)
{
    const QByteArray location = before(request.target, "/web/pair/certificate.html");
    return {302, {}, {}, {{"Location", location}, {"Cache-Control", "no-store"}}, true};
}

HttpResponse toHttps(const HttpRequest &request)
{
    if (request.isWebSocketUpgrade)
        return HttpResponse::error(403, QStringLiteral("From another machine use wss."));
    if (request.method == "GET" && request.wantsPage())
        return toExplanation(request);
    return {308,
            {},
            {},
            {{"Location", "https://" + request.field("Host").trimmed() + request.target}},
            true};
}

/// What another machine may read without TLS: the page that explains the warning which follows, and
/// what that page is made of.
bool isOpenWithoutTls(const HttpRequest &request, const std::optional<RequestTarget> &target)
{
    static const QSet<QString> open{
        QStringLiteral("web/pair/certificate.html"), QStringLiteral("web/pair/certificate.js"),
        QStringLiteral("web/pair/words.js"),         QStringLiteral("web/pair/pair.css"),
        QStringLiteral("web/pair/fingerprint"),      QStringLiteral("web/shared/tokens.css"),
        QStringLiteral("web/shared/icon.svg"),       QStringLiteral("web/shared/display-facts.css"),
        QStringLiteral("web/shared/old-browser.js"),
    };
    const bool isRead = request.method == "GET" || request.method == "HEAD";
    return target && isRead && !request.isWebSocketUpgrade
        && open.contains(target->segments.join(u'/'));
}

} // namespace

bool isPublicPath(const RequestTarget &target)
{
    const QStringList &segments = target.segments;
    const QString path = segments.join(u'/');
    if (path == u"health" || path == u"api/pair" || path == u"web/shared/tokens.css"
        || path == u"web/shared/display-facts.css" || path == u"web/shared/icon.svg"
        || path == u"web/shared/old-browser.js")
        return true;
    return segments.value(0) == u"web" && segments.value(1) == u"pair";
}

RequestAuthorizer::RequestAuthorizer(const AccessPolicy &policy, Devices &devices,
                                     const Clock &clock)
    : m_policy(policy)
    , m_devices(devices)
    , m_clock(clock)
{
}

tl::expected<std::optional<QUuid>, HttpResponse>
RequestAuthorizer::authorize(const HttpRequest &request) const
{
    if (const std::optional<QString> refusal = m_policy.refusal(request)) {
        tell(request, *refusal);
        return tl::unexpected(HttpResponse::error(403, *refusal));
    }
    const std::optional<RequestTarget> target = RequestTarget::parse(request.target);
    if (m_needsTls && !request.isSecure && !request.peer.isLoopback()
        && !isOpenWithoutTls(request, target))
        return tl::unexpected(target ? toHttps(request) : unreadable(request.target));
    const std::optional<QUuid> device = deviceOf(request, target ? target->query : FormFields());
    if (m_policy.mode() != AccessPolicy::Mode::Paired || device) {
        if (!target)
            return tl::unexpected(unreadable(request.target));
        return device;
    }
    if (target && isPublicPath(*target) && !request.isWebSocketUpgrade)
        return std::nullopt;
    tell(request, QStringLiteral("not paired"));
    return tl::unexpected(notPaired(request));
}

std::optional<QUuid> RequestAuthorizer::deviceOf(const HttpRequest &request,
                                                 const FormFields &query) const
{
    if (m_policy.mode() != AccessPolicy::Mode::Paired)
        return std::nullopt;
    for (const QByteArray &token : presentedTokens(request, query)) {
        if (const std::optional<QUuid> device = m_devices.deviceOf(token)) {
            m_devices.noteSeen(*device);
            return device;
        }
    }
    return std::nullopt;
}

void RequestAuthorizer::tell(const HttpRequest &request, const QString &reason) const
{
    const std::chrono::milliseconds now = m_clock.monotonic();
    if (now - m_minute >= std::chrono::minutes(1)) {
        m_minute = now;
        m_toldInMinute = 0;
    }
    if (++m_toldInMinute > linesPerMinute)
        return;
    // Neither target nor fields: a token may stand in them.
    qCInfo(logServer) << "refused" << request.method.left(20)
                      << (request.isWebSocketUpgrade ? "(WebSocket)" : "") << "from"
                      << plainAddress(request.peer) << "-" << reason;
    if (m_toldInMinute == linesPerMinute)
        qCInfo(logServer) << "more refusals of this minute are not told";
}

} // namespace chitai
