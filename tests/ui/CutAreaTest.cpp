// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/CutArea.h"

#include <QSignalSpy>
#include <QTest>

using namespace chitai;

class CutAreaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysWithinThePicture()
    {
        CutArea area;
        area.move(5, -5);
        QVERIFY(qFuzzyCompare(area.rect().right(), 1.0));
        QCOMPARE(area.rect().top(), 0.0);
        QVERIFY(qFuzzyCompare(area.rect().width(), 0.9)); // moved, not made smaller
        area.pull(CutArea::TopLeft, -5, -5);
        QCOMPARE(area.rect().topLeft(), QPointF(0, 0));
        area.pull(CutArea::BottomRight, 5, 5);
        QCOMPARE(area.rect(), QRectF(0, 0, 1, 1));
    }

    void leavesATenthAtLeast()
    {
        CutArea area;
        area.pull(CutArea::BottomRight, -5, -5);
        QVERIFY(qFuzzyCompare(area.rect().width(), 0.1));
        QVERIFY(qFuzzyCompare(area.rect().height(), 0.1));
        QVERIFY(qFuzzyCompare(area.rect().left(), 0.05)); // the other corner stays
        area.pull(CutArea::TopRight, 0.2, 5);
        QVERIFY(qFuzzyCompare(area.rect().width(), 0.3));
        QVERIFY(qFuzzyCompare(area.rect().height(), 0.1));
        QSignalSpy changed(&area, &CutArea::rectChanged);
        area.reset();
        QVERIFY(qFuzzyCompare(area.rect().width(), 0.9));
        area.reset();
        QCOMPARE(changed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(CutAreaTest)
#include "CutAreaTest.moc"
