// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestServer.h"

#include <QJsonArray>

using namespace chitai;

class GrowingRestTest : public QObject
{
    Q_OBJECT

private:
    static RawClient::Answer get(RawClient &client, const QByteArray &query)
    {
        return client.request("GET", "/api/growing" + query).answer();
    }

    /// How many shapes use a symbol that is drawn like this.
    static int count(const QJsonObject &picture, const QString &path)
    {
        const QJsonArray symbols = picture[u"symbols"].toArray();
        const QJsonArray shapes = picture[u"shapes"].toArray();
        int found = 0;
        for (const QJsonValue &shape : shapes) {
            const bool isSymbol = shape[0].isDouble();
            found += int(isSymbol && symbols[shape[0].toInt()][0][0].toString().startsWith(path));
        }
        return found;
    }

private Q_SLOTS:
    void drawsWhatTheRequestSays()
    {
        TestServer server;
        RawClient client(server);
        const QJsonObject picture
            = get(client, "?seed=7&texts=46&words=9&letters=%D0%90,%D0%A3,sch").json();
        QCOMPARE(picture[u"width"].toInt(), 1920);
        QCOMPARE(picture[u"sky"].toArray().size(), 4);
        QCOMPARE(count(picture, QStringLiteral("M0 0Q10-15")), 46); // leaves
        QStringList letters;
        const QJsonArray shapes = picture[u"shapes"].toArray();
        for (const QJsonValue &shape : shapes) {
            if (shape[0].isString())
                letters += shape[0].toString();
        }
        QCOMPARE(letters,
                 QStringList({QStringLiteral("А"), QStringLiteral("У"), QStringLiteral("sch")}));
    }

    void isTheSameForTheSame()
    {
        TestServer server;
        RawClient client(server);
        const QByteArray query = "?seed=7&texts=100&words=20";
        const QByteArray day = get(client, query).body;
        QCOMPARE(get(client, query).body, day);
        QVERIFY(get(client, query + "&night=1").body != day);
        QVERIFY(get(client, "?seed=8&texts=100&words=20").body != day);
    }

    void aPictureOfYearsIsNotLarge()
    {
        TestServer server;
        RawClient client(server);
        QVERIFY(get(client, "?seed=7&texts=500&words=120").body.size() < 100'000);
        QVERIFY(get(client, "?seed=7&texts=1500&words=300").body.size() < 200'000);
    }

    void whatIsNoPictureIsSaid()
    {
        TestServer server;
        RawClient client(server);
        for (const char *query : {"", "?seed=x", "?seed=1&texts=-1", "?seed=1&words=a",
                                  "?seed=1&night=maybe", "?seed=1&letters=abcdefghijk"})
            QCOMPARE(get(client, query).status, 422);
        QByteArray many = "?seed=1&letters=a";
        for (int i = 0; i < 300; ++i)
            many += ",b";
        QCOMPARE(get(client, many).status, 422);
        QCOMPARE(client.request("POST", "/api/growing?seed=1").answer().status, 405);
    }

    /// What the state says is all that a display needs.
    void theStateSaysWhatToAskFor()
    {
        TestServer server;
        server.reading.apply(StartSession{});
        server.reading.add(QStringLiteral("Мама"));
        server.reading.apply(AdvanceWord{1});
        // A server is asked by a thread of its own.
        const auto grown = [&] { return server.reading.now().growing; };
        QTRY_VERIFY(grown());
        QTRY_COMPARE(grown()->texts, 1);
        const Growth growth = *grown();
        RawClient client(server);
        const QJsonObject picture
            = get(client, "?seed=" + QByteArray::number(growth.seed) + "&texts=1").json();
        QCOMPARE(count(picture, QStringLiteral("M0 0Q10-15")), 1);
    }
};

QTEST_GUILESS_MAIN(GrowingRestTest)
#include "GrowingRestTest.moc"
