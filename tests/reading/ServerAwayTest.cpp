// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/Rows.h"
#include "support/TestLaptop.h"
#include "support/TestReading.h"
#include "support/TestServerCluster.h"
#include "support/TestServerProxy.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;

/// The server that has the library goes away while a child reads.
class ServerAwayTest : public QObject
{
    Q_OBJECT

private:
    static QUuid text(TestLaptop &laptop, const QString &words)
    {
        return laptop.stores.library.findOrCreate(words, Language::Russian)->item.id;
    }
    static int waiting(TestLaptop &laptop) { return laptop.core.readingFile()->state().waiting; }
    static bool isAway(TestLaptop &laptop) { return laptop.core.readingFile()->state().isAway; }
    /// Reads the text on screen, of one word, to its end, with a mark on it.
    static bool readOne(TestLaptop &laptop)
    {
        SessionModel &model = laptop.core.model();
        return model.apply(MarkWord{0, WordMark::Told}) && model.apply(AdvanceWord{1})
            && model.snapshot()->isCompleted();
    }
    static qint64 count(TestLaptop &laptop, const QString &what)
    {
        return readFirst(laptop.database->run(u"SELECT count(*) FROM " % what), readNumber)
            .value()
            .value_or(-1);
    }
    static qint64 events(TestLaptop &laptop, const char *kind)
    {
        return count(
            laptop,
            QStringLiteral("reading_events WHERE kind = '%1'").arg(QLatin1StringView(kind)));
    }
    /// A session with texts of one word each, the first on screen.
    static void begin(TestLaptop &laptop, const QStringList &words)
    {
        QList<QUuid> ids;
        for (const QString &word : words)
            ids += text(laptop, word);
        QVERIFY(laptop.core.model().apply(StartSession{}));
        QVERIFY(laptop.core.model().apply(AddItem{ids.takeFirst()}));
        QVERIFY(laptop.core.model().apply(AddItems{ids, {}}));
    }
    static QStringList words()
    {
        return {QStringLiteral("дом"), QStringLiteral("кот"), QStringLiteral("лес")};
    }

private Q_SLOTS:
    void theSessionGoesOn()
    {
        TestServerCluster &server = TestServerCluster::running();
        TestLaptop laptop(server.newDatabase(), "kitchen");
        begin(laptop, words());
        SessionModel &model = laptop.core.model();
        QVERIFY(readOne(laptop));
        QTRY_COMPARE(waiting(laptop), 0);
        QSignalSpy told(laptop.core.readingFile(), &ReadingFile::stateChanged);
        const QUuid first = model.snapshot()->current->itemId;
        const QUuid mila = laptop.core.profiles().active().id;
        QVERIFY(laptop.core.profiles().add(QStringLiteral("Ida")));
        QVERIFY(laptop.core.profiles().choose(mila));
        server.crash();
        QVERIFY(model.apply(NextItem{}));
        QVERIFY(readOne(laptop));
        QVERIFY(model.apply(NextItem{}));
        QVERIFY(model.apply(SetCurtain{true}));
        QVERIFY(model.apply(SetCurtain{false}));
        QVERIFY(model.apply(Undo{}));
        QVERIFY(model.apply(NextItem{}));
        QVERIFY(readOne(laptop));
        QTRY_VERIFY(isAway(laptop));
        QTRY_VERIFY(!told.isEmpty());
        QVERIFY(waiting(laptop) >= 8);
        // What the library alone knows is refused at once.
        QElapsedTimer timer;
        timer.start();
        const auto asked
            = laptop.stores.library.findOrCreate(QStringLiteral("мяч"), Language::Russian);
        QVERIFY(!asked);
        QCOMPARE(asked.error().code, ErrorCode::Unreachable);
        QVERIFY2(timer.elapsed() < 1'400, QByteArray::number(timer.elapsed()));
        QCOMPARE(model.apply(AddItem{QUuid::createUuid()}).error().code, ErrorCode::Unreachable);
        // What was read here before can be read again.
        QVERIFY(model.apply(AddItem{first}));
        QVERIFY(model.apply(EndSession{}));
        for (const Profile &child : laptop.core.profiles().profiles())
            QVERIFY(child.id == mila || laptop.core.profiles().choose(child.id));
        QVERIFY(model.snapshot()->reader != mila);
        QVERIFY(model.apply(StartSession{}));

        server.start();
        QTRY_COMPARE_WITH_TIMEOUT(waiting(laptop), 0, 20'000);
        QVERIFY(!isAway(laptop));
        QCOMPARE(events(laptop, "completed"), 3);
        QCOMPARE(events(laptop, "mark"), 3);
        QCOMPARE(count(laptop, QStringLiteral("session_items WHERE completed_at IS NOT NULL")), 3);
        QCOMPARE(count(laptop, QStringLiteral("session_items")), 4);
        QCOMPARE(count(laptop,
                       QStringLiteral("sessions s JOIN profiles p ON p.id = s.profile_id "
                                      "WHERE s.ended_at IS NULL AND p.name = 'Ida'")),
                 1);
        QCOMPARE(laptop.core.readingFile()->asideCount(), 0);
    }

    void whatWasReadHereIsSeenAtOnce()
    {
        TestLaptop laptop(TestServerCluster::running().newDatabase(), "kitchen");
        begin(laptop, words());
        QVERIFY(readOne(laptop));
        QCOMPARE(events(laptop, "completed"), 1);
        QVERIFY(laptop.core.model().apply(NextItem{}));
        QVERIFY(readOne(laptop));
        QCOMPARE(events(laptop, "completed"), 2);
    }

    void anAnswerThatIsLostMakesNothingTwice()
    {
        TestServerProxy network(TestServerCluster::running().newDatabase());
        TestLaptop laptop(network.address(), "kitchen");
        begin(laptop, words());
        QTRY_COMPARE(waiting(laptop), 0);
        network.loseAnswer();
        // Appended at the end of a queue, an item would be there twice.
        QVERIFY(readOne(laptop));
        QTRY_VERIFY_WITH_TIMEOUT(network.hasLostAnswer(), 20'000);
        QVERIFY(laptop.core.model().apply(NextItem{}));
        QTRY_COMPARE_WITH_TIMEOUT(waiting(laptop), 0, 20'000);
        QCOMPARE(laptop.core.readingFile()->asideCount(), 0);
        QCOMPARE(events(laptop, "mark"), 1);
        QCOMPARE(events(laptop, "completed"), 1);
        QCOMPARE(count(laptop, QStringLiteral("session_items")), 3);
    }

    void noTapWaitsForANetworkThatSaysNothing()
    {
        TestServerProxy network(TestServerCluster::running().newDatabase());
        TestLaptop laptop(network.address(), "kitchen");
        begin(laptop, words());
        QTRY_COMPARE(waiting(laptop), 0);
        network.hang();
        // Each of them would wait for a second and more; the machine of a test may be busy.
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 3; ++i) {
            QVERIFY(readOne(laptop));
            QVERIFY(laptop.core.model().apply(NextItem{}));
        }
        QVERIFY2(timer.elapsed() < 1'400, QByteArray::number(timer.elapsed()));
        // Who asks for something else waits once, and shortly.
        QVERIFY(!laptop.stores.profiles.all());
        QVERIFY(isAway(laptop));
        timer.start();
        for (int i = 0; i < 5; ++i)
            QVERIFY(!laptop.stores.profiles.all());
        QVERIFY(laptop.core.model().apply(EndSession{}));
        QVERIFY(laptop.core.model().apply(StartSession{}));
        QVERIFY2(timer.elapsed() < 1'400, QByteArray::number(timer.elapsed()));
        // Also what many rows are prepared for.
        timer.start();
        const auto corrected
            = laptop.core.model().apply(CorrectSyllables{{}, words()[0], {words()[0]}});
        QVERIFY(!corrected);
        QCOMPARE(corrected.error().code, ErrorCode::Unreachable);
        QVERIFY2(timer.elapsed() < 1'400, QByteArray::number(timer.elapsed()));
        network.goOn();
        QTRY_COMPARE_WITH_TIMEOUT(waiting(laptop), 0, 20'000);
        QCOMPARE(events(laptop, "completed"), 3);
        QVERIFY(laptop.stores.profiles.all());
    }

    void noTapWaitsForAnotherProgramInTheLaptopsFile()
    {
        const QTemporaryDir folder;
        TestLaptop laptop(TestServerCluster::running().newDatabase(), "kitchen", folder.path());
        begin(laptop, words());
        const std::unique_ptr<Database> another
            = Database::openAsItIs(folder.filePath(QStringLiteral("reading.db")),
                                   Database::Access::ReadWrite)
                  .value();
        QElapsedTimer timer;
        {
            Database::Transaction holds(*another);
            timer.start();
            const auto marked = laptop.core.model().apply(MarkWord{0, WordMark::Told});
            QVERIFY(!marked);
            QCOMPARE(marked.error().code, ErrorCode::StorageLocked);
            QVERIFY2(timer.elapsed() < 2'000, QByteArray::number(timer.elapsed()));
        }
        QVERIFY(readOne(laptop));
    }

    void whatWaitsOutlivesTheLaptopsProgram()
    {
        TestServerCluster &server = TestServerCluster::running();
        const DatabaseAddress school = server.newDatabase();
        const QTemporaryDir folder;
        {
            TestLaptop laptop(school, "kitchen", folder.path());
            begin(laptop, words());
            server.crash();
            QVERIFY(readOne(laptop));
            QVERIFY(laptop.core.model().apply(NextItem{}));
            QVERIFY(readOne(laptop));
            QVERIFY(laptop.core.model().apply(NextItem{}));
        } // without a word to anybody
        server.start();
        TestLaptop again(school, "kitchen", folder.path());
        QCOMPARE(waiting(again), 0);
        QCOMPARE(events(again, "completed"), 2);
        QCOMPARE(count(again, QStringLiteral("session_items")), 3);
        QVERIFY(again.core.resume());
        QVERIFY(again.hasSession());
        QCOMPARE(again.core.model().snapshot()->current->text, QStringLiteral("лес"));
        QVERIFY(readOne(again));
        QCOMPARE(events(again, "completed"), 3);
    }

    void aTextThatWasDeletedMeanwhileBlocksNothing()
    {
        TestServerCluster &server = TestServerCluster::running();
        const DatabaseAddress school = server.newDatabase();
        TestServerProxy network(school);
        TestLaptop laptop(network.address(), "kitchen");
        TestLaptop other(school, "cellar");
        begin(laptop, words());
        QTRY_COMPARE(waiting(laptop), 0);
        network.hang();
        QVERIFY(readOne(laptop));
        QVERIFY(laptop.core.model().apply(NextItem{}));
        QVERIFY(other.core.libraryService().removeItems(
            {laptop.core.model().snapshot()->current->itemId}));
        QVERIFY(readOne(laptop));
        QVERIFY(laptop.core.model().apply(NextItem{}));
        QVERIFY(readOne(laptop));
        network.goOn();
        QTRY_COMPARE_WITH_TIMEOUT(waiting(laptop), 0, 20'000);
        // What is told of the text goes with it, as it always does; all else is there.
        QCOMPARE(events(other, "completed"), 2);
        QCOMPARE(events(other, "mark"), 2);
        QTRY_COMPARE(laptop.core.readingFile()->asideCount(), 2);
    }

    void whatWaitsIsForTheLibraryItWasReadIn()
    {
        TestServerCluster &server = TestServerCluster::running();
        const DatabaseAddress school = server.newDatabase();
        const DatabaseAddress elsewhere = server.newDatabase();
        const QTemporaryDir folder;
        {
            TestLaptop laptop(school, "kitchen", folder.path());
            begin(laptop, words());
            server.crash();
            QVERIFY(readOne(laptop));
        }
        server.start();
        const FakeClock clock;
        {
            const std::unique_ptr<Database> other = Database::open(elsewhere).value();
            const std::unique_ptr<ReadingFile> file
                = ReadingFile::open(folder.filePath(QStringLiteral("reading.db")), *other, clock)
                      .value();
            const Result<void> refused = file->start(QStringLiteral("another"));
            QVERIFY(!refused);
            QVERIFY2(refused.error().message.contains(u"another library"),
                     qPrintable(refused.error().message));
        }
        {
            TestLaptop laptop(school, "kitchen", folder.path());
            QCOMPARE(events(laptop, "completed"), 1);
        } // killed when nothing waits
        TestLaptop laptop(elsewhere, "kitchen", folder.path());
        QCOMPARE(events(laptop, "completed"), 0);
        QVERIFY(laptop.core.resume());
        QVERIFY(!laptop.hasSession());
        begin(laptop, words());
        QVERIFY(readOne(laptop));
        QTRY_COMPARE(waiting(laptop), 0);
        QCOMPARE(events(laptop, "completed"), 1);
    }

    void aFamilyHasNoneOfIt()
    {
        TestReading reading;
        QVERIFY(!reading.core().readingFile());
    }
};

QTEST_GUILESS_MAIN(ServerAwayTest)
#include "ServerAwayTest.moc"
