// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkProxy>
#include <QProcessEnvironment>

namespace chitai {

/// The proxy that the environment names for services outside: `https_proxy`, `http_proxy` or
/// `all_proxy` (also in capitals, but for HTTP_PROXY, which a web server could have set), with the
/// hosts of `no_proxy` left out, as curl(1) reads them. An address is `[http://|socks5://]
/// [user:password@]host[:port]`; one that can't be read counts as none.
///
/// A loopback address, and what has no dot in its name, is never asked for through a proxy.
///
/// The desktop's own settings are not asked: that may load a script from the network and wait for
/// it.
class EnvironmentProxy final : public QNetworkProxyFactory
{
public:
    explicit EnvironmentProxy(QProcessEnvironment environment
                              = QProcessEnvironment::systemEnvironment());

    [[nodiscard]] QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    [[nodiscard]] QString variable(const QString &name) const;
    [[nodiscard]] bool isLeftOut(const QString &host) const;

    const QProcessEnvironment m_environment;
};

} // namespace chitai
