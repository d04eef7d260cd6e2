// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/ProgressModel.h"
#include "core/StarterLibrary.h"
#include "reading/Profiles.h"
#include "support/ReadingYears.h"
#include "support/TestReading.h"
#include "ui/practice/ProgressFiles.h"
#include "ui/practice/ProgressWords.h"
#include "ui/practice/charts/PaceChart.h"
#include "ui/practice/charts/TamedChart.h"
#include "ui/practice/charts/TextsChart.h"

#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace chitai;

class ProgressModelTest : public QObject
{
    Q_OBJECT

private:
    struct Family
    {
        Family()
        {
            if (!addStarterLibrary(reading.family.library(), reading.family.settings()))
                qFatal("no starter library");
            // Each text is some that are there, one behind the other: thirty words in two of them.
            const QList<Item> shortOnes
                = reading.family.search().suggestions(Language::Russian, 200).value();
            for (qsizetype i = 0; i + 6 <= shortOnes.size() * 2; ++i) {
                QStringList parts;
                for (qsizetype part = i; part < i + 6; ++part)
                    parts += shortOnes[part % shortOnes.size()].text;
                reading.family.addItem(parts.join(u' ') + u' ' + shortOnes[i % 7].text);
            }
            TestCore::must(profiles.rename(QStringLiteral("Lena")));
            TestCore::must(profiles.setLanguage(Language::Russian));
        }

        void read(const QDate &first, const QDate &last, int textsAnEvening = 4)
        {
            ReadingYears(reading.family,
                         ReadingYears::longTexts(reading.family, Language::Russian, 170))
                .read({.child = profiles.active().id,
                       .first = first,
                       .last = last,
                       .daysBetween = 4,
                       .textsAnEvening = textsAnEvening,
                       .hard = QStringLiteral("шж")});
        }

        [[nodiscard]] QByteArray saved(ProgressFiles::Kind kind)
        {
            const QString path = reading.family.folder() % u"/saved." % ProgressFiles::ending(kind);
            files.save(kind, QUrl::fromLocalFile(path));
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }

        TestReading reading;
        Profiles &profiles = reading.core().profiles();
        ProgressModel progress{
            {profiles, reading.core().practice(), reading.libraryService(), reading.model()}};
        ProgressFiles files{{progress, reading.core().childExport(), profiles}};
        const QDate today{2026, 1, 31};
    };

    static ChartInk ink()
    {
        const QColor colour = Qt::black;
        ChartInk ink;
        ink.ink = ink.quiet = ink.line = ink.soft = ink.edge = ink.good = ink.goodSoft = ink.careful
            = ink.carefulSoft = colour;
        ink.ground = Qt::white;
        ink.family = QStringLiteral("Andika");
        return ink;
    }

    /// Nothing is drawn beside its place; each stop is in it, and says something.
    static void drawAndTell(const Chart &chart)
    {
        const QRectF place(10, 20, 600, 240);
        QImage image(620, 280, QImage::Format_RGB32);
        image.fill(Qt::white);
        {
            QPainter painter(&image);
            chart.paint(painter, place, ink());
        }
        for (int x = 0; x < image.width(); ++x) {
            QCOMPARE(image.pixelColor(x, 0), QColor(Qt::white));
            QCOMPARE(image.pixelColor(x, image.height() - 1), QColor(Qt::white));
        }
        const QList<Chart::Stop> stops = chart.stops(place, ink());
        QVERIFY(!stops.isEmpty());
        qreal last = 0;
        for (const Chart::Stop &stop : stops) {
            QVERIFY(place.contains(stop.at));
            QVERIFY(stop.at.x() >= last);
            last = stop.at.x();
            QVERIFY(!stop.told.isEmpty() && !stop.told.contains(u'%'));
        }
    }

private Q_SLOTS:
    void saysNothingBeforeThreeEvenings()
    {
        Family family;
        family.progress.setActive(true);
        QCOMPARE(family.progress.evenings(), 0);
        QVERIFY(!family.progress.isReady());
        QCOMPARE(family.progress.summary(), QString());
        family.progress.setActive(false);
        family.read(family.today.addDays(-4), family.today);
        family.progress.setActive(true);
        QCOMPARE(family.progress.evenings(), 2);
        QVERIFY(!family.progress.isReady());
        family.progress.setActive(false);
        family.read(family.today.addDays(-1), family.today);
        family.progress.setActive(true);
        QVERIFY(family.progress.isReady());
    }

