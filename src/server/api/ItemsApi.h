// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "server/transport/HttpMessage.h"
#include "server/transport/RequestTarget.h"

namespace chitai {

class LibraryStore;

/// /api/items. The segments come without "api/items".
class ItemsApi
{
public:
    static constexpr int maxSuggestions = 100;

    explicit ItemsApi(LibraryStore &library);

    [[nodiscard]] HttpResponse answer(const HttpRequest &request, const QStringList &segments,
                                      const FormFields &query);

private:
    [[nodiscard]] HttpResponse create(const HttpRequest &request);
    [[nodiscard]] HttpResponse list() const;
    [[nodiscard]] HttpResponse one(const QString &id) const;
    [[nodiscard]] HttpResponse autocomplete(const FormFields &query) const;
    [[nodiscard]] HttpResponse suggestions(const FormFields &query) const;

    LibraryStore &m_library;
};

} // namespace chitai
