// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/Fsrs6.h"
#include "practice/Statistics.h"

#include <QTest>
#include <cmath>

using namespace chitai;

namespace {

/// A review, and what two independent implementations give for it.
struct Step
{
    int grade;
    int days; ///< since the one before
    double stability;
    double difficulty;
    int interval;
};

} // namespace

Q_DECLARE_METATYPE(QList<Step>)

class Fsrs6Test : public QObject
{
    Q_OBJECT

private:
    static bool isNear(double a, double b) { return std::abs(a - b) < 1e-4; }

private Q_SLOTS:
    void givesWhatOthersGive_data()
    {
        QTest::addColumn<QList<Step>>("steps");
        QTest::newRow("forgottenFirst") << QList<Step>{
            {1, 0, 0.212000, 6.413300, 1},
            {3, 1, 1.886788, 6.402115, 2},
            {3, 3, 7.638231, 6.390941, 8},
            {3, 8, 21.607829, 6.379779, 22},
        };
        QTest::newRow("slowly") << QList<Step>{
            {1, 0, 0.212000, 6.413300, 1}, {1, 1, 0.100886, 8.806304, 1},
            {3, 1, 0.683207, 8.792727, 1}, {2, 2, 1.699506, 9.183784, 2},
            {3, 4, 4.335783, 9.169829, 4}, {3, 9, 9.727703, 9.155887, 10},
        };
        QTest::newRow("twiceOnADay") << QList<Step>{
            {1, 0, 0.212000, 6.413300, 1},  {3, 0, 0.246689, 6.402115, 1},
            {3, 1, 2.021477, 6.390941, 2},  {3, 2, 6.451805, 6.379779, 6},
            {1, 10, 1.146264, 8.795286, 1}, {3, 1, 2.351645, 8.781719, 2},
        };
        QTest::newRow("forgottenLater") << QList<Step>{
            {3, 0, 2.306500, 2.118104, 2},  {3, 2, 10.964332, 2.111214, 11},
            {1, 11, 1.538337, 7.392238, 2}, {3, 1, 3.553910, 7.380074, 4},
            {3, 2, 7.178819, 7.367923, 7},
        };
    }

    void givesWhatOthersGive()
    {
        QFETCH(QList<Step>, steps);
        std::optional<MemoryState> state;
        for (const Step &step : steps) {
            state = fsrs6::review(state, RecallGrade(step.grade), step.days);
            QVERIFY2(isNear(state->stability, step.stability),
                     QByteArray::number(state->stability, 'f', 6));
            QVERIFY2(isNear(state->difficulty, step.difficulty),
                     QByteArray::number(state->difficulty, 'f', 6));
            QCOMPARE(fsrs6::interval(*state), step.interval);
        }
    }

    void isForgottenInTime()
    {
        const MemoryState state{10, 5};
        QCOMPARE(fsrs6::retention(state, 0), 1.0);
        QVERIFY(isNear(fsrs6::retention(state, 10), 0.9));
        QVERIFY(fsrs6::retention(state, 90) < fsrs6::retention(state, 30));
        QCOMPARE(fsrs6::interval({1'000, 1}), fsrs6::longestInterval);
        QCOMPARE(fsrs6::interval({0.001, 10}), 1);
    }

    void medians()
    {
        using namespace statistics;
        QVERIFY(!median({}));
        QCOMPARE(median({3}), 3.0);
        QCOMPARE(median({9, 1, 4}), 4.0);
        QCOMPARE(median({9, 1, 4, 6}), 5.0);
        QCOMPARE(medianDeviation({1, 1, 2, 2, 4, 6, 9}), 1.0);
        QVERIFY(!theilSen({{1, 2}, {1, 5}}));
        // One wild point changes nothing of a line of four others.
        const auto line = theilSen({{0, 1}, {1, 3}, {2, 5}, {3, 100}, {4, 9}});
        QVERIFY(isNear(line->slope, 2));
        QVERIFY(isNear(line->intercept, 1));
    }
};

QTEST_GUILESS_MAIN(Fsrs6Test)
#include "Fsrs6Test.moc"
