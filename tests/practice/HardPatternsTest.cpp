// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/HardPatterns.h"
#include "text/SyllableCorrections.h"

#include <QTest>

using namespace chitai;

class HardPatternsTest : public QObject
{
    Q_OBJECT

private:
    static LoggedWord word(const char *text, int syllables, bool isMisread)
    {
        LoggedWord word{.text = QString::fromUtf8(text),
                        .key = correctionKey(QString::fromUtf8(text)),
                        .syllables = syllables,
                        .isReached = true};
        if (isMisread)
            word.mark = WordMark::Stumbled;
        return word;
    }

    static LoggedReading reading(const QList<LoggedWord> &words) { return {{}, words}; }

    /// So many words that were read rightly, and are like nothing else.
    static LoggedReading filler(const char *text, int syllables, int count)
    {
        return reading(QList<LoggedWord>(count, word(text, syllables, false)));
    }

    static QStringList told(const QString &word, int syllables, Language language)
    {
        QStringList told;
        for (const WordPattern &pattern : patternsOf(word, syllables, language))
            told
                += pattern.letters.isEmpty() ? QString::number(pattern.syllables) : pattern.letters;
        return told;
    }

    static QStringList told(const HardPatterns &patterns)
    {
        QStringList told;
        for (const HardPattern &hard : patterns.list)
            told
                += QStringLiteral("%1 %2 of %3: %4")
                       .arg(hard.pattern.letters.isEmpty() ? QString::number(hard.pattern.syllables)
                                                           : hard.pattern.letters)
                       .arg(hard.errors)
                       .arg(hard.words)
                       .arg(hard.hard.join(u','));
        return told;
    }

private Q_SLOTS:
    void whatAWordHas_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("syllables");
        QTest::addColumn<QString>("patterns");
        const auto row
            = [](Language language, const char *word, int syllables, const char *patterns) {
                  QTest::newRow(word) << language << QString::fromUtf8(word) << syllables
                                      << QString::fromUtf8(patterns);
              };
        row(Language::German, "Strumpf", 1, "s t r u m pf str mpf 1");
        row(Language::German, "Schule,", 2, "sch u l e 2");
        row(Language::German, "Ball", 1, "b a l 1"); // twice the same is no cluster
        row(Language::English, "cake", 1, "c a-e k 1");
        row(Language::English, "splash", 1, "s p l a sh spl 1");
        row(Language::Russian, "большой", 2, "б о ль ш й льш 2");
        row(Language::Russian, "щенок", 2, "щ е н о к 2");
        row(Language::Russian, "объезд", 2, "о б е з д зд 2");
        row(Language::Russian, "пожелала", 4, "п о ж е л а 4");
        row(Language::German, "Geburtstagskuchen", 6, "g e b u r t s a k ch n rtst gsk 5");
    }

    void whatAWordHas()
    {
        QFETCH(Language, language);
        QFETCH(QString, word);
        QFETCH(int, syllables);
        QFETCH(QString, patterns);
        QCOMPARE(told(word, syllables, language), patterns.split(u' '));
    }

    void aLetterIsHard()
    {
        const HardPatterns found = hardPatterns(
            {reading({word("Щенок,", 2, true), word("роща", 2, true), word("ещё", 2, true),
                      word("щи", 1, false), word("щука", 2, false)}),
             reading({word("мама", 2, true)}), filler("мама", 2, 24)},
            Language::Russian);
        QCOMPARE(found.words, 30);
        QCOMPARE(found.usual, 4.0 / 30);
        QCOMPARE(told(found), QStringList(QStringLiteral("щ 3 of 5: ещё,роща,Щенок")));
        QCOMPARE(found.list.front().share(), 0.6);
    }

    void fourWordsAreTooFew()
    {
        const HardPatterns found
            = hardPatterns({reading({word("щенок", 2, true), word("роща", 2, true),
                                     word("щи", 1, false), word("щука", 2, false)}),
                            filler("мама", 2, 26)},
                           Language::Russian);
        QCOMPARE(told(found), QStringList());
    }

    void oneWordMakesNoPattern()
    {
        const HardPatterns found = hardPatterns(
            {reading(QList<LoggedWord>(6, word("щенок", 2, true))), filler("мама", 2, 30)},
            Language::Russian);
        QCOMPARE(told(found), QStringList());
    }

    void twiceTheUsualIsTheLeast()
    {
        // 2 of 10 words with щ; usual 3 of 30, then 4 of 30.
        const LoggedReading hard = reading(
            {word("щи", 1, true), word("щука", 2, true), word("щи", 1, false), word("щи", 1, false),
             word("щи", 1, false), word("щи", 1, false), word("щи", 1, false), word("щи", 1, false),
             word("щи", 1, false), word("щи", 1, false)});
        const LoggedReading one = reading({word("мама", 2, true)});
        QCOMPARE(told(hardPatterns({hard, one, filler("мама", 2, 19)}, Language::Russian)),
                 QStringList(QStringLiteral("щ 2 of 10: щи,щука")));
        QCOMPARE(told(hardPatterns({hard, one, one, filler("мама", 2, 18)}, Language::Russian)),
                 QStringList());
    }

    void ofPatternsWithTheSameWordsTheClusterIsTold()
    {
        const LoggedReading hard
            = reading({word("Strumpf", 1, true), word("Strick", 1, true), word("Strand", 1, false),
                       word("Straße", 2, false), word("Strudel", 2, false)});
        QCOMPARE(told(hardPatterns({hard, filler("Oma", 2, 30)}, Language::German)),
                 QStringList(QStringLiteral("str 2 of 5: Strick,Strumpf")));
    }

    void longWordsAreHard()
    {
        QList<LoggedWord> words;
        for (const char *text : {"одуванчик", "пожелала"})
            words += {word(text, 4, true), word(text, 4, false), word(text, 4, false)};
        const HardPatterns found = hardPatterns(
            {reading(words), filler("оду ванчик пожелала", 2, 40)}, Language::Russian);
        QCOMPARE(told(found), QStringList(QStringLiteral("4 2 of 6: одуванчик,пожелала")));
    }

    void whatWasSaidFirstTellsNothing()
    {
        LoggedWord spoken = word("щенок", 2, true);
        spoken.isSpoken = true;
        const HardPatterns found
            = hardPatterns({reading(QList<LoggedWord>(9, spoken))}, Language::Russian);
        QCOMPARE(found.words, 0);
        QCOMPARE(found.usual, 0.0);
        QCOMPARE(told(found), QStringList());
    }

    void nothingIsHardWhereNothingWasMisread()
    {
        const HardPatterns found = hardPatterns({filler("мама", 2, 40)}, Language::Russian);
        QCOMPARE(found.words, 40);
        QCOMPARE(told(found), QStringList());
    }
};

QTEST_GUILESS_MAIN(HardPatternsTest)
#include "HardPatternsTest.moc"
