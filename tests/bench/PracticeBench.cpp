// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PracticeBench.h"

#include "Report.h"
#include "reading/Profiles.h"
#include "storage/LibraryImport.h"
#include "support/ReadingYears.h"
#include "support/TestReading.h"

#include <QFile>
#include <QRegularExpression>
#include <ctime>

namespace chitai::bench {

namespace {

constexpr int textsOfYears = 3'000;
constexpr int wordsOfText = 20;
constexpr int rounds = 9;

QStringList wordsOfStarters()
{
    QFile file(QStringLiteral(CHITAI_LIBRARY "/starter.ru.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no starter texts");
    static const QRegularExpression noLetter(QStringLiteral("[^\\w]+"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    return QString::fromUtf8(file.readAll()).split(noLetter, Qt::SkipEmptyParts);
}

double p95(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() * 95 / 100];
}

QList<NewItem> textsToRead()
{
    const QStringList words = wordsOfStarters();
    QRandomGenerator random(7);
    QList<NewItem> texts;
    for (int i = 0; i < textsOfYears; ++i) {
        QStringList text;
        for (int word = 0; word < wordsOfText; ++word)
            text += words[random.bounded(words.size())];
        texts += NewItem{.text = text.join(u' ') + QString::number(i), // each another one
                         .language = Language::Russian,
                         .tags = {}};
    }
    return texts;
}

/// Milliseconds of processor time: what else the machine has to do counts not.
template <typename Work>
double middle(const Work &work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const std::clock_t begun = std::clock();
        work();
        times.push_back(double(std::clock() - begun) * 1e3 / CLOCKS_PER_SEC);
    }
    return median(times);
}

void printTime(const QString &what, double milliseconds, int reach)
{
    printRow(what, QStringLiteral("%1 ms").arg(milliseconds, 0, 'f', 1),
             QStringLiteral("%1 ms").arg(reach));
}

/// A large library by difficulty: to compute it, and to search it as somebody types.
void measureRanking()
{
    constexpr int count = 100'000;
    constexpr int atOnce = 400;
    TestReading reading;
    const QStringList words = wordsOfStarters();
    QRandomGenerator random(7);
    {
        LibraryImport import(reading.family.database(), reading.family.clock);
        QList<NewItem> texts;
        for (int i = 0; i < count; ++i) {
            QStringList text{QString::number(i)}; // each another one
            for (int word = random.bounded(2, 8); word > 0; --word)
                text += words[random.bounded(words.size())];
            texts += NewItem{.text = text.join(u' '), .language = Language::Russian, .tags = {}};
        }
        if (!import.add(texts) || !import.finish())
            qFatal("the library can't be filled");
    }
    Practice &practice = reading.core().practice();
    const QUuid child = reading.core().profiles().active().id;
    std::vector<double> slices;
    bool areAll = false;
    while (!areAll) {
        const std::clock_t begun = std::clock();
        areAll = practice.rankTexts(child, Language::Russian, atOnce).value();
        slices.push_back(double(std::clock() - begun) * 1e3 / CLOCKS_PER_SEC);
    }
    double all = 0;
    for (const double slice : slices)
        all += slice;
    printRow(QStringLiteral("Difficulty of 100,000 texts, and of 400 at a time"),
             QStringLiteral("%1 ms, p95 %2 ms").arg(all, 0, 'f', 0).arg(p95(slices), 0, 'f', 1),
             QStringLiteral("/ 50 ms"));
    for (const auto order :
         {LibraryQuery::Order::ShortestFirst, LibraryQuery::Order::EasiestFirst}) {
        std::vector<double> times;
        for (int search = 0; search < 40; ++search) {
            const QString word = words[random.bounded(words.size())].left(6) + u' '
                + words[random.bounded(words.size())].left(5);
            for (int length = 0; length <= word.size(); ++length) {
                const std::clock_t begun = std::clock();
                if (!reading.family.search().find({.text = word.left(length),
                                                   .language = Language::Russian,
                                                   .order = order,
                                                   .child = child}))
                    qFatal("the library can't be searched");
                times.push_back(double(std::clock() - begun) * 1e3 / CLOCKS_PER_SEC);
            }
        }
        printRow(order == LibraryQuery::Order::EasiestFirst
                     ? QStringLiteral("Search as typed, the easiest of 100,000")
                     : QStringLiteral("Search as typed, the shortest of 100,000"),
                 QStringLiteral("p95 %1 ms, worst %2 ms")
                     .arg(p95(times), 0, 'f', 1)
                     .arg(*std::max_element(times.begin(), times.end()), 0, 'f', 1),
                 QStringLiteral("p95 at most 10 ms"));
    }
}

} // namespace

void measurePractice()
{
    TestReading reading;
    {
        LibraryImport import(reading.family.database(), reading.family.clock);
        if (!import.add(textsToRead()) || !import.finish())
            qFatal("the library can't be filled");
    }
    Profiles &profiles = reading.core().profiles();
    ReadingYears years(
        reading.family,
        reading.family.search().suggestions(Language::Russian, textsOfYears).value());
    int words = 0;
    QList<QUuid> children;
    for (int child = 0; child < 3; ++child) {
        if (child > 0)
            TestCore::must(profiles.add(QStringLiteral("%1").arg(child)));
        children += profiles.active().id;
    }
    const QDate last = reading.family.clock.now().date();
    for (int day = 0; day < 1'800; ++day) // by turns
        words += years.read({.child = children[day % 3],
                             .first = last.addDays(day - 1'799),
                             .last = last.addDays(day - 1'799),
                             .textsAnEvening = 7,
                             .hard = QStringLiteral("щ")});
    Practice &practice = reading.core().practice();
    const std::clock_t begun = std::clock();
    TestCore::must(practice.update());
    printRow(QStringLiteral("Log of 1,800 sessions, counted anew"),
             QStringLiteral("%1 ms, %2 words")
                 .arg(double(std::clock() - begun) * 1e3 / CLOCKS_PER_SEC, 0, 'f', 0)
                 .arg(words),
             {});
    const QUuid child = children[(1'799) % 3];
    for (const ProgressSpan span : {ProgressSpan::EightWeeks, ProgressSpan::All}) {
        printTime(QStringLiteral("Progress, %1").arg(progressSpanCode(span)), middle([&] {
                      const auto seen = practice.overview(child, Language::Russian, span).value();
                      QList<WordPattern> patterns;
                      for (const HardPattern &hard : seen.patterns.list)
                          patterns += hard.pattern;
                      (void)practice.trainingTexts(child, Language::Russian, patterns).value();
                  }),
                  300);
    }
    printTime(QStringLiteral("Progress over REST"),
              middle([&] { (void)practice.progress(child, Language::Russian).value(); }), 300);
    const QUuid session = reading.family.sessions().sessions(child).value().front().id;
    printTime(QStringLiteral("Review of the last session"),
              middle([&] { (void)practice.review(session).value(); }), 100);
    printTime(QStringLiteral("What the picture grows with"),
              middle([&] { (void)reading.family.stores().growth.counted(child).value(); }), 2);
    printTime(QStringLiteral("Next texts"),
              middle([&] { (void)practice.nextTexts(child, Language::Russian, 5).value(); }), 200);
    measureRanking();
}

} // namespace chitai::bench
