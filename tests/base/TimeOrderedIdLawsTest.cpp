// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/TimeOrderedId.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace chitai;

namespace {

QString text(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

const QDateTime start = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC);

} // namespace

class TimeOrderedIdLawsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whatever the clock does, and however often the program starts anew.
    void orderSurvivesClocksAndRestarts()
    {
        QRandomGenerator random(61);
        TimeOrderedIds ids;
        QUuid newest = ids.make(start);
        QDateTime now = start;
        for (int i = 0; i < 10'000; ++i) {
            if (random.bounded(20) == 0)
                now = now.addMSecs(random.bounded(-90'000, 90'000));
            if (random.bounded(50) == 0) {
                ids = TimeOrderedIds();
                ids.startBehind(newest);
            }
            const QUuid id = ids.make(now);
            QVERIFY(text(id) > text(newest));
            newest = id;
        }
    }

    /// The counter has 12 bits; what is made beyond them in one moment goes into the next.
    void aMomentMayHaveMoreThanTheCounterHolds()
    {
        TimeOrderedIds ids;
        QSet<QUuid> made;
        QString before;
        for (int i = 0; i < 3 * 4'096 + 5; ++i) {
            const QUuid id = ids.make(start);
            QVERIFY(text(id) > before);
            before = text(id);
            made.insert(id);
        }
        QCOMPARE(made.size(), 3 * 4'096 + 5);
    }

    void theFormIsThatOfTheStandard()
    {
        TimeOrderedIds ids;
        for (int i = 0; i < 1'000; ++i) {
            const QByteArray bytes = ids.make(start.addMSecs(i)).toRfc4122();
            QCOMPARE(quint8(bytes[6]) >> 4, 7);
            QCOMPARE(quint8(bytes[8]) >> 6, 2);
        }
    }

    /// Two machines that make one at the same moment make two.
    void theRestIsRandom()
    {
        QSet<QUuid> made;
        for (int i = 0; i < 1'000; ++i)
            made.insert(TimeOrderedIds().make(start));
        QCOMPARE(made.size(), 1'000);
    }

    void anOlderOneMovesNothingForward()
    {
        TimeOrderedIds ids;
        ids.startBehind(TimeOrderedIds().make(start.addYears(-1)));
        const QUuid id = ids.make(start);
        QCOMPARE(text(id).left(13).remove(u'-').toLongLong(nullptr, 16), start.toMSecsSinceEpoch());
    }
};

QTEST_APPLESS_MAIN(TimeOrderedIdLawsTest)
#include "TimeOrderedIdLawsTest.moc"
