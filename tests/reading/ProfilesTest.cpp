// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/Profiles.h"
#include "reading/LibraryService.h"
#include "support/TestReading.h"

#include <QFile>
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

/// Profiles as they are after a start of the program.
std::unique_ptr<Profiles> started(TestReading &reading)
{
    auto children = std::make_unique<Profiles>(reading.family.stores().profiles, reading.model());
    if (!children->start())
        qFatal("the profiles can't be read");
    return children;
}

} // namespace

class ProfilesTest : public QObject
{
    Q_OBJECT

    static std::optional<QUuid> childOf(TestReading &reading, const QUuid &session)
    {
        return reading.family.sessions().session(session).value().profileId;
    }

private Q_SLOTS:
    void aSessionBelongsToTheChildThatReads()
    {
        TestReading reading;
        Profiles &children = reading.core().profiles();
        const QUuid ida = children.active().id;
        QCOMPARE(reading.now().reader, ida);
        reading.apply(StartSession{});
        const QUuid session = *reading.now().sessionId;
        QCOMPARE(childOf(reading, session), ida);

        QVERIFY(children.add(QStringLiteral("Mia")));
        const QUuid mia = children.active().id;
        QCOMPARE(reading.now().reader, mia);
        QCOMPARE(childOf(reading, session), mia);
        QVERIFY(children.choose(ida));
        QCOMPARE(reading.now().reader, ida);
        QCOMPARE(childOf(reading, session), ida);

        reading.restart();
        QCOMPARE(reading.now().reader, ida);
        reading.apply(EndSession{});
        QCOMPARE(reading.now().reader, ida);
        QVERIFY(reading.core().profiles().choose(mia));
        reading.apply(AddItems{{reading.family.addItem(QStringLiteral("кот"))}, Language::Russian});
        QCOMPARE(childOf(reading, *reading.now().sessionId), mia);
        QCOMPARE(reading.family.sessions().sessions(ida).value().size(), 1);
        QCOMPARE(reading.family.sessions().sessions(mia).value().size(), 1);
        QCOMPARE(reading.family.sessions().sessions().value().size(), 2);
    }

    /// Two children in one evening: what was read stays with the one that read it.
    void whatOneChildHasReadStaysItsOwnWhenAnotherGoesOn()
    {
        TestReading reading;
        Profiles &children = reading.core().profiles();
        const QUuid ida = children.active().id;
        QVERIFY(children.add(QStringLiteral("Mia")));
        const QUuid mia = children.active().id;
        QVERIFY(children.choose(ida));
        reading.apply(StartSession{Language::German});
        reading.add(QStringLiteral("Oma"), Language::German);
        reading.add(QStringLiteral("Opa lacht"), Language::German);
        reading.add(QStringLiteral("Uhr"), Language::German);
        const QUuid first = *reading.now().sessionId;
        // Whoever was chosen by mistake has read nothing yet.
        QVERIFY(children.choose(mia));
        QCOMPARE(reading.now().sessionId, first);
        QVERIFY(children.choose(ida));
        QCOMPARE(childOf(reading, first), ida);

        reading.apply(AdvanceWord{1}); // Oma was read
        reading.apply(NextItem{});
        reading.apply(AdvanceWord{1});
        const QList<QueueEntry> waiting = *reading.now().queue;
        QCOMPARE(waiting.size(), 1);
        QVERIFY(children.choose(mia));
        const QUuid second = *reading.now().sessionId;
        QVERIFY(second != first);
        QCOMPARE(childOf(reading, first), ida);
        QCOMPARE(childOf(reading, second), mia);
        QCOMPARE(reading.now().reader, mia);
        QCOMPARE(reading.now().language, Language::German);
        QCOMPARE(*reading.now().queue, waiting);
        QVERIFY(!reading.now().current);
        QVERIFY(!reading.now().undo);
        const SessionRecord ended = reading.family.sessions().session(first).value();
        QVERIFY(ended.endedAt);
        QCOMPARE(ended.itemCount, 2);

        // As it stands in the database, too.
        reading.restart();
        QCOMPARE(reading.now().sessionId, second);
        QCOMPARE(reading.now().reader, mia);
        QCOMPARE(*reading.now().queue, waiting);
        reading.apply(NextItem{});
        reading.apply(AdvanceWord{1});
        reading.apply(EndSession{});
        QCOMPARE(reading.family.sessions().sessions(ida).value().size(), 1);
        QCOMPARE(reading.family.sessions().sessions(mia).value().size(), 1);
    }

