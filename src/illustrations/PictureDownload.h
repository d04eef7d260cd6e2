// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "illustrations/PictureProcessing.h"
#include "illustrations/PublicAddress.h"

#include <QObject>
#include <QTimer>
#include <QUrl>
#include <chrono>
#include <functional>
#include <optional>

class QHostInfo;
class QNetworkAccessManager;
class QNetworkReply;

namespace chitai {

/// Fetches one picture from an http or https address that a person pasted. The host is looked up
/// here, every address of it must be allowed, and exactly one of these is connected to, so that a
/// name which means something else a moment later (DNS rebinding) leads nowhere; the same for each
/// redirect. Lives in its thread's event loop.
class PictureDownload : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        /// Which addresses may be connected to.
        std::function<bool(const QHostAddress &)> isAllowed = [](const QHostAddress &address) {
            return isPublicAddress(address) && !isInOwnNetwork(address);
        };
        /// For everything from start() to the last byte.
        std::chrono::milliseconds timeout = std::chrono::seconds(30);
        qint64 maxBytes = maxPictureBytes;
        QByteArray accept = "image/png, image/jpeg, image/webp, image/gif, image/*;q=0.5";
        /// A server that a parent has chosen, wherever it stands: under this scheme, host and port
        /// isAllowed is not asked. Where one is named, all others are asked by https alone.
        QUrl trusted = {};
    };

    /// The manager must outlive the download. It is made to use no proxy: a proxy would look the
    /// name up once more, by itself.
    PictureDownload(QUrl url, Options options, QNetworkAccessManager &manager,
                    QObject *parent = nullptr);
    ~PictureDownload() override;

    /// To be called once.
    void start();

    /// Ends the download. finished() is not emitted any more.
    void cancel();

Q_SIGNALS:
    /// Emitted exactly once after start(), and never from within it: the bytes, whatever they are,
    /// or BadValue (address, answer), Unreachable, NotFound, NotAllowed, TooLarge.
    void finished(const chitai::Result<QByteArray> &result);

private:
    void visit(const QUrl &url);
    void connectTo(const QHostInfo &host);
    void request();
    [[nodiscard]] bool isTrusted() const;
    bool judgeHead();
    void read();
    void complete();
    void redirect(const QUrl &target);
    void dropReply();
    void end(const Result<QByteArray> &result);

    QUrl m_url;
    const Options m_options;
    QNetworkAccessManager &m_manager;
    QTimer m_timer;
    QList<QHostAddress> m_addresses; // of the host, those not yet tried
    QNetworkReply *m_reply = nullptr;
    QByteArray m_bytes;
    std::optional<int> m_lookup;
    int m_redirects = 0;
    bool m_isHeadGood = false;
    bool m_isDone = false;
};

} // namespace chitai
