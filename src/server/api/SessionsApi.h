// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/transport/HttpMessage.h"

#include <QStringList>

namespace chitai {

class SessionStore;

/// /api/sessions. The segments come without "api/sessions".
class SessionsApi
{
public:
    explicit SessionsApi(SessionStore &sessions);

    [[nodiscard]] HttpResponse answer(const HttpRequest &request,
                                      const QStringList &segments) const;

private:
    [[nodiscard]] HttpResponse list() const;
    [[nodiscard]] HttpResponse one(const QString &id) const;

    SessionStore &m_sessions;
};

} // namespace chitai
