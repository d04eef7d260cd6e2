// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/ItemsApi.h"

#include "base/Logging.h"
#include "base/ThreadPriority.h"
#include "practice/Practice.h"
#include "reading/LibraryService.h"
#include "reading/Profiles.h"
#include "server/api/ApiResponses.h"
#include "server/api/LibraryListing.h"
#include "server/protocol/Json.h"
#include "storage/LibrarySearch.h"
#include "storage/LibraryStore.h"
#include "text/Sanitizer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QPointer>

namespace chitai {

namespace {

/// So many texts, of all languages together, have their difficulty computed with a request, as it
/// keeps everything else waiting: a larger library is in order after a few of them.
constexpr int maxRanked = 400;

HttpResponse unknownLanguage()
{
    return unprocessable(QStringLiteral("\"language\" is one of ru, de and en."));
}

QJsonObject itemJson(const Item &item)
{
    return {{QStringLiteral("id"), toJson(item.id)},
            {QStringLiteral("text"), item.text},
            {QStringLiteral("language"), languageCode(item.language)},
            {QStringLiteral("created_at"), toJson(item.createdAt)}};
}

QJsonObject entryJson(const ItemEntry &entry)
{
    QJsonObject json = itemJson(entry.item);
    json.insert(u"usage_count", entry.usageCount);
    json.insert(u"last_used_at", toJson(entry.lastUsedAt));
    json.insert(u"illustration_count", entry.illustrationCount);
    json.insert(u"starred", entry.starred);
    return json;
}

HttpResponse suggestionList(const Result<QList<Item>> &items)
{
    if (!items)
        return errorResponse(items.error());
    QJsonArray list;
    for (const Item &item : *items)
        list += QJsonObject{{QStringLiteral("id"), toJson(item.id)},
                            {QStringLiteral("text"), item.text}};
    return HttpResponse::json(200,
                              QJsonDocument(QJsonObject{{QStringLiteral("suggestions"), list}}));
}

std::optional<Language> languageOf(const FormFields &fields)
{
    return languageFromCode(fields.value(u"language").value_or(QString()));
}

} // namespace

ItemsApi::ItemsApi(DatabaseAddress database, LibraryStore &library, LibrarySearch &search,
                   LibraryService &libraryService, Practice &practice, const Profiles &profiles)
    : m_database(std::move(database))
    , m_library(library)
    , m_search(search)
    , m_libraryService(libraryService)
    , m_practice(practice)
    , m_profiles(profiles)
{
    m_pool.setMaxThreadCount(1); // a list can be large: one at a time
}

ItemsApi::~ItemsApi()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void ItemsApi::answer(const HttpRequest &request, const QStringList &segments,
                      const FormFields &query, const HttpReply &reply)
{
    if (segments.isEmpty() && isRead(request))
        list(reply);
    else
        reply(answerNow(request, segments, query));
}

HttpResponse ItemsApi::answerNow(const HttpRequest &request, const QStringList &segments,
                                 const FormFields &query)
{
    if (segments.isEmpty())
        return create(request);
    const QString &first = segments.front();
    if (segments.size() == 2)
        return star(request, idInAddress(first));
    if (first == u"autocomplete")
        return autocomplete(query);
    if (first == u"suggestions")
        return suggestions(query);
    return first == u"search" ? search(query) : one(request, idInAddress(first));
}

HttpResponse ItemsApi::create(const HttpRequest &request)
{
    const Parameter<Form> form = formOf(request);
    if (!form)
        return form.error();
    const std::optional<QString> text = form->fields.value(u"text");
    if (!text || !form->fields.value(u"language"))
        return unprocessable(QStringLiteral("The form needs \"text\" and \"language\"."));
    const std::optional<Language> language = languageOf(form->fields);
    if (!language)
        return unknownLanguage();
    const Result<QString> clean = sanitizeItemText(*text);
    if (!clean)
        return errorResponse(clean.error());
    const Result<LibraryStore::Added> added = m_libraryService.findOrCreate(*clean, *language);
    if (!added)
        return errorResponse(added.error());
    return HttpResponse::json(added->isNew ? 201 : 200, QJsonDocument(itemJson(added->item)));
}

void ItemsApi::list(const HttpReply &reply)
{
    // The whole library, which may be large: read by connections of their own, so that nobody who
    // taps waits for it.
    const auto listing = std::make_shared<LibraryListing>(m_database);
    read(listing, [this, reply, listing](const Result<HttpPiece> &piece) {
        if (!piece) {
            reply(errorResponse(piece.error()));
            return;
        }
        HttpResponse response{.contentType = "application/json", .body = piece->bytes};
        if (!piece->isLast)
            response.rest = restOf(listing);
        reply(response);
    });
}

void ItemsApi::read(const std::shared_ptr<LibraryListing> &listing, const TakePiece &take)
{
    m_pool.start([this, listing, take] {
        lowerThreadPriority();
        const Result<HttpPiece> piece = listing->next();
        QMetaObject::invokeMethod(this, [take, piece] { take(piece); });
    });
}

HttpPieceSource ItemsApi::restOf(const std::shared_ptr<LibraryListing> &listing)
{
    return [self = QPointer(this), listing](const std::function<void(const HttpPiece &)> &take) {
        if (!self)
            return;
        self->read(listing, [take](const Result<HttpPiece> &piece) {
            if (!piece)
                qCWarning(logServer) << "a list of all texts ends early:" << piece.error().message;
            take(piece ? *piece : HttpPiece{.isBroken = true});
        });
    };
}

HttpResponse ItemsApi::one(const HttpRequest &request, const QUuid &id)
{
    if (request.method == "DELETE") {
        const Result<LibraryRemoval> removed = m_libraryService.removeItems({id});
        return removed ? statusResponse(200, QStringLiteral("deleted"))
                       : errorResponse(removed.error());
    }
    const Result<ItemEntry> entry = m_library.item(id);
    return entry ? HttpResponse::json(200, QJsonDocument(entryJson(*entry)))
                 : errorResponse(entry.error());
}

HttpResponse ItemsApi::star(const HttpRequest &request, const QUuid &id)
{
    const Result<void> changed = m_libraryService.setStarred(id, request.method == "PUT");
    return changed ? noContent() : errorResponse(changed.error());
}

HttpResponse ItemsApi::autocomplete(const FormFields &query) const
{
    const std::optional<QString> text = query.value(u"text");
    const std::optional<Language> language = languageOf(query);
    const Parameter<int> limit
        = numberParameter(query, QStringLiteral("limit"), 3, 1, maxSuggestions);
    if (!text)
        return unprocessable(QStringLiteral("The query needs \"text\"."));
    if (!language)
        return unknownLanguage();
    if (!limit)
        return limit.error();
    return suggestionList(m_search.autocomplete(*text, *language, *limit));
}

HttpResponse ItemsApi::suggestions(const FormFields &query) const
{
    const std::optional<Language> language = languageOf(query);
    const Parameter<int> limit
        = numberParameter(query, QStringLiteral("limit"), 5, 1, maxSuggestions);
    if (!language)
        return unknownLanguage();
    if (!limit)
        return limit.error();
    return suggestionList(m_search.suggestions(*language, *limit));
}

std::optional<HttpResponse> ItemsApi::takeOrder(const FormFields &parameters,
                                                LibraryQuery &query) const
{
    using Order = LibraryQuery::Order;
    static const QHash<QString, Order> orders{{QString(), Order::Alphabetical},
                                              {QStringLiteral("alphabetical"), Order::Alphabetical},
                                              {QStringLiteral("newest"), Order::NewestFirst},
                                              {QStringLiteral("least_read"), Order::LeastRead},
                                              {QStringLiteral("shortest"), Order::ShortestFirst},
                                              {QStringLiteral("easiest"), Order::EasiestFirst}};
    const auto order = orders.constFind(parameters.value(u"order").value_or(QString()));
    if (order == orders.cend()) {
        return unprocessable(QStringLiteral("\"order\" is one of alphabetical, newest, "
                                            "least_read, shortest and easiest."));
    }
    query.order = *order;
    if (query.order != Order::EasiestFirst)
        return std::nullopt;
    const Parameter<std::optional<QUuid>> id = idParameter(parameters, QStringLiteral("profile"));
    if (!id)
        return id.error();
    const QList<Profile> &children = m_profiles.profiles();
    query.child = id->value_or(m_profiles.active().id);
    const bool isKnown = std::any_of(children.cbegin(), children.cend(), [&](const Profile &child) {
        return child.id == *query.child;
    });
    if (!isKnown)
        return HttpResponse::error(404, QStringLiteral("There is no such child."));
    const Result<bool> ranked = m_practice.rankTexts(*query.child, query.languages(), maxRanked);
    return ranked ? std::nullopt : std::optional(errorResponse(ranked.error()));
}

HttpResponse ItemsApi::search(const FormFields &parameters) const
{
    LibraryQuery query;
    query.text = parameters.value(u"q").value_or(QString());
    const QString language = parameters.value(u"language").value_or(QString());
    query.language = languageFromCode(language);
    if (!language.isEmpty() && !query.language)
        return unknownLanguage();
    if (const std::optional<HttpResponse> refusal = takeOrder(parameters, query))
        return *refusal;
    const Parameter<std::optional<QUuid>> session
        = idParameter(parameters, QStringLiteral("exclude_session"));
    if (!session)
        return session.error();
    query.exceptInSession = *session;
    const Parameter<int> limit
        = numberParameter(parameters, QStringLiteral("limit"), query.limit, 1, maxFound);
    if (!limit)
        return limit.error();
    query.limit = *limit;
    for (const auto &[name, flag] :
         {std::pair("new", &query.onlyNew), std::pair("illustrated", &query.onlyIllustrated),
          std::pair("starred", &query.onlyStarred)}) {
        const Parameter<bool> value = flagParameter(parameters, QString::fromLatin1(name));
        if (!value)
            return value.error();
        *flag = *value;
    }
    const Result<LibraryPage> page = m_search.find(query);
    if (!page)
        return errorResponse(page.error());
    QJsonArray items;
    for (const ItemEntry &entry : page->entries) {
        items += QJsonObject{{QStringLiteral("id"), toJson(entry.item.id)},
                             {QStringLiteral("text"), entry.item.text},
                             {QStringLiteral("language"), languageCode(entry.item.language)},
                             {QStringLiteral("is_new"), entry.isNew()},
                             {QStringLiteral("has_illustrations"), entry.illustrationCount > 0},
                             {QStringLiteral("starred"), entry.starred}};
    }
    return HttpResponse::json(
        200,
        QJsonDocument(QJsonObject{{QStringLiteral("items"), items},
                                  {QStringLiteral("has_more"), page->hasMore}}));
}

} // namespace chitai
