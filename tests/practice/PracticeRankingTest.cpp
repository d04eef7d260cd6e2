// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/LibrarySearch.h"
#include "support/Interruption.h"
#include "support/TestReading.h"

#include <QTest>

using namespace chitai;

/// The library by difficulty, for one child.
class PracticeRankingTest : public QObject
{
    Q_OBJECT

private:
    struct Family
    {
        TestReading reading;
        Practice &practice = reading.core().practice();
        QUuid child = *reading.now().reader;

        QUuid add(const char *text) { return reading.family.addItem(QString::fromUtf8(text)); }
        /// All of it, a few texts at a time.
        int rank(int atOnce = 2)
        {
            int calls = 1;
            while (!practice.rankTexts(child, Language::Russian, atOnce).value())
                ++calls;
            return calls;
        }
        [[nodiscard]] QStringList listed(const QString &text = {}) const
        {
            const LibraryPage page = reading.family.search()
                                         .find({.text = text,
                                                .language = Language::Russian,
                                                .order = LibraryQuery::Order::EasiestFirst,
                                                .child = child})
                                         .value();
            QStringList texts;
            for (const ItemEntry &entry : page.entries)
                texts += entry.item.text;
            return texts;
        }
    };
    static constexpr auto hard = "Строгий взрослый встретился в городском транспорте.";
    static constexpr auto middle = "Кошка спит на диване.";
    static constexpr auto easy = "Мама.";

private Q_SLOTS:
    void theEasiestComeFirst()
    {
        Family family;
        family.add(hard);
        family.add(easy);
        family.add(middle);
        QCOMPARE(family.listed(), QStringList()); // nobody has reckoned yet
        QVERIFY(!family.practice.rankTexts(family.child, Language::Russian, 2).value());
        QCOMPARE(family.listed().size(), 2);
        QCOMPARE(family.rank(), 1);
        QCOMPARE(family.listed(),
                 (QStringList{QString::fromUtf8(easy), QString::fromUtf8(middle),
                              QString::fromUtf8(hard)}));
        QCOMPARE(family.listed(QStringLiteral("кошк")), QStringList(QString::fromUtf8(middle)));
        QCOMPARE(family.listed(QStringLiteral("а")).size(), 3); // one letter walks the order
        QVERIFY(family.practice.rankTexts(family.child, Language::German, 2).value());
    }

    void followsTheLibrary()
    {
        Family family;
        family.add(hard);
        const QUuid item = family.add(middle);
        QCOMPARE(family.rank(9), 1);
        family.add(easy);
        QCOMPARE(family.rank(9), 1);
        QCOMPARE(family.listed().front(), QString::fromUtf8(easy));
        QVERIFY(family.reading.libraryService().setText(
            item, QStringLiteral("Стройка встречается с взрослыми странствующими всадниками.")));
        QCOMPARE(family.rank(9), 1);
        QVERIFY(family.listed().back().startsWith(QStringLiteral("Стройка")));
        QVERIFY(family.reading.libraryService().removeItems({item}));
        QCOMPARE(family.listed(), (QStringList{QString::fromUtf8(easy), QString::fromUtf8(hard)}));
    }

    /// As somebody edits a text on another laptop, in the middle of the reckoning.
    void aTextThatIsChangedAtTheSameMomentIsReckonedAnew_data()
    {
        QTest::addColumn<bool>("isNew");
        QTest::newRow("one that has its score") << false;
        QTest::newRow("one that is reckoned just now") << true;
    }

    void aTextThatIsChangedAtTheSameMomentIsReckonedAnew()
    {
        QFETCH(bool, isNew);
        for (int moment = 0; moment < 12; ++moment) {
            Family family;
            const QUuid known = family.add(isNew ? easy : middle);
            QCOMPARE(family.rank(9), 1);
            const QUuid added = family.add(isNew ? middle : easy);
            const QUuid item = isNew ? added : known;
            TestFamily &shared = family.reading.family;
            const std::unique_ptr<Database> other = Database::open(shared.address()).value();
            LibraryStore library(*other, shared.clock);
            bool isChanged = false;
            {
                const Interruption interruption(shared.database(), moment, [&] {
                    isChanged = library.setText(item, QString::fromUtf8(hard)).has_value();
                });
                QVERIFY(family.practice.rankTexts(family.child, Language::Russian, 9));
            }
            QVERIFY(isChanged || moment > 0);
            family.rank(9);
            QCOMPARE(family.listed(),
                     (QStringList{QString::fromUtf8(easy),
                                  QString::fromUtf8(isChanged ? hard : middle)}));
        }
    }

    /// As another laptop writes for long.
    void whereAllIsReckonedNobodyWaitsForALock()
    {
        Family family;
        family.add(middle);
        QCOMPARE(family.rank(9), 1);
        TestFamily &shared = family.reading.family;
        const std::unique_ptr<Database> other = Database::open(shared.address()).value();
        QVERIFY(shared.database().setPatience(std::chrono::milliseconds(10)));
        const auto rank
            = [&] { return family.practice.rankTexts(family.child, Language::Russian, 9); };
        {
            const Database::Transaction writes(*other);
            QVERIFY(rank().value_or(false));
        }
        family.add(easy);
        {
            const Database::Transaction writes(*other);
            QVERIFY(!rank());
        }
        QVERIFY(rank().value_or(false));
        QCOMPARE(family.listed(),
                 (QStringList{QString::fromUtf8(easy), QString::fromUtf8(middle)}));
    }

    void followsWhatTheChildHasLearned()
    {
        Family family;
        family.add("Кот и дом.");
        const QUuid other = family.add("Дом и кит.");
        QCOMPARE(family.rank(9), 1);
        QCOMPARE(family.listed().front(), QStringLiteral("Кот и дом.")); // the older of two
        family.reading.apply(StartSession{});
        family.reading.apply(AddItem{other});
        family.reading.apply(AdvanceWord{9});
        family.reading.apply(AdvanceWord{1});
        family.reading.apply(EndSession{});
        QCOMPARE(family.rank(9), 1);
        QCOMPARE(family.listed().front(), QStringLiteral("Дом и кит."));
    }

    void goesWithTheChild()
    {
        Family family;
        family.add(easy);
        QCOMPARE(family.rank(9), 1);
        Profiles &children = family.reading.core().profiles();
        QVERIFY(children.add(QStringLiteral("Mia")));
        QVERIFY(children.remove(family.child));
        QVERIFY(children.finishRemovals());
        QCOMPARE(family.listed(), QStringList());
    }

    void withoutAChildTheShortestComeFirst()
    {
        Family family;
        family.add(middle);
        family.add(easy);
        for (const auto order :
             {LibraryQuery::Order::EasiestFirst, LibraryQuery::Order::ShortestFirst}) {
            const LibraryPage page = family.reading.family.search().find({.order = order}).value();
            QCOMPARE(page.entries.size(), 2);
            QCOMPARE(page.entries[0].item.text, QString::fromUtf8(easy));
        }
    }
};

QTEST_GUILESS_MAIN(PracticeRankingTest)
#include "PracticeRankingTest.moc"
