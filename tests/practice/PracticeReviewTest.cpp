// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestReading.h"

#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;

/// What a parent looks back on, and what waits for the next session.
class PracticeReviewTest : public QObject
{
    Q_OBJECT

private:
    struct Evening
    {
        TestReading reading;
        Practice &practice = reading.core().practice();
        QUuid child = *reading.now().reader;
        QUuid session;

        /// Reads a text to its end, with marks on these words, and goes home.
        QUuid read(const char *text, const QList<int> &hard, Language language = Language::Russian)
        {
            reading.apply(StartSession{language});
            session = *reading.now().sessionId;
            const QUuid item = reading.add(QString::fromUtf8(text), language);
            for (const int word : hard)
                reading.apply(MarkWord{word, WordMark::Stumbled});
            while (!reading.now().isCompleted()) {
                reading.family.clock.advance(1s);
                reading.apply(AdvanceWord{1});
            }
            reading.apply(EndSession{});
            return item;
        }
        [[nodiscard]] QStringList words(Language language = Language::Russian)
        {
            return practice.wordsToPractise(child, language, 10).value();
        }
    };

private Q_SLOTS:
    void wordsAreSpelledAsInTheMiddleOfASentence()
    {
        Evening evening;
        evening.read("Ёжик несёт зонтик. Мила смеётся.", {0, 2, 3});
        QCOMPARE(evening.words(), QStringList()); // none is due on the same day
        evening.reading.family.clock.advance(30h);
        QCOMPARE(evening.words(), QStringList{QStringLiteral("зонтик")});
        evening.read("Там ёжик и Мила.", {1, 3});
        evening.reading.family.clock.advance(72h);
        QStringList words = evening.words();
        words.sort();
        QCOMPARE(words,
                 (QStringList{QStringLiteral("Мила"), QStringLiteral("зонтик"),
                              QStringLiteral("ёжик")}));
        QCOMPARE(evening.words(Language::German), QStringList());
    }

    void aGermanNounKeepsItsCapital()
    {
        Evening evening;
        evening.read("Der Hund bellt.", {1, 2}, Language::German);
        evening.reading.family.clock.advance(30h);
        QStringList words = evening.words(Language::German);
        words.sort();
        QCOMPARE(words, (QStringList{QStringLiteral("Hund"), QStringLiteral("bellt")}));
    }

    void aTextWaitsUntilItWasShown()
    {
        Evening evening;
        evening.read("Лиса несёт зонтик.", {2});
        const QUuid wanted
            = evening.reading.family.addItem(QStringLiteral("Совсем другие слова тут."));
        QVERIFY(evening.practice.putFirst(evening.session, wanted));
        const auto next = evening.practice.nextStep(evening.session);
        QCOMPARE(next.value()->item.id, wanted);
        QCOMPARE(next.value()->reason, NextText::Reason::PutFirst);
        // Another one takes its place.
        const QUuid other = evening.reading.family.addItem(QStringLiteral("Ещё один текст."));
        QVERIFY(evening.practice.putFirst(evening.session, other));
        QCOMPARE(evening.practice.nextStep(evening.session).value()->item.id, other);
        evening.reading.family.clock.advance(20h);
        evening.reading.apply(StartSession{Language::Russian});
        evening.reading.apply(AddItem{other});
        const auto texts = evening.practice.nextTexts(evening.child, Language::Russian, 5).value();
        for (const NextText &text : texts)
            QVERIFY(text.reason != NextText::Reason::PutFirst);
    }

