// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/GrowthKeeper.h"
#include "support/Interruption.h"
#include "support/ReadingYears.h"
#include "support/TestReading.h"

#include <QTest>

using namespace chitai;

/// How far the child's picture has grown, as every snapshot tells it.
class GrowthKeeperTest : public QObject
{
    Q_OBJECT

private:
    static void readAll(TestReading &reading, int texts)
    {
        for (int i = 0; i < texts; ++i) {
            reading.add(QStringLiteral("Мама мыла раму %1").arg(i));
            if (i > 0 || !reading.now().wordIndex)
                reading.apply(NextItem{});
            reading.apply(AdvanceWord{100});
            reading.apply(AdvanceWord{1});
        }
    }
    static QUuid child(const TestReading &reading) { return *reading.now().reader; }
    /// As the screens show it once a server has been asked.
    static Growth grown(const TestReading &reading)
    {
        reading.settle();
        const std::shared_ptr<const Growth> growing = reading.now().growing;
        if (!growing)
            qFatal("nothing grows");
        return *growing;
    }
    static int texts(const TestReading &reading) { return grown(reading).texts; }
    static void setLetters(TestReading &reading, const LetterChoice &choice,
                           Language language = Language::Russian)
    {
        TestCore::must(reading.core().practice().setLetterChoice(child(reading), language, choice));
    }

private Q_SLOTS:
    void itIsThereFromTheBeginning()
    {
        const TestReading reading;
        QCOMPARE(grown(reading), (Growth{growthSeed(child(reading)), 0, 0, {}}));
    }

