// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/OutsideApi.h"

#include "pictures/OutsidePictures.h"
#include "reading/LibraryService.h"
#include "server/api/ApiResponses.h"
#include "server/api/IllustrationsApi.h"
#include "server/protocol/Json.h"

#include <QJsonArray>
#include <QJsonObject>

namespace chitai {

namespace {

HttpResponse outsideFailure(const Error &error)
{
    // 401 and 403 are about the device, which may well ask.
    if (error.code == ErrorCode::NotAllowed)
        return HttpResponse::error(409, error.message);
    if (error.code == ErrorCode::Unreachable)
        return HttpResponse::error(502, error.message);
    return errorResponse(error);
}

HttpResponse outsideList(const OutsideAnswer &answer)
{
    QJsonArray list;
    for (const OutsidePicture &picture : answer.pictures) {
        list += QJsonObject{{QStringLiteral("id"), picture.id},
                            {QStringLiteral("credit"), creditJson(picture.credit)}};
    }
    return HttpResponse::json(
        200,
        QJsonDocument(
            QJsonObject{{QStringLiteral("pictures"), list},
                        {QStringLiteral("silent"), QJsonArray::fromStringList(answer.silent)}}));
}

} // namespace

OutsideApi::OutsideApi(const Dependencies &deps, QObject *parent)
    : QObject(parent)
    , m_deps(deps)
    , m_taking(deps.libraryService, deps.importer, &outsideFailure)
{
}

void OutsideApi::answer(const HttpRequest &request, const QStringList &segments,
                        const FormFields &query, const HttpReply &reply)
{
    if (segments.isEmpty() && request.method == "POST") {
        m_taking.take(request, reply,
                      [this](const QString &id) { return m_deps.outside.take(id); });
    } else if (segments.isEmpty()) {
        search(request, query, reply);
    } else {
        m_deps.outside.fetchThumbnail(query.value(u"id").value_or(QString()), this,
                                      [reply](const Result<QByteArray> &small) {
                                          if (small)
                                              reply({200,
                                                     "image/webp",
                                                     *small,
                                                     {{"Cache-Control", "private, max-age=3600"}},
                                                     false});
                                          else
                                              reply(outsideFailure(small.error()));
                                      });
    }
}

void OutsideApi::search(const HttpRequest &request, const FormFields &query, const HttpReply &reply)
{
    const std::optional<QString> words = query.value(u"words");
    if (!words) {
        reply(unprocessable(QStringLiteral("\"words\" are needed.")));
        return;
    }
    const OutsidePictures::Ticket ticket
        = m_deps.outside.ask(*words, this, [reply](const Result<OutsideAnswer> &answer) {
              reply(answer ? outsideList(*answer) : outsideFailure(answer.error()));
          });
    // Nobody waits for it any more.
    if (request.asker)
        connect(request.asker, &QObject::destroyed, this,
                [this, ticket] { m_deps.outside.cancel(ticket); });
}

} // namespace chitai
