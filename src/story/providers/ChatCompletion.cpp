// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/providers/ChatCompletion.h"

#include "base/Logging.h"
#include "base/OutgoingRequest.h"
#include "story/packs/StoryConfig.h"
#include "story/providers/ChatTurns.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>

namespace chitai {

namespace {

// How long the rest of a stream (usage figures, [DONE]) is waited for once the reply is whole.
constexpr std::chrono::seconds epilogue{2};
// Of the body of a refusal, from which its explanation is read.
constexpr qsizetype mostOfExplanation = 64 * 1024;

QJsonObject bodyOf(const QString &model, const QList<ChatMessage> &chat)
{
    QJsonArray messages;
    for (const ChatMessage &message : chat) {
        messages += QJsonObject{{QStringLiteral("role"), message.role},
                                {QStringLiteral("content"), message.content}};
    }
    return {{QStringLiteral("model"), model},
            {QStringLiteral("messages"), messages},
            {QStringLiteral("stream"), true}};
}

QJsonObject withOptions(QJsonObject body)
{
    body.insert(QStringLiteral("stream_options"),
                QJsonObject{{QStringLiteral("include_usage"), true}});
    return body;
}

/// What Retry-After asks for: seconds, or a moment.
std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &field)
{
    bool isNumber = false;
    const double seconds = field.trimmed().toDouble(&isNumber);
    if (isNumber && seconds >= 0 && seconds < 1e6)
        return std::chrono::milliseconds(qint64(seconds * 1000));
    const QDateTime moment
        = QDateTime::fromString(QString::fromLatin1(field.trimmed()), Qt::RFC2822Date);
    if (!moment.isValid())
        return std::nullopt;
    const qint64 wait = QDateTime::currentDateTimeUtc().msecsTo(moment);
    return std::chrono::milliseconds(std::max<qint64>(wait, 0));
}

/// Where a service is now that sends somewhere else: its base, to be entered in the settings.
QString addressAfterMove(const QNetworkReply &reply)
{
    const QUrl target
        = reply.url().resolved(QUrl::fromEncoded(reply.rawHeader("Location"), QUrl::StrictMode));
    return target == reply.url()
        ? QString()
        : serviceAddress(
              target.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment))
              .toDisplayString();
}

/// As much of the text as has room, and never half a letter.
QString beginningOf(const QString &text, qsizetype room)
{
    if (text.size() <= room)
        return text;
    const bool isCut = room > 0 && text[room - 1].isHighSurrogate();
    return text.left(isCut ? room - 1 : room);
}

std::optional<ModelProblem> problemOfStatus(int status)
{
    if (status >= 200 && status < 300)
        return std::nullopt;
    if (status >= 300 && status < 400)
        return ModelProblem::Moved;
    switch (status) {
    case 401:
    case 403:
        return ModelProblem::KeyRefused;
    case 402:
        return ModelProblem::NoCredit;
    case 404:
        return ModelProblem::ModelUnknown;
    case 429:
        return ModelProblem::TooManyRequests;
    default:
        return status >= 500 ? ModelProblem::ServiceDown : ModelProblem::RequestRefused;
    }
}

} // namespace

