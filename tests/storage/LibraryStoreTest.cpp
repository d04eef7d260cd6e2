// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestFamily.h"

#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;

class LibraryStoreTest : public QObject
{
    Q_OBJECT

private:
    static QStringList texts(const QList<Item> &items)
    {
        QStringList result;
        for (const Item &item : items)
            result += item.text;
        return result;
    }

private Q_SLOTS:
    void theSameTextIsOneItemALanguage()
    {
        TestFamily family;
        const LibraryStore::Added first
            = family.library().findOrCreate(QStringLiteral("Hand"), Language::German).value();
        const LibraryStore::Added again
            = family.library().findOrCreate(QStringLiteral("Hand"), Language::German).value();
        const LibraryStore::Added english
            = family.library().findOrCreate(QStringLiteral("Hand"), Language::English).value();
        QVERIFY(first.isNew);
        QVERIFY(!again.isNew);
        QCOMPARE(again.item.id, first.item.id);
        QVERIFY(english.isNew);
        QCOMPARE(family.library().count().value(), 2);
    }

    void aTextInAnotherSpellingIsTheSameItem()
    {
        TestFamily family;
        const QString first = QStringLiteral("“Come in,” she said. “I don’t mind.”");
        const QUuid id = family.addItem(first, Language::English);
        for (const QString &other : {QStringLiteral("\"Come in,\" she said. \"I don't mind.\""),
                                     QStringLiteral("«Come in,»\nshe said. »I don`t  mind.«"),
                                     QStringLiteral("“Come\u00a0in,” SHE said. “I don’t mind.”")}) {
            const LibraryStore::Added added
                = family.library().findOrCreate(other, Language::English).value();
            QVERIFY(!added.isNew);
            QCOMPARE(added.item.id, id);
            QCOMPARE(added.item.text, first);
            QCOMPARE(family.library().find(other, Language::English).value()->id, id);
        }
        QCOMPARE(family.library().addAll({{QStringLiteral("ёлка"), Language::Russian},
                                          {QStringLiteral("елка"), Language::Russian},
                                          {QStringLiteral("Ё\u0301лка"), Language::Russian}}),
                 1);
        QVERIFY(
            family.library().findOrCreate(QStringLiteral("Maße"), Language::German).value().isNew);
        QVERIFY(
            family.library().findOrCreate(QStringLiteral("Masse"), Language::German).value().isNew);
    }

