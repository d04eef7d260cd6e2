// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "story/names/NameRestorer.h"
#include "story/providers/ChatEvent.h"
#include "story/providers/ModelStream.h"
#include "story/providers/SseParser.h"

#include <QTimer>
#include <QUrl>
#include <chrono>

class QNetworkAccessManager;
class QNetworkReply;

namespace chitai {

/// Where a service is asked, and by which key.
struct Endpoint
{
    QUrl baseUrl; ///< without a slash at the end
    QString key; ///< may be empty; sent there and nowhere else

    /// A loopback address: nothing that is sent there leaves this machine.
    [[nodiscard]] bool isOnThisMachine() const;

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

/// One reply of a service that speaks OpenAI's chat completions
/// (https://platform.openai.com/docs/api-reference/chat), streamed as server-sent events:
///
///     POST {base}/chat/completions  {"model":…,"messages":[…],"stream":true}
///     data: {"choices":[{"delta":{"content":"Once "}}]}
///     : keep-alive
///     data: {"choices":[{"delta":{},"finish_reason":"stop"}]}
///     data: [DONE]
///
/// 429 and 5xx are tried again, after the time that Retry-After asks for or with a growing pause. A
/// request that is refused (400, 422) is tried once more in the plainest form that a service of
/// this kind takes: without options, the rules in the first message of the reader.
///
/// Every text of the body is masked at the moment when it becomes bytes, so that what is added to a
/// request carries no private name either; in the pieces that come the names are back.
class ChatCompletion final : public ModelStream
{
    Q_OBJECT

public:
    struct Limits
    {
        std::chrono::milliseconds firstByte = std::chrono::seconds(30);
        std::chrono::milliseconds silence
            = std::chrono::seconds(20); ///< comments are signs of life
        std::chrono::milliseconds whole = std::chrono::minutes(5);
        // The same of a service on this machine, whose model may have to be loaded first.
        std::chrono::milliseconds localFirstByte = std::chrono::minutes(5);
        std::chrono::milliseconds localSilence = std::chrono::seconds(60);
        std::chrono::milliseconds localWhole = std::chrono::minutes(15);
        std::chrono::milliseconds pause
            = std::chrono::seconds(1); ///< before the second try; doubles
        std::chrono::milliseconds longestPause = std::chrono::seconds(60);
        int tries = 3;
        qsizetype maxCharacters = 12'000; ///< of a reply, some ten times what a child reads at once
        qint64 maxBytes = 16 * 1024 * 1024; ///< of everything that comes
    };

    /// The manager must outlive the stream.
    ChatCompletion(Endpoint endpoint, const ModelRequest &request, const NameFinder &names,
                   const Limits &limits, QNetworkAccessManager &manager, QObject *parent = nullptr);
    ~ChatCompletion() override;

    void start() override;
    /// The service may not be asked any more: ends at once with NotAllowed.
    void forbid() { end(ModelProblem::NotAllowed); }
    [[nodiscard]] bool mayBeLoading() const override
    {
        return m_bytes == 0 && m_endpoint.isOnThisMachine();
    }

private:
    void post();
    void judgeHead();
    void read();
    void complete();
    void take(const QByteArray &data);
    /// As much of it as a reply may still have.
    void emitPiece(const QString &text);
    void tryAgain(ModelProblem problem);
    void refuse(ModelProblem problem);
    void dropReply();
    void end(std::optional<ModelProblem> problem);

    const Endpoint m_endpoint;
    const Limits m_limits;
    QNetworkAccessManager &m_manager;
    NameMask m_mask;
    QByteArray m_body;
    QByteArray m_plainBody; // the same in its plainest form
    int m_promptTokens = 0;
    QNetworkReply *m_reply = nullptr;
    QTimer m_silence; // before the first byte, between two, and between two tries
    QTimer m_whole;
    SseParser m_parser;
    PieceJoiner m_joiner;
    NameRestorer m_restorer;
    QByteArray m_document; // a reply that is no stream
    QString m_text; // that was emitted
    std::optional<int> m_replyTokens;
    qint64 m_bytes = 0;
    int m_tries = 0;
    int m_events = 0;
    bool m_isHeadGood = false;
    bool m_isDocument = false;
    bool m_isWhole = false; // the model has said its last word
    bool m_hasUnreadable = false;
    bool m_hasThoughts = false;
    bool m_isPlain = false; // asked without what the service may not know
    std::optional<ModelProblem> m_refusal; // by the head of the answer
    QString m_version; // of the interface, where the address of the service lacks it
    bool m_canBePlainer = false; // for want of something in the body
    QString m_explanation; // the service's own, of the problem
    std::optional<ModelProblem> m_reason; // why a reply that came to its end is not a good one
    bool m_isFull = false; // more has come than a reply may have
    bool m_isOver = false;
};

} // namespace chitai
