// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/ApiRouter.h"

#include "server/api/ApiAddresses.h"
#include "server/api/ApiResponses.h"
#include "server/api/GrowingApi.h"
#include "server/transport/HttpRequestReader.h"

namespace chitai {

ApiRouter::ApiRouter(const Dependencies &deps, PictureCache pictures)
    : m_items(deps.database, deps.library, deps.search, deps.libraryService, deps.practice,
              deps.profiles)
    , m_sessions(deps.sessions, deps.libraryService)
    , m_illustrations(deps.illustrations, deps.libraryService, deps.files, deps.importer, pictures)
    , m_pictures({deps.pictureFinder, deps.outsidePictures, deps.libraryService, deps.importer})
    , m_outside({deps.outsidePictures, deps.libraryService, deps.importer})
    , m_speech(deps.model, deps.speech)
    , m_profiles(deps.profiles)
    , m_groups(deps.groups, deps.profiles, deps.classOverview)
    , m_practice(deps.practice, deps.childExport, deps.profiles, deps.library)
    , m_logs(deps.clock)
{
}

void ApiRouter::answer(const HttpRequest &request, const QStringList &segments,
                       const FormFields &query, const QString &sender, const HttpReply &reply)
{
    if (const std::optional<HttpResponse> refusal = addressRefusal(request, segments)) {
        reply(*refusal);
        return;
    }
    const QString &subject = segments.front();
    const QStringList rest = segments.mid(1);
    if (subject == u"items" && rest.value(1) == u"illustrations")
        reply(m_illustrations.answerOfItem(request, rest.front(), rest.mid(2)));
    else if (subject == u"items")
        m_items.answer(request, rest, query, reply);
    else if (subject == u"illustrations")
        m_illustrations.answer(request, rest, query, reply);
    else if (subject == u"pictures" && rest.value(0) == u"outside")
        m_outside.answer(request, rest.mid(1), query, reply);
    else if (subject == u"pictures")
        m_pictures.answer(request, rest, query, reply);
    else if (subject == u"sessions")
        reply(m_sessions.answer(request, rest, query));
    else if (subject == u"groups")
        reply(m_groups.list());
    else if (subject == u"practice" && rest.value(0) == u"class")
        reply(m_groups.overview(query));
    else if (subject == u"practice")
        reply(m_practice.answer(request, rest, query));
    else if (subject == u"growing")
        reply(growingResponse(query));
    else if (subject == u"profiles")
        reply(m_profiles.list());
    else if (subject == u"speech")
        m_speech.answer(request, query, reply);
    else
        reply(m_logs.write(request, sender));
}

qsizetype ApiRouter::bodyLimit(const QStringList &segments)
{
    if (segments == QStringList(QStringLiteral("pair")))
        return maxPublicBodyBytes;
    return segments == QStringList(QStringLiteral("illustrations")) ? maxUploadBytes : maxBodyBytes;
}

} // namespace chitai
