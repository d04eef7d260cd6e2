// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/protocol/MessageDecoder.h"

#include <QTest>

using namespace chitai;

class MessageDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryMessage()
    {
        const auto read
            = [](const char *text) { return decodeMessage(QString::fromUtf8(text)).value(); };
        QCOMPARE(std::get<StartSession>(read(R"({"type":"start_session"})")).language,
                 Language::Russian);
        QCOMPARE(
            std::get<StartSession>(read(R"({"type":"start_session","payload":{"language":"de"}})"))
                .language,
            Language::German);
        QVERIFY(std::holds_alternative<EndSession>(read(R"({"type":"end_session"})")));
        QVERIFY(std::holds_alternative<NextItem>(read(R"({"type":"next_item","payload":null})")));
        const QUuid id = QUuid::fromString(QStringLiteral("33333333-3333-4333-8333-333333333333"));
        QCOMPARE(
            std::get<AddItem>(
                read(
                    R"({"type":"add_item","payload":{"item_id":"33333333-3333-4333-8333-333333333333"}})"))
                .itemId,
            id);
        QCOMPARE(
            std::get<RemoveQueuedItem>(
                read(
                    R"({"type":"remove_item","payload":{"session_item_id":"33333333-3333-4333-8333-333333333333"}})"))
                .sessionItemId,
            id);
        const auto moved = std::get<MoveQueuedItem>(read(
            R"({"type":"move_item","payload":{"session_item_id":"33333333-3333-4333-8333-333333333333","before":"33333333-3333-4333-8333-333333333333"}})"));
        QCOMPARE(moved.sessionItemId, id);
        QCOMPARE(moved.before, std::optional(id));
        QVERIFY(
            !std::get<MoveQueuedItem>(
                 read(
                     R"({"type":"move_item","payload":{"session_item_id":"33333333-3333-4333-8333-333333333333","before":null}})"))
                 .before);
        QVERIFY(std::get<SetCurtain>(read(R"({"type":"set_curtain","payload":{"closed":true}})"))
                    .closed);
    }

    void readsMarks()
    {
        const auto read = [](const char *type, const char *payload) {
            return decodeMessage(QStringLiteral("{\"type\":\"%1\",\"payload\":%2}")
                                     .arg(QString::fromUtf8(type), QString::fromUtf8(payload)));
        };
        const MarkWord plain = std::get<MarkWord>(read("mark_word", "{}").value());
        QVERIFY(!plain.wordIndex);
        QCOMPARE(plain.mark, WordMark::Stumbled);
        const MarkWord told
            = std::get<MarkWord>(read("mark_word", R"({"word_index":3,"kind":"told"})").value());
        QCOMPARE(told.wordIndex, 3);
        QCOMPARE(told.mark, WordMark::Told);
        QCOMPARE(std::get<UnmarkWord>(read("unmark_word", R"({"word_index":2})").value()).wordIndex,
                 2);
        for (const char *payload :
             {R"({"kind":"slow"})", R"({"kind":3})", R"({"word_index":-1})",
              R"({"word_index":1.5})", R"({"word_index":"1"})", R"({"word_index":9e99})"})
            QCOMPARE(read("mark_word", payload).error().code, ErrorCode::BadValue);
        QCOMPARE(read("unmark_word", "{}").error().code, ErrorCode::BadValue);
        QCOMPARE(read("set_reader", "{}").error().code, ErrorCode::BadValue);
        for (const char *payload :
             {"{}", R"({"support":"less"})", R"({"support":1})", R"({"support":"Strong"})"})
            QCOMPARE(read("set_support", payload).error().code, ErrorCode::BadValue);
    }

    void readsCorrections()
    {
        const auto read = [](const char *payload) {
            const QString message
                = QStringLiteral("{\"type\":\"correct_syllables\",\"payload\":%1}")
                      .arg(QString::fromUtf8(payload));
            return std::get<CorrectSyllables>(decodeMessage(message).value());
        };
        const CorrectSyllables whole
            = read("{\"word\":\"Кошка\",\"syllables\":[\"Кошк\",\"а\"],\"language\":\"ru\"}");
        QCOMPARE(whole.word, QStringLiteral("Кошка"));
        QCOMPARE(whole.syllables, QStringList({QStringLiteral("Кошк"), QStringLiteral("а")}));
        QCOMPARE(whole.language, Language::Russian);
        const CorrectSyllables back
            = read("{\"word\":\"Oma\",\"syllables\":null,\"language\":null}");
        QVERIFY(back.syllables.isEmpty());
        QVERIFY(!back.language);
    }

    void readsDeltas_data()
    {
        QTest::addColumn<QString>("payload");
        QTest::addColumn<int>("delta");
        QTest::newRow("none") << QStringLiteral("{}") << 1;
        QTest::newRow("back") << QStringLiteral("{\"delta\":-3}") << -3;
        QTest::newRow("zero") << QStringLiteral("{\"delta\":0}") << 0;
        QTest::newRow("whole") << QStringLiteral("{\"delta\":2.0}") << 2;
        QTest::newRow("huge") << QStringLiteral("{\"delta\":3000000000}")
                              << std::numeric_limits<int>::max();
        QTest::newRow("unknown key") << QStringLiteral("{\"delta\":2,\"later\":[1]}") << 2;
    }

    void readsDeltas()
    {
        QFETCH(QString, payload);
        QFETCH(int, delta);
        const QString text
            = QStringLiteral("{\"type\":\"advance_word\",\"extra\":1,\"payload\":%1}").arg(payload);
        QCOMPARE(std::get<AdvanceWord>(decodeMessage(text).value()).delta, delta);
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *text, const char *code) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(code);
        };
        row("empty", "", "bad_message");
        row("no JSON", "{\"type\":", "bad_message");
        row("array", "[]", "bad_message");
        row("no type", "{}", "bad_message");
        row("number as type", "{\"type\":1}", "bad_message");
        row("unknown", "{\"type\":\"dance\"}", "unknown_type");
        row("payload is a list", "{\"type\":\"next_item\",\"payload\":[]}", "bad_value");
        row("language", "{\"type\":\"start_session\",\"payload\":{\"language\":\"fr\"}}",
            "bad_value");
        row("language is a number", "{\"type\":\"start_session\",\"payload\":{\"language\":1}}",
            "bad_value");
        row("no item", "{\"type\":\"add_item\"}", "bad_value");
        row("item is no id", "{\"type\":\"add_item\",\"payload\":{\"item_id\":\"x\"}}",
            "bad_value");
        row("half a word", "{\"type\":\"advance_word\",\"payload\":{\"delta\":0.5}}", "bad_value");
        row("text as delta", "{\"type\":\"advance_word\",\"payload\":{\"delta\":\"1\"}}",
            "bad_value");
        row("null as delta", "{\"type\":\"advance_word\",\"payload\":{\"delta\":null}}",
            "bad_value");
        row("an id and more",
            "{\"type\":\"add_item\",\"payload\":{\"item_id\":"
            "\"11111111-1111-4111-8111-111111111111 \"}}",
            "bad_value");
        const auto correction = [&](const char *name, const char *payload) {
            const QByteArray message
                = QByteArray("{\"type\":\"correct_syllables\",\"payload\":") + payload + '}';
            row(name, message.constData(), "bad_value");
        };
        correction("no word", "{\"syllables\":[\"a\"]}");
        correction("word is a number", "{\"word\":1,\"syllables\":[\"1\"]}");
        correction("no syllables", "{\"word\":\"a\"}");
        correction("an empty list of syllables", "{\"word\":\"a\",\"syllables\":[]}");
        correction("a text as syllables", "{\"word\":\"a\",\"syllables\":\"a\"}");
        correction("a number as syllable", "{\"word\":\"a1\",\"syllables\":[\"a\",1]}");
        correction("its language", "{\"word\":\"a\",\"syllables\":[\"a\"],\"language\":\"fr\"}");
        row("curtain", "{\"type\":\"set_curtain\",\"payload\":{\"closed\":1}}", "bad_value");
    }

    void tellsWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const Result<ReadingCommand> command = decodeMessage(text);
        QVERIFY(!command);
        QCOMPARE(errorCodeName(command.error().code), code);
        QVERIFY(!command.error().message.isEmpty());
    }

    void survivesDeepNesting()
    {
        const QString deep = QString(50'000, u'[') + QString(50'000, u']');
        QVERIFY(
            !decodeMessage(QStringLiteral("{\"type\":\"next_item\",\"payload\":%1}").arg(deep)));
    }
};

QTEST_GUILESS_MAIN(MessageDecoderTest)
#include "MessageDecoderTest.moc"