    void tellsOfHalfAYear()
    {
        Family family;
        family.read(family.today.addDays(-170), family.today);
        family.progress.setActive(true);
        const ProgressModel &progress = family.progress;
        QVERIFY(progress.hasPace());
        QVERIFY(progress.hasTexts());
        QVERIFY(progress.hasTamed());
        QVERIFY2(progress.summary().contains(QLatin1StringView("The pace grows calmly.")),
                 qPrintable(progress.summary()));
        QVERIFY(!progress.patterns().isEmpty());
        const QVariantMap hardest = progress.patterns().front().toMap();
        QCOMPARE(hardest[QStringLiteral("share")].toDouble(), 1.0);
        QVERIFY(hardest[QStringLiteral("usual")].toDouble() <= 0.5);
        QVERIFY(hardest[QStringLiteral("oneIn")].toString().startsWith(QLatin1StringView("1 in ")));
    }

    void theTableSaysWhatTheChartsDraw()
    {
        Family family;
        family.read(family.today.addDays(-60), family.today);
        family.progress.setActive(true);
        for (int span = 0; span < 4; ++span) {
            family.progress.setSpan(span);
            int texts = 0;
            int tamed = 0;
            for (const ProgressWords::Row &row :
                 ProgressWords::table(family.progress.overview(), family.progress.isByWeek())) {
                texts += row.texts.toInt();
                tamed += row.tamed.toInt();
                QVERIFY(row.alone.toInt() + row.withHelp.toInt() + row.together.toInt()
                        <= row.texts.toInt());
            }
            QCOMPARE(texts, span == 0 ? 4 * 14 : 4 * 16); // the first evenings are before 8 weeks
            QCOMPARE(tamed, family.progress.overview().tamed.size());
            for (const QVariant &row : family.progress.table())
                QCOMPARE(row.toStringList().size(), ProgressModel::columns().size());
        }
    }

    void textsThatTrainArePutIntoTheQueue()
    {
        Family family;
        family.read(family.today.addDays(-170), family.today);
        family.progress.setActive(true);
        int pattern = -1;
        for (int i = 0; i < family.progress.patterns().size(); ++i) {
            if (family.progress.patterns()[i].toMap()[QStringLiteral("texts")].toInt() > 0)
                pattern = i;
        }
        QVERIFY(pattern >= 0);
        family.progress.train(pattern);
        const QStringList texts = family.progress.trainingTexts();
        QCOMPARE(texts.size(),
                 family.progress.patterns()[pattern].toMap()[QStringLiteral("texts")].toInt());
        family.progress.readTrainingTexts();
        QCOMPARE(family.reading.now().current->text, texts.front());
        QCOMPARE(family.reading.queue().size(), texts.size() - 1);
        QVERIFY(!family.progress.message().isEmpty());
        family.progress.train(-1);
        QVERIFY(family.progress.trainingTexts().isEmpty());

        // They are for the child whose progress is shown.
        const QUuid shown = family.progress.profileId();
        TestCore::must(family.reading.core().profiles().add(QStringLiteral("Ida")));
        QVERIFY(*family.reading.now().reader != shown);
        family.progress.showChild(shown);
        family.progress.train(pattern);
        QVERIFY(!family.progress.trainingTexts().isEmpty());
        family.progress.readTrainingTexts();
        QCOMPARE(*family.reading.now().reader, shown);
    }

    void followsTheChildThatReads()
    {
        Family family;
        family.read(family.today.addDays(-20), family.today);
        family.progress.setActive(true);
        QCOMPARE(family.progress.name(), QStringLiteral("Lena"));
        TestCore::must(family.profiles.add(QStringLiteral("Mark")));
        QCOMPARE(family.progress.name(), QStringLiteral("Mark"));
        QCOMPARE(family.progress.evenings(), 0);
        family.progress.setChild(0);
        QCOMPARE(family.progress.name(), QStringLiteral("Lena"));
        QCOMPARE(family.progress.evenings(), 6);
        QCOMPARE(family.progress.languages(), QStringList(QStringLiteral("ru")));
    }

