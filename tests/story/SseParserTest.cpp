// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/providers/SseParser.h"
#include "story/providers/ChatEvent.h"

#include <QTest>

using namespace chitai;

class SseParserTest : public QObject
{
    Q_OBJECT

private:
    /// The events of a stream that comes in packets of `size` bytes.
    static QList<QByteArray> parsed(const QByteArray &stream, qsizetype size)
    {
        SseParser parser;
        QList<QByteArray> events;
        for (qsizetype from = 0; from < stream.size(); from += size)
            events += parser.feed(stream.mid(from, size));
        if (const QByteArray last = parser.finish(); !last.isEmpty())
            events += last;
        return events;
    }

private Q_SLOTS:
    void aStreamIsTakenApart_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QList<QByteArray>>("events");
        using List = QList<QByteArray>;
        QTest::newRow("two events") << QByteArray("data: a\n\ndata: b\n\n") << List{"a", "b"};
        QTest::newRow("CRLF") << QByteArray("data: a\r\n\r\ndata: b\r\n\r\n") << List{"a", "b"};
        QTest::newRow("CR") << QByteArray("data: a\r\rdata: b\r\r") << List{"a", "b"};
        QTest::newRow("comments") << QByteArray(": wait\n\ndata: a\n: wait\n\n") << List{"a"};
        QTest::newRow("two lines") << QByteArray("data: a\ndata: b\n\n") << List{"a\nb"};
        QTest::newRow("no blank") << QByteArray("data:a\n\ndata:  b\n\n") << List{"a", " b"};
        QTest::newRow("other fields")
            << QByteArray("event: x\nid: 1\nretry: 5\ndata: a\n\n") << List{"a"};
        QTest::newRow("no end") << QByteArray("data: a\n\ndata: b") << List{"a", "b"};
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                       "data: a\n\n")
                                         << List{"a"};
        QTest::newRow("no data") << QByteArray("event: x\n\n\n\n<html>\n\n") << List{};
        QTest::newRow("letters") << QByteArray("data: \xd1\x91\xf0\x9f\x90\xbb\n\n")
                                 << List{"\xd1\x91\xf0\x9f\x90\xbb"};
    }

    /// In whatever packets it comes.
    void aStreamIsTakenApart()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QList<QByteArray>, events);
        for (qsizetype size = 1; size <= stream.size(); ++size)
            QCOMPARE(parsed(stream, size), events);
    }

    void anEventWithoutEndIsGivenUp()
    {
        SseParser parser;
        const QByteArray packet(64 * 1024, 'x');
        QVERIFY(parser.feed("data: ").isEmpty());
        for (int i = 0; i < 20; ++i)
            QVERIFY(parser.feed(packet).isEmpty());
        QVERIFY(parser.isOverflown());
        QVERIFY(parser.feed("\n\ndata: a\n\n").isEmpty());
        QVERIFY(parser.finish().isEmpty());
    }

    void eventsAreRead()
    {
        QCOMPARE(readChatEvent(R"({"choices":[{"delta":{"content":"Hi"}}]})").text,
                 QStringLiteral("Hi"));
        QCOMPARE(readChatEvent(R"({"choices":[{"message":{"content":"Hi"}}]})").text,
                 QStringLiteral("Hi"));
        QVERIFY(readChatEvent("[DONE]").isLast);
        QVERIFY(readChatEvent(R"({"choices":[{"delta":{},"finish_reason":"stop"}]})").isLast);
        QVERIFY(!readChatEvent(R"({"choices":[{"delta":{},"finish_reason":null}]})").isLast);
        QVERIFY(readChatEvent(R"({"error":{"message":"overloaded"}})").isError);
        QVERIFY(!readChatEvent(R"({"error":null,"choices":[]})").isError);
        QVERIFY(readChatEvent("{broken").isUnreadable);
        QVERIFY(readChatEvent("[]").isUnreadable);
        const ChatEvent usage = readChatEvent(
            R"({"choices":[],"usage":{"prompt_tokens":12,"completion_tokens":-3}})");
        QCOMPARE(usage.promptTokens, std::optional(12));
        QVERIFY(!usage.replyTokens);
    }

    void halvesOfALetterComeTogether()
    {
        const QString bear = QString::fromUtf8("🐻");
        PieceJoiner joiner;
        QCOMPARE(joiner.join(u'a' + bear.left(1)), QStringLiteral("a"));
        QCOMPARE(joiner.join(bear.mid(1) + u'b'), bear + u'b');
        QCOMPARE(joiner.join(bear.mid(1)), QString(QChar::ReplacementCharacter));
        QCOMPARE(joiner.join(bear.left(1)), QString());
        QCOMPARE(joiner.finish(), QString(QChar::ReplacementCharacter));
    }

    void tokensAreEstimated()
    {
        QCOMPARE(estimateTokens(QString()), 0);
        QCOMPARE(estimateTokens(QStringLiteral("Once upon a time")), 4);
        QVERIFY(estimateTokens(QStringLiteral("Жил-был ёж в лесу"))
                > estimateTokens(QStringLiteral("Zhil-byl ezh v le")));
    }
};

QTEST_GUILESS_MAIN(SseParserTest)
#include "SseParserTest.moc"
