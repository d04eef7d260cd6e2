// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/transport/HttpMessage.h"
#include "server/transport/RequestTarget.h"

#include <QStringList>
#include <QUuid>

namespace chitai {

class LibraryService;
class SessionStore;

/// /api/sessions. The segments come without "api/sessions".
class SessionsApi
{
public:
    SessionsApi(SessionStore &sessions, LibraryService &libraryService);

    [[nodiscard]] HttpResponse answer(const HttpRequest &request, const QStringList &segments,
                                      const FormFields &query);

private:
    [[nodiscard]] HttpResponse list(const FormFields &query) const;
    [[nodiscard]] HttpResponse one(const QUuid &id) const;

    SessionStore &m_sessions;
    LibraryService &m_libraryService;
};

} // namespace chitai
