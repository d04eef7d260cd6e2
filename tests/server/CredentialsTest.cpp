// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/access/Credentials.h"

#include <QTest>

using namespace chitai;

class CredentialsTest : public QObject
{
    Q_OBJECT

private:
    static QByteArrayList tokens(const QList<HttpField> &fields, const QByteArray &target = "/")
    {
        HttpRequest request;
        request.fields = fields;
        return presentedTokens(request, RequestTarget::parse(target).value().query);
    }

private Q_SLOTS:
    void areTakenFromThreePlaces()
    {
        QCOMPARE(tokens({}), QByteArrayList());
        QCOMPARE(tokens({{"Authorization", "Bearer abc"}}), QByteArrayList{"abc"});
        QCOMPARE(tokens({{"authorization", "bearer  abc "}}), QByteArrayList{"abc"});
        QCOMPARE(tokens({}, "/ws?role=display&token=a%2Db"), QByteArrayList{"a-b"});
        QCOMPARE(tokens({{"Cookie", "x=1; chitai_token=abc; y=2"}}), QByteArrayList{"abc"});
        QCOMPARE(tokens({{"Cookie", "chitai_token=a"}, {"Cookie", "chitai_token=b"}}),
                 QByteArrayList({"a", "b"}));
    }

    /// What was said expressly is not mended by what a browser sends on its own.
    void theMostExpressOneCounts()
    {
        const HttpField cookie{"Cookie", "chitai_token=good"};
        QCOMPARE(tokens({cookie, {"Authorization", "Bearer bad"}}), QByteArrayList{"bad"});
        QCOMPARE(tokens({cookie, {"Authorization", "Basic Z29vZA=="}}), QByteArrayList());
        QCOMPARE(tokens({cookie, {"Authorization", "Bearer a"}, {"Authorization", "Bearer b"}}),
                 QByteArrayList());
        QCOMPARE(tokens({cookie}, "/?token=bad"), QByteArrayList{"bad"});
        QCOMPARE(tokens({{"Cookie", "not_chitai_token=abc; chitai_token"}}), QByteArrayList());
    }

    void theCookieIsForNobodyElse()
    {
        const QByteArray secure = tokenCookie("abc", true).second;
        for (const char *part :
             {"chitai_token=abc;", "HttpOnly", "SameSite=Strict", "Path=/", "Secure"})
            QVERIFY2(secure.contains(part), part);
        QVERIFY(!tokenCookie("abc", false).second.contains("Secure"));
    }

    void devicesAreCalledByTheirKind()
    {
        HttpRequest request;
        QCOMPARE(deviceKind(request), QStringLiteral("Chitai"));
        request.fields = {{"User-Agent", "Mozilla/5.0 (Linux; Android 14; SM-T500) Chrome/120"}};
        QCOMPARE(deviceKind(request), QStringLiteral("Android"));
        request.fields = {{"User-Agent", "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) Safari"}};
        QCOMPARE(deviceKind(request), QStringLiteral("Mac"));
    }
};

QTEST_GUILESS_MAIN(CredentialsTest)
#include "CredentialsTest.moc"
