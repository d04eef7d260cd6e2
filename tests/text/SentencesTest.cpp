// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/Sentences.h"

#include <QTest>

using namespace chitai;

class SentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentences");
        const auto row = [](Language language, const char *text, const char *sentences) {
            QTest::newRow(text) << language << QString::fromUtf8(text)
                                << QString::fromUtf8(sentences);
        };
        row(Language::Russian, "Мама мыла раму. Папа спал.", "Мама мыла раму.|Папа спал.");
        row(Language::Russian, "Где кот? Вот он! Ура...", "Где кот?|Вот он!|Ура...");
        row(Language::Russian, "Да!Нет.", "Да!|Нет.");
        row(Language::Russian, "Он живёт на ул. Садовой. Там тихо.",
            "Он живёт на ул. Садовой.|Там тихо.");
        row(Language::Russian, "А. С. Пушкин писал сказки.", "А. С. Пушкин писал сказки.");
        row(Language::Russian, "«Да!» — сказал он. И ушёл.", "«Да!» — сказал он.|И ушёл.");
        row(Language::German, "Am 3. Mai war Regen. Es war kalt.",
            "Am 3. Mai war Regen.|Es war kalt.");
        row(Language::German, "Tiere, z. B. Hunde, bellen. Katzen nicht.",
            "Tiere, z. B. Hunde, bellen.|Katzen nicht.");
        row(Language::English, "Mr. Fox ran. Dr. Hen sat.", "Mr. Fox ran.|Dr. Hen sat.");
        row(Language::English, "\"Stop!\" said the cat. The dog sat.",
            "\"Stop!\" said the cat.|The dog sat.");
        // Direct speech stays with who speaks.
        row(Language::Russian, "— Привет! — Варя улыбнулась. — Ты кто?",
            "— Привет! — Варя улыбнулась. — Ты кто?");
        row(Language::Russian, "— Кто там?\n\n— Это я. Открой!", "— Кто там?|— Это я. Открой!");
        row(Language::Russian, "«Привет!» — Варя улыбнулась. Ёж сел.",
            "«Привет!» — Варя улыбнулась.|Ёж сел.");
        row(Language::Russian, "Он сказал: «Стой! Кто идёт?» Все стали.",
            "Он сказал: «Стой! Кто идёт?»|Все стали.");
        row(Language::English, "\"Hello!\" Nell said. The fox ran.",
            "\"Hello!\" Nell said.|The fox ran.");
        row(Language::English, "“Hello! Who are you?” the fox asked. It sat.",
            "“Hello! Who are you?” the fox asked.|It sat.");
        row(Language::English, "\"Hello!\" Then he said nothing.",
            "\"Hello!\"|Then he said nothing.");
        row(Language::English, "\"Come in!\" The door was open.",
            "\"Come in!\"|The door was open.");
        row(Language::English, "\"Nobody closed this. Nell ran. She hid.",
            "\"Nobody closed this.|Nell ran.|She hid.");
        row(Language::German, "„Komm! Es ist warm.“ Der Igel brummte. Er kam.",
            "„Komm! Es ist warm.“ Der Igel brummte.|Er kam.");
        // By what follows it is known whether it is an abbreviation.
        row(Language::English, "Oh, no. The hat was gone.", "Oh, no.|The hat was gone.");
        row(Language::English, "He lives at no. 5. She does not.",
            "He lives at no. 5.|She does not.");
        row(Language::English, "Down Main St. It rained.", "Down Main St.|It rained.");
        row(Language::Russian, "Я дал им. Они ушли.", "Я дал им.|Они ушли.");
        row(Language::Russian, "Парк им. Горького большой. Там тихо.",
            "Парк им. Горького большой.|Там тихо.");
        row(Language::Russian, "Тут коты, псы и т. д. Лиса ушла.",
            "Тут коты, псы и т. д.|Лиса ушла.");
        row(Language::Russian, "Ему 10. Он большой.", "Ему 10.|Он большой.");
        row(Language::German, "Sie ist 10. Er ist 8.", "Sie ist 10.|Er ist 8.");
        row(Language::German, "Das ist der 10. Ballon.", "Das ist der 10. Ballon.");
        row(Language::English, "A title\n\nThe first line\ngoes on. End.",
            "A title|The first line goes on.|End.");
        row(Language::English, "no stop at the end", "no stop at the end");
        row(Language::English, "  \n\n ", "");
    }

    void splits()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QFETCH(QString, sentences);
        QCOMPARE(splitSentences(text, language).join(u'|'), sentences);
    }

    /// Looking at all of a sentence wherever it could end would take minutes.
    void aSentenceThatGoesOnAndOnIsSplitAtOnce_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::addColumn<int>("sentences");
        QTest::newRow("goes on in small letters") << QStringLiteral("a! ") << 1;
        QTest::newRow("no blanks") << QStringLiteral("a!") << 1;
        QTest::newRow("within quotations") << QStringLiteral("\"Is A1.A2.A3.\"") << 1;
        QTest::newRow("a dash") << QStringLiteral("— A! ") << 1;
        QTest::newRow("quotations that nobody closes") << QStringLiteral("“a! ") << 1;
        QTest::newRow("no letters") << QStringLiteral("! § ") << -1;
        QTest::newRow("who spoke") << QStringLiteral("\"A!\" Nell said. ") << -1;
    }
    void aSentenceThatGoesOnAndOnIsSplitAtOnce()
    {
        QFETCH(QString, piece);
        QFETCH(int, sentences);
        constexpr qsizetype length = 2'000'000;
        const QString text = piece.repeated(length / piece.size());
        const QStringList split = splitSentences(text, Language::English);
        QCOMPARE(split.join(u' ').remove(u' '), QString(text).remove(u' '));
        if (sentences > 0)
            QCOMPARE(split.size(), sentences);
    }

    void losesNothing()
    {
        const QString text = QStringLiteral("Раз. Два! \"Три?\" 4. пять т. е. 6... Семь\n\nвосемь");
        QCOMPARE(splitSentences(text, Language::Russian).join(u' '), text.simplified());
    }
};

QTEST_GUILESS_MAIN(SentencesTest)
#include "SentencesTest.moc"
