// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "illustrations/PictureDownload.h"
#include "pictures/PictureDrawing.h"
#include "story/providers/ChatCompletion.h"

#include <QNetworkAccessManager>
#include <QTimer>

namespace chitai {

/// A picture of a service that speaks OpenAI's images (OpenAiImages.h): on the internet, or in the
/// house (LocalAI, stable-diffusion.cpp's server). It is asked once, since each answer may cost
/// money: again only where it has refused the form of the question, or nothing stands at the
/// address without "/v1". What it answers by an address is fetched by PictureDownload from https in
/// the internet, or from the server that was asked; the key goes to the latter's questions alone.
class OpenAiDrawing final : public PictureDrawing
{
    Q_OBJECT

public:
    struct Options
    {
        bool isAtHome = false; ///< see imagesQuestion()
        std::chrono::milliseconds limit = std::chrono::minutes(3); ///< for all of it
        qint64 maxAnswerBytes = maxPictureBytes / 3 * 4 + 64 * 1024;
        PictureDownload::Options download = {};
    };

    /// The manager must outlive it.
    OpenAiDrawing(Endpoint endpoint, DrawingRequest request, Options options,
                  QNetworkAccessManager &manager, QObject *parent = nullptr);
    ~OpenAiDrawing() override;

    void start() override;

private:
    void post();
    void read();
    void complete();
    void refuse(int status);
    void take();
    void fetch(const QUrl &url);
    void dropReply();
    void end(const DrawingResult &result);

    const Endpoint m_endpoint;
    const DrawingRequest m_request;
    const Options m_options;
    QNetworkAccessManager &m_manager;
    QNetworkAccessManager m_direct; // of what is fetched: PictureDownload takes its proxy away
    PictureDownload *m_download = nullptr; // before the manager
    QNetworkReply *m_reply = nullptr;
    QTimer m_timer;
    QByteArray m_answer;
    QString m_version; // of the interface, where the address of the service lacks it
    bool m_isPlain = false;
    bool m_isOver = false;
};

} // namespace chitai
