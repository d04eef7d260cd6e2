// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/ItemsOfTable.h"

#include <QStringEncoder>
#include <QTest>

using namespace chitai;

namespace {

QStringList texts(const QByteArray &bytes, ItemFileFormat format)
{
    const ItemTable table = readItemTable(bytes, format).value();
    QStringList result;
    for (const NewItem &item : itemsOf(table, table.guess, {Language::English}).items)
        result += item.text;
    return result;
}

} // namespace

class ItemTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNameTellsTheFormat()
    {
        QCOMPARE(itemFileFormat(QStringLiteral("/a/Words.CSV")), ItemFileFormat::Csv);
        QCOMPARE(itemFileFormat(QStringLiteral("words.json")), ItemFileFormat::Json);
        QCOMPARE(itemFileFormat(QStringLiteral("words.tsv")), ItemFileFormat::Tsv);
        QCOMPARE(itemFileFormat(QStringLiteral("words.txt")), ItemFileFormat::Text);
        QVERIFY(!itemFileFormat(QStringLiteral("words.odt")));
    }

    void whatIsStoppedGivesNothing()
    {
        std::stop_source source;
        source.request_stop();
        for (const ItemFileFormat format :
             {ItemFileFormat::Text, ItemFileFormat::Csv, ItemFileFormat::Json})
            QCOMPARE(readItemTable("[\"one\"]", format, source.get_token()).error().code,
                     ErrorCode::Conflict);
        const ItemTable table = readItemTable("one\ntwo", ItemFileFormat::Text).value();
        QCOMPARE(itemsOf(table, table.guess, {Language::English}).items.size(), 2);
        QVERIFY(
            itemsOf(table, table.guess, {Language::English}, source.get_token()).items.isEmpty());
    }

    void textIsATextALine()
    {
        QCOMPARE(texts(" one\r\n\r\ntwo, three\n\tfour", ItemFileFormat::Text),
                 (QStringList{QStringLiteral("one"), QStringLiteral("two, three"),
                              QStringLiteral("four")}));
        QVERIFY(texts("", ItemFileFormat::Text).isEmpty());
    }

    void everyEncodingOfTheFamilyIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = QStringLiteral("ёлка\nдом у реки\n");
        QTest::newRow("utf-8") << text.toUtf8();
        QTest::newRow("utf-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8();
        QStringEncoder little(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        QTest::newRow("utf-16, little end first") << QByteArray(little(text));
        QStringEncoder big(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
        QTest::newRow("utf-16, big end first") << QByteArray(big(text));
        QTest::newRow("windows-1251")
            << QByteArray("\xB8\xEB\xEA\xE0\n\xE4\xEE\xEC \xF3 \xF0\xE5\xEA\xE8\n");
    }

    void everyEncodingOfTheFamilyIsRead()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(texts(bytes, ItemFileFormat::Text),
                 (QStringList{QStringLiteral("ёлка"), QStringLiteral("дом у реки")}));
    }

    void germanOfOldIsRead()
    {
        QCOMPARE(texts("\xC4pfel f\xFCr Oma", ItemFileFormat::Text),
                 QStringList(QStringLiteral("Äpfel für Oma")));
    }

    void quotesAndLinesWithin()
    {
        const ItemTable table
            = readItemTable(
                  "text;language\r\n\"a \"\"b\"\"; c\";de\r\n\"two\nlines\";en\r\nlast;ru",
                  ItemFileFormat::Csv)
                  .value();
        QCOMPARE(table.columns, (QStringList{QStringLiteral("text"), QStringLiteral("language")}));
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(table.rows[0].fields.front(), QStringLiteral("a \"b\"; c"));
        QCOMPARE(table.rows[0].line, 2);
        QCOMPARE(table.rows[1].line, 3);
        QCOMPARE(table.rows[2].line, 5);
        QCOMPARE(table.guess, (ColumnChoice{.text = 0, .language = 1}));
    }

    void columnsWithoutNamesAreGuessed()
    {
        const ItemTable table
            = readItemTable("1\tde\tEin langer Satz\n2\ten\tA word\n", ItemFileFormat::Tsv).value();
        QVERIFY(table.columns.isEmpty());
        QCOMPARE(table.columnCount, 3);
        QCOMPARE(table.guess, (ColumnChoice{.text = 2, .language = 1}));
        QCOMPARE(guessLanguage(table, 2), Language::English);
    }

    void theLettersTellTheLanguage()
    {
        const auto guess = [](const char *text) {
            return guessLanguage(readItemTable(text, ItemFileFormat::Text).value(), 0);
        };
        QCOMPARE(guess("дом"), Language::Russian);
        QCOMPARE(guess("die Bäume"), Language::German);
        QCOMPARE(guess("house"), Language::English);
        QCOMPARE(guess(""), Language::English);
        const ItemTable plain = readItemTable("die Biene summt", ItemFileFormat::Text).value();
        QCOMPARE(guessLanguage(plain, 0, Language::German), Language::German);
        QCOMPARE(guessLanguage(plain, 0, Language::Russian), Language::German);
        const ItemTable word = readItemTable("Biene", ItemFileFormat::Text).value();
        QCOMPARE(guessLanguage(word, 0, Language::German), Language::German);
        QCOMPARE(guessLanguage(word, 0, Language::Russian), Language::German);
        // What both languages have.
        const ItemTable wind = readItemTable("Wind", ItemFileFormat::Text).value();
        QCOMPARE(guessLanguage(wind, 0, Language::German), Language::German);
        QCOMPARE(guessLanguage(wind, 0, Language::Russian), Language::English);
    }

    void jsonOfTextsAndOfObjects()
    {
        const ItemTable table
            = readItemTable(R"({"items": ["one", {"text": "два", "language": "ru", "starred": true,
                                "tags": ["a", "b"]}, {"text": 5}, []]})",
                            ItemFileFormat::Json)
                  .value();
        const ReadItems read = itemsOf(table, table.guess, {Language::English});
        QCOMPARE(read.items.size(), 2);
        QCOMPARE(read.items[0].language, Language::English);
        QCOMPARE(read.items[1].language, Language::Russian);
        QVERIFY(read.items[1].starred);
        QCOMPARE(read.items[1].tags, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        for (const char *bad : {"", "{", "[1,", "{\"texts\":[]}", "5"})
            QCOMPARE(readItemTable(bad, ItemFileFormat::Json).error().code, ErrorCode::BadValue);
    }

    void badRowsAreNamedAndTheOthersTaken()
    {
        const ItemTable table
            = readItemTable("text,language\nHaus,de\n!?,de\n,de\nmaison,fr\nBaum,DE\n"
                                + QByteArray(20'001, 'a'),
                            ItemFileFormat::Csv)
                  .value();
        const ReadItems read = itemsOf(table, table.guess, {Language::English});
        QCOMPARE(read.items.size(), 2);
        QCOMPARE(read.refusals.size(), 3);
        QCOMPARE(read.refusals[0].line, 3);
        QCOMPARE(read.refusals[1].line, 5);
        QCOMPARE(read.refusals[2].line, 7);
    }

    void whatMarkupLeavesEmptyIsNamed()
    {
        const ItemTable table
            = readItemTable("text,language\n<u>,de\n,de\nHaus,de\n", ItemFileFormat::Csv).value();
        const ReadItems read = itemsOf(table, table.guess, {});
        QCOMPARE(read.items.size(), 1);
        QCOMPARE(read.refusals.size(), 1);
        QCOMPARE(read.refusals.front().line, 2);
        QCOMPARE(read.refusals.front().reason, RefusedLine::Reason::NoText);
    }

    void aLineOfManyCommasIsReadInOneGo()
    {
        // Looked through column by column, it would take minutes.
        QByteArray bytes;
        for (int i = 0; i < 100'000; ++i)
            bytes += "a,b\n";
        bytes += QByteArray(200'000, ',') + "c\n";
        const ItemTable table = readItemTable(bytes, ItemFileFormat::Csv).value();
        QCOMPARE(table.columnCount, ItemTable::mostColumns);
        QCOMPARE(table.guess.text, 0);
        ItemTable loose = table;
        loose.fieldsExpected = 0; // no row is cut
        const ReadItems read = itemsOf(loose, loose.guess, {});
        QCOMPARE(read.items.size(), 100'000);
        // The last stands for all that nobody can choose.
        QCOMPARE(read.columnsLeft, (QList<int>{1, ItemTable::mostColumns}));
    }

    void whatIsNoTextIsRefused()
    {
        QCOMPARE(readItemTable(QByteArray("a\0b", 3), ItemFileFormat::Text).error().code,
                 ErrorCode::BadValue);
        QCOMPARE(readItemTable(QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11), ItemFileFormat::Csv)
                     .error()
                     .code,
                 ErrorCode::BadValue);
    }
};

QTEST_GUILESS_MAIN(ItemTableTest)
#include "ItemTableTest.moc"
