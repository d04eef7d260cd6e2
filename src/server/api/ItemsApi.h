// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "server/transport/HttpMessage.h"
#include "server/transport/RequestTarget.h"
#include "storage/DatabaseAddress.h"
#include "storage/LibrarySearch.h"

#include <QObject>
#include <QThreadPool>
#include <memory>

namespace chitai {

class LibraryListing;
class LibraryService;
class LibraryStore;
class Practice;
class Profiles;

/// /api/items. The segments come without "api/items", and addressRefusal() has let them pass.
class ItemsApi : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxSuggestions = 100;
    static constexpr int maxFound = 1000;

    ItemsApi(DatabaseAddress database, LibraryStore &library, LibrarySearch &search,
             LibraryService &libraryService, Practice &practice, const Profiles &profiles);
    ~ItemsApi() override;

    void answer(const HttpRequest &request, const QStringList &segments, const FormFields &query,
                const HttpReply &reply);

private:
    [[nodiscard]] HttpResponse answerNow(const HttpRequest &request, const QStringList &segments,
                                         const FormFields &query);
    [[nodiscard]] HttpResponse create(const HttpRequest &request);
    void list(const HttpReply &reply);
    using TakePiece = std::function<void(const Result<HttpPiece> &)>;
    /// Makes the next piece in the other thread and gives it in this one.
    void read(const std::shared_ptr<LibraryListing> &listing, const TakePiece &take);
    [[nodiscard]] HttpPieceSource restOf(const std::shared_ptr<LibraryListing> &listing);
    [[nodiscard]] HttpResponse one(const HttpRequest &request, const QUuid &id);
    [[nodiscard]] HttpResponse star(const HttpRequest &request, const QUuid &id);
    [[nodiscard]] HttpResponse search(const FormFields &query) const;
    /// Puts the order that is asked for into the query; an answer where there is no such one.
    [[nodiscard]] std::optional<HttpResponse> takeOrder(const FormFields &parameters,
                                                        LibraryQuery &query) const;
    [[nodiscard]] HttpResponse autocomplete(const FormFields &query) const;
    [[nodiscard]] HttpResponse suggestions(const FormFields &query) const;

    const DatabaseAddress m_database;
    LibraryStore &m_library;
    LibrarySearch &m_search;
    LibraryService &m_libraryService;
    Practice &m_practice;
    const Profiles &m_profiles;
    QThreadPool m_pool;
};

} // namespace chitai
