// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/SpeechApi.h"

#include "reading/SessionModel.h"
#include "server/api/ApiResponses.h"
#include "speech/SpeechRenderer.h"

#include <QJsonObject>

namespace chitai {

namespace {

std::optional<SpokenPart> partFromName(QStringView name)
{
    if (name == u"word")
        return SpokenPart::Word;
    if (name == u"syllables")
        return SpokenPart::Syllables;
    if (name == u"text")
        return SpokenPart::Text;
    return std::nullopt;
}

HttpResponse failureOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Unreachable:
        return HttpResponse::error(503, error.message);
    case ErrorCode::Conflict: // others are being served; in a moment it is possible
        return HttpResponse::error(429, error.message);
    default:
        return errorResponse(error);
    }
}

HttpResponse soundResponse(const Result<QByteArray> &sound)
{
    if (!sound)
        return failureOf(sound.error());
    // The same address says something else after the next tap.
    return {200, "audio/wav", *sound, {{"Cache-Control", "no-store"}}, false};
}

} // namespace

SpeechApi::SpeechApi(SessionModel &model, SpeechRenderer &renderer)
    : m_model(model)
    , m_renderer(renderer)
{
}

void SpeechApi::answer(const HttpRequest &request, const FormFields &query, const HttpReply &reply)
{
    const std::optional<QString> name = query.value(u"part");
    if (!name) {
        reply(HttpResponse::json(
            200,
            QJsonDocument(QJsonObject{{QStringLiteral("available"), m_renderer.isAvailable()}})));
        return;
    }
    const std::optional<SpokenPart> part = partFromName(*name);
    if (!part) {
        reply(unprocessable(QStringLiteral("\"part\" is word, syllables or text.")));
        return;
    }
    const SnapshotPtr now = m_model.snapshot();
    std::optional<Utterance> utterance = utteranceOf(now->current.get(), now->wordIndex, *part);
    if (!utterance) {
        reply(HttpResponse::error(
            409, QStringLiteral("There is no text on the screen, or no current word in it.")));
        return;
    }
    // Of a long text the child hears what it is reading.
    if (part == SpokenPart::Text && utterance->text.size() > m_renderer.maxTextLength())
        utterance = utteranceOf(now->current.get(), now->wordIndex, SpokenPart::Sentence);
    m_model.noteSpoken(part == SpokenPart::Text ? std::nullopt : now->wordIndex);
    m_renderer.render(
        *utterance, [reply](const Result<QByteArray> &sound) { reply(soundResponse(sound)); },
        request.asker);
}

} // namespace chitai