    void whatWaitsStandsInTheQueueOfTheNextSession()
    {
        Evening evening;
        evening.read("Лиса несёт зонтик.", {2});
        const QUuid wanted
            = evening.reading.family.addItem(QStringLiteral("Совсем другие слова тут."));
        QVERIFY(evening.practice.putFirst(evening.session, wanted));
        const QStringList waiting{QStringLiteral("Совсем другие слова тут.")};
        evening.reading.apply(StartSession{Language::German});
        QCOMPARE(evening.reading.queue(), QStringList());
        evening.reading.apply(EndSession{});
        evening.reading.apply(StartSession{Language::Russian});
        QCOMPARE(evening.reading.queue(), waiting);
        QVERIFY(!evening.reading.now().current);
        // Nobody has seen it: it waits on.
        evening.reading.apply(EndSession{});
        evening.reading.apply(StartSession{Language::Russian});
        QCOMPARE(evening.reading.queue(), waiting);
        evening.reading.family.clock.advance(1s);
        evening.reading.apply(NextItem{});
        QCOMPARE(evening.reading.now().current->text, waiting.front());
        evening.reading.apply(EndSession{});
        evening.reading.apply(StartSession{Language::Russian});
        QCOMPARE(evening.reading.queue(), QStringList());
    }

    void aTextThatIsNotProposedOtherwiseComesFirstAllTheSame()
    {
        // A sentence of a story, and a text without a word.
        for (const char *text : {"Лиса несёт зонтик.", "12 + 34"}) {
            Evening evening;
            evening.read("Кот спит.", {});
            const QUuid wanted = evening.reading.family.addItem(QString::fromUtf8(text));
            TestCore::must(
                evening.reading.libraryService().setTags(wanted, {QStringLiteral("from_story")}));
            QVERIFY(evening.practice.putFirst(evening.session, wanted));
            const auto texts
                = evening.practice.nextTexts(evening.child, Language::Russian, 3).value();
            QVERIFY(!texts.isEmpty());
            QCOMPARE(texts.front().item.id, wanted);
            QCOMPARE(texts.front().reason, NextText::Reason::PutFirst);
        }
    }

    void aTextInAnotherLanguageThanItsSessionWaitsForBoth()
    {
        Evening evening;
        evening.read("Кот спит.", {});
        const QUuid wanted
            = evening.reading.family.addItem(QStringLiteral("Der Hund."), Language::German);
        QVERIFY(evening.practice.putFirst(evening.session, wanted));
        for (const Language language : {Language::Russian, Language::German}) {
            const auto first = evening.practice.firstText(evening.child, language);
            QVERIFY(first && *first);
            QCOMPARE((*first)->id, wanted);
        }
        QVERIFY(!*evening.practice.firstText(evening.child, Language::English));
        QVERIFY(evening.practice.dropFirst(evening.child, Language::German));
        QVERIFY(!*evening.practice.firstText(evening.child, Language::German));
        QVERIFY(evening.practice.dropFirst(evening.child, Language::German)); // nothing to drop
    }

    void whatIsPutFirstChangesNoFigure()
    {
        Evening evening;
        const QUuid item = evening.read("Лиса несёт зонтик.", {2});
        const SessionReview before = evening.practice.review(evening.session).value();
        QVERIFY(evening.practice.putFirst(evening.session, item));
        const SessionReview after = evening.practice.review(evening.session).value();
        QCOMPARE(after.summary.words, before.summary.words);
        QCOMPARE(after.summary.errors, before.summary.errors);
        QCOMPARE(after.texts, before.texts);
    }

    void nothingWaitsWhereNothingWasRead()
    {
        Evening evening;
        evening.reading.apply(StartSession{Language::Russian});
        const QUuid session = *evening.reading.now().sessionId;
        const Result<void> put = evening.practice.putFirst(session, QUuid::createUuid());
        QVERIFY(!put);
        QCOMPARE(put.error().code, ErrorCode::Conflict);
        QVERIFY(!evening.practice.nextStep(session).value());
        QVERIFY(!evening.practice.nextStep(QUuid::createUuid()));
    }

    void whatIsOnScreenIsNotMendedFromHere()
    {
        Evening evening;
        evening.reading.apply(StartSession{Language::Russian});
        evening.reading.add(QStringLiteral("Лиса несёт зонтик."));
        const ReadingSnapshot now = evening.reading.now();
        const Result<void> mended = evening.practice.mend(
            {*now.sessionId, now.current->sessionItemId, 1}, WordMark::Told);
        QVERIFY(!mended);
        QCOMPARE(mended.error().code, ErrorCode::Conflict);
    }

