// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/Rows.h"
#include "storage/SqlValues.h"
#include "support/TestLaptop.h"
#include "support/TestServerCluster.h"

#include <QTest>

using namespace chitai;
using namespace Qt::StringLiterals;

/// Another laptop changes what waits in a session of this one, which has not heard of it yet.
class ChangedElsewhereTest : public QObject
{
    Q_OBJECT

private:
    /// Two laptops of a new library; the reading is at the first one.
    struct School
    {
        const DatabaseAddress address = TestServerCluster::running().newDatabase();
        const QTemporaryDir folder;
        TestLaptop other{address, "cellar"};
        std::unique_ptr<TestLaptop> laptop = start();

        std::unique_ptr<TestLaptop> start() const
        {
            return std::make_unique<TestLaptop>(address, "kitchen", folder.path());
        }
        SessionModel &model() const { return laptop->core.model(); }
        SnapshotPtr now() const { return model().snapshot(); }
        bool apply(const ReadingCommand &command) const
        {
            const auto done = model().apply(command);
            if (!done)
                qWarning("%s", qPrintable(done.error().message));
            return done.has_value();
        }
        static QUuid text(TestLaptop &of, const QString &words)
        {
            return of.stores.library.findOrCreate(words, Language::Russian)->item.id;
        }
        /// A session with these texts, the first on screen.
        bool begin(const QStringList &texts)
        {
            QList<QUuid> ids;
            for (const QString &words : texts)
                ids += text(*laptop, words);
            return apply(StartSession{}) && apply(AddItem{ids.takeFirst()})
                && (ids.isEmpty() || apply(AddItems{ids, {}})) && settle();
        }
        bool settle() const
        {
            return QTest::qWaitFor([&] { return waiting() == 0; }, 20'000);
        }
        int waiting() const { return laptop->core.readingFile()->state().waiting; }
        /// Puts the last text that waits before the first one.
        bool moveLastToFront() const
        {
            const QList<QueueEntry> queue = *now()->queue;
            return apply(MoveQueuedItem{queue.back().sessionItemId, queue.front().sessionItemId});
        }
        /// The text on screen, of one word, with a mark on it.
        bool readOne() const
        {
            return apply(MarkWord{0, WordMark::Told}) && apply(AdvanceWord{1})
                && now()->isCompleted();
        }
        /// What the server has of texts that were read to their end.
        QStringList read()
        {
            return readAll(other.database->run(u"SELECT text FROM session_items WHERE "
                                               "completed_at IS NOT NULL ORDER BY displayed_at"_s),
                           readText)
                .value();
        }
    };

    /// The next text, which is "лес", is read, and reaches the server behind "дом".
    static void nextIsReadOnTheServer(School &school)
    {
        QVERIFY(school.apply(NextItem{}));
        QVERIFY(school.readOne());
        QVERIFY(school.settle());
        QCOMPARE(school.laptop->core.readingFile()->asideCount(), 0);
        QCOMPARE(school.read(), QStringList({u"дом"_s, u"лес"_s}));
    }

private Q_SLOTS:
    void aTextPutBeforeOneThatWasDeletedIsRead()
    {
        School school;
        QVERIFY(school.begin({u"дом"_s, u"кот"_s, u"лес"_s}));
        QVERIFY(
            school.other.core.libraryService().removeItems({school.now()->queue->front().itemId}));
        QVERIFY(school.moveLastToFront());
        nextIsReadOnTheServer(school);
    }

    void aTextThatComesBackBeforeOneThatWasDeletedIsRead()
    {
        School school;
        QVERIFY(school.begin({u"дом"_s, u"лес"_s, u"кот"_s}));
        QVERIFY(school.apply(RemoveQueuedItem{school.now()->queue->front().sessionItemId}));
        QVERIFY(school.settle());
        QVERIFY(
            school.other.core.libraryService().removeItems({school.now()->queue->front().itemId}));
        QVERIFY(school.apply(Undo{}));
        nextIsReadOnTheServer(school);
    }

    /// As where the spellings of a text are joined.
    void aTextThatIsMovedStaysWhatItHasBecome()
    {
        School school;
        QVERIFY(school.begin({u"дом"_s, u"кот"_s, u"лес"_s}));
        const QUuid gone = school.now()->queue->back().itemId;
        const QUuid kept = School::text(school.other, u"Лесок"_s);
        QVERIFY(school.other.database->execute(
            u"UPDATE session_items SET item_id = ? WHERE item_id = ?"_s,
            {sql::id(kept), sql::id(gone)}));
        QVERIFY(school.other.core.libraryService().removeItems({gone}));
        QVERIFY(school.moveLastToFront());
        nextIsReadOnTheServer(school);
    }

    void whatWasReadStandsAsItWasRead()
    {
        School school;
        QVERIFY(school.begin({u"дом"_s, u"кот"_s}));
        QVERIFY(school.readOne());
        QVERIFY(school.other.core.libraryService().setText(school.now()->queue->front().itemId,
                                                           u"большой кот"_s));
        QVERIFY(school.apply(NextItem{}));
        const QString shown = school.now()->current->text;
        QCOMPARE(shown, u"кот"_s);
        QVERIFY(school.readOne());
        QVERIFY(school.settle());
        QCOMPARE(school.read(), QStringList({u"дом"_s, shown}));
    }

