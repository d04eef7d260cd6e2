// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "growing/SeededNumbers.h"

#include "growing/Growth.h"

#include <QList>
#include <QSet>
#include <QTest>

using namespace chitai;

/// Numbers that are the same on every machine: if one of them changes, so does every child's
/// picture.
class SeededNumbersTest : public QObject
{
    Q_OBJECT

private:
    static quint32 nextOf(SeededNumbers &numbers)
    {
        return quint32(numbers.next() * 4'294'967'296.0);
    }

private Q_SLOTS:
    /// The first three of mulberry32, computed by its published JavaScript.
    void areThoseOfTheAlgorithm_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<QList<quint32>>("expected");
        QTest::newRow("0") << 0U << QList<quint32>{1144304738U, 1416247U, 958946056U};
        QTest::newRow("1") << 1U << QList<quint32>{2693262067U, 11749833U, 2265367787U};
        QTest::newRow("20417") << 20417U << QList<quint32>{2507865176U, 1081722298U, 2672061896U};
        QTest::newRow("4294967295")
            << 4294967295U << QList<quint32>{3850105811U, 813802916U, 3073704848U};
    }

    void areThoseOfTheAlgorithm()
    {
        QFETCH(quint32, seed);
        QFETCH(QList<quint32>, expected);
        SeededNumbers numbers(seed);
        for (const quint32 number : expected)
            QCOMPARE(nextOf(numbers), number);
    }

    void areAtLeastNothingAndBelowOne()
    {
        for (const quint32 seed : {0U, 1U, 0x7FFFFFFFU, 0x80000000U, 0xFFFFFFFFU}) {
            SeededNumbers numbers(seed);
            double sum = 0;
            for (int i = 0; i < 10'000; ++i) {
                const double number = numbers.next();
                QVERIFY(number >= 0 && number < 1);
                sum += number;
            }
            QVERIFY(sum > 4'800 && sum < 5'200);
        }
    }

    void belowACountAllAreMet()
    {
        for (const int count : {1, 2, 7, 38}) {
            SeededNumbers numbers(3);
            QSet<int> met;
            for (int i = 0; i < 2'000; ++i) {
                const int number = numbers.below(count);
                QVERIFY(number >= 0 && number < count);
                met.insert(number);
            }
            QCOMPARE(met.size(), count);
        }
    }

    void eachSeedHasItsOwn()
    {
        QSet<quint32> first;
        for (quint32 seed = 0; seed < 1'000; ++seed) {
            SeededNumbers numbers(seed);
            first.insert(nextOf(numbers));
        }
        QCOMPARE(first.size(), 1'000);
    }

    /// FNV-1a of the sixteen bytes of the child's id.
    void aChildsSeedIsTheSameOnEveryMachine_data()
    {
        QTest::addColumn<QUuid>("child");
        QTest::addColumn<quint32>("seed");
        QTest::newRow("null") << QUuid(QStringLiteral("00000000-0000-0000-0000-000000000000"))
                              << 1768495365U;
        QTest::newRow("a child") << QUuid(QStringLiteral("51c0aaaa-0000-4000-8000-000000000001"))
                                 << 511563331U;
        QTest::newRow("its neighbour")
            << QUuid(QStringLiteral("51c0aaaa-0000-4000-8000-000000000002")) << 528340950U;
        QTest::newRow("all bits") << QUuid(QStringLiteral("ffffffff-ffff-ffff-ffff-ffffffffffff"))
                                  << 906459637U;
    }

    void aChildsSeedIsTheSameOnEveryMachine()
    {
        QFETCH(QUuid, child);
        QFETCH(quint32, seed);
        QCOMPARE(growthSeed(child), seed);
    }

    void growthIsComparedByAllThatItIs()
    {
        const Growth growth{7, 10, 3, {QStringLiteral("а"), QStringLiteral("м")}};
        Growth other = growth;
        QCOMPARE(other, growth);
        other.letters = {QStringLiteral("м"), QStringLiteral("а")}; // the order counts
        QVERIFY(other != growth);
        other = growth;
        ++other.texts;
        QVERIFY(other != growth);
        other = growth;
        ++other.words;
        QVERIFY(other != growth);
        other = growth;
        ++other.seed;
        QVERIFY(other != growth);
    }
};

QTEST_APPLESS_MAIN(SeededNumbersTest)
#include "SeededNumbersTest.moc"
