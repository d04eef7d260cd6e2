// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/TextFolding.h"
#include "storage/ItemRemoval.h"
#include "storage/LibraryImport.h"
#include "support/TestFamily.h"

#include <QRandomGenerator>
#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;

class LibrarySearchTest : public QObject
{
    Q_OBJECT

private:
    static QStringList texts(const LibraryPage &page)
    {
        QStringList result;
        for (const ItemEntry &entry : page.entries)
            result += entry.item.text;
        return result;
    }

    static QStringList find(TestFamily &family, const LibraryQuery &query)
    {
        return texts(family.search().find(query).value());
    }

    static void fill(TestFamily &family)
    {
        for (const char *text :
             {"молоко", "Мама мыла раму.", "Ёж ищет яблоко", "100% сок", "под_стол"})
            family.addItem(QString::fromUtf8(text));
        for (const char *text : {"Äpfel", "Apfel", "Zebra", "Straße", "\"quoted\""})
            family.addItem(QString::fromUtf8(text), Language::German);
    }

private Q_SLOTS:
    void findsPartsWhateverTheCase_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *typed, const QStringList &found) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << found;
        };
        row("МОЛОКО", {QStringLiteral("молоко")});
        row("оло", {QStringLiteral("молоко")});
        row("еж", {QStringLiteral("Ёж ищет яблоко")});
        row("ЁЖ", {QStringLiteral("Ёж ищет яблоко")});
        row("локо", {QStringLiteral("Ёж ищет яблоко"), QStringLiteral("молоко")});
        row("ко", {QStringLiteral("Ёж ищет яблоко"), QStringLiteral("молоко")});
        row("ÄPFEL", {QStringLiteral("Äpfel")});
        row("pfel", {QStringLiteral("Apfel"), QStringLiteral("Äpfel")});
        row("strasse", {QStringLiteral("Straße")});
        row("%", {QStringLiteral("100% сок")});
        row("_", {QStringLiteral("под_стол")});
        row("\"", {QStringLiteral("\"quoted\"")});
        row("\"qu", {QStringLiteral("\"quoted\"")});
        row("а р", {QStringLiteral("Мама мыла раму.")});
        row("у.", {QStringLiteral("Мама мыла раму.")});
        row(".", {QStringLiteral("Мама мыла раму.")});
        row("щщ", {});
        row("нет такого", {});
        row("ы' OR '1", {});
        row("NOT *", {});
    }

    void findsPartsWhateverTheCase()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        TestFamily family;
        fill(family);
        QCOMPARE(find(family, {.text = typed}), found);
    }

    void sortsAsTheLanguageDoes()
    {
        TestFamily family;
        fill(family);
        QCOMPARE(find(family, {.language = Language::German}),
                 (QStringList{QStringLiteral("\"quoted\""), QStringLiteral("Apfel"),
                              QStringLiteral("Äpfel"), QStringLiteral("Straße"),
                              QStringLiteral("Zebra")}));
        QCOMPARE(find(family, {.language = Language::Russian}),
                 (QStringList{QStringLiteral("100% сок"), QStringLiteral("Ёж ищет яблоко"),
                              QStringLiteral("Мама мыла раму."), QStringLiteral("молоко"),
                              QStringLiteral("под_стол")}));
    }

    void filters()
    {
        TestFamily family;
        fill(family);
        const QUuid used = family.addItem(QStringLiteral("молоко"));
        const QUuid pictured = family.addItem(QStringLiteral("под_стол"));
        family.addPicture(pictured);
        QVERIFY(family.library().setStarred(used, true));
        QVERIFY(family.library().setTags(used, {QStringLiteral(" Еда,\n"), QStringLiteral("Дом")}));
        const QUuid session = QUuid::createUuid();
        QVERIFY(family.sessions().start(session, Language::Russian, family.clock.now()));
        QVERIFY(family.sessions().append(session, QUuid::createUuid(), used));

        QCOMPARE(find(family, {.onlyStarred = true}), QStringList(QStringLiteral("молоко")));
        QCOMPARE(find(family, {.text = QStringLiteral("лок"), .onlyStarred = true}),
                 QStringList(QStringLiteral("молоко")));
        QCOMPARE(find(family, {.onlyIllustrated = true}), QStringList(QStringLiteral("под_стол")));
        QCOMPARE(find(family, {.onlyIllustrated = true, .onlyStarred = true}), QStringList());
        QVERIFY(!find(family, {.onlyNew = true}).contains(QStringLiteral("молоко")));
        QCOMPARE(find(family, {.onlyNew = true}).size(), 9);
        QCOMPARE(find(family, {.exceptInSession = session}).size(), 9);
        QCOMPARE(find(family, {.text = QStringLiteral("о"), .exceptInSession = session}).size(), 3);
        QCOMPARE(find(family, {.tag = QStringLiteral("Еда")}),
                 QStringList(QStringLiteral("молоко")));
        QCOMPARE(find(family, {.tag = QStringLiteral("Сад")}), QStringList());
        QCOMPARE(family.search().tags().value(),
                 (QStringList{QStringLiteral("Дом"), QStringLiteral("Еда")}));
        QCOMPARE(family.library().item(used).value().tags,
                 (QStringList{QStringLiteral("Дом"), QStringLiteral("Еда")}));
    }

    void textsOfStoriesAreFoundAndNotLeafedThrough()
    {
        TestFamily family;
        const QString own = QStringLiteral("Лиса спит.");
        const QString told = QStringLiteral("Лиса едет в поезде.");
        family.addItem(own);
        const auto tell = [&] {
            return family.library()
                .findOrCreate(told, Language::Russian, ItemOrigin::Story)
                .value();
        };
        const QUuid item = tell().item.id;
        QVERIFY(family.library().addTag({item}, QStringLiteral("Поезд")));
        const auto suggested = [&] {
            QStringList texts;
            const QList<Item> items = family.search().suggestions(Language::Russian, 9).value();
            for (const Item &one : items)
                texts += one.text;
            return texts;
        };
        for (const auto order :
             {LibraryQuery::Order::Alphabetical, LibraryQuery::Order::NewestFirst,
              LibraryQuery::Order::LeastRead, LibraryQuery::Order::ShortestFirst})
            QCOMPARE(find(family, {.order = order}), QStringList{own});
        QCOMPARE(find(family, {.onlyNew = true}), QStringList{own});
        QCOMPARE(suggested(), QStringList{own});
        QCOMPARE(
            family.search().autocomplete(QStringLiteral("ли"), Language::Russian, 9).value().size(),
            1);
        QCOMPARE(find(family, {.text = QStringLiteral("поезд")}), QStringList{told});
        QCOMPARE(find(family, {.tag = QStringLiteral("Поезд")}), QStringList{told});

        // Told once more it stays the story's; whoever wants it has it.
        QVERIFY(!tell().wasOfStory);
        QCOMPARE(find(family, {}), QStringList{own});
        QVERIFY(family.library().findOrCreate(told, Language::Russian).value().wasOfStory);
        QCOMPARE(find(family, {}), (QStringList{told, own}));
        QVERIFY(!tell().isNew);
        QCOMPARE(suggested(), (QStringList{own, told}));
    }

    void aTextOfAStoryBecomesTheFamilys_data()
    {
        using Take = std::function<bool(TestFamily &, const QUuid &)>;
        QTest::addColumn<Take>("take");
        QTest::addColumn<bool>("becomes");
        const auto row = [](const char *name, bool becomes, const Take &take) {
            QTest::newRow(name) << take << becomes;
        };
        row("starred", true, [](TestFamily &family, const QUuid &item) {
            return family.library().setStarred(item, true).has_value();
        });
        row("its star taken away", false, [](TestFamily &family, const QUuid &item) {
            return family.library().setStarred(item, false).has_value();
        });
        row("changed", true, [](TestFamily &family, const QUuid &item) {
            return family.library().setText(item, QStringLiteral("Сова спит.")).has_value();
        });
        row("imported", true, [](TestFamily &family, const QUuid &) {
            LibraryImport import(family.database(), family.clock);
            return import.add({{QStringLiteral("Сова летит."), Language::Russian, false, {}}}) == 0
                && import.finish();
        });
        row("deleted and brought back", false, [](TestFamily &family, const QUuid &item) {
            const RemovedItems removed = removeItems(family.database(), {item}).value();
            return restoreItems(family.database(), removed) == 1;
        });
        row("deleted, typed and brought back", true, [](TestFamily &family, const QUuid &item) {
            const RemovedItems removed = removeItems(family.database(), {item}).value();
            family.addItem(QStringLiteral("Сова летит."));
            return restoreItems(family.database(), removed).has_value();
        });
    }

    void aTextOfAStoryBecomesTheFamilys()
    {
        using Take = std::function<bool(TestFamily &, const QUuid &)>;
        QFETCH(Take, take);
        QFETCH(bool, becomes);
        TestFamily family;
        const QUuid item
            = family.library()
                  .findOrCreate(QStringLiteral("Сова летит."), Language::Russian, ItemOrigin::Story)
                  .value()
                  .item.id;
        QVERIFY(take(family, item));
        QCOMPARE(find(family, {}).size(), becomes ? 1 : 0);
    }

    void ordersByAgeAndByUse()
    {
        TestFamily family;
        const QUuid first = family.addItem(QStringLiteral("б"));
        family.clock.advance(1s);
        family.addItem(QStringLiteral("ааа"));
        family.clock.advance(1s);
        family.addItem(QStringLiteral("Ball"), Language::German);
        const QUuid session = QUuid::createUuid();
        QVERIFY(family.sessions().start(session, Language::Russian, family.clock.now()));
        QVERIFY(family.sessions().append(session, QUuid::createUuid(), first));
        QCOMPARE(find(family, {.order = LibraryQuery::Order::NewestFirst}),
                 (QStringList{QStringLiteral("Ball"), QStringLiteral("ааа"), QStringLiteral("б")}));
        QCOMPARE(find(family, {.order = LibraryQuery::Order::LeastRead}),
                 (QStringList{QStringLiteral("ааа"), QStringLiteral("Ball"), QStringLiteral("б")}));
        QVERIFY(family.sessions().remove(session));
        QCOMPARE(find(family, {.order = LibraryQuery::Order::LeastRead}).front(),
                 QStringLiteral("б"));
    }

    void pagesFollowOneAnother()
    {
        TestFamily family;
        QStringList all;
        for (int i = 0; i < 25; ++i) {
            all += QStringLiteral("слово %1").arg(i, 2, 10, QLatin1Char('0'));
            family.addItem(all.back());
        }
        QStringList seen;
        bool hasMore = true;
        while (hasMore) {
            const LibraryPage page = family.search()
                                         .find({.text = QStringLiteral("слово"),
                                                .offset = int(seen.size()),
                                                .limit = 10})
                                         .value();
            hasMore = page.hasMore;
            seen += texts(page);
            QVERIFY(seen.size() <= all.size());
        }
        QCOMPARE(seen, all);
    }

    /// Each way through the index finds the same as looking at every text does.
    void findsTheSameAsLookingAtEveryText()
    {
        TestFamily family;
        QRandomGenerator random(7);
        QList<NewItem> items;
        QSet<QString> seen;
        const QString letters = QStringLiteral("абвгдежз ийклмно прстуф");
        // The ways through the indexes part at thousands, those of a server sooner.
        const int count = TestFamily::isOnServer() ? 3'000 : 30'000;
        for (int i = 0; i < count; ++i) {
            QString text;
            const int length = 3 + random.bounded(25);
            for (int j = 0; j < length; ++j)
                text += letters[random.bounded(int(letters.size()))];
            text = text.simplified();
            if (seen.contains(text))
                continue;
            seen += text;
            items += {text, Language::Russian, i % 97 == 0, {}};
        }
        items += {QStringLiteral("один щит"), Language::Russian, false, {}};
        // Beginnings that many texts have: near in the alphabet, far, and far and frequent.
        const auto beginSo = [&items](const QString &beginning, int times) {
            for (int i = 0; i < times; ++i)
                items += {QStringLiteral("%1 %2").arg(beginning).arg(i),
                          Language::Russian,
                          i % 97 == 0,
                          {}};
        };
        beginSo(QStringLiteral("балет"), count / 30);
        beginSo(QStringLiteral("хорёк"), count / 30);
        beginSo(QStringLiteral("цапля"), count / 6);
        {
            LibraryImport import(family.database(), family.clock);
            QVERIFY(import.add(items));
            QVERIFY(import.finish());
        }
        if (TestFamily::isOnServer()) { // which knows at once that it is no small library
            QSqlQuery rows = family.database()
                                 .run(QStringLiteral("SELECT reltuples FROM pg_class "
                                                     "WHERE relname = 'items'"))
                                 .value();
            QVERIFY(rows.next() && rows.value(0).toDouble() > 2'000);
        }
        std::sort(items.begin(), items.end(), [](const NewItem &a, const NewItem &b) {
            return sortKey(a.text) < sortKey(b.text);
        });
        for (const QString &typed :
             {QStringLiteral("а"), QStringLiteral("щ"), QStringLiteral("щи"), QStringLiteral("аб"),
              QStringLiteral("абв"), QStringLiteral("щит"), QStringLiteral("кла"),
              QStringLiteral("а б"), QStringLiteral("прст"), QStringLiteral("т"),
              QStringLiteral("балет"), QStringLiteral("хор"), QStringLiteral("хорек 9"),
              QStringLiteral("х"), QStringLiteral("цап"), QStringLiteral("цапля 77")}) {
            for (const bool starred : {false, true}) {
                QStringList expected;
                for (const NewItem &item : std::as_const(items)) {
                    if (foldForSearch(item.text).contains(typed) && (!starred || item.starred)
                        && expected.size() < 50)
                        expected += item.text;
                }
                QCOMPARE(find(family, {.text = typed, .onlyStarred = starred, .limit = 50}),
                         expected);
            }
        }
    }

    void aTextIsFoundHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QStringList>("typed");
        QTest::newRow("marks") << QStringLiteral("“Come in,” said she. “Don’t wait.”")
                               << QStringList{QStringLiteral("\"Come"),
                                              QStringLiteral("«come in"),
                                              QStringLiteral("don't"),
                                              QStringLiteral("DON´T W"),
                                              QStringLiteral("said  she"),
                                              QStringLiteral("come\u00a0in"),
                                              QStringLiteral(" Don’t wait\n")};
        QTest::newRow("Russian") << QStringLiteral("Кто\u2011то за\u0301пер ёлку —\nи ушёл.")
                                 << QStringList{
                                        QStringLiteral("кто-то"),   QStringLiteral("запер"),
                                        QStringLiteral("елку - и"), QStringLiteral("ушёл"),
                                        QStringLiteral("запeр"),    QStringLiteral("запе́р")};
    }

    void aTextIsFoundHoweverItIsTyped()
    {
        QFETCH(QString, stored);
        QFETCH(QStringList, typed);
        TestFamily family;
        family.addItem(stored);
        for (const QString &text : typed)
            QCOMPARE(find(family, {.text = text}), QStringList(stored));
    }

    void aTextIsCompletedHoweverItIsTyped()
    {
        TestFamily family;
        const QString stored = QStringLiteral("“Come in,” said she.");
        family.addItem(stored, Language::English);
        for (const QString &typed : {QStringLiteral("\"come"), QStringLiteral("«Come  in"),
                                     QStringLiteral(" “COME\u00a0IN ")}) {
            const QList<Item> found
                = family.search().autocomplete(typed, Language::English, 3).value();
            QCOMPARE(found.size(), 1);
            QCOMPARE(found.front().text, stored);
        }
    }

    void anEditedTextIsFoundByItsNewWordsAlone()
    {
        TestFamily family;
        const QUuid id = family.addItem(QStringLiteral("корова"));
        QVERIFY(family.library().setText(id, QStringLiteral("собака")));
        QCOMPARE(find(family, {.text = QStringLiteral("коров")}), QStringList());
        QCOMPARE(find(family, {.text = QStringLiteral("соба")}),
                 QStringList(QStringLiteral("собака")));
        QCOMPARE(
            family.search().autocomplete(QStringLiteral("со"), Language::Russian, 3).value().size(),
            1);
    }
};

QTEST_GUILESS_MAIN(LibrarySearchTest)
#include "LibrarySearchTest.moc"
