// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/FreeMinuteModel.h"
#include "support/TestReading.h"

#include <QSignalSpy>
#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;

class FreeMinuteModelTest : public QObject
{
    Q_OBJECT

private:
    struct Panel
    {
        Panel()
        {
            minute.setOffered(true);
            reading.apply(StartSession{});
            reading.add(QStringLiteral("Кот — спит, мурлычет и видит сон."));
        }

        TestReading reading;
        FreeMinuteModel minute{reading.model(), reading.family.clock};
    };

private Q_SLOTS:
    void isOfferedWhereThereIsSomethingToRead()
    {
        TestReading reading;
        FreeMinuteModel minute(reading.model(), reading.family.clock);
        QSignalSpy acted(&minute, &PageModel::acted);
        QSignalSpy changed(&minute, &FreeMinuteModel::changed);
        QVERIFY(!minute.isOffered());
        minute.setOffered(true);
        QVERIFY(minute.isOffered());
        QCOMPARE(acted.size(), 1);
        QVERIFY(!minute.canBegin());
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Кот спит."));
        QVERIFY(minute.canBegin());
        changed.clear();
        reading.apply(SetCurtain{true});
        QVERIFY(!minute.canBegin());
        QCOMPARE(changed.size(), 1);
        reading.apply(SetCurtain{false});
        reading.apply(AdvanceWord{9});
        reading.apply(AdvanceWord{1});
        QVERIFY(!minute.canBegin());
    }

    void asksWhetherEverybodyIsReadyFirst()
    {
        Panel panel;
        FreeMinuteModel &minute = panel.minute;
        QVERIFY(!minute.isPreparing());
        QVERIFY(!minute.isShown());
        minute.prepare();
        QVERIFY(minute.isPreparing());
        QVERIFY(minute.isShown());
        QVERIFY(!panel.reading.now().freeMinute); // the child sees nothing of it
        minute.leave();
        QVERIFY(!minute.isShown());
        minute.prepare();
        panel.reading.apply(AdvanceWord{2}); // somebody reads on
        QVERIFY(!minute.isPreparing());
        minute.prepare();
        panel.reading.apply(SetCurtain{true});
        QVERIFY(!minute.isPreparing());
        minute.prepare(); // there is nothing to read
        QVERIFY(!minute.isPreparing());
        panel.reading.apply(SetCurtain{false});
        minute.prepare();
        minute.begin();
        QCOMPARE(minute.stage(), FreeMinuteModel::Running);
        QVERIFY(!minute.isPreparing());
        QVERIFY(minute.isShown());
    }

    void saysBeforeThatATextIsShort()
    {
        TestReading reading;
        FreeMinuteModel minute(reading.model(), reading.family.clock);
        QCOMPARE(minute.shortNotice(), QString());
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Кот — спит."));
        QVERIFY2(minute.shortNotice().startsWith(QStringLiteral("This text has 2 word")),
                 qPrintable(minute.shortNotice()));
        QVERIFY(minute.shortNotice().contains(QStringLiteral("60 word")));
        reading.add(QStringLiteral("кот ").repeated(FreeMinuteModel::wordsForAMinute));
        reading.apply(NextItem{});
        QCOMPARE(minute.shortNotice(), QString());
    }

    void itsClockAsksForTheLastWordAfterAMinute()
    {
        Panel panel;
        FreeMinuteModel &minute = panel.minute;
        minute.begin();
        QCOMPARE(minute.stage(), FreeMinuteModel::Running);
        QVERIFY(minute.isShown());
        QCOMPARE(minute.seconds(), 0);
        panel.reading.family.clock.advance(23s);
        QTRY_COMPARE(minute.seconds(), 23);
        QVERIFY(!minute.takesLastWord());
        minute.tap(3);
        QCOMPARE(minute.kinds()[3], QStringLiteral("stumbled"));
        minute.tap(3);
        QCOMPARE(minute.kinds()[3], QString());
        minute.tap(3);
        panel.reading.family.clock.advance(60s);
        QTRY_COMPARE(minute.stage(), FreeMinuteModel::Asking);
        QCOMPARE(minute.seconds(), 60);
        QVERIFY(minute.takesLastWord());
        minute.setTakesLastWord(false); // something was forgotten
        minute.tap(0);
        QCOMPARE(minute.kinds()[0], QStringLiteral("stumbled"));
        minute.setTakesLastWord(true);
        minute.tap(5);
        QCOMPARE(minute.stage(), FreeMinuteModel::Over);
        QCOMPARE(minute.lastWord(), 5);
        QCOMPARE(minute.result(), QStringLiteral("3 word(s) in a minute."));
        QCOMPARE(minute.details(), QStringLiteral("5 word(s) read, 2 of them misread."));
        minute.tap(0); // what was fine after all
        QCOMPARE(minute.result(), QStringLiteral("4 word(s) in a minute."));
        minute.leave();
        QCOMPARE(minute.stage(), FreeMinuteModel::None);
        QVERIFY(!minute.isShown());
        QCOMPARE(panel.reading.now().wordIndex, 6);
    }

    void isStoppedEarlierAndSaysWhatIsTooShort()
    {
        Panel panel;
        FreeMinuteModel &minute = panel.minute;
        minute.begin();
        panel.reading.family.clock.advance(10s);
        minute.stop();
        QCOMPARE(minute.stage(), FreeMinuteModel::Asking);
        QCOMPARE(minute.seconds(), 10);
        panel.reading.family.clock.advance(90s);
        minute.tap(5);
        QVERIFY(minute.result().startsWith(QStringLiteral("Too short")));
        QCOMPARE(minute.details(),
                 QStringLiteral("5 word(s) read in 10 second(s), none of them misread."));
    }

    void onlyTheLastWordIsTakenBackForAnotherOne()
    {
        Panel panel;
        FreeMinuteModel &minute = panel.minute;
        minute.begin();
        panel.reading.family.clock.advance(60s);
        QTRY_COMPARE(minute.stage(), FreeMinuteModel::Asking);
        minute.tap(5);
        QVERIFY(minute.canTakeBack());
        minute.setTakesLastWord(false);
        minute.tap(0); // something was forgotten
        QVERIFY(!minute.canTakeBack());
        minute.takeBack();
        QCOMPARE(minute.lastWord(), 5);
        QCOMPARE(minute.kinds()[0], QStringLiteral("stumbled"));
        panel.reading.apply(Undo{});
        QVERIFY(minute.canTakeBack());
        minute.takeBack();
        QCOMPARE(minute.stage(), FreeMinuteModel::Asking);
        QCOMPARE(minute.lastWord(), -1);
    }

    void whatWasReadToTheEndIsStillTold()
    {
        Panel panel;
        FreeMinuteModel &minute = panel.minute;
        QCOMPARE(minute.words(), QStringList());
        minute.begin();
        QCOMPARE(minute.words().size(), 7);
        QCOMPARE(minute.canTap()[0], true);
        QCOMPARE(minute.canTap()[1], false);
        panel.reading.family.clock.advance(30s);
        minute.readToEnd();
        QVERIFY(panel.reading.now().isCompleted());
        QVERIFY(!minute.isShown());
        QCOMPARE(minute.stage(), FreeMinuteModel::Over);
        QCOMPARE(minute.result(), QStringLiteral("12 word(s) in a minute."));
        panel.reading.add(QStringLiteral("Дом."));
        panel.reading.apply(NextItem{});
        QCOMPARE(minute.stage(), FreeMinuteModel::None);
        QCOMPARE(minute.result(), QString());
    }
};

QTEST_GUILESS_MAIN(FreeMinuteModelTest)
#include "FreeMinuteModelTest.moc"
