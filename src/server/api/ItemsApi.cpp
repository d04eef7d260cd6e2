// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/ItemsApi.h"

#include "server/api/ApiRouter.h"
#include "server/api/FormBody.h"
#include "server/api/Json.h"
#include "storage/LibraryStore.h"
#include "text/Sanitizer.h"

#include <QJsonArray>
#include <QJsonObject>

namespace chitai {

namespace {

HttpResponse unprocessable(const QString &detail)
{
    return HttpResponse::error(422, detail);
}

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

/// The number of entries wanted; nothing for anything but a number from 1 to the most there can be.
std::optional<int> limitOf(const FormFields &query, int fallback)
{
    const std::optional<QString> text = query.value(u"limit");
    if (!text)
        return fallback;
    bool isNumber = false;
    const int limit = text->toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > ItemsApi::maxSuggestions)
        return std::nullopt;
    return limit;
}

HttpResponse badLimit()
{
    return unprocessable(
        QStringLiteral("\"limit\" is a number from 1 to %1.").arg(ItemsApi::maxSuggestions));
}

} // namespace

ItemsApi::ItemsApi(LibraryStore &library)
    : m_library(library)
{
}

HttpResponse ItemsApi::answer(const HttpRequest &request, const QStringList &segments,
                              const FormFields &query)
{
    const bool isRead = request.method == "GET" || request.method == "HEAD";
    const QString first = segments.value(0);
    if (segments.size() > 1)
        return HttpResponse::error(404, QStringLiteral("There is no such address."));
    if (first.isEmpty()) {
        if (request.method == "POST")
            return create(request);
        return isRead ? list() : methodNotAllowed("GET, HEAD, POST");
    }
    if (!isRead)
        return methodNotAllowed("GET, HEAD");
    if (first == u"autocomplete")
        return autocomplete(query);
    if (first == u"suggestions")
        return suggestions(query);
    return one(first);
}

HttpResponse ItemsApi::create(const HttpRequest &request)
{
    const Result<FormFields> form = readForm(request);
    if (!form)
        return errorResponse(form.error());
    const std::optional<QString> text = form->value(u"text");
    if (!text || !form->value(u"language"))
        return unprocessable(QStringLiteral("The form needs \"text\" and \"language\"."));
    const std::optional<Language> language = languageOf(*form);
    if (!language)
        return unknownLanguage();
    const Result<QString> clean = sanitizeItemText(*text);
    if (!clean)
        return errorResponse(clean.error());
    const Result<LibraryStore::Added> added = m_library.findOrCreate(*clean, *language);
    if (!added)
        return errorResponse(added.error());
    return HttpResponse::json(added->isNew ? 201 : 200, QJsonDocument(itemJson(added->item)));
}

HttpResponse ItemsApi::list() const
{
    const Result<QList<ItemEntry>> entries = m_library.items();
    if (!entries)
        return errorResponse(entries.error());
    QJsonArray items;
    for (const ItemEntry &entry : *entries)
        items += entryJson(entry);
    return HttpResponse::json(200, QJsonDocument(QJsonObject{{QStringLiteral("items"), items}}));
}

HttpResponse ItemsApi::one(const QString &text) const
{
    const std::optional<QUuid> id = idFromText(text);
    if (!id)
        return unprocessable(QStringLiteral("The id is a UUID."));
    const Result<ItemEntry> entry = m_library.item(*id);
    return entry ? HttpResponse::json(200, QJsonDocument(entryJson(*entry)))
                 : errorResponse(entry.error());
}

HttpResponse ItemsApi::autocomplete(const FormFields &query) const
{
    const std::optional<QString> text = query.value(u"text");
    const std::optional<Language> language = languageOf(query);
    const std::optional<int> limit = limitOf(query, 3);
    if (!text)
        return unprocessable(QStringLiteral("The query needs \"text\"."));
    if (!language)
        return unknownLanguage();
    if (!limit)
        return badLimit();
    return suggestionList(m_library.autocomplete(*text, *language, *limit));
}

HttpResponse ItemsApi::suggestions(const FormFields &query) const
{
    const std::optional<Language> language = languageOf(query);
    const std::optional<int> limit = limitOf(query, 5);
    if (!language)
        return unknownLanguage();
    if (!limit)
        return badLimit();
    return suggestionList(m_library.suggestions(*language, *limit));
}

} // namespace chitai
