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
};

QTEST_GUILESS_MAIN(ReadingTextTest)
#include "ReadingTextTest.moc"
