// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/IllustrationsApi.h"

#include "illustrations/IllustrationFiles.h"
#include "reading/LibraryService.h"
#include "server/api/ApiResponses.h"
#include "server/protocol/Json.h"
#include "storage/IllustrationStore.h"

#include <QJsonArray>
#include <QJsonObject>

namespace chitai {

namespace {

constexpr int maxPage = 1000;

/// What is no picture is a bad value here: the form was understood.
HttpResponse importFailure(const Error &error)
{
    switch (error.code) {
    case ErrorCode::UnsupportedMediaType:
    case ErrorCode::NotAllowed: // an address of the home network
    case ErrorCode::NotFound: // at that address
        return HttpResponse::error(400, error.message);
    default:
        return errorResponse(error);
    }
}

} // namespace

QJsonValue creditJson(const PictureCredit &credit)
{
    if (credit.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("title"), credit.title},
                       {QStringLiteral("author"), credit.author},
                       {QStringLiteral("license"), credit.license},
                       {QStringLiteral("license_url"), credit.licenseUrl},
                       {QStringLiteral("source"), credit.source},
                       {QStringLiteral("page_url"), credit.pageUrl}};
}

QJsonObject illustrationJson(const Illustration &illustration)
{
    return {{QStringLiteral("id"), toJson(illustration.id)},
            {QStringLiteral("source_url"),
             illustration.sourceUrl.isEmpty() ? QJsonValue(QJsonValue::Null)
                                              : QJsonValue(illustration.sourceUrl)},
            {QStringLiteral("width"), illustration.width},
            {QStringLiteral("height"), illustration.height},
            {QStringLiteral("file_size_bytes"), illustration.fileSizeBytes},
            {QStringLiteral("created_at"), toJson(illustration.createdAt)},
            {QStringLiteral("item_count"), illustration.itemCount},
            {QStringLiteral("credit"), creditJson(illustration.credit)}};
}

IllustrationsApi::IllustrationsApi(IllustrationStore &illustrations, LibraryService &libraryService,
                                   IllustrationFiles &files, IllustrationImporter &importer,
                                   PictureCache cache, QObject *parent)
    : QObject(parent)
    , m_illustrations(illustrations)
    , m_libraryService(libraryService)
    , m_files(files)
    , m_importer(importer)
    , m_cache(cache)
{
    connect(&importer, &IllustrationImporter::finished, this, &IllustrationsApi::tell);
    connect(&files, &IllustrationFiles::arrived, this, [this](const QSet<QUuid> &ids) {
        for (const QUuid &id : ids) {
            for (const Fetched &asked : m_fetched.take(id))
                asked.reply(file(id, asked.kind));
        }
    });
    connect(&files, &IllustrationFiles::notFetched, this,
            [this](const QUuid &id, const Error &error) {
                for (const Fetched &asked : m_fetched.take(id))
                    asked.reply(errorResponse(error));
            });
}

void IllustrationsApi::answer(const HttpRequest &request, const QStringList &segments,
                              const FormFields &query, const HttpReply &reply)
{
    if (segments.isEmpty() && request.method == "POST")
        create(request, reply);
    else if (segments.isEmpty())
        reply(list(query));
    else if (segments.size() == 1)
        reply(one(request, idInAddress(segments.front())));
    else
        picture(idInAddress(segments.front()), segments.back(), reply);
}

void IllustrationsApi::create(const HttpRequest &request, const HttpReply &reply)
{
    const Parameter<Form> form = formOf(request);
    if (!form) {
        reply(form.error());
        return;
    }
    const std::optional<QByteArray> sent = form->file(u"file");
    const QString url = form->fields.value(u"url").value_or(QString()).trimmed();
    // A browser sends a form's file field also where nobody chose a file.
    const bool hasFile = sent && (!sent->isEmpty() || url.isEmpty());
    if (hasFile == !url.isEmpty()) {
        reply(HttpResponse::error(400, QStringLiteral("Send either a \"file\" or a \"url\".")));
        return;
    }
    // A client that sends a picture twice gets two: what it made it may also delete.
    constexpr auto ifPresent = IllustrationImporter::IfPresent::MakeAnyway;
    const auto bytes = [sent, room = request.room]() -> Result<QByteArray> { return *sent; };
    const quint64 job = hasFile ? m_importer.importFrom(bytes, PictureBytes::Encoded, ifPresent)
                                : m_importer.importUrl(QUrl(url, QUrl::StrictMode), ifPresent);
    m_waiting.insert(job, {!hasFile, reply});
}