    void chartsDrawAndTell()
    {
        Family family;
        family.read(family.today.addDays(-400), family.today, 1);
        family.progress.setActive(true);
        for (int span = 0; span < 4; ++span) {
            family.progress.setSpan(span);
            const ProgressOverview &overview = family.progress.overview();
            const PaceChart pace(overview);
            const TextsChart texts(overview, family.progress.isByWeek());
            const TamedChart tamed(overview);
            for (const Chart *chart : std::initializer_list<const Chart *>{&pace, &texts, &tamed})
                drawAndTell(*chart);
            // As many dots and rings as points.
            QCOMPARE(pace.stops(QRectF(10, 20, 600, 240), ink()).size(),
                     overview.first.size() + overview.repeated.size());
        }
    }

    void anEmptyChartTellsNothing()
    {
        const ProgressOverview nothing
            = overviewOf({}, {}, ProgressSpan::HalfYear, QDate(2026, 1, 31));
        QImage image(300, 200, QImage::Format_RGB32);
        QPainter painter(&image);
        const PaceChart pace(nothing);
        const TextsChart texts(nothing, true);
        const TamedChart tamed(nothing);
        for (const Chart *chart : std::initializer_list<const Chart *>{&pace, &texts, &tamed}) {
            chart->paint(painter, QRectF(0, 0, 300, 200), ink());
            QVERIFY(chart->stops(QRectF(0, 0, 300, 200), ink()).isEmpty());
        }
    }

    void sessionsAndWordsAreTables()
    {
        Family family;
        family.read(family.today.addDays(-20), family.today);
        family.progress.setActive(true);
        const QList<QByteArray> sessions = family.saved(ProgressFiles::Sessions).split('\n');
        QCOMPARE(sessions.size(), 1 + 6 + 1);
        QCOMPARE(sessions[0],
                 QByteArrayLiteral("day,time,minutes,language,texts,words,errors,self_corrected,"
                                   "accuracy,band,first_pace,repeated_pace,free_minute\r"));
        QVERIFY(sessions[1].startsWith("2026-01-11,"));
        QCOMPARE(sessions[1].count(','), sessions[0].count(','));
        const QList<QByteArray> words = family.saved(ProgressFiles::Words).split('\n');
        QVERIFY(words.size() > 10);
        QVERIFY(words[1].startsWith("ru,"));
        QVERIFY(family.files.message().contains(QLatin1StringView("saved.csv")));
        QCOMPARE(family.files.writtenFile().fileName(), QStringLiteral("saved.csv"));
        family.files.dismissMessage();
        QVERIFY(family.files.writtenFile().isEmpty());
    }

    void everythingIsInTheJson()
    {
        Family family;
        family.read(family.today.addDays(-20), family.today);
        family.progress.setActive(true);
        const QJsonObject all
            = QJsonDocument::fromJson(family.saved(ProgressFiles::Everything)).object();
        QCOMPARE(all[u"child"][u"name"].toString(), QStringLiteral("Lena"));
        QCOMPARE(all[u"sessions"].toArray().size(), 6);
        QCOMPARE(all[u"sessions"][0][u"texts"].toArray().size(), 4);
        QCOMPARE(all[u"readings"].toArray().size(), 24);
        const qsizetype events
            = family.reading.family.stores().readingEvents.after({}).value().size();
        QCOMPARE(all[u"events"].toArray().size(), events);
        QVERIFY(!all[u"words"].toArray().isEmpty());
    }

    void theReportIsAPdf()
    {
        Family family;
        family.read(family.today.addDays(-170), family.today);
        family.progress.setActive(true);
        const QByteArray pdf = family.saved(ProgressFiles::Report);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.size() > 5'000);
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        Family family;
        family.progress.setActive(true);
        family.files.save(ProgressFiles::Words,
                          QUrl::fromLocalFile(QStringLiteral("/nowhere/at/all.csv")));
        QVERIFY(family.files.message().contains(QLatin1StringView("could not be written")));
    }
};

QTEST_MAIN(ProgressModelTest)
#include "ProgressModelTest.moc"
