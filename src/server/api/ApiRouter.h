// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/api/ItemsApi.h"
#include "server/api/SessionsApi.h"
#include "server/transport/RequestTarget.h"

namespace chitai {

/// REST (docs/protocol-rest.md): a request in, an answer out, no socket in sight.
class ApiRouter
{
public:
    ApiRouter(LibraryStore &library, SessionStore &sessions);

    /// The answer to a request below /api, whose segments come without "api".
    [[nodiscard]] HttpResponse answer(const HttpRequest &request, const QStringList &segments,
                                      const FormFields &query);

private:
    ItemsApi m_items;
    SessionsApi m_sessions;
};

/// 405 with the methods that there are.
[[nodiscard]] HttpResponse methodNotAllowed(const QByteArray &allowed);

/// The answer that tells an Error.
[[nodiscard]] HttpResponse errorResponse(const Error &error);

} // namespace chitai
