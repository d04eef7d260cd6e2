// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/OpenAiDrawing.h"

#include "base/Logging.h"
#include "base/OutgoingRequest.h"
#include "pictures/OpenAiImages.h"
#include "story/packs/StoryConfig.h"

#include <QNetworkReply>
#include <QStringBuilder>

namespace chitai {

namespace {

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

OpenAiDrawing::OpenAiDrawing(Endpoint endpoint, DrawingRequest request, Options options,
                             QNetworkAccessManager &manager, QObject *parent)
    : PictureDrawing(parent)
    , m_endpoint(std::move(endpoint))
    , m_request(std::move(request))
    , m_options(std::move(options))
    , m_manager(manager)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this,
            [this] { end(tl::unexpected(DrawingFailure{DrawingProblem::TookTooLong})); });
}

OpenAiDrawing::~OpenAiDrawing()
{
    delete m_download; // before the manager that it uses
    dropReply();
}

void OpenAiDrawing::start()
{
    m_timer.start(m_options.limit);
    QMetaObject::invokeMethod(
        this, [this] { post(); }, Qt::QueuedConnection);
}

void OpenAiDrawing::post()
{
    m_answer.clear();
    QUrl url = m_endpoint.baseUrl;
    url.setPath(url.path() % m_version % u"/images/generations");
    QNetworkRequest request = outgoingRequest(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setRawHeader("Accept", "application/json");
    if (!m_endpoint.key.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_endpoint.key.toLatin1());
    m_reply = m_manager.post(request, imagesQuestion(m_request, m_options.isAtHome, m_isPlain));
    connect(m_reply, &QNetworkReply::readyRead, this, &OpenAiDrawing::read);
    connect(m_reply, &QNetworkReply::finished, this, &OpenAiDrawing::complete);
}

void OpenAiDrawing::read()
{
    m_answer += m_reply->readAll();
    if (m_answer.size() > m_options.maxAnswerBytes)
        end(tl::unexpected(DrawingFailure{DrawingProblem::TooLarge}));
}

void OpenAiDrawing::complete()
{
    read();
    if (m_isOver)
        return;
    const int status = statusOf(*m_reply);
    if (status >= 300)
        refuse(status);
    else if (m_reply->error() != QNetworkReply::NoError || status == 0)
        end(tl::unexpected(DrawingFailure{DrawingProblem::NoConnection}));
    else
        take();
}

void OpenAiDrawing::refuse(int status)
{
    DrawingFailure failure = imagesFailure(status, m_answer);
    qCInfo(logStory) << "the service of pictures answered with status" << status
                     << failure.explanation;
    const bool lacksVersion = failure.problem == DrawingProblem::NoImages && m_version.isEmpty()
        && mayLackVersion(m_endpoint.baseUrl);
    const bool wantsPlainer
        = (status == 400 || status == 422) && !m_isPlain && canBePlainer(m_answer);
    if (lacksVersion || wantsPlainer) {
        m_isPlain = m_isPlain || wantsPlainer;
        if (lacksVersion)
            m_version = QStringLiteral("/v1");
        dropReply();
        post();
        return;
    }
    if (failure.problem == DrawingProblem::Moved) {
        const QUrl target = m_reply->url().resolved(
            QUrl::fromEncoded(m_reply->rawHeader("Location"), QUrl::StrictMode));
        failure.explanation
            = serviceAddress(target.adjusted(QUrl::RemoveUserInfo)).toDisplayString();
    }
    end(tl::unexpected(failure));
}

void OpenAiDrawing::take()
{
    const auto answer = readImagesAnswer(m_answer, m_reply->url());
    m_answer.clear();
    if (!answer)
        end(tl::unexpected(answer.error()));
    else if (answer->url.isEmpty())
        end(answer->picture);
    else
        fetch(answer->url);
}

void OpenAiDrawing::fetch(const QUrl &url)
{
    PictureDownload::Options options = m_options.download;
    options.trusted = m_endpoint.baseUrl;
    m_download = new PictureDownload(url, std::move(options), m_direct);
    connect(m_download, &PictureDownload::finished, this, [this](const Result<QByteArray> &bytes) {
        if (bytes)
            end(*bytes);
        else
            end(tl::unexpected(DrawingFailure{DrawingProblem::NotFetched}));
    });
    m_download->start();
}

void OpenAiDrawing::dropReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    disconnect(reply, nullptr, this, nullptr);
    reply->deleteLater(); // which breaks the connection off
}

void OpenAiDrawing::end(const DrawingResult &result)
{
    if (std::exchange(m_isOver, true))
        return;
    m_timer.stop();
    dropReply();
    Q_EMIT ended(result);
}

} // namespace chitai
