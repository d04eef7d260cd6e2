// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestServer.h"

#include <QTest>

using namespace chitai;

/// RFC 6455, section 5.1: what a client sends over a WebSocket is masked. Over real sockets.
class MaskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesWithoutAMaskAreRefused_data()
    {
        QTest::addColumn<RawClient::Line>("line");
        QTest::addColumn<QByteArray>("before"); // masked frames, which are all right
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<int>("piece");
        const QByteArray none;
        const QByteArray text = "\x81\x18"
                                R"({"type":"start_session"})";
        const QByteArray large = QByteArray::fromHex("817e0100") + QByteArray(256, 'x');
        const QByteArray ping = QByteArray::fromHex("8900");
        const QByteArray fragment = QByteArray::fromHex("8000"); // ends a message
        const QByteArray begun = QByteArray::fromHex("018000000000");
        const QByteArray pings = QByteArray::fromHex("898000000000").repeated(3);
        const QByteArray longOne = QByteArray::fromHex("89fe007d00000000") + QByteArray(125, '\0');
        for (const RawClient::Line line : {RawClient::Line::Plain, RawClient::Line::Tls}) {
            const QByteArray name = line == RawClient::Line::Tls ? "TLS, " : "plain, ";
            for (const int piece : {1, 3, 1000}) {
                const auto row = [&](const QByteArray &what) -> QTestData & {
                    const QByteArray title = name + what + ", by " + QByteArray::number(piece);
                    return QTest::newRow(title.constData());
                };
                row("text") << line << none << text << piece;
                row("large") << line << none << large << piece;
                row("ping") << line << none << ping << piece;
                row("fragment") << line << begun << fragment << piece;
                row("behind others") << line << pings << text << piece;
                row("behind a large one") << line << longOne << text << piece;
            }
        }
    }

    void framesWithoutAMaskAreRefused()
    {
        QFETCH(RawClient::Line, line);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, frame);
        QFETCH(int, piece);
        TestServer server({.identity = testIdentity()});
        RawClient client(server, line);
        QCOMPARE(client.upgrade("/ws?role=controller").answer().status, 101);
        QTRY_COMPARE(server.clientCount(), std::size_t(1));
        const QByteArray bytes = before + frame;
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            client.send(bytes.mid(at, piece));
            for (int i = 0; i < 3; ++i)
                QTest::qWait(0);
        }
        QVERIFY(client.isClosedByServer());
        QVERIFY(client.remaining().contains(QByteArray::fromHex("03ea"))); // 1002
        QVERIFY(!server.reading.model().snapshot()->sessionId);
        QTRY_COMPARE(server.clientCount(), std::size_t(0));
    }

    /// The same splits, masked: nobody is refused who keeps to the rule.
    void maskedFramesArePassedInAnyPieces_data()
    {
        QTest::addColumn<RawClient::Line>("line");
        QTest::addColumn<int>("piece");
        for (const int piece : {1, 2, 5, 7, 31, 1000}) {
            QTest::addRow("plain, by %d", piece) << RawClient::Line::Plain << piece;
            QTest::addRow("TLS, by %d", piece) << RawClient::Line::Tls << piece;
        }
    }

    void maskedFramesArePassedInAnyPieces()
    {
        QFETCH(RawClient::Line, line);
        QFETCH(int, piece);
        TestServer server({.identity = testIdentity()});
        RawClient client(server, line);
        QCOMPARE(client.upgrade("/ws?role=controller").answer().status, 101);
        QTRY_COMPARE(server.clientCount(), std::size_t(1));
        const auto masked = [](quint8 kind, QByteArray message) {
            for (char &byte : message)
                byte = char(byte ^ 'm');
            QByteArray head(1, char(kind));
            if (message.size() < 126) {
                head += char(0x80 | message.size());
            } else {
                head += char(0x80 | 126);
                head += char(message.size() >> 8);
                head += char(message.size() & 0xff);
            }
            return QByteArray(head + "mmmm" + message);
        };
        // A ping, a message in three parts with a ping between, and a long one with blanks.
        const QByteArray bytes = masked(0x89, "ping") + masked(0x01, R"({"type":)")
            + masked(0x00, R"("start_)") + masked(0x8a, {}) + masked(0x80, R"(session"})")
            + masked(0x81, R"({"type":"end_session")" + QByteArray(200, ' ') + '}');
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            client.send(bytes.mid(at, piece));
            QTest::qWait(0);
            const bool isBetween = at < bytes.size() - 210 && at + piece >= bytes.size() - 210;
            if (isBetween && at + piece < bytes.size())
                QTRY_VERIFY(server.reading.model().snapshot()->sessionId);
        }
        QTRY_VERIFY(!server.reading.model().snapshot()->sessionId);
        QCOMPARE(client.socket().state(), QAbstractSocket::ConnectedState);
        QCOMPARE(server.clientCount(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(MaskTest)
#include "MaskTest.moc"