void IllustrationsApi::tell(quint64 job, const Result<ImportedIllustration> &result)
{
    const Waiting waiting = m_waiting.take(job);
    if (!waiting.reply)
        return;
    if (result) {
        waiting.reply(
            HttpResponse::json(201, QJsonDocument(illustrationJson(result->illustration))));
        return;
    }
    // What does not answer is the address that was sent, unless it is the library's server.
    const bool isOfAddress = waiting.isFromAddress && result.error().code == ErrorCode::Unreachable
        && m_illustrations.count().has_value();
    waiting.reply(isOfAddress ? HttpResponse::error(400, result.error().message)
                              : importFailure(result.error()));
}

HttpResponse IllustrationsApi::list(const FormFields &query) const
{
    const Parameter<int> offset
        = numberParameter(query, QStringLiteral("offset"), 0, 0, std::numeric_limits<int>::max());
    const Parameter<int> limit = numberParameter(query, QStringLiteral("limit"), 50, 1, maxPage);
    if (!offset || !limit)
        return offset ? limit.error() : offset.error();
    const Result<QList<Illustration>> page = m_illustrations.illustrations(*offset, *limit);
    const Result<int> total = m_illustrations.count();
    if (!page || !total)
        return errorResponse(page ? total.error() : page.error());
    QJsonArray list;
    for (const Illustration &illustration : *page)
        list += illustrationJson(illustration);
    return HttpResponse::json(200,
                              QJsonDocument(QJsonObject{{QStringLiteral("illustrations"), list},
                                                        {QStringLiteral("total"), *total}}));
}

HttpResponse IllustrationsApi::one(const HttpRequest &request, const QUuid &id)
{
    if (request.method == "DELETE") {
        const Result<void> removed = m_libraryService.removeIllustration(id);
        return removed ? statusResponse(200, QStringLiteral("deleted"))
                       : errorResponse(removed.error());
    }
    const Result<Illustration> illustration = m_illustrations.illustration(id);
    return illustration ? HttpResponse::json(200, QJsonDocument(illustrationJson(*illustration)))
                        : errorResponse(illustration.error());
}

void IllustrationsApi::picture(const QUuid &id, const QString &kind, const HttpReply &reply)
{
    if (const Result<Illustration> illustration = m_illustrations.illustration(id); !illustration)
        reply(errorResponse(illustration.error()));
    else if (m_files.want(id))
        m_fetched[id] += {kind, reply};
    else
        reply(file(id, kind));
}

HttpResponse IllustrationsApi::file(const QUuid &id, const QString &kind) const
{
    const Result<QByteArray> content
        = kind == u"thumbnail" ? m_files.thumbnail(id) : m_files.image(id);
    if (!content)
        return errorResponse(content.error());
    return {.status = 200,
            .contentType = "image/webp",
            .body = *content,
            .fields = {{"Cache-Control",
                        m_cache == PictureCache::Shared ? "public, max-age=31536000, immutable"
                                                        : "private, max-age=31536000, immutable"}},
            .closes = false};
}

HttpResponse IllustrationsApi::answerOfItem(const HttpRequest &request, const QString &itemId,
                                            const QStringList &segments)
{
    const QUuid item = idInAddress(itemId);
    if (segments.isEmpty()) {
        if (const Result<ItemEntry> found = m_libraryService.item(item); !found)
            return errorResponse(found.error());
        const Result<QList<Illustration>> illustrations = m_illustrations.illustrationsOf(item);
        if (!illustrations)
            return errorResponse(illustrations.error());
        QJsonArray list;
        for (const Illustration &illustration : *illustrations)
            list += illustrationJson(illustration);
        return HttpResponse::json(200, QJsonDocument(list));
    }
    const QUuid illustration = idInAddress(segments.front());
    if (request.method == "POST") {
        const Result<void> linked = m_libraryService.link(item, illustration);
        return linked ? statusResponse(201, QStringLiteral("linked"))
                      : errorResponse(linked.error());
    }
    const Result<void> unlinked = m_libraryService.unlink(item, illustration);
    return unlinked ? statusResponse(200, QStringLiteral("unlinked"))
                    : errorResponse(unlinked.error());
}

} // namespace chitai
