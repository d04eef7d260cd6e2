// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/transport/FrameGuard.h"
#include "server/transport/ReceivedBytes.h"
#include "server/transport/TurnQueue.h"

#include <QCoreApplication>
#include <QTest>

using namespace chitai;

/// The parts of the transport that know no socket.
class TransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheEndOfAHeader()
    {
        const QByteArray header = "GET / HTTP/1.1\r\nA: b\r\n\r\n";
        for (qsizetype piece = 1; piece <= header.size() + 3; ++piece) {
            ReceivedBytes received;
            const QByteArray all = header + "body";
            qsizetype found = 0;
            for (qsizetype at = 0; at < all.size() && found == 0; at += piece) {
                received.append(all.mid(at, piece));
                found = received.headerSize();
                QCOMPARE(found != 0, at + piece >= header.size());
            }
            QCOMPARE(found, header.size());
            received.drop(found);
            QCOMPARE(received.headerSize(), 0);
        }
    }

    void looksAtADoubledHeaderOnly()
    {
        ReceivedBytes received;
        QVERIFY(!received.isDueForProbe());
        qsizetype probed = 0;
        for (int i = 0; i < 16 * 1024; ++i) {
            received.append("x");
            if (received.isDueForProbe())
                probed += received.size();
        }
        QCOMPARE(probed, 2 * 16 * 1024 - 1);
    }

    void doesLittleInARound()
    {
        TurnQueue queue;
        int done = 0;
        for (int i = 0; i < 3 * TurnQueue::perRound; ++i)
            queue.add(this, 1, [&] { ++done; });
        queue.add(this, 10 * TurnQueue::perRound, [&] { ++done; });
        queue.add(this, 1, [&] { ++done; });
        auto gone = std::make_unique<QObject>();
        queue.add(gone.get(), 1, [&] { done += 1000; });
        gone.reset();
        QCOMPARE(done, 0);
        const auto round = [] { QCoreApplication::sendPostedEvents(); };
        QList<int> after;
        while (queue.size() > 0) {
            round();
            after += done;
        }
        QCOMPARE(after, QList<int>({8, 16, 24, 25, 26}));
    }

    void workAddedMeanwhileWaits()
    {
        TurnQueue queue;
        QStringList order;
        queue.add(this, 1, [&] {
            order += QStringLiteral("first");
            queue.add(this, 1, [&] { order += QStringLiteral("third"); });
        });
        queue.add(this, 1, [&] { order += QStringLiteral("second"); });
        while (queue.size() > 0)
            QCoreApplication::sendPostedEvents();
        QCOMPARE(order.join(u' '), QStringLiteral("first second third"));
    }

    void followsFramesInAnyPieces_data()
    {
        QTest::addColumn<QByteArray>("frames");
        QTest::addColumn<bool>("isMasked");
        const QByteArray small = QByteArray::fromHex("8182000000004142");
        const QByteArray medium = QByteArray::fromHex("81fe007e00000000") + QByteArray(126, '\0');
        const QByteArray large
            = QByteArray::fromHex("82ff000000000000010000000000") + QByteArray(256, '\x7f');
        QTest::newRow("masked") << small + medium + large + small << true;
        QTest::newRow("small") << small + QByteArray::fromHex("8102") << false;
        QTest::newRow("behind medium") << medium + QByteArray::fromHex("8900") << false;
        QTest::newRow("behind large") << large + QByteArray::fromHex("817e") << false;
        QTest::newRow("first") << QByteArray::fromHex("817f") << false;
        // As large as can be said: nothing overflows.
        QTest::newRow("endless") << QByteArray::fromHex("82ffffffffffffffffff00000000")
                + QByteArray(1000, '\0')
                                 << true;
    }

    void followsFramesInAnyPieces()
    {
        QFETCH(QByteArray, frames);
        QFETCH(bool, isMasked);
        for (qsizetype piece = 1; piece <= frames.size(); ++piece) {
            FrameHeaders headers;
            bool isFine = true;
            for (qsizetype at = 0; at < frames.size() && isFine; at += piece) {
                const QByteArray bytes = frames.mid(at, piece);
                if (bytes.size() <= headers.payloadLeft())
                    headers.skip(bytes.size());
                else
                    isFine = headers.take(bytes);
            }
            QCOMPARE(isFine, isMasked);
        }
    }
};

QTEST_GUILESS_MAIN(TransportTest)
#include "TransportTest.moc"