    void whatAnotherLaptopChangesIsTakenOver()
    {
        TestReading reading;
        Profiles &children = reading.core().profiles();
        ProfileStore &store = reading.family.stores().profiles;
        const QSignalSpy changed(&children, &Profiles::changed);
        const QUuid ida = children.active().id;
        const Profile mia{.id = QUuid::createUuid(),
                          .name = QStringLiteral("Mia"),
                          .colour = profileColours().back()};
        QVERIFY(store.add(mia));
        QVERIFY(children.refresh());
        QCOMPARE(children.profiles().size(), 2);
        QCOMPARE(children.active().id, ida);
        QCOMPARE(changed.size(), 1);

        // The one who reads here looks as the other one has chosen.
        Profile styled = children.active();
        styled.style = arcs();
        QVERIFY(store.save(styled));
        QVERIFY(children.refresh());
        QCOMPARE(reading.now().style->syllables, DisplayStyle::Syllables::Arcs);

        // Who is taken out here stays out, and can still come back.
        QVERIFY(children.remove(mia.id));
        QVERIFY(children.refresh());
        QCOMPARE(children.profiles().size(), 1);
        QVERIFY(children.bringBack());
        QCOMPARE(children.profiles().size(), 2);

        // Who reads is not taken away in the middle, but afterwards.
        reading.apply(StartSession{});
        QVERIFY(store.remove(ida));
        QVERIFY(children.refresh());
        QCOMPARE(children.active().id, ida);
        QCOMPARE(children.profiles().size(), 2);
        reading.apply(EndSession{});
        QVERIFY(children.refresh());
        QCOMPARE(children.active().id, mia.id);
        QCOMPARE(children.profiles().size(), 1);
        QCOMPARE(reading.now().reader, std::optional(mia.id));
    }

    void nobodyElseReadsWhereThatCanNotBeWritten()
    {
        TestReading reading;
        Profiles &children = reading.core().profiles();
        const QUuid ida = children.active().id;
        QVERIFY(children.add(QStringLiteral("Mia")));
        const QUuid mia = children.active().id;
        reading.apply(StartSession{});
        reading.setReadOnly(true);
        QVERIFY(!children.choose(ida));
        reading.setReadOnly(false);
        QCOMPARE(children.active().id, mia);
        QCOMPARE(reading.now().reader, mia);
        QCOMPARE(childOf(reading, *reading.now().sessionId), mia);
    }

    void theEndOfAnotherChildsSessionIsNotTakenBack()
    {
        TestReading reading;
        Profiles &children = reading.core().profiles();
        reading.apply(StartSession{});
        reading.apply(EndSession{});
        QVERIFY(reading.now().undo);
        QVERIFY(children.add(QStringLiteral("Mia")));
        QVERIFY(!reading.now().undo);
    }

