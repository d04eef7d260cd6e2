// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/providers/EnvironmentProxy.h"

#include <QHostAddress>
#include <QUrl>
#include <algorithm>

namespace chitai {

namespace {

constexpr int usualPort = 1080; // curl's

QNetworkProxy proxyFrom(const QString &address)
{
    const QUrl url(address.contains(u"://") ? address : u"http://" + address);
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty())
        return QNetworkProxy::NoProxy;
    const bool isSocks = scheme == u"socks5" || scheme == u"socks5h" || scheme == u"socks";
    if (!isSocks && scheme != u"http")
        return QNetworkProxy::NoProxy;
    return {isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
            quint16(url.port(usualPort)), url.userName(QUrl::FullyDecoded),
            url.password(QUrl::FullyDecoded)};
}

} // namespace

EnvironmentProxy::EnvironmentProxy(QProcessEnvironment environment)
    : m_environment(std::move(environment))
{
}

QString EnvironmentProxy::variable(const QString &name) const
{
    const QString value = m_environment.value(name).trimmed();
    return value.isEmpty() && name != u"http_proxy" ? m_environment.value(name.toUpper()).trimmed()
                                                    : value;
}

bool EnvironmentProxy::isLeftOut(const QString &host) const
{
    if (host == u"localhost" || QHostAddress(host).isLoopback()
        || (!host.contains(u'.') && !host.contains(u':')))
        return true;
    const QStringList entries
        = variable(QStringLiteral("no_proxy")).split(u',', Qt::SkipEmptyParts);
    return std::any_of(entries.cbegin(), entries.cend(), [&host](const QString &entry) {
        QString name = entry.trimmed().toLower();
        if (name == u"*")
            return true;
        while (name.startsWith(u'.'))
            name.remove(0, 1);
        return !name.isEmpty() && (host == name || host.endsWith(u'.' + name));
    });
}

QList<QNetworkProxy> EnvironmentProxy::queryProxy(const QNetworkProxyQuery &query)
{
    const QString host = query.peerHostName().toLower();
    if (isLeftOut(host))
        return {QNetworkProxy::NoProxy};
    const bool isSecure = query.protocolTag() == u"https";
    QString address
        = variable(isSecure ? QStringLiteral("https_proxy") : QStringLiteral("http_proxy"));
    if (address.isEmpty())
        address = variable(QStringLiteral("all_proxy"));
    return {address.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxyFrom(address)};
}

} // namespace chitai
