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

    void losesNothing()
    {
        const QString text = QStringLiteral("Раз. Два! \"Три?\" 4. пять т. е. 6... Семь\n\nвосемь");
        QCOMPARE(splitSentences(text, Language::Russian).join(u' '), text.simplified());
    }
};

QTEST_GUILESS_MAIN(SentencesTest)
#include "SentencesTest.moc"
