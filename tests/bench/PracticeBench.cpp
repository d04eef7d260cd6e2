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

QList<NewItem> textsToRead()
{
    QFile file(QStringLiteral(CHITAI_LIBRARY "/starter.ru.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no starter texts");
    static const QRegularExpression noLetter(QStringLiteral("[^\\w]+"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = QString::fromUtf8(file.readAll()).split(noLetter, Qt::SkipEmptyParts);
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
    printTime(QStringLiteral("Next texts"),
              middle([&] { (void)practice.nextTexts(child, Language::Russian, 5).value(); }), 200);
}

} // namespace chitai::bench