    /// Somebody had set the clock to another year, and has set it right since.
    void aSessionOfAClockThatWasAheadIsNotTheNext()
    {
        Evening evening;
        FakeClock &clock = evening.reading.family.clock;
        const QDateTime now = clock.now();
        clock.setCalendar(now.addYears(1));
        evening.read("Лиса несёт зонтик.", {2});
        const QUuid first = evening.session;
        clock.setCalendar(now);
        QVERIFY(evening.practice.review(first).value().canMend);
        evening.read("Кот спит.", {});
        evening.reading.settle();
        QVERIFY(evening.practice.review(evening.session).value().canMend);
        const QUuid text = evening.practice.review(evening.session).value().texts[0].sessionItemId;
        QVERIFY(evening.practice.mend({evening.session, text, 1}, WordMark::Told));
        QVERIFY(!evening.practice.review(first).value().canMend);
        const auto last = evening.practice.lastEvening(evening.child, Language::Russian).value();
        QCOMPARE(last->id, evening.session);
        clock.advance(1h);
        evening.read("Да.", {});
        evening.reading.settle();
        const auto newest = evening.practice.lastEvening(evening.child, Language::Russian).value();
        QCOMPARE(newest->id, evening.session);
        QVERIFY(evening.practice.review(evening.session).value().canMend);
        QCOMPARE(evening.practice.review(newest->id).value().texts[0].text, QStringLiteral("Да."));
    }

    /// The library can bring a German text into a Russian session.
    void aTextIsReviewedInItsOwnLanguage()
    {
        Evening evening;
        evening.reading.apply(StartSession{Language::Russian});
        const QUuid session = *evening.reading.now().sessionId;
        evening.reading.add(QStringLiteral("Hier ist die Sonne."), Language::German);
        evening.reading.apply(MarkWord{3});
        while (!evening.reading.now().isCompleted()) {
            evening.reading.family.clock.advance(1s);
            evening.reading.apply(AdvanceWord{1});
        }
        evening.reading.apply(EndSession{});
        evening.reading.settle();
        const SessionReview review = evening.practice.review(session).value();
        QCOMPARE(review.hardWords.size(), 1);
        QCOMPARE(review.hardWords[0].syllables,
                 (QStringList{QStringLiteral("Son"), QStringLiteral("ne")}));
        const std::optional<NextText> next = evening.practice.nextStep(session).value();
        QVERIFY(next);
        QCOMPARE(next->item.language, Language::German);
        evening.reading.family.clock.advance(48h);
        QCOMPARE(evening.words(Language::German), QStringList{QStringLiteral("Sonne")});
        QVERIFY(evening.words(Language::Russian).isEmpty());
    }

    void freeMinutesAreOfTheLanguageOfTheirText()
    {
        Evening evening;
        evening.reading.apply(OfferFreeMinute{true});
        evening.reading.apply(StartSession{Language::Russian});
        evening.reading.add(QStringLiteral("Hier ist die Sonne."), Language::German);
        evening.reading.apply(StartFreeMinute{});
        evening.reading.family.clock.advance(30s);
        evening.reading.apply(LastWordRead{2});
        evening.reading.settle();
        QCOMPARE(evening.practice.freeMinutes(evening.child, Language::German).value().size(), 1);
        QVERIFY(evening.practice.freeMinutes(evening.child, Language::Russian).value().isEmpty());
    }

    void theSentenceOfAHardWordIsTold()
    {
        Evening evening;
        evening.read("Кот спит. Лиса несёт зонтик — большой! Ура.", {4});
        const SessionReview review = evening.practice.review(evening.session).value();
        QCOMPARE(review.hardWords.size(), 1);
        const SessionReview::Word &word = review.hardWords.front();
        QCOMPARE(word.text, QStringLiteral("зонтик"));
        QCOMPARE(word.syllables.size(), 2);
        QCOMPARE(word.before, QStringLiteral("Лиса несёт"));
        QVERIFY(word.shown.startsWith(QStringLiteral("зонтик")));
        QVERIFY(word.after.endsWith(QStringLiteral("большой!")));
    }
};

QTEST_GUILESS_MAIN(PracticeReviewTest)
#include "PracticeReviewTest.moc"
