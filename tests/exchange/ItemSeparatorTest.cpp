// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ItemTexts.h"

#include <QTest>

using namespace chitai;

/// Which separator a table has, and what its quotation marks mean, is judged by all of its rows.
class ItemSeparatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeFileTellsTheSeparator_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("one German column")
            << QByteArray("Der Hund, der bellt, ist da.\nDie Katze schläft.\nHallo, Oma!\n")
            << list({"Der Hund, der bellt, ist da.", "Die Katze schläft.", "Hallo, Oma!"});
        QTest::newRow("one Russian column")
            << QByteArray("Кот, который спал.\nМама, папа, я.\nДом; сад.\n")
            << list({"Кот, который спал.", "Мама, папа, я.", "Дом; сад."});
        QTest::newRow("one comma in each row, and it is prose")
            << QByteArray("Der Hund, der bellt.\nDie Katze, die schläft.\n")
            << list({"Der Hund, der bellt.", "Die Katze, die schläft."});
        QTest::newRow("one column with a heading")
            << QByteArray("Text\nDer Hund, der bellt.\n\nDie Katze, die schläft.\n")
            << list({"Der Hund, der bellt.", "Die Katze, die schläft."});
        QTest::newRow("decimal commas")
            << QByteArray("Es sind 1,5 Kilo.\nDer Igel.\nEr wiegt 2,3 Kilo.\nDie Maus.\n")
            << list({"Es sind 1,5 Kilo.", "Der Igel.", "Er wiegt 2,3 Kilo.", "Die Maus."});
        QTest::newRow("commas in the text, semicolons between")
            << QByteArray("Ja, ja, ja;de\nDer Hund, der bellt;de\nHaus;de\n")
            << list({"Ja, ja, ja", "Der Hund, der bellt", "Haus"});
        QTest::newRow("the first line has a comma, the others tabs")
            << QByteArray("Ja, ja\tde\nHaus\tde\n") << list({"Ja, ja", "Haus"});
        QTest::newRow("commas without a heading")
            << QByteArray("мяч,ru\nдом,ru\nкот,ru\n") << list({"мяч", "дом", "кот"});
        QTest::newRow("commas and blanks, and a language")
            << QByteArray("Haus, de\nмяч, ru\n") << list({"Haus", "мяч"});
        QTest::newRow("bars") << QByteArray("Haus|de\nмяч|ru\n") << list({"Haus", "мяч"});
    }

    void theWholeFileTellsTheSeparator()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, texts);
        for (const char *end : {"\n", "\r\n", "\r"}) {
            QByteArray bytes = file;
            bytes.replace("\n", end);
            QCOMPARE(textsOf(bytes), texts);
            QVERIFY(refusedLines(bytes).isEmpty());
        }
    }

    void aRowMayBeginWithAQuotation_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("one column")
            << QByteArray("\"Komm!\" ruft Oma.\nDer Igel schläft.\n\"Ja\", sagt er.\n")
            << list({"\"Komm!\" ruft Oma.", "Der Igel schläft.", "\"Ja\", sagt er."});
        QTest::newRow("never closed")
            << QByteArray("text\nder Igel\n\"Wo bist du?\nder Hund\nMaus \"Mia\"\n")
            << list({"der Igel", "\"Wo bist du?", "der Hund", "Maus \"Mia\""});
        QTest::newRow("never closed, at the end")
            << QByteArray("a;de\n\"b;de\n") << list({"a", "\"b"});
        QTest::newRow("with another column")
            << QByteArray("text;language\n\"Komm!\" ruft Oma.;de\n\"Ich komme\", sagt Opa.;de\n")
            << list({"\"Komm!\" ruft Oma.", "\"Ich komme\", sagt Opa."});
        QTest::newRow("a whole quotation among others")
            << QByteArray("\"Komm!\" ruft Oma.;de\n\"Ja.\";de\n")
            << list({"\"Komm!\" ruft Oma.", "\"Ja.\""});
        QTest::newRow("as Excel writes it")
            << QByteArray("\"\"\"Komm!\"\" ruft Oma.\";de\n\"Ja; ja\";de\nHaus;de\n")
            << list({"\"Komm!\" ruft Oma.", "Ja; ja", "Haus"});
        QTest::newRow("one by hand in a file of Excel's")
            << QByteArray("\"Eins; zwei\";de\n\"Drei; vier\";de\n\"Komm!\" ruft Oma.;de\n")
            << list({"Eins; zwei", "Drei; vier", "\"Komm!\" ruft Oma."});
        QTest::newRow("all enclosed")
            << QByteArray("\"дом\",\"ru\"\n\"кот, пёс\",\"ru\"\n") << list({"дом", "кот, пёс"});
        QTest::newRow("inches and seconds")
            << QByteArray("5\" lang;de\n\"7\" kurz;de\n") << list({"5\" lang", "\"7\" kurz"});
    }

    void aRowMayBeginWithAQuotation()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, texts);
        QCOMPARE(textsOf(file), texts);
        QVERIFY(refusedLines(file).isEmpty());
    }

    void aBackslashMayTellWhatAMarkIs_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("MySQL's OUTFILE")
            << QByteArray("\"1\",\"Oma ruft: \\\"Komm, Mia!\\\"\",\"de\"\n"
                          "\"2\",\"Der Weg \\\\ ist weit.\",\"de\"\n")
            << list({"Oma ruft: \"Komm, Mia!\"", "Der Weg \\ ist weit."});
        QTest::newRow("a line break within")
            << QByteArray("\"Summ, summ,\\\nBienchen \\\"Mia\\\"\";de\n\"Eins\\nzwei\";de\n")
            << list({"Summ, summ,\nBienchen \"Mia\"", "Eins\nzwei"});
        QTest::newRow("one column")
            << QByteArray("\"\\\"Ja\\\", sagt er.\"\n\"Der Igel, der schlief.\"\n")
            << list({"\"Ja\", sagt er.", "Der Igel, der schlief."});
        QTest::newRow("tabs, and nothing enclosed")
            << QByteArray("Er sagt \\\"Ja\\\"\tde\nI don\\'t\ten\n")
            << list({"Er sagt \"Ja\"", "I don't"});
        QTest::newRow("a mark ends the field")
            << QByteArray(
                   "\"Sie ruft \\\"Halt!\\\"\",\"de\"\n\"\\\"Wer da?\\\" fragt er\",\"de\"\n")
            << list({"Sie ruft \"Halt!\"", "\"Wer da?\" fragt er"});
        QTest::newRow("nothing that is known")
            << QByteArray("\"a \\\"b\\\"\",\"de\",\\N\n\"c\",\"de\",\\N\n")
            << list({"a \"b\"", "c"});
        QTest::newRow("a backslash at the end of a field, doubled marks")
            << QByteArray("\"Haus\\\";de\n\"Sie ruft \"\"Halt!\"\"\";de\n")
            << list({"Haus\\", "Sie ruft \"Halt!\""});
        QTest::newRow("a doubled mark behind a backslash")
            << QByteArray("\"Ein \\\"\"Haus\\\"\" da\";de\nMaus;de\n")
            << list({"Ein \\\"Haus\\\" da", "Maus"});
    }

    void aBackslashMayTellWhatAMarkIs()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, texts);
        for (const char *end : {"\n", "\r\n"}) {
            QByteArray bytes = file;
            bytes.replace("\n", end);
            QCOMPARE(textsOf(bytes), texts);
            QVERIFY(refusedLines(bytes).isEmpty());
        }
    }

    void aRowThatIsCutIsTold()
    {
        const QByteArray named = "text,language\nHaus,de\nDer Hund, der bellt,de\nMaus,de\n";
        QCOMPARE(textsOf(named), list({"Haus", "Maus"}));
        QCOMPARE(refusedLines(named), QList<int>{3});
        const QByteArray nameless
            = "Haus,house\nDer Hund, der bellt,the dog\nMaus,mouse\nKatze,cat\nKuh,cow\n"
              "Pferd,horse\n";
        QCOMPARE(refusedLines(nameless), QList<int>{2});
        // What is empty was not cut off.
        QVERIFY(refusedLines("text,language\nHaus,de,,\nMaus,de\n").isEmpty());
    }
};

QTEST_GUILESS_MAIN(ItemSeparatorTest)
#include "ItemSeparatorTest.moc"
