// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/Server.h"
#include "support/TestLaptop.h"
#include "support/TestServerCluster.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace chitai;

/// What REST answers while the server that has the library of many laptops is away.
class ServerAwayRestTest : public QObject
{
    Q_OBJECT

private:
    struct Answer
    {
        int status = 0;
        QString detail;
    };

    Answer ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
               const QByteArray &type = "application/x-www-form-urlencoded")
    {
        QNetworkRequest request(
            QUrl::fromEncoded("http://127.0.0.1:" + QByteArray::number(m_server.port()) + target));
        if (!body.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, type);
        const std::unique_ptr<QNetworkReply> reply(
            m_client.sendCustomRequest(request, method, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(20'000))
            return {};
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                QJsonDocument::fromJson(reply->readAll()).object()[u"detail"].toString()};
    }

    TestServerCluster &m_school = TestServerCluster::running();
    TestLaptop m_laptop{m_school.newDatabase(), "kitchen"};
    Server m_server{{.address = QHostAddress(QHostAddress::LocalHost),
                     .port = 0,
                     .access = AccessPolicy::Mode::Local},
                    m_laptop.core};
    QNetworkAccessManager m_client;

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.listen()); }
    void init() { QTRY_VERIFY_WITH_TIMEOUT(ask("GET", "/api/items").status == 200, 20'000); }

    /// Nothing was wrong with the call.
    void theCallIsNotBlamed()
    {
        const QUuid item
            = m_laptop.stores.library.findOrCreate(QStringLiteral("дом"), Language::Russian)
                  ->item.id;
        const QByteArray address = "/api/items/" + item.toByteArray(QUuid::WithoutBraces);
        QCOMPARE(ask("GET", address).status, 200);
        m_school.crash();
        for (const QByteArray &target :
             {QByteArray("/api/items"), QByteArray("/api/items/search?q=a"),
              QByteArray("/api/items/autocomplete?text=a&language=ru"), address,
              QByteArray("/api/illustrations"), QByteArray("/api/sessions"),
              QByteArray("/api/practice/progress?language=ru")}) {
            const Answer answer = ask("GET", target);
            QVERIFY2(
                answer.status == 503,
                qPrintable(QString::fromLatin1(target) + u' ' + QString::number(answer.status)));
            QVERIFY2(answer.detail.startsWith(QStringLiteral("The server of the database")),
                     qPrintable(answer.detail));
        }
        QCOMPARE(ask("POST", "/api/items", "text=a&language=ru").status, 503);
        QCOMPARE(ask("PUT", address + "/star").status, 503);
        QCOMPARE(ask("DELETE", address).status, 503);
        // What is wrong with a call is told as ever.
        QCOMPARE(ask("POST", "/api/items", "text=a").status, 422);
        QCOMPARE(ask("GET", "/health").status, 200);
        m_school.start();
        QTRY_COMPARE_WITH_TIMEOUT(ask("GET", address).status, 200, 20'000);
    }

    /// An address that gives no picture is the fault of who sent it; but not while the library is
    /// away.
    void aPictureFromTheInternet()
    {
        const QByteArray form = "--B\r\nContent-Disposition: form-data; name=\"url\"\r\n\r\n"
                                "http://no-such-host.invalid/a.png\r\n--B--\r\n";
        const auto send = [&] {
            return ask("POST", "/api/illustrations", form, "multipart/form-data; boundary=B");
        };
        QCOMPARE(send().status, 400);
        m_school.crash();
        QCOMPARE(send().status, 503);
        m_school.start();
        QTRY_COMPARE_WITH_TIMEOUT(send().status, 400, 20'000);
    }
};

QTEST_GUILESS_MAIN(ServerAwayRestTest)
#include "ServerAwayRestTest.moc"