    void aNewTextWithTheWordsThatAnotherHadTakesNothingOut()
    {
        School school;
        QVERIFY(school.begin({u"дом"_s, u"мама"_s, u"папа"_s}));
        const QUuid first = school.now()->queue->front().itemId;
        const QUuid second = school.now()->queue->back().itemId;
        LibraryService &library = school.other.core.libraryService();
        QVERIFY(library.setText(second, u"дядя"_s));
        QVERIFY(library.setText(first, u"папа"_s));
        const QUuid third = School::text(school.other, u"мама"_s);
        QVERIFY(school.apply(AddItem{third}));
        for (const auto &[id, words] : {std::pair(first, u"папа"_s), std::pair(second, u"дядя"_s),
                                        std::pair(third, u"мама"_s)}) {
            QVERIFY(school.apply(NextItem{}));
            QCOMPARE(school.now()->current->itemId, id);
            QCOMPARE(school.now()->current->text, words);
        }
    }

    void theSameWhereATextIsCopiedAnew()
    {
        School school;
        QVERIFY(school.begin({u"дом"_s, u"мама"_s}));
        const QUuid first = school.now()->queue->front().itemId;
        LibraryService &library = school.other.core.libraryService();
        QVERIFY(library.setText(first, u"папа"_s));
        const QUuid second = School::text(school.other, u"мама"_s);
        school.laptop->core.readingFile()->refresh({second});
        QVERIFY(QTest::qWaitFor([&] {
            return school.laptop->stores.library.item(second)
                && school.laptop->core.readingFile()->library().item(second);
        }));
        QVERIFY(school.apply(NextItem{}));
        QCOMPARE(school.now()->current->text, u"папа"_s);
    }

    void aRunningSessionComesBackWholeWhereAnOlderTextHadTheWords()
    {
        School school;
        QVERIFY(school.begin({u"папа"_s}));
        const QUuid older = school.now()->current->itemId;
        QVERIFY(school.apply(EndSession{}));
        QVERIFY(school.begin({u"дом"_s, u"мама"_s}));
        LibraryService &library = school.other.core.libraryService();
        QVERIFY(library.setText(older, u"дядя"_s));
        QVERIFY(library.setText(school.now()->queue->front().itemId, u"папа"_s));
        school.laptop.reset();
        school.laptop = school.start();
        QVERIFY(school.laptop->core.resume());
        QVERIFY(school.apply(NextItem{}));
        QCOMPARE(school.now()->current->text, u"папа"_s);
    }

    void aPictureThatWasDeletedIsShownNoMore()
    {
        School school;
        const QUuid item = School::text(school.other, u"кот"_s);
        const QUuid picture = QUuid::createUuid();
        IllustrationStore &pictures = school.other.stores.illustrations;
        QVERIFY(pictures.add({picture, {}, 10, 10, 100, school.other.clock.now()},
                             picture.toByteArray()));
        QVERIFY(pictures.link(item, picture));
        QVERIFY(school.begin({u"дом"_s, u"кот"_s}));
        QVERIFY(school.laptop->core.libraryService().removeIllustration(picture));
        QVERIFY(school.apply(NextItem{}));
        QCOMPARE(school.now()->current->itemId, item);
        QVERIFY(!school.now()->illustrationId);
        QVERIFY(school.settle());
    }

    /// A school gives its laptops one image of a disk, in which the program has run already.
    void copiesOfALaptopLoseNothingToEachOther()
    {
        School school;
        QVERIFY(school.begin({u"дом"_s}));
        QVERIFY(school.apply(EndSession{}));
        QVERIFY(school.settle());
        school.laptop.reset();
        const QTemporaryDir copy;
        QVERIFY(
            QFile::copy(school.folder.filePath(u"reading.db"_s), copy.filePath(u"reading.db"_s)));
        school.laptop = school.start();
        TestLaptop second(school.address, "attic", copy.path());
        const QUuid text = School::text(second, u"лес"_s);
        QVERIFY(school.begin({u"кот"_s}));
        QVERIFY(school.readOne());
        QVERIFY(school.settle());
        QVERIFY(second.core.profiles().add(u"Ida"_s)); // who reads there
        SessionModel &model = second.core.model();
        QVERIFY(model.apply(StartSession{}));
        QVERIFY(model.apply(AddItem{text}));
        QVERIFY(model.apply(AdvanceWord{1}));
        QTRY_COMPARE_WITH_TIMEOUT(second.core.readingFile()->state().waiting, 0, 20'000);
        QCOMPARE(second.core.readingFile()->asideCount(), 0);
        QStringList read = school.read();
        read.sort();
        QCOMPARE(read, QStringList({u"кот"_s, u"лес"_s}));
    }
};

QTEST_GUILESS_MAIN(ChangedElsewhereTest)
#include "ChangedElsewhereTest.moc"
