// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/TextDifficulty.h"
#include "text/Syllabifier.h"
#include "text/SyllableCorrections.h"

#include <QFile>
#include <QTest>
#include <algorithm>
#include <cmath>

using namespace chitai;

class TextDifficultyTest : public QObject
{
    Q_OBJECT

private:
    /// The place of each value among all, from 0; equal ones share theirs.
    static QList<double> ranks(const QList<double> &values)
    {
        QList<double> ranks;
        for (const double value : values) {
            const auto below = std::count_if(values.cbegin(), values.cend(),
                                             [value](double other) { return other < value; });
            const auto same = std::count(values.cbegin(), values.cend(), value);
            ranks += double(below) + double(same - 1) / 2;
        }
        return ranks;
    }

    /// Spearman's: how far the values rise with their places.
    static double rankCorrelation(const QList<double> &values)
    {
        const QList<double> ofValues = ranks(values);
        const double middle = double(values.size() - 1) / 2;
        double both = 0;
        double placesSquared = 0;
        double valuesSquared = 0;
        for (qsizetype i = 0; i < values.size(); ++i) {
            both += (double(i) - middle) * (ofValues[i] - middle);
            placesSquared += (double(i) - middle) * (double(i) - middle);
            valuesSquared += (ofValues[i] - middle) * (ofValues[i] - middle);
        }
        return both / std::sqrt(placesSquared * valuesSquared);
    }

    static TextDifficulty assess(const QString &text, const LetterChoice &letters = {},
                                 const ChildWords &words = {})
    {
        static const std::unique_ptr<Syllabifier> syllabifier = makeSyllabifier(Language::Russian);
        return difficultyOf(text, Language::Russian, *syllabifier,
                            KnownLetters(Language::Russian, letters), words);
    }

private Q_SLOTS:
    void ordersTextsAsTeachersDo_data()
    {
        QTest::addColumn<Language>("language");
        for (const Language language : allLanguages)
            QTest::newRow(qPrintable(languageCode(language))) << language;
    }

    /// tests/data/graded: twenty texts a language, in the order in which beginners meet such ones,
    /// from a word to a text of the fourth grade.
    void ordersTextsAsTeachersDo()
    {
        QFETCH(Language, language);
        QFile file(QStringLiteral(CHITAI_TEST_DATA "/graded/%1.txt").arg(languageCode(language)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList texts
            = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(texts.size(), 20);
        const std::unique_ptr<Syllabifier> syllabifier = makeSyllabifier(language);
        QList<double> scores;
        for (const QString &text : texts) {
            scores
                += difficultyOf(text, language, *syllabifier, KnownLetters(language, {}), {}).score;
            QVERIFY(scores.back() >= 0 && scores.back() <= 100);
        }
        const double correlation = rankCorrelation(scores);
        qInfo("rank correlation %.3f", correlation);
        QVERIFY(correlation >= 0.8);
    }

    void isMadeOfParts()
    {
        const TextDifficulty plain = assess(QStringLiteral("Мама мыла раму. Кот спит."));
        QCOMPARE(plain.newGraphemes, 0.0);
        QCOMPARE(plain.neverClean, 1.0);
        QCOMPARE(plain.syllablesPerWord, 8.0 / 5);
        QCOMPARE(plain.clusterLetters, 2.0 / 5); // сп
        QCOMPARE(plain.wordsPerSentence, 2.5);
        QVERIFY(std::abs(plain.score
                         - (plain.newGraphemesPart + plain.neverCleanPart + plain.syllablesPart
                            + plain.clustersPart + plain.sentencesPart))
                < 1e-9);
        QCOMPARE(assess(QStringLiteral("...")).score, 0.0);
    }

    void isAnotherOneForEachChild()
    {
        const QString text = QStringLiteral("Мама мыла раму.");
        const double stranger = assess(text).score;
        ChildWords words;
        words[QStringLiteral("мама")] = {.word = QStringLiteral("мама"), .clean = 1};
        const TextDifficulty known = assess(text, {}, words);
        QVERIFY(std::abs(known.neverClean - 2.0 / 3) < 1e-9);
        QVERIFY(known.score < stranger);
        LetterChoice letters;
        letters.order = QStringLiteral("zhukova");
        letters.step = 7;
        const TextDifficulty beginner = assess(text, letters);
        QVERIFY(std::abs(beginner.newGraphemes - 1.0 / 3) < 1e-9); // ы and л of мыла
        QVERIFY(beginner.score > stranger);
    }
};

QTEST_GUILESS_MAIN(TextDifficultyTest)
#include "TextDifficultyTest.moc"