bool Endpoint::isOnThisMachine() const
{
    const QString host = baseUrl.host();
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

ChatCompletion::ChatCompletion(Endpoint endpoint, const ModelRequest &request,
                               const NameFinder &names, const Limits &limits,
                               QNetworkAccessManager &manager, QObject *parent)
    : ModelStream(parent)
    , m_endpoint(std::move(endpoint))
    , m_limits(limits)
    , m_manager(manager)
    , m_restorer(m_mask)
{
    // One mask for both: a name has one stand-in, whichever body is sent.
    const QList<ChatMessage> turns = inTurns(request.messages);
    MaskedBody masked
        = maskBody({{QStringLiteral("usual"), withOptions(bodyOf(request.model, turns))},
                    {QStringLiteral("plain"), bodyOf(request.model, withoutSystemRole(turns))}},
                   names);
    const auto bytesOf = [&masked](QStringView which) {
        return QJsonDocument(masked.body.value(which).toObject()).toJson(QJsonDocument::Compact);
    };
    m_body = bytesOf(u"usual");
    m_plainBody = bytesOf(u"plain");
    m_mask = std::move(masked.mask);
    for (const ChatMessage &message : request.messages)
        m_promptTokens += estimateTokens(message.content);
    m_silence.setSingleShot(true);
    m_whole.setSingleShot(true);
    connect(&m_whole, &QTimer::timeout, this, [this] { end(ModelProblem::Endless); });
    connect(&m_silence, &QTimer::timeout, this, [this] {
        if (!m_reply)
            post();
        else if (m_refusal)
            refuse(*m_refusal);
        else if (m_isWhole)
            end(std::nullopt);
        else
            end(m_bytes > 0 ? ModelProblem::WentSilent : ModelProblem::NoAnswer);
    });
}

ChatCompletion::~ChatCompletion()
{
    dropReply();
}

void ChatCompletion::start()
{
    m_whole.start(m_limits.whole);
    m_silence.start(0);
}

void ChatCompletion::post()
{
    if (!canBeKey(m_endpoint.key)) {
        end(ModelProblem::KeyRefused);
        return;
    }
    ++m_tries;
    m_isHeadGood = false;
    QUrl url = m_endpoint.baseUrl;
    url.setPath(url.path() % m_version % u"/chat/completions");
    QNetworkRequest request = outgoingRequest(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setRawHeader("Accept", "text/event-stream, application/json");
    if (!m_endpoint.key.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_endpoint.key.toLatin1());
    m_reply = m_manager.post(request, m_isPlain ? m_plainBody : m_body);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &ChatCompletion::judgeHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &ChatCompletion::read);
    connect(m_reply, &QNetworkReply::finished, this, &ChatCompletion::complete);
    m_silence.start(m_limits.firstByte);
}

void ChatCompletion::judgeHead()
{
    if (m_isHeadGood || m_refusal || !m_reply)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return;
    const std::optional<ModelProblem> problem = problemOfStatus(status);
    if (problem == ModelProblem::TooManyRequests || problem == ModelProblem::ServiceDown) {
        tryAgain(*problem);
    } else if (problem == ModelProblem::Moved) {
        m_explanation = addressAfterMove(*m_reply);
        end(problem);
    } else if (problem) {
        qCInfo(logStory) << "the model's service answered with status" << status;
        m_refusal = problem; // what it says of it is still to come
        m_canBePlainer = status == 400 || status == 422;
        m_silence.start(epilogue);
    } else {
        m_isHeadGood = true;
        const QString type = m_reply->header(QNetworkRequest::ContentTypeHeader).toString();
        m_isDocument = type.startsWith(u"application/json");
    }
}

void ChatCompletion::refuse(ModelProblem problem)
{
    m_explanation = withoutKeys(explanationOf(m_document));
    if (!m_explanation.isEmpty())
        qCInfo(logStory) << "the model's service says:" << m_explanation;
    const bool lacksVersion = problem == ModelProblem::ModelUnknown && m_version.isEmpty()
        && mayLackVersion(m_endpoint.baseUrl);
    if (lacksVersion) {
        m_version = QStringLiteral("/v1");
    } else if (!m_canBePlainer || std::exchange(m_isPlain, true)) {
        end(problem);
        return;
    }
    m_document.clear();
    m_refusal.reset();
    dropReply();
    m_silence.start(0);
}

void ChatCompletion::tryAgain(ModelProblem problem)
{
    std::chrono::milliseconds pause = m_limits.pause * (1 << (m_tries - 1));
    // Not all who were sent away come back in the same moment.
    pause += pause * QRandomGenerator::global()->bounded(25) / 100;
    const auto asked = retryAfter(m_reply->rawHeader("Retry-After"));
    dropReply();
    if (m_tries >= m_limits.tries || asked.value_or(pause) > m_limits.longestPause)
        end(problem);
    else
        m_silence.start(asked.value_or(pause));
}

void ChatCompletion::read()
{
    judgeHead();
    if (m_reply && m_refusal && m_document.size() < mostOfExplanation)
        m_document += m_reply->readAll();
    if (!m_reply || !m_isHeadGood)
        return;
    const QByteArray bytes = m_reply->readAll();
    if (bytes.isEmpty())
        return;
    m_bytes += bytes.size();
    m_silence.start(m_isWhole ? epilogue : m_limits.silence);
    // A stream that is called a document begins like a stream all the same.
    if (m_isDocument && m_document.isEmpty() && bytes.trimmed().startsWith("data:"))
        m_isDocument = false;
    if (m_isDocument) {
        m_document += bytes;
    } else {
        for (const QByteArray &data : m_parser.feed(bytes)) {
            take(data);
            if (m_isOver)
                return;
        }
    }
    if (m_parser.isOverflown() || m_document.size() > SseParser::maxEventBytes
        || m_bytes > m_limits.maxBytes)
        end(ModelProblem::Endless);
}

void ChatCompletion::take(const QByteArray &data)
{
    ++m_events;
    const ChatEvent event = readChatEvent(data);
    // Events that no empty line parts.
    if (event.isUnreadable && data.contains('\n')) {
        for (const QByteArray &line : data.split('\n')) {
            if (!m_isOver && !line.trimmed().isEmpty())
                take(line);
        }
        return;
    }
    m_hasUnreadable = m_hasUnreadable || event.isUnreadable;
    m_hasThoughts = m_hasThoughts || event.hasThoughts;
    if (event.isCut)
        m_reason = ModelProblem::CutShort;
    if (event.isWithheld)
        m_reason = ModelProblem::Withheld;
    if (event.isRefusal)
        m_reason = ModelProblem::Refused;
    m_promptTokens = event.promptTokens.value_or(m_promptTokens);
    if (event.replyTokens)
        m_replyTokens = event.replyTokens;
    emitPiece(m_restorer.feed(m_joiner.join(event.text)));
    if (m_isFull)
        end(ModelProblem::Endless);
    if (m_isOver)
        return;
    if (event.isError) {
        m_explanation = withoutKeys(event.explanation);
        end(ModelProblem::Reported);
        return;
    }
    m_isWhole = m_isWhole || event.isLast;
    if (event.isLast)
        m_silence.start(epilogue);
    if (data.trimmed() == "[DONE]")
        end(std::nullopt);
}

void ChatCompletion::emitPiece(const QString &text)
{
    if (m_isFull)
        return;
    const QString fitting = beginningOf(text, m_limits.maxCharacters - m_text.size());
    m_isFull = fitting.size() < text.size();
    if (fitting.isEmpty())
        return;
    m_text += fitting;
    Q_EMIT piece(fitting);
}

void ChatCompletion::complete()
{
    read();
    if (!m_reply || m_isOver)
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    if (m_refusal) {
        refuse(*m_refusal);
        return;
    }
    if (!m_isHeadGood) {
        qCInfo(logStory) << "the model's service can't be asked:" << error;
        end(ModelProblem::NoConnection);
        return;
    }
    const QByteArray rest = m_isDocument ? m_document : m_parser.finish();
    if (!rest.isEmpty()) {
        take(rest);
        if (m_isOver)
            return;
        m_isWhole = m_isWhole || (m_isDocument && !m_hasUnreadable);
    }
    if (m_isWhole)
        end(std::nullopt);
    else if (error == QNetworkReply::NoError && m_events == 0 && m_bytes > 0)
        end(ModelProblem::Unreadable);
    else if (error == QNetworkReply::NoError && m_bytes == 0)
        end(ModelProblem::Empty);
    else
        end(ModelProblem::BrokeOff);
}

void ChatCompletion::dropReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    disconnect(reply, nullptr, this, nullptr);
    // Which closes the connection. abort() may not be called from within the reply's signals.
    reply->deleteLater();
}

void ChatCompletion::end(std::optional<ModelProblem> problem)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_silence.stop();
    m_whole.stop();
    dropReply();
    const QString rest = m_restorer.feed(m_joiner.finish());
    emitPiece(rest + m_restorer.finish());
    if (!problem && m_isFull)
        problem = ModelProblem::Endless;
    else if (!problem && m_hasUnreadable)
        problem = ModelProblem::Unreadable;
    else if (!problem && m_reason)
        problem = m_reason;
    else if (!problem && m_text.trimmed().isEmpty())
        problem = m_hasThoughts ? ModelProblem::OnlyThoughts : ModelProblem::Empty;
    Q_EMIT ended({.problem = problem,
                  .promptTokens = m_promptTokens,
                  .replyTokens = m_replyTokens.value_or(estimateTokens(m_text)),
                  .explanation = m_explanation});
}

} // namespace chitai
