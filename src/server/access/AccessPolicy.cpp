// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/access/AccessPolicy.h"

#include "server/transport/RequestTarget.h"

#include <QUrl>

namespace chitai {

namespace {

// A name has 253 characters at most (RFC 1035); what is longer is not even taken apart.
constexpr qsizetype maxHostBytes = 300;

/// A picture or a link of another site leads there: a browser tells it, but with no Origin. Pages
/// may be linked to.
bool isForeignPagesUse(const HttpRequest &request)
{
    if (request.field("Sec-Fetch-Site").trimmed().toLower() != "cross-site")
        return false;
    const std::optional<RequestTarget> target = RequestTarget::parse(request.target);
    const QString first = target ? target->segments.value(0) : QString();
    return first == u"api" || first == u"ws";
}

} // namespace

AccessPolicy::AccessPolicy(Mode mode, const QStringList &names)
    : m_mode(mode)
    , m_names{QStringLiteral("localhost")}
{
    addNames(names);
}

void AccessPolicy::addNames(const QStringList &names)
{
    for (const QString &name : names) {
        if (!name.isEmpty())
            m_names << name.toLower() << name.toLower() + u".local";
    }
    m_names.removeDuplicates();
}

bool AccessPolicy::isOurs(const QString &host) const
{
    return m_names.contains(host.toLower()) || !QHostAddress(host).isNull();
}

std::optional<QString> AccessPolicy::refusal(const HttpRequest &request) const
{
    if (m_mode == Mode::Local && !request.peer.isLoopback())
        return QStringLiteral("Only this machine has access.");
    if (request.count("Host") != 1)
        return QStringLiteral("The request needs one Host.");
    if (request.field("Host").size() > maxHostBytes
        || request.field("Origin").size() > maxHostBytes)
        return QStringLiteral("This address is not one of this machine's.");
    const QString authority = QString::fromLatin1(request.field("Host"));
    const QUrl host(QStringLiteral("http://") + authority, QUrl::StrictMode);
    if (!host.isValid() || !isOurs(host.host()))
        return QStringLiteral("This address is not one of this machine's.");
    const QString foreignPage = QStringLiteral("A page of another site has no access.");
    if (request.count("Origin") == 0)
        return isForeignPagesUse(request) ? std::optional(foreignPage) : std::nullopt;
    const QUrl origin(QString::fromLatin1(request.field("Origin")), QUrl::StrictMode);
    const int defaultPort = request.isSecure ? 443 : 80;
    const bool isSame = request.count("Origin") == 1 && origin.isValid()
        && origin.scheme() == (request.isSecure ? u"https" : u"http")
        && origin.host() == host.host() && origin.port(defaultPort) == host.port(defaultPort);
    return isSame ? std::nullopt : std::optional(foreignPage);
}

} // namespace chitai
