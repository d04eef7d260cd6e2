// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/ReviewModel.h"
#include "reading/SessionModel.h"
#include "support/TestReading.h"
#include "ui/practice/EveningLayout.h"

#include <QSignalSpy>
#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;

class ReviewModelTest : public QObject
{
    Q_OBJECT

private:
    struct Evening
    {
        TestReading reading;
        ReviewModel review{{reading.model(), reading.family.sessions(), reading.core().practice(),
                            reading.core().profiles(), reading.libraryService(),
                            reading.family.illustrations(), reading.core().illustrationFiles(),
                            reading.family.clock}};

        /// A second a word; stumbles over one of them.
        void read(const char *text, int stumble)
        {
            if (!reading.now().hasSession())
                reading.apply(StartSession{Language::German});
            reading.add(QString::fromUtf8(text), Language::German);
            if (reading.now().isCompleted())
                reading.apply(NextItem{});
            reading.apply(MarkWord{stumble});
            while (!reading.now().isCompleted()) {
                reading.family.clock.advance(1s);
                reading.apply(AdvanceWord{1});
            }
        }
        [[nodiscard]] QStringList hardWords()
        {
            QStringList words;
            for (int row = 0; row < review.hardWords()->rowCount(); ++row) {
                const QModelIndex index = review.hardWords()->index(row);
                words += index.data(HardWordListModel::TextRole).toString() % u' '
                    % index.data(HardWordListModel::KindRole).toString();
            }
            return words;
        }
        [[nodiscard]] QString itemOf(int row)
        {
            return review.hardWords()->index(row).data(HardWordListModel::ItemRole).toString();
        }
    };

private Q_SLOTS:
    void looksBackOnTheSessionThatEnds()
    {
        Evening evening;
        ReviewModel &review = evening.review;
        review.setActive(true);
        QCOMPARE(review.sessionId(), QString());
        QCOMPARE(review.accuracy(), -1.0);
        evening.read("Oma ruft den Hund.", 1);
        evening.read("Der Hund bellt laut.", 2);
        QSignalSpy changed(&review, &ReviewModel::changed);
        evening.reading.apply(EndSession{});
        QCOMPARE(changed.size(), 1);
        QVERIFY(!review.sessionId().isEmpty());
        QCOMPARE(review.sentence(),
                 QStringLiteral("The child read 2 text(s), and 6 of 8 words came right away."));
        QCOMPARE(review.words(), 8);
        QCOMPARE(review.errors(), 2);
        QCOMPARE(review.minutes(), 1);
        QCOMPARE(review.accuracy(), 75.0);
        QCOMPARE(review.band(), QStringLiteral("unknown"));
        QCOMPARE(review.firstPace(), 45.0); // 6 in 8 s
        QCOMPARE(review.repeatedPace(), -1.0);
        QCOMPARE(review.usualPace(), -1.0);
        QCOMPARE(evening.hardWords(),
                 (QStringList{QStringLiteral("ruft stumbled"), QStringLiteral("bellt stumbled")}));
    }

    void aTextIsCountedOnceAndAStoryByItself()
    {
        Evening evening;
        ReviewModel &review = evening.review;
        review.setActive(true);
        evening.read("Oma ruft den Hund.", 1);
        evening.read("Der Hund bellt laut.", 2);
        evening.read("Oma ruft den Hund.", 3);
        evening.reading.apply(EndSession{});
        QVERIFY(review.sentence().startsWith(QLatin1StringView("The child read 2 text(s), and")));
        QStringList repeats;
        for (int row = 0; row < review.evening()->rowCount(); ++row)
            repeats += review.evening()->index(row).data(EveningListModel::RepeatRole).toString();
        QCOMPARE(repeats.join(u' '), QStringLiteral("false false true"));

        const QUuid told = evening.reading.libraryService()
                               .findOrCreate(QStringLiteral("Der Wal singt."), Language::German,
                                             ItemOrigin::Story)
                               .value()
                               .item.id;
        evening.reading.apply(StartSession{Language::German});
        evening.reading.apply(AddItem{told});
        while (!evening.reading.now().isCompleted()) {
            evening.reading.family.clock.advance(1s);
            evening.reading.apply(AdvanceWord{1});
        }
        evening.read("Oma ruft den Hund.", 1);
        evening.reading.apply(EndSession{});
        QVERIFY2(review.sentence().startsWith(QLatin1StringView(
                     "The child read 1 text(s) and 1 sentence(s) of a story, and")),
                 qPrintable(review.sentence()));
    }

