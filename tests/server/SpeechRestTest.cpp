// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestServer.h"

#include <QTest>
#include <QtEndian>

using namespace chitai;

/// The text on screen as a sound (docs/protocol-rest.md), made by the real espeak-ng.
class SpeechRestTest : public QObject
{
    Q_OBJECT

private:
    static RawClient::Answer ask(TestServer &server, const QByteArray &query)
    {
        return RawClient(server).request("GET", "/api/speech" + query).answer();
    }

    static bool isSound(const RawClient::Answer &answer)
    {
        const auto lengthAt = [&](qsizetype at) {
            return qsizetype(qFromLittleEndian<quint32>(answer.body.constData() + at));
        };
        return answer.status == 200 && answer.head.contains("Content-Type: audio/wav")
            && answer.body.size() > 10'000 && answer.body.startsWith("RIFF")
            && lengthAt(4) == answer.body.size() - 8 && lengthAt(40) == answer.body.size() - 44;
    }

    static void show(TestServer &server, const QString &text, Language language)
    {
        server.reading.apply(StartSession{language});
        server.reading.add(text, language);
    }

private Q_SLOTS:
    void letsTheScreenBeHeard_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("ru") << Language::Russian << QStringLiteral("Молоко стоит на столе.");
        QTest::newRow("de") << Language::German << QStringLiteral("Banane, sagt der kleine Affe.");
        QTest::newRow("en") << Language::English << QStringLiteral("Bananas are for monkeys.");
    }

    void letsTheScreenBeHeard()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        TestServer server;
        show(server, text, language);
        const RawClient::Answer word = ask(server, "?part=word");
        const RawClient::Answer syllables = ask(server, "?part=syllables");
        const RawClient::Answer whole = ask(server, "?part=text");
        for (const RawClient::Answer &answer : {word, syllables, whole}) {
            QVERIFY(isSound(answer));
            QVERIFY(answer.head.contains("Cache-Control: no-store"));
        }
        QVERIFY(word.body.size() < syllables.body.size());
        QVERIFY(word.body.size() < whole.body.size());
        // The next word is another sound, and a client can't say what it wants to hear.
        server.reading.apply(AdvanceWord{1});
        const RawClient::Answer other = ask(server, "?part=word");
        QVERIFY(isSound(other));
        QVERIFY(other.body != word.body);
        QCOMPARE(ask(server, "?part=word&text=Banane&language=de").body, other.body);
    }

    void whatIsNotThereIsNotSaid()
    {
        TestServer server;
        QCOMPARE(ask(server, "?part=text").status, 409);
        server.reading.apply(StartSession{});
        QCOMPARE(ask(server, "?part=word").status, 409);
        server.reading.add(QStringLiteral("мама"));
        server.reading.apply(AdvanceWord{1});
        QCOMPARE(ask(server, "?part=word").status, 409);
        QCOMPARE(ask(server, "?part=syllables").status, 409);
        QVERIFY(isSound(ask(server, "?part=text")));
        server.reading.apply(EndSession{});
        const RawClient::Answer gone = ask(server, "?part=text");
        QCOMPARE(gone.status, 409);
        QVERIFY(!gone.json()[u"detail"].toString().isEmpty());
    }

    void ofALongTextTheSentenceIsHeard()
    {
        TestServer server;
        const QString sentence = QStringLiteral("Мама дома. ");
        show(server, sentence.repeated(200), Language::Russian);
        const RawClient::Answer heard = ask(server, "?part=text");
        QVERIFY(isSound(heard));
        server.reading.apply(EndSession{});
        show(server, sentence.trimmed(), Language::Russian);
        QCOMPARE(heard.body, ask(server, "?part=text").body);
    }

    void withoutASentenceItIsTooLong()
    {
        TestServer server;
        show(server, QStringLiteral("мама ").repeated(201), Language::Russian);
        QCOMPARE(ask(server, "?part=text").status, 413);
        QVERIFY(isSound(ask(server, "?part=word")));
    }

    void tellsWhatIsWrong()
    {
        TestServer server;
        show(server, QStringLiteral("мама"), Language::Russian);
        QCOMPARE(ask(server, "?part=song").status, 422);
        QCOMPARE(ask(server, "?part=").status, 422);
        QCOMPARE(ask(server, "/word").status, 404);
        QCOMPARE(
            RawClient(server).post("/api/speech?part=word", "text/plain", "мама").answer().status,
            405);
        RawClient client(server);
        const RawClient::Answer head
            = client.request("HEAD", "/api/speech?part=word").answer(false);
        QCOMPARE(head.status, 200);
        QVERIFY(head.body.isEmpty());
        QCOMPARE(client.request("GET", "/health").answer().status, 200);
    }

    void tellsWhetherThereIsAVoice()
    {
        TestServer server;
        show(server, QStringLiteral("мама"), Language::Russian);
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        const bool isToldWithout = ask(server, {}).json()[u"available"].toBool(true);
        const RawClient::Answer refused = ask(server, "?part=word");
        qputenv("PATH", path);
        QVERIFY(!isToldWithout);
        QCOMPARE(refused.status, 503);
        QVERIFY(refused.json()[u"detail"].toString().contains(u"espeak-ng"));
        // It was installed while the program runs.
        QVERIFY(ask(server, {}).json()[u"available"].toBool());
        QVERIFY(isSound(ask(server, "?part=word")));
    }

    void whoGoesAwayMeanwhileDoesNoHarm()
    {
        TestServer server;
        show(server, QStringLiteral("мама"), Language::Russian);
        {
            RawClient client(server);
            client.request("GET", "/api/speech?part=text");
        }
        QVERIFY(isSound(ask(server, "?part=word")));
    }
};

QTEST_GUILESS_MAIN(SpeechRestTest)
#include "SpeechRestTest.moc"
