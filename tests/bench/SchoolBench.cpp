// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SchoolBench.h"

#include "Report.h"
#include "SchoolLaptop.h"
#include "SchoolServer.h"
#include "SearchBench.h"
#include "storage/LibraryImport.h"
#include "storage/Stores.h"
#include "support/FakeClock.h"
#include "support/TestServerCluster.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <thread>

namespace chitai::bench {

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr int texts = 100'000;

QString quantiles(std::vector<double> times, double high)
{
    std::sort(times.begin(), times.end());
    if (times.empty())
        return QStringLiteral("none");
    const auto at
        = [&](double share) { return times[std::size_t(double(times.size() - 1) * share)]; };
    return QStringLiteral("%1 ms, p%2 %3 ms, worst %4 ms (%5)")
        .arg(at(0.5), 0, 'f', 2)
        .arg(int(high * 100))
        .arg(at(high), 0, 'f', 2)
        .arg(times.back(), 0, 'f', 2)
        .arg(times.size());
}

void fill(const DatabaseAddress &school, const QStringList &sentences)
{
    const std::unique_ptr<Database> database = Database::open(school).value();
    FakeClock clock;
    LibraryImport import(*database, clock);
    for (int i = 0; i < sentences.size(); i += 5000) {
        QList<NewItem> batch;
        for (const QString &text : sentences.mid(i, 5000))
            batch += NewItem{.text = text, .language = Language::Russian, .tags = {}};
        if (!import.add(batch))
            qFatal("the library can't be filled");
        clock.advance(1min);
    }
    Stores stores(*database, clock);
    // No starter texts and no pictures come in meanwhile.
    if (!import.finish()
        || !stores.settings.setValue(QStringLiteral("starter_library"), QStringLiteral("added"))
        || !stores.settings.setValue(QStringLiteral("starter_pictures"), QStringLiteral("added")))
        qFatal("the library can't be filled");
}

/// What the server takes for a row, and for a question, without the program.
void measureFloor(const DatabaseAddress &school)
{
    const std::unique_ptr<Database> database
        = Database::openAsItIs(school, Database::Access::ReadWrite).value();
    (void)database->run(QStringLiteral("CREATE TABLE floor_of_bench (number INTEGER)")).value();
    std::vector<double> writes;
    std::vector<double> reads;
    for (int i = 0; i < 500; ++i) {
        auto begun = Clock::now();
        Database::Transaction transaction(*database);
        if (!database->execute(QStringLiteral("INSERT INTO floor_of_bench VALUES (?)"), {i})
            || !transaction.commit())
            qFatal("no row");
        writes.push_back(milliseconds(begun));
        begun = Clock::now();
        (void)database->run(QStringLiteral("SELECT 1")).value();
        reads.push_back(milliseconds(begun));
    }
    printRow(QStringLiteral("School, floor: a row and its commit"), quantiles(writes, 0.99), {});
    printRow(QStringLiteral("School, floor: a question"), quantiles(reads, 0.99), {});
}

void printTimes(const QString &of, const Times &times, bool isToReach)
{
    const auto row
        = [&](const char *what, const std::vector<double> &taken, double high, const char *reach) {
              printRow(of.arg(QLatin1String(what)), quantiles(taken, high),
                       isToReach ? QString::fromLatin1(reach) : QString());
          };
    row("tap to state", times.taps, 0.99, "p99 at most 5 ms");
    row("completed, on the server", times.completions, 0.99, "p99 at most 50 ms");
    row("search as typed", times.searches, 0.95, "p95 at most 20 ms");
    QStringList refused;
    for (auto code = times.refused.cbegin(); code != times.refused.cend(); ++code)
        refused += QStringLiteral("%1 %2").arg(code.value()).arg(code.key());
    printRow(of.arg(QStringLiteral("refused taps")),
             refused.isEmpty() ? QStringLiteral("0") : refused.join(QStringLiteral(", ")),
             isToReach ? QStringLiteral("none") : QString());
}

void measureLaptops(const QString &program, const TestServerCluster &cluster,
                    const DatabaseAddress &school, int count, std::chrono::seconds duration,
                    const QStringList &words)
{
    std::vector<std::unique_ptr<Laptop>> laptops;
    QByteArrayList texts;
    {
        const std::unique_ptr<Database> database = Database::open(school).value();
        FakeClock clock;
        Stores stores(*database, clock);
        for (int i = 0; i < count; ++i) {
            const QUuid child = QUuid::createUuid();
            if (!stores.profiles.add(
                    {.id = child, .name = QString::number(i), .colour = QStringLiteral("#1B57B5")}))
                qFatal("no child");
            laptops.push_back(std::make_unique<Laptop>(program, school, child, quint32(i)));
            // Each its own, of wordsOfText words.
            const QString text = words[i] % u" мыла раму и пела а кошка спала у окна весь день";
            texts += stores.library.findOrCreate(text, Language::Russian)
                         .value()
                         .item.id.toByteArray(QUuid::WithoutBraces);
        }
    }
    const ServerLoad before = loadOf(cluster.processId());
    QElapsedTimer timer;
    timer.start();
    const auto until = Clock::now() + duration;
    std::vector<std::thread> people;
    for (std::size_t i = 0; i < laptops.size(); ++i)
        people.emplace_back([&, i, until] { laptops[i]->run(until, words, texts[qsizetype(i)]); });
    std::this_thread::sleep_until(until - 1s);
    const ServerLoad now = loadOf(cluster.processId());
    const double seconds = double(timer.elapsed()) / 1000;
    for (std::thread &person : people)
        person.join();
    Times first;
    Times all;
    for (const std::unique_ptr<Laptop> &laptop : laptops) {
        first.add(laptop->firstTimes);
        all.add(laptop->times);
    }
    const QString what = QStringLiteral("School, %1 laptops: %2").arg(count);
    printTimes(what, all, true);
    printTimes(what.arg(QStringLiteral("in the first 15 s, %1")), first, false);
    printRow(what.arg(QStringLiteral("the server")),
             QStringLiteral("%1 % of a core, %2 MB")
                 .arg(100 * (now.processorSeconds - before.processorSeconds) / seconds, 0, 'f', 1)
                 .arg(now.megabytes, 0, 'f', 0),
             {});
}

} // namespace

void measureSchool(const QString &program)
{
    TestServerCluster cluster(TestServerCluster::Disk::Durable,
                              {QStringLiteral("max_connections=200")});
    const DatabaseAddress school = cluster.bareDatabase();
    QRandomGenerator random(7);
    fill(school, sentences(texts, random));
    measureFloor(school);
    const QStringList words = starterWords();
    for (const auto &[count, duration] : {std::pair(1, 60s), std::pair(8, 60s), std::pair(30, 60s)})
        measureLaptops(program, cluster, school, count, duration, words);
}

} // namespace chitai::bench
