// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/TimeOrderedId.h"
#include "base/WordMark.h"

#include <QTest>

using namespace chitai;

class TimeOrderedIdTest : public QObject
{
    Q_OBJECT

private:
    static QString text(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }

private Q_SLOTS:
    void sortsAsTheyWereMade()
    {
        TimeOrderedIds ids;
        QDateTime now = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC);
        QString before = text(ids.make(now));
        for (int i = 0; i < 20'000; ++i) {
            if (i % 3000 == 0)
                now = now.addMSecs(i % 2000 == 0 ? -500 : 7); // set back, too
            const QUuid id = ids.make(now);
            QCOMPARE(text(id).at(14), u'7'); // the version, which this Qt does not know
            QCOMPARE(id.variant(), QUuid::DCE);
            QVERIFY(text(id) > before);
            before = text(id);
        }
    }

    void sortsBehindThoseOfBefore()
    {
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC);
        TimeOrderedIds first;
        QUuid newest;
        for (int i = 0; i < 5; ++i)
            newest = first.make(now);
        TimeOrderedIds second;
        second.startBehind(newest);
        QVERIFY(text(second.make(now.addSecs(-60))) > text(newest));
        second.startBehind({});
        // RFC 9562, section 5.7: the moment in milliseconds comes first.
        const QUuid later = second.make(now.addSecs(1));
        QCOMPARE(text(later).left(13).remove(u'-').toLongLong(nullptr, 16),
                 now.addSecs(1).toMSecsSinceEpoch());
    }

    void marksHaveNames()
    {
        for (const WordMark mark : allWordMarks)
            QCOMPARE(wordMarkFromCode(wordMarkCode(mark)), mark);
        QVERIFY(!wordMarkFromCode(u"clean"));
        QVERIFY(isReadingError(WordMark::Inserted));
        QVERIFY(!isReadingError(WordMark::SelfCorrected));
    }
};

QTEST_GUILESS_MAIN(TimeOrderedIdTest)
#include "TimeOrderedIdTest.moc"
