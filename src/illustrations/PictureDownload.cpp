// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "illustrations/PictureDownload.h"

#include "base/Logging.h"
#include "base/OutgoingRequest.h"

#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <algorithm>

namespace chitai {

namespace {

constexpr int mostRedirects = 5;

/// Nothing where the address is one that can be asked.
std::optional<Error> problemOf(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty()) {
        return Error{ErrorCode::BadValue,
                     QStringLiteral("This is no web address. Copy the address of the picture from "
                                    "the browser; it begins with https://.")};
    }
    if (url.scheme() != u"https" && url.scheme() != u"http") {
        return Error{ErrorCode::BadValue,
                     QStringLiteral("Only addresses that begin with https:// or http:// can be "
                                    "downloaded.")};
    }
    if (!url.userInfo().isEmpty()) {
        return Error{
            ErrorCode::BadValue,
            QStringLiteral("The address contains a user name or password. Save the picture "
                           "with the browser and add the file instead.")};
    }
    return std::nullopt;
}

/// Host and port as the server is to see them.
QByteArray hostHeader(const QUrl &url)
{
    return url.authority(QUrl::FullyEncoded).toLatin1();
}

QNetworkRequest requestTo(const QHostAddress &address, const QUrl &url, const QByteArray &accept)
{
    QUrl target = url.adjusted(QUrl::RemoveFragment);
    target.setHost(address.toString());
    QNetworkRequest request = outgoingRequest(target);
    request.setPeerVerifyName(url.host(QUrl::FullyEncoded));
    request.setRawHeader("Host", hostHeader(url));
    request.setRawHeader("Accept", accept);
    return request;
}

Error connectionError(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::SslHandshakeFailedError) {
        return {ErrorCode::BadValue,
                QStringLiteral("The server could not prove that it is the one in the address. Save "
                               "the picture with the browser and add the file instead.")};
    }
    return {ErrorCode::Unreachable,
            QStringLiteral("The picture could not be downloaded: the connection failed. Check the "
                           "address and the connection to the internet, and try again.")};
}

} // namespace

PictureDownload::PictureDownload(QUrl url, Options options, QNetworkAccessManager &manager,
                                 QObject *parent)
    : QObject(parent)
    , m_url(std::move(url))
    , m_options(std::move(options))
    , m_manager(manager)
{
    m_manager.setProxy(QNetworkProxy::NoProxy);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        end(failure(ErrorCode::Unreachable,
                    QStringLiteral("The server took too long. Try again later, or save the picture "
                                   "with the browser and add the file instead.")));
    });
}

PictureDownload::~PictureDownload()
{
    cancel();
}

void PictureDownload::start()
{
    m_timer.start(m_options.timeout);
    QMetaObject::invokeMethod(
        this, [this] { visit(m_url); }, Qt::QueuedConnection);
}

void PictureDownload::cancel()
{
    m_isDone = true;
    m_timer.stop();
    if (m_lookup)
        QHostInfo::abortHostLookup(*std::exchange(m_lookup, std::nullopt));
    dropReply();
}

void PictureDownload::visit(const QUrl &url)
{
    if (m_isDone)
        return;
    if (const std::optional<Error> problem = problemOf(url)) {
        end(tl::unexpected(*problem));
        return;
    }
    m_url = url;
    if (!m_options.trusted.isEmpty() && !isTrusted() && url.scheme() != u"https") {
        end(failure(ErrorCode::NotAllowed,
                    QStringLiteral("The address is not a secure one, and not of the server that "
                                   "was chosen.")));
        return;
    }
    // Whatever way an IP address is written in (decimal, octal, shortened), the addresses that come
    // out here are judged, not the text.
    m_lookup
        = QHostInfo::lookupHost(url.host(QUrl::FullyEncoded), this, &PictureDownload::connectTo);
}

bool PictureDownload::isTrusted() const
{
    const auto portOf
        = [](const QUrl &url) { return url.port(url.scheme() == u"https" ? 443 : 80); };
    const QUrl &trusted = m_options.trusted;
    return !trusted.host().isEmpty() && m_url.scheme() == trusted.scheme()
        && m_url.host() == trusted.host() && portOf(m_url) == portOf(trusted);
}

