// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/Rows.h"
#include "support/TestLaptop.h"
#include "support/TestServerCluster.h"

#include <QElapsedTimer>
#include <QTest>
#include <algorithm>

using namespace chitai;
using namespace std::chrono_literals;

/// A class in which every child reads on a laptop of its own.
class ManyLaptopsTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int laptopCount = 30;
    static constexpr int textsOfEach = 12;

    struct Times
    {
        std::vector<qint64> taps; // nanoseconds
        std::vector<qint64> completions;

        [[nodiscard]] static double worstOfHundred(std::vector<qint64> times)
        {
            std::sort(times.begin(), times.end());
            return double(times[times.size() * 99 / 100]) / 1e6;
        }
    };

    class Laptop : public TestLaptop
    {
    public:
        Laptop(const DatabaseAddress &school, int number)
            : TestLaptop(school, qPrintable(QStringLiteral("laptop-%1").arg(number)))
        {
            must(core.profiles().add(QStringLiteral("Child %1").arg(number)));
            QList<QUuid> items;
            for (int i = 0; i < textsOfEach; ++i) {
                const QString text = QStringLiteral("кот %1").arg(i);
                items += stores.library.findOrCreate(text, Language::Russian)->item.id;
            }
            must(core.model().apply(StartSession{}));
            must(core.model().apply(AddItem{items.takeFirst()}));
            must(core.model().apply(AddItems{items, {}}));
        }

        static void must(const Result<void> &done) { TestCore::must(done); }
        template <typename T>
        static void must(const Result<T> &done)
        {
            TestCore::must(done.map([](const auto &) {}));
        }

        void tap(const ReadingCommand &command, std::vector<qint64> &times)
        {
            QElapsedTimer timer;
            timer.start();
            must(core.model().apply(command));
            times.push_back(timer.nsecsElapsed());
        }
        void readOne(Times &times)
        {
            if (core.model().snapshot()->isCompleted())
                tap(NextItem{}, times.taps);
            tap(MarkWord{0, WordMark::Stumbled}, times.taps);
            tap(AdvanceWord{1}, times.taps);
            tap(AdvanceWord{1}, times.completions);
            read += core.model().snapshot()->isCompleted() ? 1 : 0;
        }

        int read = 0;
    };

    static int waiting(std::vector<std::unique_ptr<Laptop>> &laptops)
    {
        int waiting = 0;
        for (const auto &laptop : laptops)
            waiting += laptop->core.readingFile()->state().waiting;
        return waiting;
    }

private Q_SLOTS:
    void nothingThatWasAcknowledgedIsLost()
    {
        TestServerCluster &server = TestServerCluster::running();
        const DatabaseAddress school = server.newDatabase();
        std::vector<std::unique_ptr<Laptop>> laptops;
        for (int i = 0; i < laptopCount; ++i)
            laptops.push_back(std::make_unique<Laptop>(school, i));
        QTRY_COMPARE_WITH_TIMEOUT(waiting(laptops), 0, 60'000);

        std::array<Times, 3> times; // with the server, without it, with it again
        for (std::size_t phase = 0; phase < times.size(); ++phase) {
            for (int i = 0; i < textsOfEach / 3; ++i) {
                for (const auto &laptop : laptops)
                    laptop->readOne(times[phase]);
                QTest::qWait(0); // timers and answers have their turn
                if (phase == 0 && i == textsOfEach / 3 - 1)
                    server.crash(); // in the middle of handing over
            }
            if (phase == 1)
                server.start();
            qInfo("phase %d: a tap takes %.2f ms, a completion %.2f ms, in 99 of 100 cases",
                  int(phase), Times::worstOfHundred(times[phase].taps),
                  Times::worstOfHundred(times[phase].completions));
        }
        QElapsedTimer caughtUp;
        caughtUp.start();
        QTRY_COMPARE_WITH_TIMEOUT(waiting(laptops), 0, 120'000);
        qInfo("caught up in %.1f s", double(caughtUp.elapsed()) / 1e3);

        qint64 read = 0;
        for (const auto &laptop : laptops) {
            read += laptop->read;
            QCOMPARE(laptop->core.readingFile()->asideCount(), 0);
            // A network is slower by far; the machine of a test may be busy.
            for (const Times &phase : times)
                QVERIFY(Times::worstOfHundred(phase.taps) < 200);
        }
        QCOMPARE(read, laptopCount * textsOfEach);
        const auto count = [&](const char *what) {
            return readFirst(laptops.front()->database->run(u"SELECT count(*) FROM "
                                                            % QString::fromLatin1(what)),
                             readNumber)
                .value()
                .value_or(-1);
        };
        QCOMPARE(count("reading_events WHERE kind = 'completed'"), read);
        QCOMPARE(count("reading_events WHERE kind = 'mark'"), read);
        QCOMPARE(count("session_items WHERE completed_at IS NOT NULL"), read);
    }
};

QTEST_GUILESS_MAIN(ManyLaptopsTest)
#include "ManyLaptopsTest.moc"
