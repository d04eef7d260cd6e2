// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/Profiles.h"
#include "support/TestReading.h"

#include <QSignalSpy>
#include <QTest>

using namespace chitai;

namespace {

DisplayStyle arcs()
{
    DisplayStyle style;
    style.syllables = DisplayStyle::Syllables::Arcs;
    return style;
}

/// A keeper as it is after a start of the program.
std::unique_ptr<Profiles> started(TestReading &reading)
{
    auto keeper = std::make_unique<Profiles>(reading.family.stores().profiles,
                                             reading.family.settings(), reading.model());
    if (!keeper->start())
        qFatal("the profiles can't be read");
    return keeper;
}

} // namespace

class ProfilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsAlwaysAChild()
    {
        TestReading reading;
        const auto keeper = started(reading);
        QCOMPARE(keeper->profiles().size(), 1);
        QCOMPARE(keeper->active().style, DisplayStyle());
        const Result<void> removed = keeper->remove(keeper->active().id);
        QCOMPARE(removed.error().code, ErrorCode::Conflict);
        QCOMPARE(started(reading)->active(), keeper->active());
    }

    void eachChildHasItsNormOfRussian()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("кошка"));
        const auto split = [&] { return reading.now().current->reading.syllables[0].join(u'|'); };
        {
            const auto keeper = started(reading);
            QCOMPARE(keeper->russianNorm(), RussianNorm::Reading);
            QCOMPARE(split(), QStringLiteral("кош|ка"));
            const QUuid first = keeper->active().id;
            QVERIFY(keeper->add(QStringLiteral("Ян")));
            QVERIFY(keeper->setRussianNorm(RussianNorm::Phonetic));
            QCOMPARE(split(), QStringLiteral("ко|шка"));
            QVERIFY(keeper->choose(first));
            QCOMPARE(split(), QStringLiteral("кош|ка"));
            QVERIFY(keeper->choose(keeper->profiles().back().id));
        }
        reading.restart();
        const auto keeper = started(reading);
        QCOMPARE(keeper->russianNorm(), RussianNorm::Phonetic);
        QCOMPARE(split(), QStringLiteral("ко|шка"));
    }

    void aChildHasAPictureAsLongAsThereIsOne()
    {
        TestReading reading;
        const QUuid item = reading.family.addItem(QStringLiteral("мама"));
        const QUuid picture = reading.family.addPicture(item);
        const auto keeper = started(reading);
        QVERIFY(!keeper->active().picture);
        QVERIFY(!keeper->setPicture(QUuid::createUuid())); // no such illustration
        QVERIFY(!keeper->active().picture);
        QVERIFY(keeper->setPicture(picture));
        QCOMPARE(started(reading)->active().picture, picture);
        QVERIFY(reading.libraryService().removeIllustration(picture));
        const QSignalSpy changed(keeper.get(), &Profiles::changed);
        keeper->forgetPicture(picture);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!keeper->active().picture);
        QCOMPARE(started(reading)->active(), keeper->active());
    }

    void aChildWithoutANormHasThatOfTheFamily()
    {
        TestReading reading;
        Profiles keeper(reading.family.stores().profiles, reading.family.settings(),
                        reading.model(), RussianNorm::Phonetic);
        QVERIFY(keeper.start());
        QCOMPARE(keeper.russianNorm(), RussianNorm::Phonetic);
        QVERIFY(!keeper.active().russianNorm);
        QVERIFY(keeper.setRussianNorm(RussianNorm::Reading));
        QCOMPARE(reading.syllabifiers().russianNorm(), RussianNorm::Reading);
    }

    void everythingSurvivesARestart()
    {
        TestReading reading;
        {
            const auto keeper = started(reading);
            QVERIFY(keeper->rename(QStringLiteral("  Oma \n Ida ")));
            QVERIFY(keeper->add(QStringLiteral("Ян")));
            QVERIFY(keeper->setStyle(arcs()));
            QVERIFY(keeper->setLanguage(Language::German));
            QVERIFY(keeper->setColour(profileColours()[3]));
        }
        reading.restart();
        const auto keeper = started(reading);
        QCOMPARE(keeper->profiles().size(), 2);
        QCOMPARE(keeper->profiles()[0].name, QStringLiteral("Oma Ida"));
        QCOMPARE(keeper->active().name, QStringLiteral("Ян"));
        QCOMPARE(keeper->active().style, arcs());
        QCOMPARE(keeper->active().language, Language::German);
        QCOMPARE(keeper->active().colour, profileColours()[3]);
        QCOMPARE(*reading.now().style, arcs());
    }

    void anotherChildReadsOnInTheMiddleOfASession()
    {
        TestReading reading;
        const auto keeper = started(reading);
        const QUuid first = keeper->active().id;
        QVERIFY(keeper->add(QStringLiteral("Mia")));
        QVERIFY(keeper->setStyle(arcs()));
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Раз два."));
        reading.apply(AdvanceWord{1});
        QSignalSpy snapshots(&reading.model(), &SessionModel::snapshotChanged);
        QVERIFY(keeper->choose(first));
        QCOMPARE(snapshots.size(), 1);
        QCOMPARE(*reading.now().style, DisplayStyle());
        QCOMPARE(reading.now().wordIndex, 1);
        QVERIFY(keeper->setStyle(DisplayStyle()));
        QCOMPARE(snapshots.size(), 1);
        reading.apply(EndSession{});
        QCOMPARE(*reading.now().style, DisplayStyle());
    }

    void theNextChildFollowsOneWhoIsRemoved()
    {
        TestReading reading;
        const auto keeper = started(reading);
        const QUuid first = keeper->active().id;
        QVERIFY(keeper->add(QStringLiteral("Mia")));
        const QUuid second = keeper->active().id;
        QVERIFY(second != first);
        QVERIFY(keeper->remove(second));
        QCOMPARE(keeper->active().id, first);
        QCOMPARE(keeper->choose(second).error().code, ErrorCode::NotFound);
        QCOMPARE(keeper->setColour(QStringLiteral("pink")).error().code, ErrorCode::BadValue);
    }

    void aChildThatIsTakenOutStaysStoredUntilThatIsFinished()
    {
        TestReading reading;
        const auto keeper = started(reading);
        QVERIFY(keeper->add(QStringLiteral("Mia")));
        QVERIFY(keeper->setStyle(arcs()));
        QVERIFY(keeper->setLanguage(Language::German));
        const Profile mia = keeper->active();
        QVERIFY(keeper->remove(mia.id));
        QCOMPARE(keeper->profiles().size(), 1);
        QCOMPARE(keeper->removed(), QList{mia});
        QCOMPARE(*reading.now().style, DisplayStyle());
        {
            // As after a kill: she is there, and the screens look as they were told to.
            TestReading other(reading.family.databaseFile());
            const auto again = started(other);
            QCOMPARE(again->profiles().size(), 2);
            QCOMPARE(again->profiles().back(), mia);
            QCOMPARE(*other.now().style, DisplayStyle());
        }
        QVERIFY(keeper->finishRemovals());
        QVERIFY(keeper->removed().isEmpty());
        QCOMPARE(keeper->bringBack().error().code, ErrorCode::NotFound);
        QCOMPARE(started(reading)->profiles().size(), 1);
    }

    void aChildThatIsBroughtBackReadsAgain()
    {
        TestReading reading;
        const QUuid picture
            = reading.family.addPicture(reading.family.addItem(QStringLiteral("да")));
        const auto keeper = started(reading);
        QVERIFY(keeper->add(QStringLiteral("Mia")));
        QVERIFY(keeper->setStyle(arcs()));
        QVERIFY(keeper->setPicture(picture));
        Profile mia = keeper->active();
        QVERIFY(keeper->add(QStringLiteral("Ян")));
        QVERIFY(keeper->choose(mia.id));
        QVERIFY(keeper->remove(mia.id));
        QCOMPARE(keeper->active().name, QStringLiteral("Ян"));
        QVERIFY(keeper->bringBack());
        QCOMPARE(keeper->profiles().indexOf(keeper->active()), 1);
        QCOMPARE(keeper->active(), mia);
        QCOMPARE(*reading.now().style, arcs());
        QCOMPARE(started(reading)->active(), mia);

        // A picture that goes meanwhile is gone for her too.
        QVERIFY(keeper->remove(mia.id));
        QVERIFY(reading.libraryService().removeIllustration(picture));
        keeper->forgetPicture(picture);
        QVERIFY(keeper->bringBack());
        mia.picture.reset();
        QCOMPARE(keeper->active(), mia);
    }

    void twoThatWereTakenOutComeBackOneAfterTheOther()
    {
        TestReading reading;
        const auto keeper = started(reading);
        QVERIFY(keeper->add(QStringLiteral("Mia")));
        QVERIFY(keeper->add(QStringLiteral("Ян")));
        const QList<Profile> all = keeper->profiles();
        QVERIFY(keeper->choose(all[0].id));
        QVERIFY(keeper->remove(all[0].id));
        QVERIFY(keeper->remove(all[1].id));
        QCOMPARE(keeper->active(), all[2]);
        QCOMPARE(keeper->remove(all[2].id).error().code, ErrorCode::Conflict);
        QVERIFY(keeper->bringBack());
        QCOMPARE(keeper->active(), all[1]);
        QVERIFY(keeper->bringBack());
        QCOMPARE(keeper->active(), all[0]);
        QCOMPARE(keeper->profiles(), all);
        QCOMPARE(started(reading)->profiles(), all);
    }

    void whoWasChosenMeanwhileReadsOn()
    {
        TestReading reading;
        const auto keeper = started(reading);
        QVERIFY(keeper->add(QStringLiteral("Mia")));
        QVERIFY(keeper->add(QStringLiteral("Ян")));
        const QList<Profile> all = keeper->profiles();
        QVERIFY(keeper->remove(all[2].id));
        QVERIFY(keeper->choose(all[0].id));
        QVERIFY(keeper->bringBack());
        QCOMPARE(keeper->active(), all[0]);
        QCOMPARE(keeper->profiles(), all);
    }

    void whatCannotBeStoredChangesNoChild()
    {
        TestReading reading;
        const auto keeper = started(reading);
        QVERIFY(keeper->add(QStringLiteral("Mia")));
        const QList<Profile> all = keeper->profiles();
        const Profile mia = keeper->active();
        reading.family.setReadOnly(true);
        const QSignalSpy changed(keeper.get(), &Profiles::changed);
        QVERIFY(!keeper->remove(mia.id));
        QVERIFY(!keeper->add(QStringLiteral("Ян")));
        QCOMPARE(keeper->profiles(), all);
        QCOMPARE(keeper->active(), mia);
        QVERIFY(keeper->remove(all[0].id)); // nothing of it is written yet
        QVERIFY(!keeper->finishRemovals());
        QCOMPARE(keeper->removed().size(), 1);
        QCOMPARE(changed.size(), 1);
        QVERIFY(keeper->bringBack());
        QCOMPARE(keeper->profiles(), all);
    }

    void aStyleIsToldAsItIsStored()
    {
        TestReading reading;
        const auto keeper = started(reading);
        DisplayStyle style;
        style.size = 7;
        QVERIFY(keeper->setStyle(style));
        const DisplayStyle told = *reading.now().style;
        reading.restart();
        QCOMPARE(started(reading)->active().style, told);
    }

    void aFullDiskChangesNothing()
    {
        TestReading reading;
        const auto keeper = started(reading);
        reading.family.fillDisk();
        const Result<void> added = keeper->add(QString(40, u'ы').repeated(200));
        if (!added)
            QCOMPARE(keeper->profiles().size(), 1);
        QCOMPARE(*reading.now().style, keeper->active().style);
    }
};

QTEST_GUILESS_MAIN(ProfilesTest)
#include "ProfilesTest.moc"
