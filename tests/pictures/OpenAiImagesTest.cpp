// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/OpenAiImages.h"

#include "illustrations/PictureProcessing.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace chitai;

Q_DECLARE_METATYPE(chitai::DrawingProblem)

class OpenAiImagesTest : public QObject
{
    Q_OBJECT

private:
    static QStringList fieldsOf(const QString &model, bool isAtHome, bool isPlain = false)
    {
        return QJsonDocument::fromJson(
                   imagesQuestion({model, QStringLiteral("a cat")}, isAtHome, isPlain))
            .object()
            .keys();
    }

    static DrawingProblem problemOf(const QByteArray &body)
    {
        const auto answer
            = readImagesAnswer(body, QUrl(QStringLiteral("http://10.0.0.5:8080/v1/images")));
        return answer ? DrawingProblem::KeyMissing : answer.error().problem; // never of an answer
    }

private Q_SLOTS:
    /// Each service gets what it knows and nothing that says who asks.
    void whatIsAsked()
    {
        const auto list
            = [](const char *fields) { return QString::fromLatin1(fields).split(u' '); };
        QCOMPARE(fieldsOf(QStringLiteral("dall-e-3"), false),
                 list("model n prompt response_format size"));
        QCOMPARE(fieldsOf(QStringLiteral("gpt-image-1"), false), list("model n prompt size"));
        QCOMPARE(fieldsOf(QStringLiteral("openai/gpt-image-1-mini"), false),
                 list("model n prompt size"));
        QCOMPARE(fieldsOf(QStringLiteral("flux"), true), list("model n prompt response_format"));
        QCOMPARE(fieldsOf({}, true), list("n prompt response_format"));
        QCOMPARE(fieldsOf(QStringLiteral("flux"), true, true), list("model n prompt"));
        QVERIFY(canBePlainer("{\"error\":{\"param\":\"response_format\"}}"));
        QVERIFY(!canBePlainer("{\"error\":{\"param\":\"size\"}}"));
    }

    void thePictureInTheAnswer()
    {
        const QUrl asked(QStringLiteral("http://10.0.0.5:8080/v1/images/generations"));
        const auto picture
            = [&](const QByteArray &body) { return readImagesAnswer(body, asked).value().picture; };
        const auto url
            = [&](const QByteArray &body) { return readImagesAnswer(body, asked).value().url; };
        QCOMPARE(picture("{\"created\":1,\"data\":[{\"b64_json\":\"aGVsbG8=\"}]}"),
                 QByteArray("hello"));
        QCOMPARE(picture("{\"data\":[{\"b64_json\":\"aGVs\\nbG8=\",\"url\":\"http://a/b\"}]}"),
                 QByteArray("hello"));
        QCOMPARE(picture("{\"data\":[{\"url\":\"data:image/png;base64,aGVsbG8=\"}]}"),
                 QByteArray("hello"));
        QCOMPARE(url("{\"data\":[{\"url\":\"https://cdn.example/1.png?sig=a%2Bb\"}]}"),
                 QUrl(QStringLiteral("https://cdn.example/1.png?sig=a%2Bb")));
        QCOMPARE(url("{\"data\":[{\"url\":\"/generated-images/b64.png\"}]}"),
                 QUrl(QStringLiteral("http://10.0.0.5:8080/generated-images/b64.png")));
    }

    void whatIsNoPicture()
    {
        for (const char *body :
             {"", "<html>", "[]", "{}", "{\"data\":[]}", "{\"data\":[{}]}",
              "{\"data\":[{\"b64_json\":\"!!\"}]}", "{\"data\":[{\"url\":\"file:///etc/passwd\"}]}",
              "{\"data\":[{\"url\":\"http://user:pass@host/1.png\"}]}",
              "{\"data\":{\"b64_json\":\"aa\"}}"})
            QVERIFY2(problemOf(body) == DrawingProblem::Unreadable, body);
        const QByteArray long64(qsizetype(maxPictureBytes) / 3 * 4 + 8, 'A');
        QCOMPARE(problemOf("{\"data\":[{\"b64_json\":\"" + long64 + "\"}]}"),
                 DrawingProblem::TooLarge);
        QCOMPARE(problemOf("{\"error\":{\"code\":\"moderation_blocked\",\"message\":\"No\"}}"),
                 DrawingProblem::Filtered);
    }

    void whatARefusalMeans_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<DrawingProblem>("problem");
        const auto error = [](const char *code, const char *message = "No.") -> QByteArray {
            return QByteArray("{\"error\":{\"message\":\"") + message + "\",\"code\":\"" + code
                + "\"}}";
        };
        using P = DrawingProblem;
        QTest::newRow("key") << 401 << error("invalid_api_key") << P::KeyRefused;
        QTest::newRow("verified") << 403
                                  << error("x",
                                           "Your organization must be verified to use the model")
                                  << P::Forbidden;
        QTest::newRow("credit") << 402 << QByteArray() << P::NoCredit;
        QTest::newRow("limit") << 400 << error("billing_hard_limit_reached") << P::NoCredit;
        QTest::newRow("quota") << 429 << error("insufficient_quota") << P::NoCredit;
        QTest::newRow("often") << 429 << error("rate_limit_exceeded") << P::TooOften;
        QTest::newRow("model") << 404 << error("model_not_found") << P::ModelUnknown;
        QTest::newRow("model in words")
            << 404 << QByteArray("{\"detail\":\"The model `x` does not exist\"}")
            << P::ModelUnknown;
        QTest::newRow("model as a value")
            << 400
            << QByteArray("{\"error\":{\"message\":\"Bad\",\"param\":\"model\",\"code\":null}}")
            << P::ModelUnknown;
        QTest::newRow("nothing there") << 404 << QByteArray("404 page not found") << P::NoImages;
        QTest::newRow("another verb") << 405 << QByteArray() << P::NoImages;
        QTest::newRow("filter of DALL-E")
            << 400 << error("content_policy_violation") << P::Filtered;
        QTest::newRow("filter of GPT") << 400 << error("moderation_blocked") << P::Filtered;
        QTest::newRow("filter in words")
            << 400 << error("", "This request has been blocked by our content filters.")
            << P::Filtered;
        QTest::newRow("words") << 400 << error("string_above_max_length") << P::RequestRefused;
        QTest::newRow("sd.cpp") << 400 << QByteArray("{\"error\":\"prompt required\"}")
                                << P::RequestRefused;
        QTest::newRow("moved") << 301 << QByteArray() << P::Moved;
        QTest::newRow("down") << 500
                              << QByteArray("{\"error\":\"server_error\",\"message\":\"out of\"}")
                              << P::ServiceDown;
        QTest::newRow("late") << 504 << QByteArray() << P::TookTooLong;
    }

    void whatARefusalMeans()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(DrawingProblem, problem);
        QCOMPARE(imagesFailure(status, body).problem, problem);
    }

    void theServicesOwnWordsComeWithoutItsKey()
    {
        const DrawingFailure failure = imagesFailure(
            401, "{\"error\":{\"message\":\"Incorrect API key provided: sk-proj-abcd1234.\"}}");
        QVERIFY2(failure.explanation.startsWith(u"Incorrect API key"),
                 qPrintable(failure.explanation));
        QVERIFY2(!failure.explanation.contains(u"abcd"), qPrintable(failure.explanation));
        QCOMPARE(imagesFailure(400, "{\"error\":\"prompt required\"}").explanation,
                 QStringLiteral("prompt required"));
    }
};

QTEST_GUILESS_MAIN(OpenAiImagesTest)
#include "OpenAiImagesTest.moc"
