// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/PictureTaking.h"

#include "reading/LibraryService.h"
#include "server/api/ApiResponses.h"
#include "server/api/IllustrationsApi.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace chitai {

PictureTaking::PictureTaking(LibraryService &libraryService, const IllustrationImporter &importer,
                             Refusal refusal, QObject *parent)
    : QObject(parent)
    , m_libraryService(libraryService)
    , m_refusal(refusal)
{
    connect(&importer, &IllustrationImporter::finished, this, &PictureTaking::finish);
}

void PictureTaking::take(const HttpRequest &request, const HttpReply &reply, const Begin &begin)
{
    const Parameter<Form> form = formOf(request);
    if (!form) {
        reply(form.error());
        return;
    }
    const QString id = form->fields.value(u"id").value_or(QString());
    const QUuid item = QUuid::fromString(form->fields.value(u"item_id").value_or(QString()));
    if (id.isEmpty() || item.isNull()) {
        reply(unprocessable(QStringLiteral("The form needs \"id\" and \"item_id\".")));
        return;
    }
    if (const Result<ItemEntry> entry = m_libraryService.item(item); !entry) {
        reply(errorResponse(entry.error()));
        return;
    }
    const Result<quint64> job = begin(id);
    if (job)
        m_waiting.insert(*job, {item, reply});
    else
        reply(m_refusal(job.error()));
}

void PictureTaking::finish(quint64 job, const Result<ImportedIllustration> &result)
{
    const Waiting waiting = m_waiting.take(job);
    if (!waiting.reply)
        return;
    if (!result) {
        waiting.reply(m_refusal(result.error()));
        return;
    }
    const Illustration &picture = result->illustration;
    const Result<GivenReward> given = m_libraryService.reward(waiting.item, picture.id);
    // The item may have it already, as was wished.
    waiting.reply(given ? HttpResponse::json(given->isNew ? 201 : 200,
                                             QJsonDocument(illustrationJson(picture)))
                        : errorResponse(given.error()));
}

} // namespace chitai
