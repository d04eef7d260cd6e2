// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/FirstStartModel.h"

#include "support/TestReading.h"
#include "ui/common/AppearanceModel.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace chitai;

namespace {

/// A start of the program, as far as the first start is concerned.
struct Begun
{
    explicit Begun(TestReading &reading)
        : appearance(reading.family.settings())
        , first({reading.family.settings(), reading.family.stores().sessions,
                 reading.core().profiles(), appearance, reading.family.clock})
    {
        appearance.start({.systemLanguage = Language::German});
        first.start();
    }

    AppearanceModel appearance;
    FirstStartModel first;
};

QString stored(TestReading &reading)
{
    return reading.family.settings().value(QStringLiteral("first_start")).value();
}

} // namespace

class FirstStartModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewFamilyIsAskedOnce()
    {
        TestReading reading;
        {
            Begun begun(reading);
            QVERIFY(begun.first.isOpen());
            QCOMPARE(begun.first.step(), int(FirstStartModel::InterfaceLanguage));
            const QSignalSpy finished(&begun.first, &FirstStartModel::finished);
            for (int i = 0; i < 3; ++i)
                begun.first.passOver();
            QVERIFY(!begun.first.isOpen());
            QCOMPARE(finished.size(), 1);
            QCOMPARE(finished.front().front().toBool(), false);
        }
        QCOMPARE(stored(reading), toTimestamp(reading.family.clock.now()));
        reading.restart();
        QVERIFY(!Begun(reading).first.isOpen());
    }

    void whatIsPassedOverIsNotKept()
    {
        TestReading reading;
        const Profile before = reading.core().profiles().active();
        Begun begun(reading);
        begun.first.passOver();
        begun.first.setName(QStringLiteral("Mila"));
        begun.first.setReadingIndex(int(Language::Russian));
        begun.first.passOver();
        begun.first.passOver();
        QCOMPARE(reading.core().profiles().active(), before);
        QCOMPARE(reading.family.settings().value(QStringLiteral("interface_language")).value(),
                 QString());
    }

    void whatIsAnsweredIsKept()
    {
        TestReading reading;
        Begun begun(reading);
        const QSignalSpy finished(&begun.first, &FirstStartModel::finished);
        // The guess is good.
        begun.first.next();
        QCOMPARE(begun.first.step(), int(FirstStartModel::Child));
        QCOMPARE(begun.first.readingIndex(), int(Language::German));
        QVERIFY(!begun.first.isIntroduced());
        begun.first.setName(QStringLiteral(" Мила "));
        begun.first.setFaceIndex(9);
        begun.first.setColourIndex(2);
        begun.first.setReadingIndex(int(Language::Russian));
        begun.first.next();
        QVERIFY(begun.first.isIntroduced());
        begun.first.next();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.front().front().toBool(), true);
        const Profile child = reading.core().profiles().active();
        QCOMPARE(child.name, QStringLiteral("Мила"));
        QCOMPARE(child.face, profileFaces()[9]);
        QCOMPARE(child.colour, profileColours()[2]);
        QCOMPARE(child.language, Language::Russian);
        QCOMPARE(reading.family.settings().value(QStringLiteral("interface_language")).value(),
                 QStringLiteral("de"));
    }

    void aFamilyThatIsNoLongerNewIsNotAsked_data()
    {
        QTest::addColumn<int>("how");
        for (const char *how : {"session", "name", "language", "two children", "picture"})
            QTest::newRow(how) << 0;
    }

    void aFamilyThatIsNoLongerNewIsNotAsked()
    {
        const QByteArray how = QTest::currentDataTag();
        TestReading reading;
        Profiles &children = reading.core().profiles();
        if (how == "session") {
            reading.apply(StartSession{});
            reading.apply(EndSession{});
        } else if (how == "name") {
            QVERIFY(children.rename(QStringLiteral("Ida")));
        } else if (how == "language") {
            QVERIFY(children.setLanguage(Language::English));
        } else if (how == "two children") {
            QVERIFY(children.add({}));
        } else {
            const QUuid item = reading.family.addItem(QStringLiteral("мама"));
            QVERIFY(children.setPicture(reading.family.addPicture(item)));
        }
        reading.restart();
        QVERIFY(!Begun(reading).first.isOpen());
    }

    void theGuessOfTheReadingLanguageFollowsTheWindows()
    {
        TestReading reading;
        Begun begun(reading);
        begun.appearance.setLanguageIndex(int(Language::Russian));
        begun.first.next();
        QCOMPARE(begun.first.readingIndex(), int(Language::Russian));
        begun.first.setReadingIndex(int(Language::English));
        begun.first.back();
        begun.appearance.setLanguageIndex(int(Language::German));
        begun.first.next();
        QCOMPARE(begun.first.readingIndex(), int(Language::English));
    }

    void whoClosesTheWindowGoesOnWhereTheyWere()
    {
        TestReading reading;
        {
            Begun begun(reading);
            begun.first.next();
            begun.first.setName(QStringLiteral("Mila"));
            begun.first.setFaceIndex(3);
            begun.first.next();
        }
        reading.restart();
        Begun begun(reading);
        QVERIFY(begun.first.isOpen());
        QCOMPARE(begun.first.step(), int(FirstStartModel::Screens));
        begun.first.back();
        QCOMPARE(begun.first.name(), QStringLiteral("Mila"));
        QCOMPARE(begun.first.faceIndex(), 3);
    }

    void whatWasTypedStaysWhileOneGoesToAndFro()
    {
        TestReading reading;
        Begun begun(reading);
        begun.first.back();
        QCOMPARE(begun.first.step(), int(FirstStartModel::InterfaceLanguage));
        begun.first.next();
        begun.first.setName(QStringLiteral("Mi"));
        begun.first.setReadingIndex(int(Language::English));
        begun.first.back();
        begun.first.next();
        begun.first.passOver();
        begun.first.back();
        QCOMPARE(begun.first.name(), QStringLiteral("Mi"));
        QCOMPARE(begun.first.readingIndex(), int(Language::English));
    }

    void aFullDiskIsToldAndTheStepStays()
    {
        TestReading reading;
        Begun begun(reading);
        begun.first.next();
        begun.first.setName(QStringLiteral("Mila"));
        reading.family.setReadOnly(true);
        begun.first.next();
        QCOMPARE(begun.first.step(), int(FirstStartModel::Child));
        QVERIFY(!begun.first.message().isEmpty());
        QCOMPARE(begun.first.name(), QStringLiteral("Mila"));
        // Nobody is kept from reading by it.
        begun.first.passOver();
        QCOMPARE(begun.first.message(), QString());
        begun.first.passOver();
        QVERIFY(!begun.first.isOpen());
        reading.family.setReadOnly(false);
    }

    void whatIsStoredWrongIsAsGoodAsDone_data()
    {
        QTest::addColumn<QString>("value");
        for (const char *value : {"3", "-1", "99999999999999999999", "yesterday", "0x1"})
            QTest::newRow(value) << QString::fromLatin1(value);
    }

    void whatIsStoredWrongIsAsGoodAsDone()
    {
        QFETCH(QString, value);
        TestReading reading;
        QVERIFY(reading.family.settings().setValue(QStringLiteral("first_start"), value));
        QVERIFY(!Begun(reading).first.isOpen());
    }

    void noIndexIsTooLarge()
    {
        TestReading reading;
        Begun begun(reading);
        for (const int index : {-1, 100}) {
            begun.first.setFaceIndex(index);
            begun.first.setColourIndex(index);
            begun.first.setReadingIndex(index);
        }
        QCOMPARE(begun.first.faceIndex(), 0);
        QCOMPARE(begun.first.colourIndex(), 0);
        QCOMPARE(begun.first.readingIndex(), int(Language::German));
    }

    void theGreetingFollowsTheClock_data()
    {
        QTest::addColumn<int>("hour");
        QTest::addColumn<int>("part");
        QTest::newRow("night") << 3 << int(FirstStartModel::Evening);
        QTest::newRow("breakfast") << 7 << int(FirstStartModel::Morning);
        QTest::newRow("noon") << 12 << int(FirstStartModel::Day);
        QTest::newRow("bedtime") << 19 << int(FirstStartModel::Evening);
    }

    void theGreetingFollowsTheClock()
    {
        QFETCH(int, hour);
        TestReading reading;
        const QDateTime day(QDate(2026, 11, 29), QTime(hour, 30));
        reading.family.clock.setCalendar(day.toUTC());
        QTEST(Begun(reading).first.partOfDay(), "part");
    }

    void aTabletEndsItToo()
    {
        TestReading reading;
        Begun begun(reading);
        begun.first.passOver();
        begun.first.passOver();
        const QSignalSpy finished(&begun.first, &FirstStartModel::finished);
        const QSignalSpy wanted(&begun.first, &FirstStartModel::tabletWanted);
        begun.first.useTablet();
        QCOMPARE(finished.front().front().toBool(), false);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!begun.first.isOpen());
        begun.first.useTablet();
        QCOMPARE(wanted.size(), 1);
    }

    void screensStandAsTheyDo()
    {
        const auto shares
            = [](const QList<QRect> &places) { return ScreenMapModel::shares(places); };
        QCOMPARE(shares({QRect(0, 0, 1366, 768)}), QList<QRectF>{QRectF(0, 0, 1, 1)});
        // One above the other, the upper one to the left of the origin.
        QCOMPARE(shares({QRect(0, 0, 1000, 500), QRect(-1000, -500, 2000, 500)}),
                 (QList<QRectF>{QRectF(0.5, 0.5, 0.5, 0.5), QRectF(0, 0, 1, 0.5)}));
        // Upright beside it.
        QCOMPARE(shares({QRect(0, 0, 1000, 500), QRect(1000, -250, 500, 1000)}),
                 (QList<QRectF>{QRectF(0, 0.25, 2 / 3.0, 0.5), QRectF(2 / 3.0, 0, 1 / 3.0, 1)}));
        QVERIFY(shares({}).isEmpty());
    }

    void theMapKnowsWhoIsWhere()
    {
        ScreenMapModel map;
        const QAbstractItemModelTester tester(&map);
        QScreen *only = QGuiApplication::primaryScreen();
        QScreen *chosen = nullptr;
        map.start({.parentScreen = [&] { return only; },
                   .childScreen = [&] { return chosen; },
                   .moveChild = [&](QScreen &screen) { chosen = &screen; }});
        QCOMPARE(map.count(), 1);
        QCOMPARE(map.childRow(), -1);
        QVERIFY(map.index(0).data(ScreenMapModel::IsParentsRole).toBool());
        QVERIFY(qAbs(map.aspect() - double(only->geometry().height()) / only->geometry().width())
                < 0.001);
        const QSignalSpy changed(&map, &ScreenMapModel::changed);
        map.choose(0);
        QCOMPARE(chosen, only);
        QCOMPARE(map.childRow(), 0);
        QCOMPARE(changed.size(), 1);
        for (const int row : {-1, 1})
            map.choose(row);
        map.stop();
        QCOMPARE(map.count(), 0);
        map.choose(0);
        map.update();
        QCOMPARE(map.count(), 0);
    }
};

QTEST_MAIN(FirstStartModelTest)
#include "FirstStartModelTest.moc"
