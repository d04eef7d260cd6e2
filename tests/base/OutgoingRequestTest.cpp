// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/OutgoingRequest.h"

#include <QTest>

using namespace chitai;

/// What may go along to a machine that is not ours.
class OutgoingRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesNothingFromOneMachineToAnother()
    {
        const QUrl url(QStringLiteral("https://example.org/v1/chat?x=1"));
        const QNetworkRequest request = outgoingRequest(url);
        QCOMPARE(request.url(), url);
        const auto attribute
            = [&request](QNetworkRequest::Attribute name) { return request.attribute(name); };
        QCOMPARE(attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(),
                 int(QNetworkRequest::ManualRedirectPolicy));
        QCOMPARE(attribute(QNetworkRequest::CookieLoadControlAttribute).toInt(),
                 int(QNetworkRequest::Manual));
        QCOMPARE(attribute(QNetworkRequest::CookieSaveControlAttribute).toInt(),
                 int(QNetworkRequest::Manual));
        QCOMPARE(attribute(QNetworkRequest::AuthenticationReuseAttribute).toInt(),
                 int(QNetworkRequest::Manual));
        QCOMPARE(attribute(QNetworkRequest::CacheLoadControlAttribute).toInt(),
                 int(QNetworkRequest::AlwaysNetwork));
        QCOMPARE(attribute(QNetworkRequest::CacheSaveControlAttribute), QVariant(false));
    }

    void asksForNothingPacked()
    {
        const QNetworkRequest request = outgoingRequest(QUrl(QStringLiteral("http://127.0.0.1")));
        QCOMPARE(request.rawHeader("Accept-Encoding"), QByteArray("identity"));
        QCOMPARE(request.attribute(QNetworkRequest::Http2AllowedAttribute), QVariant(false));
    }

    /// The name of the program and its version, nothing of the family or the machine.
    void saysWhoItIsAndNoMore()
    {
        const QNetworkRequest request = outgoingRequest(QUrl(QStringLiteral("http://127.0.0.1")));
        QCOMPARE(request.rawHeader("User-Agent"), QByteArray("Chitai/" CHITAI_VERSION));
        QCOMPARE(request.rawHeaderList().size(), 2);
    }
};

QTEST_APPLESS_MAIN(OutgoingRequestTest)
#include "OutgoingRequestTest.moc"
