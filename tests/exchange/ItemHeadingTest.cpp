// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ItemTexts.h"

#include <QTest>

using namespace chitai;

namespace {

QStringList languagesOf(const QByteArray &bytes, ItemFileFormat format = ItemFileFormat::Csv)
{
    const ItemTable table = readItemTable(bytes, format).value();
    QStringList codes;
    for (const NewItem &item : itemsOf(table, table.guess, {}).items)
        codes += languageCode(item.language);
    return codes;
}

} // namespace

/// What programs write into a file beside the texts.
class ItemHeadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineEndIsKnown()
    {
        QCOMPARE(textsOf("one\rtwo, three\r\rfour\r", ItemFileFormat::Text),
                 list({"one", "two, three", "four"}));
        QCOMPARE(textsOf("one\r\ntwo\rthree\nfour", ItemFileFormat::Text),
                 list({"one", "two", "three", "four"}));
        QCOMPARE(refusedLines("one\r?\rtwo", ItemFileFormat::Text), QList<int>{2});
        QCOMPARE(textsOf("one\u2028two\u2028three", ItemFileFormat::Text),
                 list({"one", "two", "three"}));
        QCOMPARE(textsOf("one\u2029three\u0085four", ItemFileFormat::Text),
                 list({"one", "three", "four"}));
        // Within lines it ends a verse.
        QCOMPARE(textsOf("one\u2028two\u2029three\u0085four", ItemFileFormat::Text),
                 list({"one\ntwo", "three", "four"}));
    }

    void excelNamesItsSeparator()
    {
        QCOMPARE(textsOf("sep=;\r\ntext;language\r\nJa, ja;de\r\n"), list({"Ja, ja"}));
        QCOMPARE(textsOf("\"sep=,\"\r\nHaus, Hof,de\r\n"), list({"Haus"}));
        QCOMPARE(textsOf("SEP=|\nHaus; Hof|de\n"), list({"Haus; Hof"}));
        QCOMPARE(textsOf("sep=\\t\nHaus; Hof\tde\n"), list({"Haus; Hof"}));
        QCOMPARE(textsOf("\xEF\xBB\xBFsep=;\nJa, ja;de\n"), list({"Ja, ja"}));
    }

    void headingsOfThreeLanguages_data()
    {
        QTest::addColumn<QByteArray>("heading");
        for (const char *heading :
             {"Wörter", "WORT", "Слова", "слово", "Front", "Vorderseite", "Лицевая сторона", "Text",
              "Texte", "Sätze", "Предложения", "Words", "Sentences", "Begriff", "Vokabeln", "Term",
              " Wörter: ", "Фразы"})
            QTest::newRow(heading) << QByteArray(heading);
    }

    void headingsOfThreeLanguages()
    {
        QFETCH(QByteArray, heading);
        QCOMPARE(textsOf(heading + ";Nr\nHaus;1\nMaus;2\n"), list({"Haus", "Maus"}));
        QCOMPARE(textsOf("Nr;" + heading + "\n1;Haus\n2;Maus\n"), list({"Haus", "Maus"}));
        QCOMPARE(textsOf(heading + "\nHaus\nMaus\n"), list({"Haus", "Maus"}));
    }

    void listsOfWordsNameTheirColumns_data()
    {
        QTest::addColumn<QByteArray>("heading");
        for (const char *heading :
             {"German,English,Notes", "Deutsch,Englisch", "Deutsch,Französisch,Lektion",
              "Немецкий,Русский,Примечание", "Deutsches Wort,Englisches Wort",
              "German word,English translation", "Немецкое слово,Перевод", "Text (de),Text (en)",
              "de,en", "DE,RU,EN,Nr.", "deutsch,bedeutung", "German,Notes,", "German:,Meaning:"})
            QTest::newRow(heading) << QByteArray(heading);
    }

    void listsOfWordsNameTheirColumns()
    {
        QFETCH(QByteArray, heading);
        const QByteArray rest(heading.count(',') - 1, ',');
        for (const char separator : {',', ';', '\t'}) {
            QByteArray file = heading + "\nHaus,house" + rest + "\nMaus,mouse" + rest + "\n";
            file.replace(',', separator);
            QCOMPARE(textsOf(file), list({"Haus", "Maus"}));
            QCOMPARE(languagesOf(file), list({"de", "de"}));
        }
        const QByteArray behind = "ID," + heading + "\n1,Haus,house" + rest + "\n";
        QCOMPARE(textsOf(behind), list({"Haus"}));
    }

    void aTextThatLooksLikeAHeadingStays_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("texts");
        const auto row = [](const char *file, std::initializer_list<const char *> texts) {
            QTest::newRow(file) << QByteArray(file) << list(texts);
        };
        row("Deutsch,German\nHaus,house\n", {"Deutsch", "Haus"});
        row("Bild,picture\nHaus,house\n", {"picture", "house"});
        row("Bild;de\nHaus;de\n", {"Bild", "Haus"});
        row("Bild;de\n", {"Bild"});
        row("Stern;de;1\nMond;de;0\n", {"Stern", "Mond"});
        row("Deutsch\nMathe\nSport\n", {"Deutsch", "Mathe", "Sport"});
        row("Deutsch, Englisch\nMathe\nSport\n", {"Deutsch, Englisch", "Mathe", "Sport"});
        row("Deutsch, Englisch, Mathe\nKunst, Musik, Sport\n",
            {"Deutsch, Englisch, Mathe", "Kunst, Musik, Sport"});
        row("Deutsch;Tee\nRussisch;Saft\n", {"Tee", "Saft"});
    }

    void aTextThatLooksLikeAHeadingStays()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, texts);
        QCOMPARE(textsOf(file), texts);
    }

    void languagesHaveManyNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("code");
        for (const char *name :
             {"Deutsch", "de-DE", "de_AT", "DE", "German", "немецкий", "ger", "deu", "нем."})
            QTest::newRow(name) << QByteArray(name) << QStringLiteral("de");
        for (const char *name : {"Russisch", "ru-RU", "Русский", "Russian", "rus", "русский язык"})
            QTest::newRow(name) << QByteArray(name) << QStringLiteral("ru");
        for (const char *name :
             {"Englisch", "en-GB", "english", "английский", "eng", "en_US.UTF-8"})
            QTest::newRow(name) << QByteArray(name) << QStringLiteral("en");
    }

    void languagesHaveManyNames()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, code);
        QCOMPARE(languagesOf("Text;Sprache\nabc;" + name + "\n"), QStringList{code});
        QCOMPARE(languagesOf("abc;" + name + "\n"), QStringList{code});
    }

    void aMixedFileHasALanguageARow()
    {
        QCOMPARE(languagesOf("кот\nhouse\nдом\nthe cat\n", ItemFileFormat::Text),
                 list({"ru", "en", "ru", "en"}));
        QCOMPARE(languagesOf("кот\nBäume\nдом\nHund\n", ItemFileFormat::Text),
                 list({"ru", "de", "ru", "de"}));
        QCOMPARE(
            languagesOf("Der Igel ist da.\nThe cat is on the mat.\nкот\n", ItemFileFormat::Text),
            list({"de", "en", "ru"}));
        QCOMPARE(languagesOf("[\"кот\", \"house\"]", ItemFileFormat::Json), list({"ru", "en"}));
        // A row that names its language is believed.
        QCOMPARE(languagesOf("text,language\nhouse,de\nкот,\n"), list({"de", "ru"}));
    }

    void ankiSaysWhatItWrites()
    {
        const QByteArray notes = "#separator:tab\n#html:true\n#tags column:3\n"
                                 "der <b>Hund</b>\tthe dog\tTiere Haus\n"
                                 "die Katze&nbsp;&amp; die Maus<br>im Haus\tthe cat\t\n"
                                 "<div>{{c1::Igel::animal}}</div>[sound:igel.mp3]\thedgehog\t\n";
        for (const ItemFileFormat format :
             {ItemFileFormat::Text, ItemFileFormat::Csv, ItemFileFormat::Tsv}) {
            QCOMPARE(textsOf(notes, format),
                     list({"der Hund", "die Katze & die Maus\nim Haus", "Igel"}));
        }
        const ItemTable table = readItemTable(notes, ItemFileFormat::Text).value();
        const ReadItems read = itemsOf(table, table.guess, {});
        QCOMPARE(read.items.front().tags, list({"Tiere", "Haus"}));
        QCOMPARE(table.rows.front().line, 4);
    }

    void versesInMarkupStayVerses()
    {
        QCOMPARE(
            textsOf("#separator:tab\n#html:true\n"
                    "<div>Summ, summ, summ!</div><div>Bienchen summ herum!</div>\tx\n"
                    "Ei, ei, ei!<br>Die Henne <i>legt</i><br/>ein Ei.\ty\n"
                    "<p>Eins<br>zwei</p><p>drei</p>\tz\n"
                    "<ul><li>Ball</li><li>Puppe</li></ul>\tu\n"),
            list({"Summ, summ, summ!\nBienchen summ herum!", "Ei, ei, ei!\nDie Henne legt\nein Ei.",
                  "Eins\nzwei\n\ndrei", "Ball\nPuppe"}));
    }

    void ankiMayNameItsColumns()
    {
        const QByteArray notes = "#separator:Semicolon\n#html:false\n#columns:Guid;Back;Front\n"
                                 "#guid column:1\n#deck:Deutsch\n#tags:neu alt\n"
                                 "x1;the dog;der Hund <3\nx2;a <b>cat</b>;die Katze\n";
        QCOMPARE(textsOf(notes, ItemFileFormat::Text), list({"der Hund <3", "die Katze"}));
        const ItemTable table = readItemTable(notes, ItemFileFormat::Text).value();
        QCOMPARE(itemsOf(table, table.guess, {}).items.front().tags, list({"neu", "alt"}));
        // What nobody knows is told by its line.
        QCOMPARE(refusedLines("#separator:tab\n#colour:red\nHund\tdog\n", ItemFileFormat::Text),
                 QList<int>{2});
        // A text may begin with such a sign.
        QCOMPARE(textsOf("#1 ist der Igel\nMaus\n", ItemFileFormat::Text),
                 list({"#1 ist der Igel", "Maus"}));
    }

    void formattingIsNoText()
    {
        QCOMPARE(textsOf("text\tlanguage\n<p>Der <i>Igel</i></p>\tde\n3 < 5 und 7 > 2\tde\n"
                         "Haus&shy;t&uuml;r &quot;auf&quot;\tde\nTom & Mia\tde\n"),
                 list({"Der Igel", "3 < 5 und 7 > 2", "Haustür \"auf\"", "Tom & Mia"}));
        QCOMPARE(textsOf(R"([{"text": "<ruby>Igel<rt>x</rt></ruby><script>a()</script>"}])",
                         ItemFileFormat::Json),
                 list({"Igel"}));
    }

    void jsonHasTheSameNames()
    {
        QCOMPARE(textsOf(R"([{"Wort": "Haus", "Sprache": "Deutsch"}, {"Wort": "дом"}])",
                         ItemFileFormat::Json),
                 list({"Haus", "дом"}));
        QCOMPARE(languagesOf(R"([{"Слово": "Haus", "Язык": "Deutsch"}])", ItemFileFormat::Json),
                 list({"de"}));
        QCOMPARE(refusedLines(R"(["one", {"text": 5}, [], {"text": "two"}])", ItemFileFormat::Json),
                 (QList<int>{2, 3}));
    }

    void aColumnMayBeNamedByItsLanguage()
    {
        const QByteArray pairs = "Deutsch;Russisch\nHaus;дом\nMaus;мышь\n";
        QCOMPARE(textsOf(pairs), list({"Haus", "Maus"}));
        QCOMPARE(languagesOf(pairs), list({"de", "de"}));
    }
};

QTEST_GUILESS_MAIN(ItemHeadingTest)
#include "ItemHeadingTest.moc"
