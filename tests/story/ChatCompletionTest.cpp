// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/providers/ChatCompletion.h"
#include "story/providers/OpenAiProvider.h"
#include "support/FakeModelService.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QTest>

using namespace chitai;
using std::chrono::milliseconds;

/// One reply, over a real connection to a service that misbehaves.
class ChatCompletionTest : public QObject
{
    Q_OBJECT

private:
    static ChatCompletion::Limits limits()
    {
        return {.firstByte = milliseconds(400),
                .silence = milliseconds(300),
                .whole = std::chrono::seconds(20),
                .pause = milliseconds(10),
                .longestPause = std::chrono::seconds(2),
                .maxCharacters = 5'000};
    }

    struct Heard
    {
        QStringList pieces;
        QList<StreamEnd> ends;

        [[nodiscard]] QString text() const { return pieces.join(QString()); }
        [[nodiscard]] std::optional<ModelProblem> problem() const { return ends.value(0).problem; }
    };

    Heard ask(const FakeModelService &service, const QString &key = QStringLiteral("sk-1"))
    {
        Heard heard;
        ModelRequest request;
        request.model = QStringLiteral("fake/model");
        request.messages = {{QStringLiteral("user"), QStringLiteral("Hello")}};
        ChatCompletion stream({service.baseUrl(), key}, request, {}, limits(), m_network);
        connect(&stream, &ModelStream::piece, this,
                [&heard](const QString &piece) { heard.pieces += piece; });
        connect(&stream, &ModelStream::ended, this,
                [&heard](const StreamEnd &end) { heard.ends += end; });
        stream.start();
        (void)QTest::qWaitFor([&heard] { return !heard.ends.isEmpty(); }, 20'000);
        QTest::qWait(0); // an end that came twice would show
        return heard;
    }

    QNetworkAccessManager m_network;

private Q_SLOTS:
    void aReplyComesInPieces()
    {
        FakeModelService service;
        service.says({QStringLiteral("Once "), QStringLiteral(""), QStringLiteral("upon")});
        const Heard heard = ask(service);
        QCOMPARE(heard.pieces, QStringList({QStringLiteral("Once "), QStringLiteral("upon")}));
        QCOMPARE(heard.ends.size(), 1);
        QVERIFY(!heard.problem());
        QVERIFY(heard.ends[0].replyTokens > 0);
        QCOMPARE(service.question()[u"model"].toString(), QStringLiteral("fake/model"));
        QCOMPARE(service.question()[u"stream"].toBool(), true);
        QVERIFY(service.heads.back().contains("Authorization: Bearer sk-1"));
        QVERIFY(service.heads.back().startsWith("POST /v1/chat/completions "));
    }

    void withoutAKeyNoneIsSent()
    {
        FakeModelService service;
        service.says({QStringLiteral("Hi")});
        QVERIFY(!ask(service, QString()).problem());
        QVERIFY(!service.heads.back().contains("Authorization"));
        QCOMPARE(ask(service, QStringLiteral("a\r\nX: b")).problem(), ModelProblem::KeyRefused);
        QCOMPARE(service.questions.size(), 1);
    }

    void aRefusalIsTold_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("problem");
        QTest::addColumn<int>("tries");
        QTest::newRow("401") << 401 << int(ModelProblem::KeyRefused) << 1;
        QTest::newRow("402") << 402 << int(ModelProblem::NoCredit) << 1;
        QTest::newRow("404") << 404 << int(ModelProblem::ModelUnknown) << 1;
        QTest::newRow("400") << 400 << int(ModelProblem::RequestRefused) << 1;
        QTest::newRow("302") << 302 << int(ModelProblem::RequestRefused) << 1;
        QTest::newRow("429") << 429 << int(ModelProblem::TooManyRequests) << 3;
        QTest::newRow("500") << 500 << int(ModelProblem::ServiceDown) << 3;
        QTest::newRow("503") << 503 << int(ModelProblem::ServiceDown) << 3;
    }

    void aRefusalIsTold()
    {
        QFETCH(int, status);
        QFETCH(int, problem);
        FakeModelService service;
        service.refuses(status, status == 302 ? "Location: http://127.0.0.1:1/\r\n" : "");
        const Heard heard = ask(service);
        QCOMPARE(heard.ends.size(), 1);
        QVERIFY(heard.problem());
        QCOMPARE(int(*heard.problem()), problem);
        QTEST(int(service.questions.size()), "tries");
        const QString sentence = describe(*heard.problem());
        QVERIFY(sentence.size() > 20);
        QVERIFY(!sentence.contains(QStringLiteral("sk-")));
        QVERIFY(!sentence.contains(QStringLiteral("Traceback")));
    }

    void theSecondTryMayDo()
    {
        FakeModelService service;
        service.refuses(429, "Retry-After: 1\r\n");
        service.refuses(503);
        service.says({QStringLiteral("Hi")});
        QElapsedTimer timer;
        timer.start();
        const Heard heard = ask(service);
        QVERIFY(!heard.problem());
        QCOMPARE(heard.text(), QStringLiteral("Hi"));
        QCOMPARE(service.questions.size(), 3);
        QVERIFY(timer.elapsed() >= 1'000);
    }

    void nobodyWaitsForever()
    {
        FakeModelService service;
        service.refuses(429, "Retry-After: 86400\r\n");
        QCOMPARE(ask(service).problem(), ModelProblem::TooManyRequests);
        QCOMPARE(service.questions.size(), 1);
    }

    void nobodyIsThere()
    {
        QUrl nowhere;
        {
            const FakeModelService gone;
            nowhere = gone.baseUrl();
        }
        ModelRequest request;
        ChatCompletion stream({nowhere, QString()}, request, {}, limits(), m_network);
        std::optional<StreamEnd> end;
        connect(&stream, &ModelStream::ended, this, [&end](const StreamEnd &e) { end = e; });
        stream.start();
        QTRY_VERIFY(end);
        QCOMPARE(end->problem, ModelProblem::NoConnection);
    }

    void silenceIsNoticed()
    {
        FakeModelService service;
        service.staysSilent();
        QCOMPARE(ask(service).problem(), ModelProblem::NoAnswer);
        FakeModelService stopping;
        stopping.stopsAfter({QStringLiteral("Once ")});
        const Heard heard = ask(stopping);
        QCOMPARE(heard.problem(), ModelProblem::WentSilent);
        QCOMPARE(heard.text(), QStringLiteral("Once "));
        QTRY_COMPARE(service.open + stopping.open, 0);
    }

    void aSlowReplyIsWaitedFor()
    {
        FakeModelService service;
        service.says({QStringLiteral("One "), QStringLiteral("two "), QStringLiteral("three")},
                     milliseconds(200));
        const Heard heard = ask(service);
        QVERIFY(!heard.problem());
        QCOMPARE(heard.pieces.size(), 3);
    }

    void commentsAreASignOfLife()
    {
        FakeModelService service;
        QList<QByteArray> packets(5, ": PROCESSING\n\n");
        packets += service.events({QStringLiteral("Hi")});
        packets += service.done();
        service.streams(packets, milliseconds(120));
        const Heard heard = ask(service);
        QVERIFY(!heard.problem());
        QCOMPARE(heard.text(), QStringLiteral("Hi"));
    }

    void theWordThatWasCutIsKept()
    {
        FakeModelService service;
        service.breaksOffAfter({QStringLiteral("Once "), QStringLiteral("up")});
        const Heard heard = ask(service);
        QCOMPARE(heard.problem(), ModelProblem::BrokeOff);
        QCOMPARE(heard.text(), QStringLiteral("Once up"));
    }

    void aMalformedLineLosesNothingElse()
    {
        FakeModelService service;
        QList<QByteArray> packets = service.events({QStringLiteral("Once ")});
        packets += "data: {\"choices\":[{\"del\n\n";
        packets += service.events({QStringLiteral("upon")}) + QList<QByteArray>{service.done()};
        service.streams(packets);
        const Heard heard = ask(service);
        QCOMPARE(heard.problem(), ModelProblem::Unreadable);
        QCOMPARE(heard.text(), QStringLiteral("Once upon"));
    }

    void anErrorInTheStreamEndsIt()
    {
        FakeModelService service;
        QList<QByteArray> packets = service.events({QStringLiteral("Once ")});
        packets += "data: {\"error\":{\"message\":\"overloaded\",\"code\":529}}\n\n";
        packets += service.events({QStringLiteral("never")});
        service.streams(packets);
        const Heard heard = ask(service);
        QCOMPARE(heard.problem(), ModelProblem::Reported);
        QCOMPARE(heard.text(), QStringLiteral("Once "));
    }

    void anEndlessReplyIsStopped()
    {
        FakeModelService service;
        service.neverEnds(QStringLiteral("and on "));
        const Heard heard = ask(service);
        QCOMPARE(heard.problem(), ModelProblem::Endless);
        QVERIFY(heard.text().size() < 5'100);
        QTRY_COMPARE(service.open, 0);
    }

    void anEmptyReplyIsTold()
    {
        FakeModelService service;
        service.says({});
        QCOMPARE(ask(service).problem(), ModelProblem::Empty);
        FakeModelService blank;
        blank.says({QStringLiteral("  \n")});
        QCOMPARE(ask(blank).problem(), ModelProblem::Empty);
    }

    void lettersThatAreCutComeWhole()
    {
        FakeModelService service;
        const QByteArray whole = FakeModelService::events({QString::fromUtf8("Ёж 🐻")}).front()
            + R"(data: {"choices":[{"delta":{"content":"\ud83d"}}]})"
              "\r\n\r\n"
            + R"(data: {"choices":[{"delta":{"content":"\udc3b!"},"finish_reason":"stop"}]})"
              "\r\n\r\n";
        QList<QByteArray> bytes;
        for (const char byte : whole)
            bytes += QByteArray(1, byte);
        service.streams(bytes);
        const Heard heard = ask(service);
        QVERIFY(!heard.problem());
        QCOMPARE(heard.text(), QString::fromUtf8("Ёж 🐻🐻!"));
    }

    void usageIsTaken()
    {
        FakeModelService service;
        QList<QByteArray> packets = service.events({QStringLiteral("Hi")});
        packets += "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n";
        packets += "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":31,"
                   "\"completion_tokens\":7}}\n\n";
        service.streams(packets + QList<QByteArray>{service.done()});
        const Heard heard = ask(service);
        QCOMPARE(heard.ends.size(), 1);
        QCOMPARE(heard.ends[0].promptTokens, 31);
        QCOMPARE(heard.ends[0].replyTokens, 7);
    }

    void cancellingClosesTheConnection()
    {
        FakeModelService service;
        service.stopsAfter({QStringLiteral("Once ")});
        ModelRequest request;
        auto stream = std::make_unique<ChatCompletion>(Endpoint{service.baseUrl(), QString()},
                                                       request, NameFinder(), limits(), m_network);
        int pieces = 0;
        connect(stream.get(), &ModelStream::piece, this, [&pieces] { ++pieces; });
        stream->start();
        QTRY_COMPARE(pieces, 1);
        QCOMPARE(service.open, 1);
        stream.reset();
        QTRY_COMPARE(service.open, 0);
    }

    void namesComeBackHoweverTheStreamIsCut()
    {
        FakeModelService service;
        const NameFinder names(
            QList<PrivateName>{{QStringLiteral("Маша")}, {QStringLiteral("Max")}});
        ModelRequest request;
        request.messages = {{QStringLiteral("user"), QString::fromUtf8("С Машей и Max")}};
        const QJsonObject content{{QStringLiteral("content"), request.messages[0].content}};
        const NameMask mask = maskBody(content, names).mask;
        const QString whole = mask.hide(QString::fromUtf8("Маша! Машу? Max' Ball, МАШИ, Маше"));
        QVERIFY(!whole.contains(QString::fromUtf8("Маш")) && !whole.contains(u"Max"));
        QStringList letters;
        for (const QChar letter : whole)
            letters += QString(letter);
        service.breaksOffAfter(letters);
        ChatCompletion stream({service.baseUrl(), QString()}, request, names, limits(), m_network);
        QString text;
        std::optional<StreamEnd> end;
        connect(&stream, &ModelStream::piece, this, [&text](const QString &p) { text += p; });
        connect(&stream, &ModelStream::ended, this, [&end](const StreamEnd &e) { end = e; });
        stream.start();
        QTRY_VERIFY(end);
        QCOMPARE(text, QString::fromUtf8("Маша! Машу? Max' Ball, МАШИ, Маше"));
        QVERIFY(!QJsonDocument(service.question())
                     .toJson()
                     .contains(QString::fromUtf8("Маш").toUtf8()));
    }

    void knowsThisMachine()
    {
        QVERIFY(Endpoint{QUrl(QStringLiteral("http://localhost:11434/v1"))}.isOnThisMachine());
        QVERIFY(!Endpoint{QUrl(QStringLiteral("https://example.org/v1"))}.isOnThisMachine());
    }
};

QTEST_GUILESS_MAIN(ChatCompletionTest)
#include "ChatCompletionTest.moc"