    void aTextThatIsReadIsOneMore()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Мама мыла раму"));
        reading.apply(AdvanceWord{2});
        QCOMPARE(texts(reading), 0);
        reading.apply(AdvanceWord{1});
        QCOMPARE(texts(reading), 1);
        reading.apply(Undo{});
        QCOMPARE(texts(reading), 0); // it was not read after all
        reading.apply(AdvanceWord{1});
        reading.add(QStringLiteral("Папа"));
        reading.apply(NextItem{});
        reading.add(QStringLiteral("Кот"));
        reading.apply(NextItem{}); // left before its end
        QCOMPARE(texts(reading), 1);
        reading.apply(EndSession{});
        QCOMPARE(texts(reading), 1);
        reading.restart();
        QCOMPARE(texts(reading), 1);
    }

    void aTextThatWasSkippedFirstCountsOnceItIsRead()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Папа"));
        reading.add(QStringLiteral("Кот"));
        reading.apply(NextItem{});
        reading.apply(Undo{}); // back to the first one
        reading.apply(AdvanceWord{1});
        QCOMPARE(texts(reading), 1);
        reading.apply(EndSession{});
        QCOMPARE(texts(reading), 1);
    }

    /// While a child reads nothing of the picture changes, whatever is marked.
    void marksChangeNothing()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Мама мыла раму"));
        reading.settle();
        const std::shared_ptr<const Growth> before = reading.now().growing;
        reading.apply(MarkWord{0, WordMark::Stumbled});
        reading.apply(AdvanceWord{1});
        reading.apply(UnmarkWord{0});
        reading.apply(SetCurtain{true});
        reading.settle();
        QCOMPARE(reading.now().growing, before);
    }

    /// What the child was shown stays, also where it is deleted from the history.
    void whatWasShownStays()
    {
        TestReading reading;
        reading.apply(StartSession{});
        readAll(reading, 3);
        const QUuid session = *reading.now().sessionId;
        reading.apply(EndSession{});
        QCOMPARE(texts(reading), 3);
        QVERIFY(reading.libraryService().removeSession(session));
        reading.apply(StartSession{});
        QCOMPARE(texts(reading), 3);
        reading.restart();
        QCOMPARE(texts(reading), 3);
        readAll(reading, 4);
        reading.apply(EndSession{});
        QCOMPARE(texts(reading), 4); // what is counted has caught up
    }

    void aWordThatIsTamedOnceStays()
    {
        TestReading reading;
        for (int day = 0; day < 5; ++day) {
            reading.apply(StartSession{});
            for (const char *text : {"Мама мыла раму", "Мама дома"}) {
                reading.add(QString::fromUtf8(text));
                if (reading.now().nextStep == NextStep::Next)
                    reading.apply(NextItem{});
                if (day == 0)
                    reading.apply(MarkWord{0, WordMark::Stumbled});
                reading.apply(AdvanceWord{100});
                reading.apply(AdvanceWord{1});
            }
            reading.apply(EndSession{});
            reading.family.clock.advance(std::chrono::hours(24));
        }
        QCOMPARE(grown(reading).words, 1);
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Мама и папа"));
        reading.apply(MarkWord{0, WordMark::Told});
        reading.apply(AdvanceWord{100});
        reading.apply(AdvanceWord{1});
        reading.apply(EndSession{});
        QCOMPARE(grown(reading).words, 1);
    }

    /// The child was shown more on another laptop at the same moment.
    void whatIsKeptAtTheSameMomentStays()
    {
        for (int moment = 0; moment < 12; ++moment) {
            TestFamily family;
            const QUuid child = ReadingYears::addChildWithTexts(family);
            ReadingYears years(family, ReadingYears::longTexts(family, Language::Russian, 6));
            const QDate day(2026, 11, 1);
            years.read({.child = child, .first = day, .last = day});

            const std::unique_ptr<Database> other = Database::open(family.address()).value();
            GrowthStore itsGrowth(*other);
            bool isKept = false;
            Stores &stores = family.stores();
            GrowthKeeper keeper(
                {stores.readingEvents, stores.practice, stores.letters, stores.growth});
            {
                const Interruption interruption(family.database(), moment, [&] {
                    isKept = itsGrowth.keep(child, {5, 0, {}}).has_value();
                });
                QVERIFY(keeper.growthOf(child, true));
            }
            QVERIFY(isKept || moment > 0);
            QCOMPARE(stores.growth.kept(child).value().texts, isKept ? 5 : 3);
        }
    }

    void lettersAreWhatAParentSays()
    {
        TestReading reading;
        LetterChoice choice{.order = QStringLiteral("zhukova"), .step = 4};
        setLetters(reading, choice);
        QCOMPARE(grown(reading).letters,
                 QStringList({QStringLiteral("А"), QStringLiteral("У"), QStringLiteral("О"),
                              QStringLiteral("М")}));
        choice.early = QStringList(QStringLiteral("ш"));
        choice.missing = QStringList(QStringLiteral("у"));
        setLetters(reading, choice);
        QCOMPARE(grown(reading).letters,
                 QStringList({QStringLiteral("А"), QStringLiteral("О"), QStringLiteral("М"),
                              QStringLiteral("Ш")}));
        setLetters(reading, {});
        QCOMPARE(grown(reading).letters, QStringList());
    }

    /// Once an evening has ended with a lantern, it hangs where it hung.
    void aLanternStaysInItsPlace()
    {
        TestReading reading;
        setLetters(reading, {.order = QStringLiteral("zhukova"), .step = 3});
        reading.apply(StartSession{});
        reading.apply(EndSession{});
        reading.settle();
        setLetters(reading, {.order = QStringLiteral("goretsky"), .step = 1});
        QCOMPARE(grown(reading).letters,
                 QStringList({QStringLiteral("А"), QStringLiteral("У"), QStringLiteral("О"),
                              QStringLiteral("И"), QStringLiteral("Ы")}));
    }

    void lettersOfAllLanguagesHang()
    {
        TestReading reading;
        setLetters(reading, {.order = QStringLiteral("levumi-kiel"), .step = 1}, Language::German);
        setLetters(reading, {.order = QStringLiteral("letters-and-sounds"), .step = 1},
                   Language::English);
        QCOMPARE(grown(reading).letters.mid(0, 2),
                 QStringList({QStringLiteral("M"), QStringLiteral("L")}));
        QVERIFY(grown(reading).letters.contains(QStringLiteral("p")));
        QCOMPARE(lanternText(QStringLiteral("sch"), Language::German), QStringLiteral("sch"));
        QCOMPARE(lanternText(QStringLiteral("ß"), Language::German), QStringLiteral("ß"));
    }

    void aChildCanDoWithoutIt()
    {
        TestReading reading;
        DisplayStyle style;
        style.showsGrowth = false;
        reading.apply(SetDisplayStyle{style});
        QVERIFY(!reading.now().growing);
        reading.apply(SetDisplayStyle{DisplayStyle()});
        QCOMPARE(texts(reading), 0);
    }

    void eachChildHasItsOwn()
    {
        TestReading reading;
        reading.apply(StartSession{});
        readAll(reading, 2);
        reading.apply(EndSession{});
        const QUuid first = child(reading);
        TestCore::must(reading.core().profiles().add(QStringLiteral("Ида")));
        QCOMPARE(texts(reading), 0);
        QVERIFY(grown(reading).seed != growthSeed(first));
        TestCore::must(reading.core().profiles().choose(first));
        QCOMPARE(texts(reading), 2);
    }

    void itGoesWithItsChild()
    {
        TestReading reading;
        const QUuid first = child(reading);
        reading.apply(StartSession{});
        readAll(reading, 2);
        reading.apply(EndSession{});
        TestCore::must(reading.core().profiles().add(QStringLiteral("Ида")));
        TestCore::must(reading.core().profiles().remove(first));
        TestCore::must(reading.core().profiles().finishRemovals());
        QCOMPARE(reading.family.stores().growth.kept(first).value(), GrowthStore::Counts());
    }

    void aRestartFindsItAsItWas()
    {
        TestReading reading;
        reading.apply(StartSession{});
        readAll(reading, 3);
        const Growth before = grown(reading);
        reading.restart();
        QCOMPARE(grown(reading), before);
    }
};

QTEST_GUILESS_MAIN(GrowthKeeperTest)
#include "GrowthKeeperTest.moc"
