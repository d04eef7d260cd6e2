// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/BeginningModel.h"
#include "support/TestReading.h"

#include <QSignalSpy>
#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;

/// What the page of progress says of the first evenings.
class BeginningModelTest : public QObject
{
    Q_OBJECT

private:
    struct Evening
    {
        Evening() { TestCore::must(profiles.setLanguage(Language::German)); }

        void read(const char *text, const QList<int> &hard)
        {
            if (!reading.now().hasSession())
                reading.apply(StartSession{Language::German});
            reading.add(QString::fromUtf8(text), Language::German);
            if (reading.now().isCompleted())
                reading.apply(NextItem{});
            for (const int word : hard)
                reading.apply(MarkWord{word});
            while (!reading.now().isCompleted()) {
                reading.family.clock.advance(1s);
                reading.apply(AdvanceWord{1});
            }
        }
        /// As somebody who comes to the page.
        void refresh()
        {
            progress.setActive(false);
            progress.setActive(true);
        }

        TestReading reading;
        Profiles &profiles = reading.core().profiles();
        ProgressModel progress{
            {profiles, reading.core().practice(), reading.libraryService(), reading.model()}};
        BeginningModel beginning{{progress, reading.core().practice(), profiles, reading.model(),
                                  reading.family.illustrations(),
                                  reading.core().illustrationFiles()}};
    };

private Q_SLOTS:
    void beforeTheFirstEveningAShortTextIsProposed()
    {
        Evening evening;
        BeginningModel &beginning = evening.beginning;
        QCOMPARE(beginning.texts(), QStringList());
        QCOMPARE(beginning.day(), QString());
        QCOMPARE(beginning.figures(), QString());
        QCOMPARE(beginning.nextText(), QString());
        beginning.readNext(); // there is nothing
        QVERIFY(!evening.reading.now().hasSession());
        evening.reading.family.addItem(QStringLiteral("Der Hund bellt im Hof."), Language::German);
        evening.reading.family.addItem(QStringLiteral("Oma"), Language::German);
        evening.refresh();
        QCOMPARE(beginning.nextText(), QStringLiteral("Oma"));
        QCOMPARE(beginning.nextReason(), QStringLiteral("A short one to begin with."));
    }

    void tellsWhatWasReadLast()
    {
        Evening evening;
        evening.read("Oma ruft den Hund.", {1});
        evening.read("Der Hund bellt laut.", {2, 3});
        evening.reading.add(QStringLiteral("Niemand hat das begonnen."), Language::German);
        evening.reading.apply(NextItem{});
        evening.reading.apply(EndSession{});
        evening.refresh();
        const BeginningModel &beginning = evening.beginning;
        QCOMPARE(beginning.texts(),
                 (QStringList{QStringLiteral("Oma ruft den Hund."),
                              QStringLiteral("Der Hund bellt laut.")}));
        QCOMPARE(beginning.moreTexts(), 0);
        QCOMPARE(beginning.figures(), QStringLiteral("2 text(s), 8 word(s)"));
        QCOMPARE(beginning.hardWords(), QStringLiteral("ruft, bellt, laut"));
        QVERIFY(!beginning.day().isEmpty());
        // The evening that goes on is not over yet, and one in another language is none of these.
        evening.read("Opa lacht.", {});
        evening.reading.apply(EndSession{});
        evening.progress.setLanguage(QStringLiteral("ru"));
        QCOMPARE(beginning.texts(), QStringList());
    }

    void noMoreThanAFewTextsAreListed()
    {
        Evening evening;
        for (const char *text : {"Eins.", "Zwei.", "Drei.", "Vier.", "Fünf.", "Sechs.", "Sieben."})
            evening.read(text, {});
        evening.reading.apply(EndSession{});
        evening.refresh();
        QCOMPARE(evening.beginning.texts().size(), 5);
        QCOMPARE(evening.beginning.moreTexts(), 2);
    }

    void itsOneActionBringsTheTextToTheChild()
    {
        Evening evening;
        evening.reading.family.addItem(QStringLiteral("Oma"), Language::German);
        evening.refresh();
        QSignalSpy wanted(&evening.beginning, &BeginningModel::readingWanted);
        evening.beginning.readNext();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(evening.reading.now().current->text, QStringLiteral("Oma"));
        QCOMPARE(evening.reading.now().language, Language::German);
        // Once more it is there already.
        evening.beginning.readNext();
        QCOMPARE(wanted.size(), 2);
        QVERIFY(evening.reading.now().queue->isEmpty());
    }

    void saysNothingWhereThereAreCharts()
    {
        Evening evening;
        for (int day = 0; day < ProgressOverview::leastEvenings; ++day) {
            evening.read("Oma ruft den Hund.", {1});
            evening.reading.apply(EndSession{});
            evening.reading.family.clock.advance(24h);
        }
        evening.refresh();
        QVERIFY(evening.progress.isReady());
        QCOMPARE(evening.beginning.texts(), QStringList());
        QCOMPARE(evening.beginning.nextText(), QString());
    }
};

QTEST_MAIN(BeginningModelTest)
#include "BeginningModelTest.moc"