    void listsNewestFirst()
    {
        TestFamily family;
        family.addItem(QStringLiteral("один"));
        family.clock.advance(1s);
        family.addItem(QStringLiteral("два"));
        family.addItem(QStringLiteral("три")); // in the same millisecond
        const QList<qint64> numbers = itemNumbers(family.database()).value();
        QList<ItemEntry> items = itemsOfNumbers(family.database(), numbers).value();
        QCOMPARE(items.size(), 3);
        QCOMPARE(items[0].item.text, QStringLiteral("три"));
        QCOMPARE(items[2].item.text, QStringLiteral("один"));
        // What is deleted between the two is left out.
        QVERIFY(family.database().run(QStringLiteral("DELETE FROM items WHERE text = 'три'")));
        items = itemsOfNumbers(family.database(), std::span(numbers).first(2)).value();
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0].item.text, QStringLiteral("два"));
    }

    void countsUseAndPictures()
    {
        TestFamily family;
        const QUuid id = family.addItem(QStringLiteral("мама"));
        const ItemEntry unused = family.library().item(id).value();
        QCOMPARE(unused.usageCount, 0);
        QVERIFY(!unused.lastUsedAt);

        const QUuid session = QUuid::createUuid();
        const QUuid entry = QUuid::createUuid();
        QVERIFY(family.sessions().start(session, Language::Russian, family.clock.now()));
        QVERIFY(family.sessions().append(session, entry, id));
        QVERIFY(family.sessions().markDisplayed(entry, std::nullopt, family.clock.now()));
        family.addPicture(id);
        const ItemEntry used = family.library().item(id).value();
        QCOMPARE(used.usageCount, 1);
        QCOMPARE(used.lastUsedAt, family.clock.now());
        QCOMPARE(used.illustrationCount, 1);
    }

    void anUnknownIdIsNotFound()
    {
        TestFamily family;
        const Result<ItemEntry> item = family.library().item(QUuid::createUuid());
        QVERIFY(!item);
        QCOMPARE(item.error().code, ErrorCode::NotFound);
    }

    void completesWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("alphabetical, limited")
            << QStringLiteral("м")
            << QStringList{QStringLiteral("май"), QStringLiteral("мама"), QStringLiteral("Мишка")};
        QTest::newRow("case") << QStringLiteral("МИ") << QStringList{QStringLiteral("Мишка")};
        QTest::newRow("yo as ye") << QStringLiteral("ел") << QStringList{QStringLiteral("ёлка")};
        QTest::newRow("ye as yo") << QStringLiteral("ЁЛ") << QStringList{QStringLiteral("ёлка")};
        QTest::newRow("percent is itself")
            << QStringLiteral("%") << QStringList{QStringLiteral("%а")};
        QTest::newRow("underscore is itself") << QStringLiteral("_") << QStringList();
        QTest::newRow("prefix only") << QStringLiteral("ама") << QStringList();
        QTest::newRow("other language") << QStringLiteral("ha") << QStringList();
        QTest::newRow("quote") << QStringLiteral("' OR 1=1 --") << QStringList();
    }

    void completesWhatIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, expected);
        TestFamily family;
        for (const char *text : {"мыло", "Мишка", "мама", "май", "ёлка", "%а"})
            family.addItem(QString::fromUtf8(text));
        family.addItem(QStringLiteral("Hand"), Language::German);
        QCOMPARE(texts(family.search().autocomplete(typed, Language::Russian, 3).value()),
                 expected);
    }

    void suggestsTheUnreadAndShortFirst()
    {
        TestFamily family;
        const QUuid used = family.addItem(QStringLiteral("да"));
        const QUuid left = family.addItem(QStringLiteral("дом"));
        family.addItem(QStringLiteral("мама мыла раму"));
        family.addItem(QStringLiteral("молоко"));
        const QUuid session = QUuid::createUuid();
        QVERIFY(family.sessions().start(session, Language::Russian, family.clock.now()));
        QVERIFY(family.sessions().append(session, QUuid::createUuid(), used));

        const QList<Item> all = family.search().suggestions(Language::Russian, 10).value();
        QCOMPARE(texts(all),
                 QStringList({QStringLiteral("дом"), QStringLiteral("молоко"),
                              QStringLiteral("мама мыла раму"), QStringLiteral("да")}));
        const QList<Item> two = family.search().suggestions(Language::Russian, 2, {left}).value();
        QCOMPARE(texts(two),
                 QStringList({QStringLiteral("молоко"), QStringLiteral("мама мыла раму")}));
        QVERIFY(family.search().suggestions(Language::German, 10).value().isEmpty());
    }

    void addsAllOrNothing()
    {
        TestFamily family;
        const QList<std::pair<QString, Language>> texts{
            {QStringLiteral("раз"), Language::Russian},
            {QStringLiteral("раз"), Language::Russian},
            {QStringLiteral("two"), Language::English},
        };
        QCOMPARE(family.library().addAll(texts).value(), 2);
        family.fillDisk();
        QList<std::pair<QString, Language>> many;
        for (int i = 0; i < 1000; ++i)
            many += {QStringLiteral("слово номер %1").arg(i), Language::Russian};
        const Result<int> added = family.library().addAll(many);
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::StorageFull);
        QCOMPARE(family.library().count().value(), 2);
    }
};

QTEST_GUILESS_MAIN(LibraryStoreTest)
#include "LibraryStoreTest.moc"