    void whatWasMendedLastIsTakenBackFirst()
    {
        Evening evening;
        ReviewModel &review = evening.review;
        review.setActive(true);
        evening.read("Oma ruft den Hund.", 1);
        evening.reading.apply(EndSession{});
        QCOMPARE(review.undoText(), QString());
        review.undo(); // nothing was changed here
        const QString text = evening.itemOf(0);
        review.mark(text, 1, {});
        review.mark(text, 3, QStringLiteral("told"));
        review.mark(text, 3, QStringLiteral("told")); // changes nothing
        review.mark(text, 3, QStringLiteral("omitted"));
        review.mark(text, 9, QStringLiteral("told")); // there is no such word
        QCOMPARE(evening.hardWords(), QStringList(QStringLiteral("Hund omitted")));
        QCOMPARE(review.undoText(), QStringLiteral("Changed: Hund."));
        review.undo();
        QCOMPARE(evening.hardWords(), QStringList(QStringLiteral("Hund told")));
        review.undo();
        QCOMPARE(evening.hardWords(), QStringList());
        QCOMPARE(review.undoText(), QStringLiteral("Changed: ruft"));
        review.undo();
        QCOMPARE(evening.hardWords(), QStringList(QStringLiteral("ruft stumbled")));
        QCOMPARE(review.undoText(), QString());

        review.mark(text, 1, {});
        review.close(); // whoever has closed it is done
        review.setSessionId(review.sessionId());
        QCOMPARE(review.undoText(), QString());
        review.mark(text, 1, QStringLiteral("told"));
        evening.reading.apply(StartSession{Language::German});
        QCOMPARE(review.undoText(), QString());
    }

    void marksAreMendedUntilTheNextSession()
    {
        Evening evening;
        ReviewModel &review = evening.review;
        review.setActive(true);
        evening.read("Oma ruft den Hund.", 1);
        evening.read("Der Hund bellt laut.", 2);
        evening.reading.apply(EndSession{});
        const QString session = review.sessionId();
        QVERIFY(review.canMend());
        const QString second = evening.itemOf(1);
        review.mark(second, 2, {});
        QCOMPARE(evening.hardWords(), QStringList{QStringLiteral("ruft stumbled")});
        QCOMPARE(review.errors(), 1);
        review.mark(second, 0, QStringLiteral("self_corrected"));
        QCOMPARE(review.errors(), 1);
        QCOMPARE(evening.hardWords().size(), 2);
        QCOMPARE(review.message(), QString());
        review.mark(second, 9, QStringLiteral("told"));
        QVERIFY(!review.message().isEmpty());

        evening.reading.apply(StartSession{Language::German});
        review.setSessionId(session);
        QVERIFY(!review.canMend());
        review.mark(second, 0, QStringLiteral("told"));
        QVERIFY(!review.message().isEmpty());
        QCOMPARE(review.errors(), 1);
    }

    void whatIsOnScreenIsMarkedThere()
    {
        Evening evening;
        evening.read("Oma ruft den Hund.", 1);
        const ReadingSnapshot now = evening.reading.now();
        evening.review.setSessionId(now.sessionId->toString(QUuid::WithoutBraces));
        evening.review.mark(now.current->sessionItemId.toString(QUuid::WithoutBraces), 1,
                            QStringLiteral("told"));
        QCOMPARE((*evening.reading.now().marks)[1], WordMark::Told);
        QCOMPARE(evening.hardWords(), QStringList{QStringLiteral("ruft told")});
    }

    void saysWhatToReadNext()
    {
        Evening evening;
        evening.read("Oma ruft den Hund.", 1);
        evening.read("Oma ruft den Hund.", 3);
        evening.reading.apply(EndSession{});
        evening.reading.family.addItem(QStringLiteral("Oma ruft den Opa."), Language::German);
        evening.reading.family.clock.advance(30h);
        evening.review.setActive(true);
        QCOMPARE(evening.review.nextText(), QStringLiteral("Oma ruft den Opa."));
        QCOMPARE(evening.review.nextReason(), QStringLiteral("1 of 2 words that are due"));
        QVERIFY(!evening.review.nextItemId().isEmpty());
    }

    void whatWasHardIsReadAgainWhereNothingElseSuits()
    {
        Evening evening;
        evening.review.setActive(true);
        evening.read("Oma ruft den Hund.", 1);
        evening.reading.apply(EndSession{});
        evening.review.mark(evening.itemOf(0), 3, QStringLiteral("told"));
        QCOMPARE(evening.review.nextText(), QStringLiteral("Oma ruft den Hund."));
        QCOMPARE(evening.review.nextReason(),
                 QStringLiteral("Once more: 2 of the hard words are in it."));
        const QString text = evening.itemOf(0);
        evening.review.mark(text, 1, {});
        evening.review.mark(text, 3, {});
        QCOMPARE(evening.review.nextText(), QString());
    }

    void theNextStepWaitsForTheNextSession()
    {
        Evening evening;
        evening.review.setActive(true);
        evening.read("Oma ruft den Hund.", 1);
        evening.reading.apply(EndSession{});
        QVERIFY(!evening.review.isPutFirst());
        QSignalSpy put(&evening.review, &ReviewModel::firstChanged);
        evening.review.putFirst();
        QCOMPARE(put.size(), 1);
        QVERIFY(evening.review.isPutFirst());
        const QUuid child = *evening.reading.now().reader;
        const auto texts = evening.reading.core().practice().nextTexts(child, Language::German, 3);
        QVERIFY(texts.has_value());
        QCOMPARE(texts->front().item.text, QStringLiteral("Oma ruft den Hund."));
    }

