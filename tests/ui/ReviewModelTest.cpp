// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/ReviewModel.h"
#include "reading/SessionModel.h"
#include "support/TestReading.h"

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
        ReviewModel review{{reading.model(), reading.family.sessions(), reading.core().practice()}};

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
        QCOMPARE(review.texts(), 2);
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
        QCOMPARE(evening.review.nextReason(), QStringLiteral("due_words"));
        QCOMPARE(evening.review.nextCovered(), 1);
        QCOMPARE(evening.review.nextDue(), 2);
        QVERIFY(!evening.review.nextItemId().isEmpty());
    }
};

QTEST_MAIN(ReviewModelTest)
#include "ReviewModelTest.moc"