    void aChildsSessionsGoWithTheChild()
    {
        TestReading reading;
        Profiles &children = reading.core().profiles();
        const QUuid ida = children.active().id;
        QVERIFY(children.rename(QStringLiteral("Idamarie")));
        reading.apply(StartSession{});
        reading.add(QStringLiteral("кот"));
        const QByteArray session = reading.now().sessionId->toByteArray(QUuid::WithoutBraces);
        reading.apply(OfferFreeMinute{true});
        reading.apply(StartFreeMinute{});
        reading.apply(MarkWord{0});
        reading.apply(LastWordRead{0});
        reading.apply(EndSession{});
        QCOMPARE(reading.core().practice().freeMinutes(ida, Language::Russian).value().size(), 1);
        QCOMPARE(reading.core().practice().cards(ida, Language::Russian).value().size(), 1);
        QVERIFY(children.add(QStringLiteral("Mia")));
        QVERIFY(children.remove(ida));
        QCOMPARE(reading.family.sessions().sessions().value().size(), 1);
        QSignalSpy changed(&reading.libraryService(), &LibraryService::sessionsChanged);
        QVERIFY(children.finishRemovals());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(reading.family.sessions().sessions().value().size(), 0);
        if (TestFamily::isOnServer())
            return; // where traces go with its own tending of its files
        for (const QString &suffix : {QString(), QStringLiteral("-wal")}) {
            QFile file(reading.family.databaseFile() + suffix);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains("Idamarie"));
            QVERIFY(!bytes.contains(session));
            // Nor a word that was hard for it, nor a mark.
            QVERIFY(!bytes.contains(ida.toByteArray(QUuid::WithoutBraces)));
        }
    }

    void aReaderOfTheFileOnlyDelaysThatTheJournalIsEmptied()
    {
        if (TestFamily::isOnServer())
            QSKIP("has no journal here");
        TestReading reading;
        Profiles &children = reading.core().profiles();
        const QUuid ida = children.active().id;
        QVERIFY(children.rename(QStringLiteral("Idamarie")));
        QVERIFY(children.add(QStringLiteral("Mia")));
        const auto stands = [&reading] {
            for (const QString &suffix : {QString(), QStringLiteral("-wal")}) {
                QFile file(reading.family.databaseFile() + suffix);
                if (file.open(QIODevice::ReadOnly) && file.readAll().contains("Idamarie"))
                    return true;
            }
            return false;
        };
        {
            // As a backup does.
            const std::unique_ptr<Database> reader
                = Database::openAsItIs(reading.family.databaseFile(), Database::Access::ReadWrite)
                      .value();
            QVERIFY(reader->execute(QStringLiteral("BEGIN")));
            QVERIFY(reader->run(QStringLiteral("SELECT count(*) FROM profiles")).value().next());
            QVERIFY(children.remove(ida));
            QVERIFY(children.finishRemovals());
            QVERIFY(stands());
            QCOMPARE(reading.family.stores().profiles.wipeRemoved().error().code,
                     ErrorCode::StorageLocked);
        }
        QVERIFY(stands());
        QVERIFY(children.finishRemovals());
        QVERIFY(!stands());
    }

    void thereIsAlwaysAChild()
    {
        TestReading reading;
        const auto children = started(reading);
        QCOMPARE(children->profiles().size(), 1);
        QCOMPARE(children->active().style, DisplayStyle());
        const Result<void> removed = children->remove(children->active().id);
        QCOMPARE(removed.error().code, ErrorCode::Conflict);
        QCOMPARE(started(reading)->active(), children->active());
    }

    void eachChildHasItsNormOfRussian()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("кошка"));
        const auto split = [&] { return reading.now().current->reading.syllables[0].join(u'|'); };
        {
            const auto children = started(reading);
            QCOMPARE(children->russianNorm(), RussianNorm::Reading);
            QCOMPARE(split(), QStringLiteral("кош|ка"));
            const QUuid first = children->active().id;
            QVERIFY(children->add(QStringLiteral("Ян")));
            QVERIFY(children->setRussianNorm(RussianNorm::Phonetic));
            QCOMPARE(split(), QStringLiteral("ко|шка"));
            QVERIFY(children->choose(first));
            QCOMPARE(split(), QStringLiteral("кош|ка"));
            QVERIFY(children->choose(children->profiles().back().id));
        }
        reading.restart();
        const auto children = started(reading);
        QCOMPARE(children->russianNorm(), RussianNorm::Phonetic);
        QCOMPARE(split(), QStringLiteral("ко|шка"));
    }

    void aChildHasAPictureAsLongAsThereIsOne()
    {
        TestReading reading;
        const QUuid item = reading.family.addItem(QStringLiteral("мама"));
        const QUuid picture = reading.family.addPicture(item);
        const auto children = started(reading);
        QVERIFY(!children->active().picture);
        QVERIFY(!children->setPicture(QUuid::createUuid())); // no such illustration
        QVERIFY(!children->active().picture);
        QVERIFY(children->setPicture(picture));
        QCOMPARE(started(reading)->active().picture, picture);
        QVERIFY(reading.libraryService().removeIllustration(picture));
        const QSignalSpy changed(children.get(), &Profiles::changed);
        children->forgetPicture(picture);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!children->active().picture);
        QCOMPARE(started(reading)->active(), children->active());
    }

    void aChildHasOneOfTheDrawnFaces()
    {
        TestReading reading;
        const auto children = started(reading);
        QCOMPARE(children->active().face, QString());
        QCOMPARE(children->setFace(QStringLiteral("dragon")).error().code, ErrorCode::BadValue);
        QVERIFY(children->setFace(QStringLiteral("fox")));
        QCOMPARE(started(reading)->active().face, QStringLiteral("fox"));
        QVERIFY(children->setFace({}));
        QCOMPARE(started(reading)->active().face, QString());
    }

    /// What looks like the first child would be taken for it.
    void aFurtherChildHasNeitherTheFaceNorThePictureOfTheFirst()
    {
        TestReading reading;
        const QUuid picture
            = reading.family.addPicture(reading.family.addItem(QStringLiteral("мама")));
        const auto children = started(reading);
        QVERIFY(children->setFace(QStringLiteral("fox")));
        QVERIFY(children->setPicture(picture));
        QVERIFY(children->setStyle(arcs()));
        QVERIFY(children->add(QStringLiteral("Ян")));
        QCOMPARE(children->active().face, QString());
        QVERIFY(!children->active().picture);
        QCOMPARE(children->active().style, arcs());
    }

    void aChildIsIntroducedAsAWhole()
    {
        TestReading reading;
        const auto children = started(reading);
        const Profile before = children->active();
        QVERIFY(!children->introduce(QStringLiteral("Mila"), QStringLiteral("dragon"),
                                     profileColours()[1], Language::German));
        QVERIFY(!children->introduce(QStringLiteral("Mila"), QStringLiteral("fox"),
                                     QStringLiteral("#000000"), Language::German));
        QCOMPARE(children->active(), before);
        reading.family.setReadOnly(true);
        QVERIFY(!children->introduce(QStringLiteral("Mila"), QStringLiteral("fox"),
                                     profileColours()[1], Language::German));
        QCOMPARE(children->active(), before);
        reading.family.setReadOnly(false);
        QVERIFY(children->introduce(QStringLiteral("  Mila "), QStringLiteral("fox"),
                                    profileColours()[1], Language::German));
        const Profile mila = started(reading)->active();
        QCOMPARE(mila.id, before.id);
        QCOMPARE(mila.name, QStringLiteral("Mila"));
        QCOMPARE(mila.face, QStringLiteral("fox"));
        QCOMPARE(mila.colour, profileColours()[1]);
        QCOMPARE(mila.language, Language::German);
    }

    void aChildWithoutANormHasThatOfTheFamily()
    {
        TestReading reading;
        Profiles children(reading.family.stores().profiles, reading.model(), RussianNorm::Phonetic);
        QVERIFY(children.start());
        QCOMPARE(children.russianNorm(), RussianNorm::Phonetic);
        QVERIFY(!children.active().russianNorm);
        QVERIFY(children.setRussianNorm(RussianNorm::Reading));
        QCOMPARE(reading.syllabifiers().russianNorm(), RussianNorm::Reading);
    }

    void everythingSurvivesARestart()
    {
        TestReading reading;
        {
            const auto children = started(reading);
            QVERIFY(children->rename(QStringLiteral("  Oma \n Ida ")));
            QVERIFY(children->add(QStringLiteral("Ян")));
            QVERIFY(children->setStyle(arcs()));
            QVERIFY(children->setLanguage(Language::German));
            QVERIFY(children->setColour(profileColours()[3]));
        }
        reading.restart();
        const auto children = started(reading);
        QCOMPARE(children->profiles().size(), 2);
        QCOMPARE(children->profiles()[0].name, QStringLiteral("Oma Ida"));
        QCOMPARE(children->active().name, QStringLiteral("Ян"));
        QCOMPARE(children->active().style, arcs());
        QCOMPARE(children->active().language, Language::German);
        QCOMPARE(children->active().colour, profileColours()[3]);
        QCOMPARE(*reading.now().style, arcs());
    }

    void anotherChildReadsOnInTheMiddleOfASession()
    {
        TestReading reading;
        const auto children = started(reading);
        const QUuid first = children->active().id;
        QVERIFY(children->add(QStringLiteral("Mia")));
        QVERIFY(children->setStyle(arcs()));
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Раз два."));
        QSignalSpy snapshots(&reading.model(), &SessionModel::snapshotChanged);
        QVERIFY(children->choose(first));
        QCOMPARE(snapshots.size(), 1);
        QCOMPARE(*reading.now().style, DisplayStyle());
        QCOMPARE(reading.now().wordIndex, 0);
        QVERIFY(children->setStyle(DisplayStyle()));
        QCOMPARE(snapshots.size(), 1);
        reading.apply(EndSession{});
        QCOMPARE(*reading.now().style, DisplayStyle());
    }

    /// Of a text that nobody has ended and in which no word is marked.
    void theWordsThatOneChildHasReadAreNotTheNextOnes()
    {
        TestReading reading;
        Profiles &children = reading.core().profiles();
        const QUuid ida = children.active().id;
        QVERIFY(children.add(QStringLiteral("Mia")));
        const QUuid mia = children.active().id;
        QVERIFY(children.choose(ida));
        reading.apply(StartSession{});
        reading.add(QStringLiteral("— Раз два три."));
        const QUuid first = *reading.now().sessionId;
        QVERIFY(children.choose(mia)); // nobody has read a word yet
        QVERIFY(children.choose(ida));
        QCOMPARE(reading.now().sessionId, first);
        reading.apply(AdvanceWord{1});
        reading.apply(Undo{}); // nor now
        QVERIFY(children.choose(mia));
        QVERIFY(children.choose(ida));
        QCOMPARE(reading.now().sessionId, first);
        reading.apply(AdvanceWord{1});
        reading.apply(AdvanceWord{1});
        reading.apply(AdvanceWord{-2});
        QVERIFY(children.choose(mia));
        QVERIFY(reading.now().sessionId != first);
        QVERIFY(!reading.now().current);
        reading.settle();
        const ReadingEvent left = reading.family.stores().readingEvents.after({}).value().back();
        QCOMPARE(left.kind, ReadingEventKind::Left);
        QCOMPARE(left.profileId, ida);
        QCOMPARE(left.payload[u"reached"].toInt(), 3);
        QCOMPARE(childOf(reading, first), ida);
    }

    void aFreeMinuteIsOfWhoBeganIt()
    {
        TestReading reading;
        Profiles &children = reading.core().profiles();
        const QUuid ida = children.active().id;
        QVERIFY(children.add(QStringLiteral("Mia")));
        const QUuid mia = children.active().id;
        QVERIFY(children.choose(ida));
        reading.apply(OfferFreeMinute{true});
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Раз два три."));
        const QUuid first = *reading.now().sessionId;
        reading.apply(StartFreeMinute{});
        QVERIFY(children.choose(mia));
        QVERIFY(reading.now().sessionId != first);
        QVERIFY(!reading.now().freeMinute);
        QCOMPARE(childOf(reading, first), ida);
    }

    void theNextChildFollowsOneWhoIsRemoved()
    {
        TestReading reading;
        const auto children = started(reading);
        const QUuid first = children->active().id;
        QVERIFY(children->add(QStringLiteral("Mia")));
        const QUuid second = children->active().id;
        QVERIFY(second != first);
        QVERIFY(children->remove(second));
        QCOMPARE(children->active().id, first);
        QCOMPARE(children->choose(second).error().code, ErrorCode::NotFound);
        QCOMPARE(children->setColour(QStringLiteral("pink")).error().code, ErrorCode::BadValue);
    }

    void aChildThatIsTakenOutStaysStoredUntilThatIsFinished()
    {
        if (TestFamily::isOnServer())
            QSKIP("looks at what a kill leaves in a copy of the file");
        TestReading reading;
        const auto children = started(reading);
        QVERIFY(children->add(QStringLiteral("Mia")));
        QVERIFY(children->setStyle(arcs()));
        QVERIFY(children->setLanguage(Language::German));
        const Profile mia = children->active();
        QVERIFY(children->remove(mia.id));
        QCOMPARE(children->profiles().size(), 1);
        QCOMPARE(children->removed(), QList{mia});
        QCOMPARE(*reading.now().style, DisplayStyle());
        {
            // As after a kill: she is there, and the screens look as they were told to.
            TestReading other(reading.family.databaseFile());
            const auto again = started(other);
            QCOMPARE(again->profiles().size(), 2);
            QCOMPARE(again->profiles().back(), mia);
            QCOMPARE(*other.now().style, DisplayStyle());
        }
        QVERIFY(children->finishRemovals());
        QVERIFY(children->removed().isEmpty());
        QCOMPARE(children->bringBack().error().code, ErrorCode::NotFound);
        QCOMPARE(started(reading)->profiles().size(), 1);
    }

    void aChildThatIsBroughtBackReadsAgain()
    {
        TestReading reading;
        const QUuid picture
            = reading.family.addPicture(reading.family.addItem(QStringLiteral("да")));
        const auto children = started(reading);
        QVERIFY(children->add(QStringLiteral("Mia")));
        QVERIFY(children->setStyle(arcs()));
        QVERIFY(children->setPicture(picture));
        Profile mia = children->active();
        QVERIFY(children->add(QStringLiteral("Ян")));
        QVERIFY(children->choose(mia.id));
        QVERIFY(children->remove(mia.id));
        QCOMPARE(children->active().name, QStringLiteral("Ян"));
        QVERIFY(children->bringBack());
        QCOMPARE(children->profiles().indexOf(children->active()), 1);
        QCOMPARE(children->active(), mia);
        QCOMPARE(*reading.now().style, arcs());
        QCOMPARE(started(reading)->active(), mia);

        // A picture that goes meanwhile is gone for her too.
        QVERIFY(children->remove(mia.id));
        QVERIFY(reading.libraryService().removeIllustration(picture));
        children->forgetPicture(picture);
        QVERIFY(children->bringBack());
        mia.picture.reset();
        QCOMPARE(children->active(), mia);
    }

    void twoThatWereTakenOutComeBackOneAfterTheOther()
    {
        TestReading reading;
        const auto children = started(reading);
        QVERIFY(children->add(QStringLiteral("Mia")));
        QVERIFY(children->add(QStringLiteral("Ян")));
        const QList<Profile> all = children->profiles();
        QVERIFY(children->choose(all[0].id));
        QVERIFY(children->remove(all[0].id));
        QVERIFY(children->remove(all[1].id));
        QCOMPARE(children->active(), all[2]);
        QCOMPARE(children->remove(all[2].id).error().code, ErrorCode::Conflict);
        QVERIFY(children->bringBack());
        QCOMPARE(children->active(), all[1]);
        QVERIFY(children->bringBack());
        QCOMPARE(children->active(), all[0]);
        QCOMPARE(children->profiles(), all);
        QCOMPARE(started(reading)->profiles(), all);
    }

    void whoWasChosenMeanwhileReadsOn()
    {
        TestReading reading;
        const auto children = started(reading);
        QVERIFY(children->add(QStringLiteral("Mia")));
        QVERIFY(children->add(QStringLiteral("Ян")));
        const QList<Profile> all = children->profiles();
        QVERIFY(children->remove(all[2].id));
        QVERIFY(children->choose(all[0].id));
        QVERIFY(children->bringBack());
        QCOMPARE(children->active(), all[0]);
        QCOMPARE(children->profiles(), all);
    }

    void whatCannotBeStoredChangesNoChild()
    {
        TestReading reading;
        const auto children = started(reading);
        QVERIFY(children->add(QStringLiteral("Mia")));
        const QList<Profile> all = children->profiles();
        const Profile mia = children->active();
        reading.family.setReadOnly(true);
        reading.setReadOnly(true);
        const QSignalSpy changed(children.get(), &Profiles::changed);
        QVERIFY(!children->remove(mia.id));
        QVERIFY(!children->add(QStringLiteral("Ян")));
        QCOMPARE(children->profiles(), all);
        QCOMPARE(children->active(), mia);
        QVERIFY(children->remove(all[0].id)); // nothing of it is written yet
        QVERIFY(!children->finishRemovals());
        QCOMPARE(children->removed().size(), 1);
        QCOMPARE(changed.size(), 1);
        QVERIFY(children->bringBack());
        QCOMPARE(children->profiles(), all);
    }

    void aStyleIsToldAsItIsStored()
    {
        TestReading reading;
        const auto children = started(reading);
        DisplayStyle style;
        style.size = 7;
        QVERIFY(children->setStyle(style));
        const DisplayStyle told = *reading.now().style;
        reading.restart();
        QCOMPARE(started(reading)->active().style, told);
    }

    void aFullDiskChangesNothing()
    {
        TestReading reading;
        const auto children = started(reading);
        reading.family.fillDisk();
        const Result<void> added = children->add(QString(40, u'ы').repeated(200));
        if (!added)
            QCOMPARE(children->profiles().size(), 1);
        QCOMPARE(*reading.now().style, children->active().style);
    }
};

QTEST_GUILESS_MAIN(ProfilesTest)
#include "ProfilesTest.moc"