void PictureDownload::connectTo(const QHostInfo &host)
{
    if (m_isDone)
        return;
    m_lookup.reset();
    m_addresses = host.addresses();
    if (m_addresses.isEmpty()) {
        end(failure(
            ErrorCode::Unreachable,
            QStringLiteral("There is no server \"%1\". Check the address and the connection "
                           "to the internet.")
                .arg(m_url.host())));
        return;
    }
    if (!isTrusted()
        && !std::all_of(m_addresses.cbegin(), m_addresses.cend(), m_options.isAllowed)) {
        end(failure(ErrorCode::NotAllowed,
                    QStringLiteral("The address leads to a device in a private network, not into "
                                   "the internet. Save the picture as a file and add that "
                                   "instead.")));
        return;
    }
    // Where IPv6 leads nowhere, the attempt can use up the whole time; a missing IPv4 shows at
    // once.
    std::stable_partition(m_addresses.begin(), m_addresses.end(), [](const QHostAddress &address) {
        return address.protocol() == QAbstractSocket::IPv4Protocol;
    });
    request();
}

void PictureDownload::request()
{
    m_isHeadGood = false;
    m_reply = m_manager.get(requestTo(m_addresses.takeFirst(), m_url, m_options.accept));
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &PictureDownload::judgeHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &PictureDownload::read);
    connect(m_reply, &QNetworkReply::finished, this, &PictureDownload::complete);
}

/// Acts on the status and the headers. Whether the body is worth reading.
bool PictureDownload::judgeHead()
{
    if (m_isHeadGood)
        return true;
    const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (!status.isValid())
        return false;
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!target.isEmpty()) {
        redirect(target);
        return false;
    }
    if (status.toInt() != 200) {
        end(failure(ErrorCode::NotFound,
                    QStringLiteral("The server did not give the picture out (answer %1). Check the "
                                   "address, or save the picture with the browser and add the file "
                                   "instead.")
                        .arg(status.toInt())));
        return false;
    }
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_options.maxBytes) {
        end(tooManyPictureBytes());
        return false;
    }
    m_isHeadGood = true;
    return true;
}

void PictureDownload::read()
{
    if (!judgeHead())
        return;
    m_bytes += m_reply->readAll();
    if (m_bytes.size() > m_options.maxBytes)
        end(tooManyPictureBytes());
}

void PictureDownload::complete()
{
    read();
    if (!m_reply) // redirected or ended by what was read
        return;
    if (m_reply->error() == QNetworkReply::NoError && m_isHeadGood) {
        end(m_bytes);
        return;
    }
    qCInfo(logServer) << "picture download:" << m_reply->error() << m_reply->errorString();
    const QNetworkReply::NetworkError error = m_reply->error();
    // A server without proof has answered too: that is what to tell, not that another address of
    // its name leads nowhere.
    const bool isAnswered = m_isHeadGood || error == QNetworkReply::SslHandshakeFailedError;
    dropReply();
    if (!isAnswered && !m_addresses.isEmpty())
        request();
    else
        end(tl::unexpected(connectionError(error)));
}

void PictureDownload::redirect(const QUrl &target)
{
    // What is resolved against is the address with its name, which the reply does not know.
    const QUrl next = m_url.resolved(target);
    dropReply();
    if (++m_redirects > mostRedirects) {
        end(failure(ErrorCode::BadValue,
                    QStringLiteral("The address leads from one to the next without end. Save the "
                                   "picture with the browser and add the file instead.")));
    } else if (m_url.scheme() == u"https" && next.scheme() == u"http") {
        end(failure(
            ErrorCode::BadValue,
            QStringLiteral("The server leads from a secure address to an insecure one. Save "
                           "the picture with the browser and add the file instead.")));
    } else {
        visit(next);
    }
}

void PictureDownload::dropReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    disconnect(reply, nullptr, this, nullptr);
    // Which breaks the connection off. abort() would do it at once, but may not be called from
    // within the reply's signals: Qt reports the failed status to the aborted reply afterwards.
    reply->deleteLater();
}

void PictureDownload::end(const Result<QByteArray> &result)
{
    if (m_isDone)
        return;
    cancel();
    Q_EMIT finished(result);
}

} // namespace chitai
