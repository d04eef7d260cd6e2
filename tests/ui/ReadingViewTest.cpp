// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestUi.h"

#include <QSignalSpy>
#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;

class ReadingViewTest : public QObject
{
    Q_OBJECT

private:
    static QStringList texts(const ItemListModel *model)
    {
        QStringList result;
        for (const ItemListModel::Row &row : model->rows())
            result += row.text;
        return result;
    }

private Q_SLOTS:
    void theLargeButtonLeadsThroughASession()
    {
        TestUi ui;
        ui.reading.family.addItem(QStringLiteral("да"));
        ui.reading.family.addItem(QStringLiteral("мама спит"));
        using Step = ReadingView::Step;
        QList<Step> steps;
        for (int i = 0; i < 6; ++i) {
            steps += ui.view.nextStep();
            ui.view.takeNextStep();
        }
        QCOMPARE(steps,
                 QList<Step>({Step::Start, Step::BringText, Step::FinishText, Step::BringText,
                              Step::NextWord, Step::FinishText}));
        QVERIFY(ui.view.isCompleted());
        ui.view.addText(QStringLiteral("кот"));
        QCOMPARE(ui.view.nextStep(), Step::NextText);
        ui.view.takeNextStep();
        QCOMPARE(ui.view.currentWord(), QStringLiteral("кот"));
    }

    void offersAnotherTextThanTheOneThatWasRead()
    {
        TestUi ui;
        for (const char *text : {"да", "дом", "мама"})
            ui.reading.family.addItem(QString::fromUtf8(text));
        ui.view.takeNextStep();
        ui.view.takeNextStep();
        QCOMPARE(ui.view.currentWord(), QStringLiteral("да"));
        QCOMPARE(texts(ui.view.suggestions()),
                 QStringList({QStringLiteral("дом"), QStringLiteral("мама")}));
        ui.view.addItem(ui.view.suggestions()->index(0).data(ItemListModel::IdRole).toString());
        QCOMPARE(texts(ui.view.queue()), QStringList(QStringLiteral("дом")));
        QCOMPARE(texts(ui.view.suggestions()), QStringList(QStringLiteral("мама")));
        ui.view.removeQueued(ui.view.queue()->index(0).data(ItemListModel::IdRole).toString());
        QVERIFY(ui.view.queue()->rows().isEmpty());
    }

    void anEmptyLibrarySaysSo()
    {
        TestUi ui;
        ui.view.takeNextStep();
        ui.view.takeNextStep();
        QVERIFY(!ui.view.message().isEmpty());
        QVERIFY(!ui.view.hasText());
        QVERIFY(ui.view.addText(QStringLiteral("кот")));
        QVERIFY(ui.view.message().isEmpty());
    }

    void whatCannotBeReadIsTold()
    {
        TestUi ui;
        ui.view.takeNextStep();
        QVERIFY(!ui.view.addText(QStringLiteral("?!")));
        QVERIFY(!ui.view.message().isEmpty());
        QVERIFY(!ui.view.addText(QString(20'000, u'а')));
        QCOMPARE(ui.reading.family.library().count().value(), 0);
    }

    void theLanguageIsChosenBeforeASession()
    {
        TestUi ui;
        ui.reading.family.addItem(QStringLiteral("Oma"), Language::German);
        QSignalSpy spy(&ui.view, &ReadingView::wishedLanguageChanged);
        ui.view.setWishedLanguage(QStringLiteral("de"));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(texts(ui.view.suggestions()), QStringList(QStringLiteral("Oma")));
        ui.view.setWishedLanguage(QStringLiteral("fr"));
        QCOMPARE(ui.view.wishedLanguage(), QStringLiteral("de"));
        ui.view.takeNextStep();
        QCOMPARE(ui.view.language(), QStringLiteral("de"));
        ui.view.setWishedLanguage(QStringLiteral("ru"));
        QCOMPARE(ui.view.wishedLanguage(), QStringLiteral("de"));
    }

    void completesWhatIsTyped()
    {
        TestUi ui;
        ui.reading.family.addItem(QStringLiteral("Мама"));
        ui.reading.family.addItem(QStringLiteral("дом"));
        ui.view.complete(QStringLiteral("м"));
        QCOMPARE(texts(ui.view.completions()), QStringList(QStringLiteral("Мама")));
        ui.view.complete(QStringLiteral(" "));
        QVERIFY(ui.view.completions()->rows().isEmpty());
    }

    void backAndSkipAreOfferedWhereTheyLeadSomewhere()
    {
        TestUi ui;
        ui.reading.apply(StartSession{});
        ui.reading.add(QStringLiteral("мама спит"));
        QVERIFY(!ui.view.canGoBack());
        QVERIFY(!ui.view.canSkip());
        ui.view.takeNextStep();
        QVERIFY(ui.view.canGoBack());
        ui.view.goBack();
        QCOMPARE(ui.view.wordIndex(), 0);
        ui.reading.add(QStringLiteral("кот"));
        QVERIFY(ui.view.canSkip());
        ui.view.skip();
        QCOMPARE(ui.view.currentWord(), QStringLiteral("кот"));
    }

    void everyActionIsActivity()
    {
        TestUi ui;
        ui.view.takeNextStep();
        for (int i = 0; i < 4; ++i) {
            ui.reading.family.clock.advance(50min);
            ui.view.toggleCurtain();
            ui.timer.check();
            QVERIFY(ui.view.hasSession());
        }
    }

    void aProblemIsToldAndNothingChanges()
    {
        TestUi ui;
        ui.view.takeNextStep();
        (void)ui.reading.family.database().run(QStringLiteral("PRAGMA query_only = ON")).value();
        ui.view.end();
        QVERIFY(ui.view.hasSession());
        QVERIFY(!ui.view.message().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReadingViewTest)
#include "ReadingViewTest.moc"
