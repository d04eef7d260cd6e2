// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/OpenAiImages.h"

#include "illustrations/PictureProcessing.h"
#include "pictures/OutsideAnswers.h"
#include "story/providers/ChatEvent.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chitai {

namespace {

/// What error codes of this interface mean, whatever the status is.
std::optional<DrawingProblem> problemOfCode(const QString &code)
{
    static const QHash<QString, DrawingProblem> known{
        {QStringLiteral("content_policy_violation"), DrawingProblem::Filtered},
        {QStringLiteral("moderation_blocked"), DrawingProblem::Filtered},
        {QStringLiteral("content_filter"), DrawingProblem::Filtered},
        {QStringLiteral("contentFilter"), DrawingProblem::Filtered},
        {QStringLiteral("billing_hard_limit_reached"), DrawingProblem::NoCredit},
        {QStringLiteral("insufficient_quota"), DrawingProblem::NoCredit},
        {QStringLiteral("model_not_found"), DrawingProblem::ModelUnknown},
        {QStringLiteral("invalid_model"), DrawingProblem::ModelUnknown},
        {QStringLiteral("invalid_api_key"), DrawingProblem::KeyRefused}};
    const auto found = known.constFind(code);
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

DrawingProblem problemOfStatus(int status, const QString &explanation)
{
    const bool isOfModel = explanation.contains(u"model", Qt::CaseInsensitive);
    switch (status) {
    case 401:
        return DrawingProblem::KeyRefused;
    case 402:
        return DrawingProblem::NoCredit;
    case 403:
        return DrawingProblem::Forbidden;
    case 404:
        return isOfModel ? DrawingProblem::ModelUnknown : DrawingProblem::NoImages;
    case 405:
    case 501:
        return DrawingProblem::NoImages;
    case 408:
    case 504:
        return DrawingProblem::TookTooLong;
    case 413:
        return DrawingProblem::RequestRefused;
    case 429:
        return DrawingProblem::TooOften;
    default:
        return status >= 500                ? DrawingProblem::ServiceDown
            : status >= 300 && status < 400 ? DrawingProblem::Moved
                                            : DrawingProblem::RequestRefused;
    }
}

/// Of Base64, as it stands behind "data:image/png;base64," too, in lines or in one.
tl::expected<ImagesAnswer, DrawingFailure> decodedPicture(QByteArray text)
{
    if (text.startsWith("data:"))
        text = text.mid(text.indexOf(',') + 1);
    text.replace('\n', "").replace('\r', "");
    if (text.size() / 4 * 3 > maxPictureBytes)
        return tl::unexpected(DrawingFailure{DrawingProblem::TooLarge});
    const auto decoded
        = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty())
        return tl::unexpected(DrawingFailure{DrawingProblem::Unreadable});
    return ImagesAnswer{decoded.decoded, {}};
}

} // namespace

QByteArray imagesQuestion(const DrawingRequest &request, bool isAtHome, bool isPlain)
{
    QJsonObject body{{QStringLiteral("prompt"), request.prompt}, {QStringLiteral("n"), 1}};
    if (!request.model.isEmpty())
        body.insert(QStringLiteral("model"), request.model);
    if (!isPlain && !request.model.contains(u"gpt-image"))
        body.insert(QStringLiteral("response_format"), QStringLiteral("b64_json"));
    if (!isAtHome)
        body.insert(QStringLiteral("size"), QStringLiteral("1024x1024"));
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

bool canBePlainer(const QByteArray &body)
{
    return body.left(64 * 1024).contains("response_format");
}

tl::expected<ImagesAnswer, DrawingFailure> readImagesAnswer(const QByteArray &body,
                                                            const QUrl &asked)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    if (const QJsonValue error = answer[u"error"]; !error.isUndefined() && !error.isNull())
        return tl::unexpected(imagesFailure(400, body));
    const QJsonValue first = answer[u"data"].toArray().first();
    const QString encoded = first[u"b64_json"].toString();
    if (!encoded.isEmpty())
        return decodedPicture(encoded.toLatin1());
    const QString address = first[u"url"].toString();
    if (address.startsWith(u"data:"))
        return decodedPicture(address.toLatin1());
    const QUrl url = webAddress(asked.resolved(QUrl(address, QUrl::StrictMode)).toString());
    if (address.isEmpty() || url.isEmpty())
        return tl::unexpected(DrawingFailure{DrawingProblem::Unreadable});
    return ImagesAnswer{{}, url};
}

DrawingFailure imagesFailure(int status, const QByteArray &body)
{
    const QByteArray start = body.left(64 * 1024);
    const QJsonValue error = QJsonDocument::fromJson(start).object()[u"error"];
    DrawingFailure failure{.explanation = withoutKeys(explanationOf(start))};
    const std::optional<DrawingProblem> ofCode = problemOfCode(error[u"code"].toString());
    const bool isOfSafety = failure.explanation.contains(u"safety system")
        || failure.explanation.contains(u"content filter")
        || failure.explanation.contains(u"content policy");
    if (ofCode)
        failure.problem = *ofCode;
    else if (isOfSafety && status < 500)
        failure.problem = DrawingProblem::Filtered;
    else if (error[u"param"].toString() == u"model")
        failure.problem = DrawingProblem::ModelUnknown;
    else
        failure.problem = problemOfStatus(status, failure.explanation);
    return failure;
}

} // namespace chitai
