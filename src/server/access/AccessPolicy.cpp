// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/access/AccessPolicy.h"

#include <QUrl>

namespace chitai {

AccessPolicy::AccessPolicy(Mode mode, const QString &hostName)
    : m_mode(mode)
    , m_hostName(hostName.toLower())
{
}

bool AccessPolicy::isOurs(const QString &host) const
{
    const QString name = host.toLower();
    if (name == u"localhost"
        || (!m_hostName.isEmpty() && (name == m_hostName || name == m_hostName + u".local")))
        return true;
    return !QHostAddress(name).isNull();
}

std::optional<QString> AccessPolicy::refusal(const HttpRequest &request) const
{
    if (m_mode == Mode::Local && !request.peer.isLoopback())
        return QStringLiteral("Only this machine has access.");
    if (request.count("Host") != 1)
        return QStringLiteral("The request needs one Host.");
    const QString authority = QString::fromLatin1(request.field("Host"));
    const QUrl host(QStringLiteral("http://") + authority, QUrl::StrictMode);
    if (!host.isValid() || !isOurs(host.host()))
        return QStringLiteral("This address is not one of this machine's.");
    if (request.count("Origin") == 0)
        return std::nullopt;
    const QUrl origin(QString::fromLatin1(request.field("Origin")), QUrl::StrictMode);
    const bool isSame = request.count("Origin") == 1 && origin.isValid()
        && (origin.scheme() == u"http" || origin.scheme() == u"https")
        && origin.host() == host.host()
        && origin.port(origin.scheme() == u"http" ? 80 : 443) == host.port(80);
    if (!isSame)
        return QStringLiteral("A page of another site has no access.");
    return std::nullopt;
}

} // namespace chitai
