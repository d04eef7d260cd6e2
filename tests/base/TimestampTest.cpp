// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Clock.h"

#include <QTest>
#include <QTimeZone>

using namespace chitai;

class TimestampTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isUtcWithMilliseconds()
    {
        const QDateTime berlin(QDate(2026, 1, 31), QTime(19, 5, 0, 250), QTimeZone(3600));
        QCOMPARE(toTimestamp(berlin), QStringLiteral("2026-01-31T18:05:00.250Z"));
    }

    void comesBackAsItWent()
    {
        const QDateTime moment(QDate(2026, 7, 1), QTime(6, 0, 0, 7), Qt::UTC);
        QCOMPARE(fromTimestamp(toTimestamp(moment)), moment);
    }

    void anythingElseIsInvalid()
    {
        QVERIFY(!fromTimestamp(QString()).isValid());
        QVERIFY(!fromTimestamp(QStringLiteral("yesterday")).isValid());
    }
};

QTEST_GUILESS_MAIN(TimestampTest)
#include "TimestampTest.moc"
