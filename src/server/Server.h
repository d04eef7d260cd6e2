// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "server/access/AccessPolicy.h"
#include "server/api/ApiRouter.h"
#include "server/session/ReadingHub.h"
#include "server/session/StoryHub.h"
#include "server/transport/HttpServer.h"

#include <QUrl>

namespace chitai {

/// What a client on the network meets: /health, REST below /api, the tablet pages below /web and
/// the WebSockets /ws (reading) and /ws/rpc (stories), on one port. Lives in the main thread.
class Server : public QObject
{
    Q_OBJECT

public:
    struct Config
    {
        QHostAddress address = QHostAddress::LocalHost;
        quint16 port = 8000;
        AccessPolicy::Mode access = AccessPolicy::Mode::Local;
        std::chrono::seconds silence{
            300}; ///< after which a client that gives no sign of life is dropped
        std::size_t maxClients = 200;
    };

    /// What the server speaks for; all of it must outlive the server.
    struct Parts
    {
        SessionModel &model;
        GraceTimer &graceTimer;
        const Clock &clock;
        ApiRouter::Parts api;
        StoryEngine &stories;
    };

    Server(const Config &config, const Parts &parts, QObject *parent = nullptr);
    ~Server() override;

    /// Conflict where no port is free or the address is not this machine's.
    [[nodiscard]] Result<void> listen();

    [[nodiscard]] quint16 port() const { return m_http.port(); }
    /// Where a browser finds the pages, the likeliest first.
    [[nodiscard]] QList<QUrl> addresses() const;
    [[nodiscard]] const ReadingHub &hub() const { return m_hub; }
    [[nodiscard]] const StoryHub &storyHub() const { return m_storyHub; }

private:
    [[nodiscard]] tl::expected<qsizetype, HttpResponse> admit(const HttpRequest &request) const;
    void answer(const HttpRequest &request, const HttpReply &reply);
    [[nodiscard]] HttpResponse answerPage(const HttpRequest &request,
                                          const RequestTarget &target) const;
    [[nodiscard]] std::optional<HttpResponse> judgeUpgrade(const HttpRequest &request) const;

    const Config m_config;
    AccessPolicy m_access;
    ApiRouter m_api;
    ReadingHub m_hub;
    StoryHub m_storyHub;
    HttpServer m_http;
};

} // namespace chitai