    void opensAtTheEndAndClosesWhenTheNextBegins()
    {
        Evening evening;
        ReviewModel &review = evening.review;
        review.setActive(true);
        evening.reading.apply(StartSession{Language::German});
        evening.reading.apply(EndSession{});
        QVERIFY(!review.isOpen()); // nothing was read
        evening.reading.apply(StartSession{Language::German});
        evening.reading.add(QStringLiteral("Der Esel."), Language::German);
        evening.reading.apply(EndSession{});
        QVERIFY(!review.isOpen()); // a text was there, and no word of it was read
        evening.read("Oma ruft den Hund.", 1);
        evening.reading.apply(EndSession{});
        QVERIFY(review.isOpen());
        review.close();
        QVERIFY(!review.isOpen());
        review.setSessionId(review.sessionId());
        QVERIFY(review.isOpen());
        evening.reading.apply(StartSession{Language::German});
        QVERIFY(!review.isOpen());
    }

    void itClosesWhenItsSessionIsDeleted()
    {
        Evening evening;
        evening.review.setActive(true);
        evening.read("Oma ruft den Hund.", 1);
        evening.reading.apply(EndSession{});
        QVERIFY(evening.review.isOpen());
        QVERIFY(evening.reading.libraryService().removeSession(
            QUuid::fromString(evening.review.sessionId())));
        QVERIFY(!evening.review.isOpen());
    }

    void goingOnAfterAllClosesIt()
    {
        Evening evening;
        evening.review.setActive(true);
        evening.read("Oma ruft den Hund.", 1);
        evening.reading.apply(EndSession{});
        evening.reading.apply(Undo{});
        QVERIFY(!evening.review.isOpen());
    }

    void tellsTheEveningWordByWord()
    {
        Evening evening;
        ReviewModel &review = evening.review;
        review.setActive(true);
        evening.read("Oma ruft den Hund. Der bellt — laut.", 3);
        evening.reading.apply(EndSession{});
        QCOMPARE(review.evening()->rowCount(), 1);
        const QModelIndex text = review.evening()->index(0);
        const QStringList words = text.data(EveningListModel::WordsRole).toStringList();
        QCOMPARE(words[3], QStringLiteral("Hund."));
        QCOMPARE(text.data(EveningListModel::KindsRole).toStringList()[3],
                 QStringLiteral("stumbled"));
        QVERIFY(text.data(EveningListModel::CanMarkRole).toList()[0].toBool());
        QVERIFY(!text.data(EveningListModel::CanMarkRole).toList()[6].toBool()); // the dash
        QCOMPARE(
            review.eveningSaid(),
            QStringLiteral("Oma ruft den Hund. Der bellt — laut.: 7 word(s) read, hard: Hund."));
        const QModelIndex hard = review.hardWords()->index(0);
        QCOMPARE(hard.data(HardWordListModel::BeforeRole).toString(),
                 QStringLiteral("Oma ruft den"));
        QCOMPARE(hard.data(HardWordListModel::ShownRole).toString(), QStringLiteral("Hund."));
        QCOMPARE(hard.data(HardWordListModel::AfterRole).toString(), QString());
        QCOMPARE(review.day(), QStringLiteral("Today"));
        QCOMPARE(review.language(), QStringLiteral("de"));
    }

    void aDotIsAWordAndAHardOneHasItsName()
    {
        Evening evening;
        evening.review.setActive(true);
        evening.read("Oma ruft den Hund.", 1);
        evening.read("Der Hund bellt laut.", 2);
        evening.reading.apply(EndSession{});
        QFont font(QStringLiteral("Andika"));
        font.setPixelSize(14);
        const auto layout = [&](qreal width) {
            return layOutEvening(evening.review.evening()->rows(), font, width);
        };
        const EveningLayout wide = layout(400);
        QCOMPARE(wide.titles.size(), 2);
        QCOMPARE(wide.dots.size(), 8);
        QCOMPARE(wide.dots[1].look, EveningLayout::Look::Hard);
        QCOMPARE(wide.dots[2].look, EveningLayout::Look::Read);
        QCOMPARE(wide.names.size(), 2);
        QCOMPARE(wide.names[0].text, QStringLiteral("ruft"));
        QVERIFY(wide.names[0].place.top() >= wide.dots[1].centre.y() + wide.dotSize / 2);
        const EveningLayout narrow = layout(60);
        QVERIFY(narrow.height > wide.height);
        for (const EveningLayout::Dot &dot : narrow.dots)
            QVERIFY(dot.centre.x() + narrow.dotSize / 2 <= 60);
        QCOMPARE(layOutEvening({}, font, 400).height, 0.0);
    }
};

QTEST_MAIN(ReviewModelTest)
#include "ReviewModelTest.moc"
