// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/ReadingFold.h"
#include "practice/Fsrs6.h"

#include <QTest>

using namespace chitai;

class ReadingFoldTest : public QObject
{
    Q_OBJECT

private:
    /// What becomes of one word that is read day by day.
    struct Word
    {
        ReadingFold fold;
        QUuid item = QUuid::createUuid();
        int day = 0;

        /// A syllable of a second, if nothing else is said.
        const WordProgress &read(std::optional<WordMark> mark = {}, qint64 ms = 1'000,
                                 bool isSpoken = false)
        {
            LoggedReading reading;
            reading.figures.itemId = item;
            reading.figures.day = date();
            const QString others[]{QStringLiteral("и"), QStringLiteral("да"), QStringLiteral("а")};
            for (const QString &other : others)
                reading.words += {.key = other, .syllables = 1, .isReached = true, .ms = 1'000};
            reading.words += {.key = QStringLiteral("раму"),
                              .syllables = 1,
                              .isReached = true,
                              .ms = ms,
                              .isSpoken = isSpoken,
                              .mark = mark};
            (void)fold.take(reading);
            return progress();
        }
        [[nodiscard]] QDate date() const { return QDate(2026, 3, 1).addDays(day); }
        [[nodiscard]] const WordProgress &progress()
        {
            m_progress = fold.state().words[QStringLiteral("раму")];
            return m_progress;
        }

    private:
        WordProgress m_progress;
    };

private Q_SLOTS:
    void aCardBeginsWithTheFirstMark()
    {
        Word word;
        QVERIFY(!word.read().isCard());
        QCOMPARE(word.progress().clean, 1);
        const WordProgress &marked = word.read(WordMark::Stumbled);
        QVERIFY(marked.isCard());
        const MemoryState first = fsrs6::review({}, RecallGrade::Again, 0);
        QCOMPARE(marked.stability, first.stability);
        QCOMPARE(marked.lastDay, word.date());
        QCOMPARE(marked.dueDay, word.date().addDays(1));
        QCOMPARE(marked.read, 2);
        QCOMPARE(marked.marked, 1);
    }

    void oneGradeADay()
    {
        Word word;
        word.read(WordMark::Told);
        const double stability = word.progress().stability;
        word.read();
        word.read(WordMark::Stumbled);
        QCOMPARE(word.progress().stability, stability);
        QCOMPARE(word.progress().marked, 2);
        word.day = 1;
        word.read();
        const MemoryState first = fsrs6::review({}, RecallGrade::Again, 0);
        QCOMPARE(word.progress().stability, fsrs6::review(first, RecallGrade::Good, 1).stability);
    }

    void whatIsHard()
    {
        const auto stability = [](std::optional<WordMark> mark, qint64 ms) {
            Word word;
            word.read(WordMark::Stumbled);
            word.day = 2;
            return word.read(mark, ms).stability;
        };
        const MemoryState first = fsrs6::review({}, RecallGrade::Again, 0);
        const double good = fsrs6::review(first, RecallGrade::Good, 2).stability;
        const double hard = fsrs6::review(first, RecallGrade::Hard, 2).stability;
        const double again = fsrs6::review(first, RecallGrade::Again, 2).stability;
        QCOMPARE(stability({}, 2'400), good);
        QCOMPARE(stability({}, 2'600), hard);
        QCOMPARE(stability(WordMark::SelfCorrected, 1'000), hard);
        QCOMPARE(stability(WordMark::Repeated, 1'000), hard);
        QCOMPARE(stability(WordMark::Omitted, 1'000), again);
    }

    void whatTheMachineSaysFirstDoesNotCount()
    {
        Word word;
        word.read(WordMark::Stumbled);
        const WordProgress before = word.progress();
        word.day = 1;
        word.read({}, 1'000, true);
        QCOMPARE(word.progress().lastDay, before.lastDay);
        QCOMPARE(word.progress().clean, before.clean);
        QCOMPARE(word.progress().cleanDays, 0);
        QCOMPARE(word.progress().read, before.read + 1);
    }

    void aWordIsTamedOnThreeDaysInTwoTexts()
    {
        Word word;
        word.read(WordMark::Stumbled);
        word.read(); // on the same day
        QCOMPARE(word.progress().cleanDays, 0);
        for (word.day = 1; word.day <= 4; ++word.day)
            word.read();
        QCOMPARE(word.progress().cleanDays, 4);
        QVERIFY(!word.progress().isTamed()); // in one text only
        word.item = QUuid::createUuid();
        word.read();
        QVERIFY(word.progress().isTamed());
        QCOMPARE(word.progress().tamedDay, word.date());
        word.day = 9;
        word.read(WordMark::Substituted);
        QVERIFY(!word.progress().isTamed());
        QCOMPARE(word.progress().cleanDays, 0);
    }

    void twoTextsOnTwoDaysAreNotEnough()
    {
        Word word;
        word.read(WordMark::Stumbled);
        for (word.day = 1; word.day <= 2; ++word.day) {
            word.item = QUuid::createUuid();
            word.read();
            word.read();
        }
        QVERIFY(!word.progress().isTamed());
    }
};

QTEST_GUILESS_MAIN(ReadingFoldTest)
#include "ReadingFoldTest.moc"
