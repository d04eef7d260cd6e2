// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "server/access/AccessPolicy.h"
#include "server/transport/RequestTarget.h"

#include <QUuid>
#include <chrono>

namespace chitai {

class Clock;
class Devices;

/// Authorizes every request (page, REST, WebSocket) before it is dispatched. In this order: the
/// network and the site it comes from (AccessPolicy), whether it has to come over TLS, and whose it
/// is.
class RequestAuthorizer
{
public:
    RequestAuthorizer(const AccessPolicy &policy, Devices &devices, const Clock &clock);

    /// More names of this machine, of its certificate.
    void addNames(const QStringList &names) { m_policy.addNames(names); }
    /// From now on nothing is served without TLS to another machine but the page that explains a
    /// browser's warning.
    void requireTls() { m_needsTls = true; }

    /// The device whose request it is: none with --access=local and open, and for isPublicPath().
    /// Or the refusal: 403, 308 to https (302 to that page for a person with a browser), 401, and
    /// for a peer that is let in 400, 404 and 422 where the target can't be read.
    [[nodiscard]] tl::expected<std::optional<QUuid>, HttpResponse>
    authorize(const HttpRequest &request) const;

    [[nodiscard]] AccessPolicy::Mode mode() const { return m_policy.mode(); }

private:
    /// Nothing in a mode in which nobody needs a token.
    [[nodiscard]] std::optional<QUuid> deviceOf(const HttpRequest &request,
                                                const FormFields &query) const;
    void tell(const HttpRequest &request, const QString &reason) const;

    AccessPolicy m_policy;
    Devices &m_devices;
    const Clock &m_clock;
    bool m_needsTls = false;
    // A flood of refusals must not become a flood of lines.
    mutable std::chrono::milliseconds m_minute{0};
    mutable int m_toldInMinute = 0;
};

/// What answers a device that was not paired: /health, the page to pair it with what that page is
/// made of, and the call by which it pairs.
[[nodiscard]] bool isPublicPath(const RequestTarget &target);

} // namespace chitai
