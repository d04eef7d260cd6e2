// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/PicturesApi.h"

#include "pictures/OutsidePictures.h"
#include "pictures/PictureFinder.h"
#include "reading/LibraryService.h"
#include "server/api/ApiResponses.h"
#include "server/api/IllustrationsApi.h"
#include "server/protocol/Json.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonObject>

namespace chitai {

namespace {

constexpr int suggestedSide = 200; // pixels of the longest side, as thumbnails of illustrations

HttpResponse suggestedPictures(const QList<FoundPicture> &pictures, bool hasOutside)
{
    QJsonArray list;
    for (const FoundPicture &picture : pictures) {
        list += QJsonObject{{QStringLiteral("id"), picture.id},
                            {QStringLiteral("name"), picture.name},
                            {QStringLiteral("source"), picture.id.section(u':', 0, 0)}};
    }
    return HttpResponse::json(200,
                              QJsonDocument(QJsonObject{{QStringLiteral("suggestions"), list},
                                                        {QStringLiteral("outside"), hasOutside}}));
}

HttpResponse smallPicture(const PictureFinder &finder, const QString &id)
{
    const Result<QImage> image = finder.thumbnail(id, suggestedSide);
    if (!image)
        return errorResponse(image.error());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image->save(&buffer, "WEBP"))
        return errorResponse({ErrorCode::StorageFailed, QStringLiteral("It can't be shown.")});
    return {200, "image/webp", bytes, {{"Cache-Control", "private, max-age=86400"}}, false};
}

} // namespace

PicturesApi::PicturesApi(const Dependencies &deps, QObject *parent)
    : QObject(parent)
    , m_deps(deps)
    , m_taking(deps.libraryService, deps.importer, &errorResponse)
{
    m_pool.setMaxThreadCount(1);
}

PicturesApi::~PicturesApi()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void PicturesApi::answer(const HttpRequest &request, const QStringList &segments,
                         const FormFields &query, const HttpReply &reply)
{
    if (segments.front() == u"thumbnail")
        thumbnail(query, reply);
    else if (segments.front() == u"reward")
        reply(reward(request));
    else if (request.method == "POST")
        m_taking.take(request, reply, [this](const QString &id) -> Result<quint64> {
            return m_deps.importer.importFrom(
                [&finder = m_deps.finder, id] { return finder.picture(id); },
                m_deps.finder.bytes(id));
        });
    else
        suggest(query, reply);
}

void PicturesApi::suggest(const FormFields &query, const HttpReply &reply)
{
    const std::optional<QString> text = query.value(u"text");
    const std::optional<Language> language
        = languageFromCode(query.value(u"language").value_or(QString()));
    if (!text || !language) {
        reply(unprocessable(
            QStringLiteral("\"text\" and \"language\" are needed, one of ru, de and en.")));
        return;
    }
    m_deps.finder.find(*text, *language, this, [this, reply](const QList<FoundPicture> &pictures) {
        reply(suggestedPictures(pictures, m_deps.outside.isAllowed()));
    });
}

void PicturesApi::thumbnail(const FormFields &query, const HttpReply &reply)
{
    m_pool.start([this, reply, id = query.value(u"id").value_or(QString())] {
        // The destructor waits for this thread, so that the API exists here.
        QMetaObject::invokeMethod(
            this, [reply, response = smallPicture(m_deps.finder, id)] { reply(response); },
            Qt::QueuedConnection);
    });
}

HttpResponse PicturesApi::reward(const HttpRequest &request)
{
    const Parameter<Form> form = formOf(request);
    if (!form)
        return form.error();
    const QUuid item = QUuid::fromString(form->fields.value(u"item_id").value_or(QString()));
    const QUuid picture
        = QUuid::fromString(form->fields.value(u"illustration_id").value_or(QString()));
    if (item.isNull() || picture.isNull())
        return unprocessable(QStringLiteral("The form needs \"illustration_id\" and \"item_id\"."));
    const Result<GivenReward> given = m_deps.libraryService.reward(item, picture);
    if (!given)
        return errorResponse(given.error());
    return HttpResponse::json(
        200,
        QJsonDocument(QJsonObject{{QStringLiteral("status"), QStringLiteral("linked")},
                                  {QStringLiteral("on_screen"), given->isOnScreen}}));
}

} // namespace chitai
