// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/ReadingText.h"
#include "text/Syllabifiers.h"

#include <QTest>

using namespace chitai;

class ReadingTextTest : public QObject
{
    Q_OBJECT

private:
    Syllabifiers m_syllabifiers;

    ReadingText prepare(const QString &text, Language language = Language::Russian)
    {
        return prepareText(text, m_syllabifiers.of(language));
    }

    static QString joined(const QList<QStringList> &lists)
    {
        QStringList words;
        for (const QStringList &pieces : lists)
            words += pieces.join(u'|');
        return words.join(u' ');
    }

private Q_SLOTS:
    void partsAText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("syllables");
        QTest::addColumn<QString>("shown");
        const auto row
            = [](const char *text, const char *words, const char *syllables, const char *shown) {
                  QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(words)
                                      << QString::fromUtf8(syllables) << QString::fromUtf8(shown);
              };
        row("Мама мыла раму.", "Мама мыла раму", "Ма|ма мы|ла ра|му", "Ма|ма мы|ла ра|му.");
        row("\"Да!\" - \"Нет?\"", "Да - Нет", "Да - Нет", "\"Да!\" - \"Нет?\"");
        row("как-нибудь, потом", "как-нибудь потом", "как|-|ни|будь по|том",
            "как|-|ни|будь, по|том");
        row("мама ... папа", "мама папа", "ма|ма па|па", "ма|ма ... па|па");
        row("... мама", "мама", "ма|ма", "... ма|ма");
        row("  мама \n\t папа  ", "мама папа", "ма|ма па|па", "ма|ма па|па");
        row("«Мама», — сказал", "«Мама» — сказал", "«Ма|ма» — ска|зал", "«Ма|ма», — ска|зал");
    }

    void partsAText()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(QString, syllables);
        QFETCH(QString, shown);
        const ReadingText reading = prepare(text);
        QCOMPARE(reading.words.join(u' '), words);
        QCOMPARE(joined(reading.syllables), syllables);
        QCOMPARE(joined(reading.shown), shown);
    }

    void versesAreKept_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QList<qsizetype>>("verses");
        QTest::addColumn<QList<qsizetype>>("stanzas");
        using List = QList<qsizetype>;
        const auto row
            = [](const char *text, const char *shown, const List &verses, const List &stanzas) {
                  QTest::newRow(text)
                      << QString::fromUtf8(text) << QString::fromUtf8(shown) << verses << stanzas;
              };
        row("Summ, summ!", "Summ, summ!", {}, {});
        row("Summ, summ!\nBienchen\nsumm", "Summ, summ! Bienchen summ", {0, 2, 3}, {});
        row("А и Б\nсидели\n\nна трубе", "А и Б си|де|ли на тру|бе", {0, 3, 4}, {4});
        row("а\n \n\n б", "а б", {0, 1}, {1});
        row("\n\nа б\n\n", "а б", {}, {});
        // Marks are no line of their own: they go with the word of their line, or with the next.
        row("мы\n... дома", "мы ... до|ма", {0, 1}, {});
        row("...\nмы", "... мы", {}, {});
        row("мы\n...\n\n?\nдома", "мы ... ? до|ма", {0, 1}, {1});
        row("мы\n...", "мы ...", {}, {});
        row("мы\r\nтут", "мы тут", {0, 1}, {});
    }

    void versesAreKept()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        const ReadingText reading = prepare(text);
        QCOMPARE(joined(reading.shown), words);
        QTEST(reading.verses, "verses");
        QTEST(reading.stanzas, "stanzas");
    }

    void anApostropheShowsWhereItWas()
    {
        const ReadingText reading = prepare(QStringLiteral("I don't!"), Language::English);
        QCOMPARE(reading.words, QStringList({QStringLiteral("I"), QStringLiteral("dont")}));
        QCOMPARE(reading.shown.back().join(QString()), QStringLiteral("don't!"));
    }

    void nothingButMarksIsNoWord()
    {
        QVERIFY(prepare(QStringLiteral("... !?")).words.isEmpty());
        QVERIFY(prepare(QString()).words.isEmpty());
    }

    void theListsFitTogether()
    {
        const ReadingText reading
            = prepare(QStringLiteral(":а: б,в 'г' ,, «д» е-ё... ж? — \"з\" 3,14"));
        QCOMPARE(reading.syllables.size(), reading.words.size());
        QCOMPARE(reading.shown.size(), reading.words.size());
        for (int i = 0; i < reading.words.size(); ++i) {
            QCOMPARE(reading.syllables[i].join(QString()), reading.words[i]);
            QCOMPARE(reading.shown[i].size(), reading.syllables[i].size());
        }
    }

    void aNumberedListHasALineForEach_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<qsizetype>>("lines");
        const auto row = [](const char *text, const QList<qsizetype> &lines) {
            QTest::newRow(text) << QString::fromUtf8(text) << lines;
        };
        row("1. Open the door. 2. Wait. 3. Sing 3 songs.", {0, 4, 6});
        row("1) Идти в лес. 2) Остаться.", {0, 4});
        row("1. Mai", {});
        row("It was 1. Then 2. Then 3.", {});
        row("2. Open. 3. Wait.", {});
        row("1 cat. 2 dogs.", {});
        row("1. Go 3. Stay", {});
        row("", {});
    }
    void aNumberedListHasALineForEach()
    {
        QFETCH(QString, text);
        QFETCH(QList<qsizetype>, lines);
        const ReadingText reading = prepareText(text, m_syllabifiers.of(Language::English));
        QCOMPARE(listedLines(reading.shown), lines);
    }

    void marksThatStandAloneClingToAWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("lines"); // ~ where words stay together
        QTest::addColumn<QString>("steps");
        const auto row = [](const char *lines, const char *steps) {
            QTest::newRow(lines) << QString::fromUtf8(lines).replace(u'~', u' ')
                                 << QString::fromUtf8(lines).replace(u'\n', u' ')
                                 << QString::fromUtf8(steps);
        };
        row("Мама~— учитель", "Мама учитель");
        row("—~Привет!~— сказал он", "Привет! сказал он");
        row("Да.\n—~Нет", "Да. Нет");
        row("кот «~мышка~» и~…", "кот мышка и");
        row("Er ruft »~Komm~« laut", "Er ruft Komm laut");
        row("Er ruft „~Komm~“ und „~Geh~“", "Er ruft Komm und Geh");
        row("the cat (~black~) ran", "the cat black ran");
        row("und~/ oder~* drei", "und oder drei");
        row("—~«~Ура~»", "Ура");
        row("•~eins", "eins");
        row("2 + 2 = 4", "2 + 2 = 4");
        row("Max & Moritz", "Max & Moritz");
        row("мама [", "мама");
        row("Ich~❤ dich~❤️~👍🏽", "Ich dich");
        row("la~♪ la~♪~♫", "la la");
        row("Oma hat dich lieb~<3", "Oma hat dich lieb");
        row("Es sind 20 ° warm", "Es sind 20 ° warm");
    }

    void marksThatStandAloneClingToAWord()
    {
        QFETCH(QString, text);
        QFETCH(QString, lines);
        QFETCH(QString, steps);
        const ReadingText reading = prepare(text);
        QString joined;
        QStringList read;
        for (qsizetype i = 0; i < reading.words.size(); ++i) {
            if (i > 0)
                joined += reading.clinging.contains(i) ? u'~' : u' ';
            joined += reading.shown[i].join(QString());
            if (!reading.marks.contains(i))
                read += reading.shown[i].join(QString());
        }
        QCOMPARE(joined, lines);
        QCOMPARE(read.join(u' '), steps);
    }

    void aMarkThatWordsLackGoesWithWhatItOpens()
    {
        QCOMPARE(
            joined(
                prepare(QStringLiteral("Er sagt: \" Komm ! \" und geht"), Language::German).shown),
            QStringLiteral("Er sagt: \" Komm ! \" und geht"));
        const ReadingText reading = prepare(QStringLiteral("Er sagt \" Komm ! \""));
        QCOMPARE(reading.shown[2].join(QString()), QStringLiteral("\" Komm ! \""));
    }

    void aStepRestsOnWordsAlone()
    {
        const ReadingText reading = prepare(QStringLiteral("— Да — « нет » …"));
        QCOMPARE(reading.firstStep(), 1);
        QCOMPARE(reading.lastStep(), 4);
        QCOMPARE(reading.stepNear(2, true), 4);
        QCOMPARE(reading.stepNear(3, false), 1);
        QCOMPARE(reading.stepNear(0, false), 1);
        QCOMPARE(reading.stepNear(99, true), 4);
        QCOMPARE(reading.stepNear(-99, false), 1);
        // — Да — « нет » …: each mark belongs to a word.
        const QList<qsizetype> hosts{1, 1, 1, 4, 4, 4, 4};
        for (qsizetype i = 0; i < hosts.size(); ++i)
            QCOMPARE(reading.hostOf(i), hosts[i]);
        QCOMPARE(reading.spokenUpTo(0), 0);
        QCOMPARE(reading.spokenUpTo(3), 1);
        QCOMPARE(reading.spokenUpTo(6), 2);
        // Where there is nothing else, marks are what is read.
        QCOMPARE(prepare(QStringLiteral("— …")).firstStep(), 0);
        QCOMPARE(prepare(QStringLiteral("— …")).lastStep(), 1);
        QCOMPARE(prepare(QString()).firstStep(), 0);
    }
};

QTEST_GUILESS_MAIN(ReadingTextTest)
#include "ReadingTextTest.moc"
