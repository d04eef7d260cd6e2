// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/providers/ChatCompletion.h"
#include "story/packs/StoryConfig.h"
#include "story/providers/ChatTurns.h"
#include "story/providers/EnvironmentProxy.h"
#include "story/providers/ModelCatalogue.h"
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
        return ask(service.baseUrl(), key);
    }

    Heard ask(const QUrl &address, const QString &key = QStringLiteral("sk-1"))
    {
        Heard heard;
        ModelRequest request;
        request.model = QStringLiteral("fake/model");
        request.messages = {{QStringLiteral("user"), QStringLiteral("Hello")}};
        ChatCompletion stream({address, key}, request, {}, limits(), m_network);
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
        QTest::newRow("400") << 400 << int(ModelProblem::RequestRefused) << 2;
        QTest::newRow("422") << 422 << int(ModelProblem::RequestRefused) << 2;
        QTest::newRow("302") << 302 << int(ModelProblem::Moved) << 1;
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
        QVERIFY(!heard.ends[0].explanation.contains(QStringLiteral("secret")));
        QVERIFY(sentence.size() > 20);
        QVERIFY(!sentence.contains(QStringLiteral("sk-")));
        QVERIFY(!sentence.contains(QStringLiteral("Traceback")));
    }

    void whatAServiceRefusesIsLeftOut()
    {
        FakeModelService service;
        service.refuses(400, {},
                        R"({"error":{"message":"Unrecognized argument: stream_options"}})");
        service.says({QStringLiteral("Hi")});
        const Heard heard = ask(service);
        QVERIFY(!heard.problem());
        QCOMPARE(heard.text(), QStringLiteral("Hi"));
        QVERIFY(service.questions[0].contains(u"stream_options"));
        QVERIFY(!service.questions[1].contains(u"stream_options"));
    }

    void whatAServiceSaysOfItsRefusalIsTold_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("explanation");
        const auto row = [](const char *name, const char *body, const char *explanation) {
            QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(explanation);
        };
        row("OpenAI", R"({"error":{"message":"The model is overloaded."}})",
            "The model is overloaded.");
        row("text", R"({"error":"model 'x' not found"})", "model 'x' not found");
        row("FastAPI", R"({"detail":"context is too long"})", "context is too long");
        row("message", R"({"message":"Invalid role order"})", "Invalid role order");
        row("list", R"([{"error":{"message":"No quota"}}])", "No quota");
        row("key", R"({"error":{"message":"Incorrect key: sk-abc**xyz. Bye"}})",
            "Incorrect key: …. Bye");
        row("HTML", "<html>no</html>", "");
        row("nothing", "", "");
    }

    void whatAServiceSaysOfItsRefusalIsTold()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, explanation);
        FakeModelService service;
        service.refuses(403, {}, body);
        const Heard heard = ask(service);
        QCOMPARE(heard.problem(), ModelProblem::KeyRefused);
        QCOMPARE(heard.ends[0].explanation, explanation);
        QVERIFY(describe(*heard.problem(), explanation).contains(explanation));
    }

    /// What a reply ends for is told as what it is.
    void endingsAreTold_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<int>("problem");
        const auto row = [](const char *name, const char *event, ModelProblem problem) {
            QTest::newRow(name) << QByteArray(event) << int(problem);
        };
        row("length", R"({"choices":[{"delta":{"content":"Once"},"finish_reason":"length"}]})",
            ModelProblem::CutShort);
        row("filter", R"({"choices":[{"delta":{},"finish_reason":"content_filter"}]})",
            ModelProblem::Withheld);
        row("refusal",
            R"({"choices":[{"delta":{"refusal":"I will not."},"finish_reason":"stop"}]})",
            ModelProblem::Refused);
        row("thoughts",
            R"({"choices":[{"delta":{"reasoning_content":"Hm"},"finish_reason":"stop"}]})",
            ModelProblem::OnlyThoughts);
        row("thoughts in parts",
            R"({"choices":[{"delta":{"content":[{"type":"thinking","thinking":"Hm"}]},"finish_reason":"stop"}]})",
            ModelProblem::OnlyThoughts);
        row("error", R"({"error":{"message":"gone"}})", ModelProblem::Reported);
    }

    void endingsAreTold()
    {
        QFETCH(QByteArray, event);
        QFETCH(int, problem);
        FakeModelService service;
        service.streams({"data: " + event + "\n\n", FakeModelService::done()});
        const Heard heard = ask(service);
        QVERIFY(heard.problem());
        QCOMPARE(int(*heard.problem()), problem);
        QVERIFY(describe(*heard.problem()).size() > 20);
    }

    /// Services differ in how they write the same.
    void manyWaysToSayTheSame_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        const QByteArray whole
            = R"({"choices":[{"delta":{"content":"Hi"},"finish_reason":"stop"}]})";
        const auto row = [](const char *name, const char *type, const QByteArray &body) {
            QTest::newRow(name) << QByteArray(type) << body;
        };
        row("a stream", "text/event-stream", "data: " + whole + "\n\ndata: [DONE]\n\n");
        row("a stream under another name", "application/json",
            "data: " + whole + "\n\ndata: [DONE]\n\n");
        row("plain text", "text/plain", "data: " + whole + "\n\ndata: [DONE]\n\n");
        row("one newline between events", "text/event-stream",
            R"(data: {"choices":[{"delta":{"content":"H"}}]})"
            "\n"
            R"(data: {"choices":[{"delta":{"content":"i"}}]})"
            "\ndata: [DONE]\n");
        row("a list of parts", "text/event-stream",
            R"(data: {"choices":[{"delta":{"content":[{"type":"text","text":"Hi"}]}}]})"
            "\n\ndata: [DONE]\n\n");
        row("a reason that is none", "text/event-stream",
            R"(data: {"choices":[{"delta":{"content":"H"},"finish_reason":"null"}]})"
            "\n\n"
            R"(data: {"choices":[{"delta":{"content":"i"},"finish_reason":"stop"}],"error":""})"
            "\n\ndata: [DONE]\n\n");
        row("no stream", "application/json",
            R"({"choices":[{"message":{"content":"Hi"},"finish_reason":"stop"}]})");
    }

    void manyWaysToSayTheSame()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        FakeModelService service;
        service.answers(type, body);
        const Heard heard = ask(service);
        QVERIFY2(!heard.problem(),
                 describe(heard.problem().value_or(ModelProblem::Empty)).toUtf8());
        QCOMPARE(heard.text(), QStringLiteral("Hi"));
    }

    void anAddressIsMended_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("address");
        const auto row = [](const char *pasted, const char *address) {
            QTest::newRow(pasted) << QString::fromLatin1(pasted) << QString::fromLatin1(address);
        };
        row("https://a.example/v1", "https://a.example/v1");
        row("https://a.example/v1/", "https://a.example/v1");
        row("https://a.example/v1//", "https://a.example/v1");
        row("https://a.example/v1/chat/completions", "https://a.example/v1");
        row("https://a.example/api/v1/chat/completions/", "https://a.example/api/v1");
        row("https://a.example/v1/models?x=1#y", "https://a.example/v1");
        row("https://a.example/v1/images/generations", "https://a.example/v1");
        row("https://a.example", "https://a.example");
        row("https://a.example/", "https://a.example");
        row("https://a.example/models/v1", "https://a.example/models/v1");
    }

    void anAddressIsMended()
    {
        QFETCH(QString, pasted);
        QTEST(serviceAddress(QUrl(pasted)).toString(), "address");
    }

    void aForgottenVersionIsTried()
    {
        FakeModelService service;
        service.refuses(404);
        service.says({QStringLiteral("Hi")});
        QUrl bare = service.baseUrl();
        bare.setPath(QString());
        const Heard heard = ask(bare);
        QVERIFY(!heard.problem());
        QVERIFY(service.heads[0].startsWith("POST /chat/completions "));
        QVERIFY(service.heads[1].startsWith("POST /v1/chat/completions "));
    }

    void modelsThatDoNotChatAreNotOffered()
    {
        QStringList ids;
        for (const StoryModel &model : readModelList(R"({"data":[
                 {"id":"whisper-1"},{"id":"gpt-4o-mini"},{"id":"text-embedding-3-small"},
                 {"id":"tts-1"},{"id":"llama3:8b","type":"model"},{"id":"m","type":"embedding"},
                 {"id":"flux","architecture":{"output_modalities":["image"]}},
                 {"id":"q","architecture":{"output_modalities":["text"]}}]})"))
            ids += model.id;
        QCOMPARE(ids.join(u' '), QStringLiteral("gpt-4o-mini llama3:8b q"));
    }

    void readerAndModelSpeakInTurn()
    {
        const auto rolesOf = [](const QList<ChatMessage> &chat) {
            QString roles;
            for (const ChatMessage &message : chat)
                roles += message.role.front();
            return roles;
        };
        const auto message = [](const char *role, const char *words) {
            return ChatMessage{QString::fromLatin1(role), QString::fromLatin1(words)};
        };
        // A world's first words, and a reply that failed between two prompts.
        const QList<ChatMessage> turns
            = inTurns({message("system", "rules"), message("assistant", "Once."),
                       message("user", "Go."), message("assistant", ""), message("user", "Run.")});
        QCOMPARE(rolesOf(turns), QStringLiteral("su"));
        QCOMPARE(turns[0].content, QStringLiteral("rules\n\nOnce."));
        QCOMPARE(turns[1].content, QStringLiteral("Go.\n\nRun."));
        const QList<ChatMessage> chat{message("system", "rules"), message("user", "Go."),
                                      message("assistant", "It went."), message("user", "Run.")};
        QCOMPARE(inTurns(chat), chat);
        QCOMPARE(rolesOf(withoutSystemRole(chat)), QStringLiteral("uau"));
        QCOMPARE(withoutSystemRole(chat)[0].content, QStringLiteral("rules\n\nGo."));
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

    void anotherAddressIsTold()
    {
        FakeModelService service;
        service.refuses(301, "Location: https://new.example.org/api/v1/chat/completions?a=b\r\n");
        const Heard heard = ask(service);
        QCOMPARE(heard.problem(), ModelProblem::Moved);
        QCOMPARE(heard.ends[0].explanation, QStringLiteral("https://new.example.org/api/v1"));
        QCOMPARE(service.questions.size(), 1); // the key went nowhere else
        FakeModelService nowhere;
        nowhere.refuses(307);
        QCOMPARE(ask(nowhere).problem(), ModelProblem::Moved);
    }

    void aProxyIsAsked()
    {
        FakeModelService proxy;
        proxy.says({QStringLiteral("Hi")});
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("http_proxy"), proxy.baseUrl().authority());
        m_network.setProxyFactory(new EnvironmentProxy(environment));
        const Heard heard = ask(QUrl(QStringLiteral("http://service.example.org/v1")));
        m_network.setProxy(QNetworkProxy::NoProxy);
        QCOMPARE(heard.text(), QStringLiteral("Hi"));
        QVERIFY2(
            proxy.heads.value(0).startsWith("POST http://service.example.org/v1/chat/completions "),
            proxy.heads.value(0).constData());
    }

    void onlyAModelOnThisMachineMayBeLoading()
    {
        FakeModelService service;
        service.says({QStringLiteral("Hi")});
        const ModelRequest request;
        ChatCompletion near({service.baseUrl(), {}}, request, {}, limits(), m_network);
        QVERIFY(near.mayBeLoading());
        bool isOver = false;
        connect(&near, &ModelStream::ended, this, [&isOver] { isOver = true; });
        near.start();
        QTRY_VERIFY(isOver);
        QVERIFY(!near.mayBeLoading());
        const QUrl away(QStringLiteral("https://service.example.org/v1"));
        QVERIFY(!ChatCompletion({away, {}}, request, {}, limits(), m_network).mayBeLoading());
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

    void onePieceIsCutToo_data()
    {
        QTest::addColumn<bool>("isDocument");
        QTest::addColumn<QString>("piece");
        QTest::addColumn<qsizetype>("size");
        for (const bool isDocument : {false, true}) {
            const char *form = isDocument ? "document" : "stream";
            QTest::addRow("%s", form) << isDocument << QString(100'000, u'a') << qsizetype(5'000);
            // Never within a letter of two halves.
            QTest::addRow("%s of bears", form)
                << isDocument << u'a' + QStringLiteral("🐻").repeated(50'000) << qsizetype(4'999);
        }
    }

    void onePieceIsCutToo()
    {
        QFETCH(bool, isDocument);
        QFETCH(QString, piece);
        QFETCH(qsizetype, size);
        FakeModelService service;
        if (isDocument) {
            service.answers(
                "application/json",
                QJsonDocument(
                    QJsonObject{{QStringLiteral("choices"),
                                 QJsonArray{QJsonObject{
                                     {QStringLiteral("message"),
                                      QJsonObject{{QStringLiteral("content"), piece}}}}}}})
                    .toJson());
        } else {
            service.says({piece});
        }
        const Heard heard = ask(service);
        QCOMPARE(heard.problem(), ModelProblem::Endless);
        QCOMPARE(heard.text(), piece.left(size));
    }

    /// What was held back until the end, as it may be a name, is no way around it.
    void theLastPieceIsCutToo()
    {
        const NameFinder names(QList<PrivateName>{{QStringLiteral("Max")}});
        ModelRequest request;
        request.messages = {{QStringLiteral("user"), QStringLiteral("Max")}};
        const QJsonObject content{{QStringLiteral("content"), request.messages[0].content}};
        const QString standIn = maskBody(content, names).mask.hide(QStringLiteral("Max"));
        FakeModelService service;
        service.says({QString(4'999, u' '), standIn});
        ChatCompletion stream({service.baseUrl(), QString()}, request, names, limits(), m_network);
        QString text;
        std::optional<StreamEnd> end;
        connect(&stream, &ModelStream::piece, this, [&text](const QString &p) { text += p; });
        connect(&stream, &ModelStream::ended, this, [&end](const StreamEnd &e) { end = e; });
        stream.start();
        QTRY_VERIFY(end);
        QCOMPARE(text, QString(4'999, u' ') + u'M');
        QCOMPARE(end->problem, ModelProblem::Endless);
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
