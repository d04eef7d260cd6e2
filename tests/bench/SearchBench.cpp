// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SearchBench.h"

#include "Report.h"
#include "storage/LibraryImport.h"
#include "support/TestFamily.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>

namespace chitai::bench {

QStringList starterWords()
{
    QFile file(QStringLiteral(CHITAI_LIBRARY "/starter.ru.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no starter texts");
    static const QRegularExpression noLetter(QStringLiteral("[^\\w]+"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    return QString::fromUtf8(file.readAll()).split(noLetter, Qt::SkipEmptyParts);
}

QStringList sentences(int count, QRandomGenerator &random)
{
    const QStringList words = starterWords();
    QSet<QString> made;
    made.reserve(count);
    while (made.size() < count) {
        QStringList sentence;
        const int length = random.bounded(2, 8);
        for (int i = 0; i < length; ++i)
            sentence += words[random.bounded(words.size())];
        made.insert(sentence.join(u' '));
    }
    return {made.cbegin(), made.cend()};
}

namespace {

void measure(int count, const QString &reach)
{
    QRandomGenerator random(7);
    TestFamily family;
    const QStringList texts = sentences(count, random);
    {
        LibraryImport import(family.database(), family.clock);
        for (int i = 0; i < texts.size(); i += 5000) {
            QList<NewItem> batch;
            for (const QString &text : texts.mid(i, 5000))
                batch += NewItem{.text = text, .language = Language::Russian, .tags = {}};
            if (!import.add(batch))
                qFatal("the library can't be filled");
        }
        if (!import.finish())
            qFatal("the library can't be filled");
    }
    std::vector<double> times;
    for (int search = 0; search < 60; ++search) {
        // What somebody remembers of a text: some letters from the middle of it, or a slip.
        const QString &text = texts[random.bounded(texts.size())];
        QString typed = text.mid(random.bounded(qMax(1, int(text.size()) - 12)), 12);
        if (search % 5 == 0)
            typed.insert(6, u'щ');
        LibraryQuery query;
        query.language = Language::Russian;
        for (int length = 1; length <= typed.size(); ++length) {
            query.text = typed.left(length);
            query.order = search % 3 == 0 ? LibraryQuery::Order::NewestFirst
                                          : LibraryQuery::Order::Alphabetical;
            QElapsedTimer timer;
            timer.start();
            if (!family.search().find(query))
                qFatal("the library can't be searched");
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
    }
    std::sort(times.begin(), times.end());
    printRow(QStringLiteral("Search as typed, %1 items").arg(count),
             QStringLiteral("%1 ms, p95 %2 ms, worst %3 ms")
                 .arg(times[times.size() / 2], 0, 'f', 2)
                 .arg(times[times.size() * 95 / 100], 0, 'f', 2)
                 .arg(times.back(), 0, 'f', 2),
             reach);
}

} // namespace

void measureSearch()
{
    measure(10'000, QStringLiteral("p95 at most 5 ms"));
    measure(100'000, QStringLiteral("p95 at most 5 ms"));
    measure(1'000'000, QStringLiteral("p95 at most 20 ms"));
}

} // namespace chitai::bench
