// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/ItemTransfer.h"

#include "exchange/ItemsOfTable.h"
#include "support/TestFamily.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace chitai;

namespace {

QList<NewItem> manyItems(int count)
{
    QList<NewItem> items;
    for (int i = 0; i < count; ++i) {
        items += NewItem{
            .text = QStringLiteral("слово %1").arg(i), .language = Language::Russian, .tags = {}};
    }
    return items;
}

void finish(ItemImport &import)
{
    while (!import.step().value()) { }
}

void writeOut(TestFamily &family, const QString &file)
{
    ItemExport writing(family.search(), file, *itemFileFormat(file));
    while (!writing.step().value()) { }
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ItemTransferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatIsNewAndWhatIsNot()
    {
        TestFamily family;
        family.addItem(QStringLiteral("слово 3"));
        QList<NewItem> items = manyItems(1000);
        items += items.front(); // twice in the file
        ItemImport import(family.database(), family.clock, items);
        QCOMPARE(import.step().value(), false);
        QCOMPARE(import.done(), ItemImport::smallSlice);
        finish(import);
        QCOMPARE(import.total(), 1001);
        QCOMPARE(import.added(), 999);
        QCOMPARE(family.library().count().value(), 1000);
    }

    void nothingIsLeftOfOneThatStopped()
    {
        TestFamily family;
        family.addItem(QStringLiteral("дом"));
        QVERIFY(family.library().findOrCreate(QStringLiteral("слово 7"), Language::Russian,
                                              ItemOrigin::Story));
        // Nobody has asked for it yet.
        const auto found
            = [&family] { return family.search().find(LibraryQuery()).value().entries.size(); };
        QCOMPARE(found(), 1);
        {
            ItemImport import(family.database(), family.clock, manyItems(1000));
            QVERIFY(!import.step().value());
            QVERIFY(!import.step().value());
            QVERIFY(family.library().count().value() > 2);
        }
        QCOMPARE(family.library().count().value(), 2);
        QCOMPARE(found(), 1);
        ItemImport import(family.database(), family.clock, manyItems(10));
        finish(import);
        QCOMPARE(import.added(), 9);
        QCOMPARE(found(), 11);
    }

    void versesStayVersesInEveryFormat_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"a.txt", "a.csv", "a.tsv", "a.json"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void versesStayVersesInEveryFormat()
    {
        QFETCH(QString, name);
        const QStringList texts{QStringLiteral("дом"), QStringLiteral("Раз, два,\nтри!\n\nПять."),
                                QStringLiteral("Кот\nи\nкит"),
                                QStringLiteral("Звук <a>\nи\n\nтег")};
        TestFamily family;
        for (const QString &text : texts)
            family.addItem(text);
        QTemporaryDir dir;
        const QString file = dir.filePath(name);
        writeOut(family, file);
        const ItemTable table = readItemTable(contentOf(file), *itemFileFormat(file)).value();
        QStringList read;
        for (const NewItem &item : itemsOf(table, table.guess, {}).items)
            read += item.text;
        read.sort();
        QStringList expected = texts;
        expected.sort();
        QCOMPARE(read, expected);
    }

    void aFullDiskKeepsNothing()
    {
        TestFamily family;
        family.addItem(QStringLiteral("дом"));
        {
            ItemImport import(family.database(), family.clock, manyItems(5000));
            QVERIFY(!import.step().value());
            family.fillDisk();
            Result<bool> step = false;
            while (step && !*step)
                step = import.step();
            QCOMPARE(step.error().code, ErrorCode::StorageFull);
            family.freeDisk();
        }
        QCOMPARE(family.library().count().value(), 1);
    }

    void whatGoesOutComesInTheSame_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << QStringLiteral("library.csv");
        QTest::newRow("tsv") << QStringLiteral("library.tsv");
        QTest::newRow("json") << QStringLiteral("library.json");
    }

    void whatGoesOutComesInTheSame()
    {
        QFETCH(QString, name);
        TestFamily family;
        const QUuid starred
            = family.addItem(QStringLiteral("Sie sagt: \"Ja; gut\", und geht."), Language::German);
        family.addItem(QStringLiteral("=1+1 is two"), Language::English);
        family.addItem(QStringLiteral("ёлка"));
        const QStringList like{QStringLiteral("Der Laut <a> steht am Anfang"),
                               QStringLiteral("<u>"), QStringLiteral("&amp; heißt &"),
                               QStringLiteral("Raus mit <b>\n\nund </b>,\nsagt er \"laut\"")};
        for (const QString &text : like)
            family.addItem(text, Language::German);
        QVERIFY(family.library().setStarred(starred, true));
        QVERIFY(family.library().setTags(starred, {QStringLiteral("gut"), QStringLiteral("neu")}));
        const QString file = family.folder() + u'/' + name;
        writeOut(family, file);

        TestFamily other;
        const ItemTable table = readItemTable(contentOf(file), *itemFileFormat(file)).value();
        const ReadItems read = itemsOf(table, table.guess, {Language::English});
        QCOMPARE(read.refusals.size(), 0);
        ItemImport import(other.database(), other.clock, read.items);
        finish(import);
        QCOMPARE(import.added(), 7);
        const LibrarySlice slice = other.search().slice(0, 100).value();
        QStringList texts;
        for (const ItemEntry &entry : slice.entries)
            texts += entry.item.text;
        for (const QString &text : like)
            QVERIFY2(texts.contains(text), qPrintable(texts.join(u'|')));
        const QString again = other.folder() + u'/' + name;
        writeOut(other, again);
        QCOMPARE(contentOf(again), contentOf(file));
        QCOMPARE(other.search().tags().value().size(), 2);
    }

    void aFileThatWasThereStaysUntilTheNewOneIsComplete()
    {
        TestFamily family;
        family.addItem(QStringLiteral("дом"));
        const QString file = family.folder() + QStringLiteral("/library.csv");
        writeOut(family, file);
        const QByteArray before = contentOf(file);
        {
            ItemExport writing(family.search(), file, ItemFileFormat::Csv);
            QVERIFY(!writing.step().value());
        }
        QCOMPARE(contentOf(file), before);
        ItemExport nowhere(family.search(), QStringLiteral("/nowhere/library.csv"),
                           ItemFileFormat::Csv);
        const Error error = nowhere.step().error();
        QCOMPARE(error.code, ErrorCode::StorageFailed);
        QVERIFY2(error.message.startsWith(QStringLiteral("The folder is not there.")),
                 qPrintable(error.message));
    }
};

QTEST_GUILESS_MAIN(ItemTransferTest)
#include "ItemTransferTest.moc"
