// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/ReadingPageModel.h"
#include "illustrations/IllustrationFiles.h"
#include "reading/GraceTimer.h"
#include "support/TestReading.h"
#include "text/Sanitizer.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;
using Step = ReadingPageModel::Step;

namespace {

/// A parent at the panel: a session model with a real database, and the view on it.
struct Panel
{
    Panel() { QObject::connect(&view, &PageModel::acted, &timer, &GraceTimer::noteActivity); }

    TestReading reading;
    GraceTimer &timer = reading.core().graceTimer();
    const IllustrationFiles &files = reading.core().illustrationFiles();
    ReadingPageModel view{{reading.model(), reading.family.search(), reading.libraryService(),
                           reading.family.illustrations(), files, reading.core().practice(),
                           reading.family.clock}};

    /// As long as nobody takes the next step for what stood there before.
    void pause() { reading.family.clock.advance(700ms); }
};

} // namespace

class ReadingPageModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatSuitsTheChildComesFirstAndSaysWhy()
    {
        Panel panel;
        ReadingPageModel &view = panel.view;
        panel.reading.apply(StartSession{});
        panel.reading.add(QStringLiteral("Лиса несёт зонтик."));
        panel.reading.apply(MarkWord{2});
        panel.reading.apply(AdvanceWord{100});
        panel.reading.apply(AdvanceWord{1});
        panel.reading.apply(EndSession{});
        panel.reading.family.clock.advance(30h);
        panel.reading.family.addItem(QStringLiteral("дом"));
        const QString due = QStringLiteral("Лиса несёт, несёт лиса зонтик.");
        panel.reading.family.addItem(due);
        const auto first
            = [&](int role) { return view.suggestions()->index(0).data(role).toString(); };
        view.offerNextTexts();
        QTRY_COMPARE(first(ItemListModel::NoteRole), QStringLiteral("1 of 1 words that are due"));
        QCOMPARE(first(ItemListModel::TextRole), due);
        // The one large button brings it, at once as well.
        view.takeNextStep();
        panel.pause();
        view.takeNextStep();
        QCOMPARE(panel.reading.now().current->text, due);
        QVERIFY(first(ItemListModel::TextRole) != due);
    }

    void whatAnotherProgramsLockHasStoppedIsDoneOnceItIsFree()
    {
        Panel panel;
        ReadingPageModel &view = panel.view;
        panel.reading.apply(StartSession{});
        for (const QString &text :
             {QStringLiteral("Мама."), QStringLiteral("Рама."), QStringLiteral("Дом.")})
            panel.reading.add(text);
        TestFamily &family = panel.reading.family;
        QVERIFY(family.database().setPatience(40ms));
        const std::unique_ptr<Database> other = Database::open(family.databaseFile()).value();
        const auto shown = [&] { return panel.reading.now().current->text; };
        {
            Database::Transaction blocking(*other);
            QElapsedTimer timer;
            timer.start();
            view.takeNextStep();
            view.skip();
            view.skip();
            QVERIFY2(timer.elapsed() < 300, qPrintable(QString::number(timer.elapsed())));
            QVERIFY(view.message().contains(QStringLiteral("as soon as it lets go")));
            QCOMPARE(shown(), QStringLiteral("Мама."));
            QVERIFY(!panel.reading.now().isCompleted());
            QTest::qWait(600); // it was tried in vain
            QVERIFY(!view.message().isEmpty());
        }
        // Three presses that nobody saw do anything are one.
        QTRY_COMPARE(shown(), QStringLiteral("Рама."));
        QCOMPARE(view.message(), QString());
        const quint64 revision = panel.reading.now().revision;
        QTest::qWait(600);
        QCOMPARE(panel.reading.now().revision, revision);
    }

    void whatSomebodyElseHasDoneMeanwhileIsNotDoneAgain()
    {
        Panel panel;
        ReadingPageModel &view = panel.view;
        panel.reading.apply(StartSession{});
        for (const QString &text :
             {QStringLiteral("Мама."), QStringLiteral("Рама."), QStringLiteral("Дом.")})
            panel.reading.add(text);
        TestFamily &family = panel.reading.family;
        QVERIFY(family.database().setPatience(0ms));
        const std::unique_ptr<Database> other = Database::open(family.databaseFile()).value();
        {
            Database::Transaction blocking(*other);
            view.skip();
        }
        panel.reading.apply(NextItem{});
        QTRY_COMPARE(view.message(), QString());
        QCOMPARE(panel.reading.now().current->text, QStringLiteral("Рама."));
        // After a minute nobody expects it any more.
        Database::Transaction blocking(*other);
        view.skip();
        family.clock.advance(61s);
        QTRY_VERIFY(view.message().contains(QStringLiteral("Nothing was changed")));
    }

    void theFirstTextComesAlongWithTheSessionThatALockHasStopped()
    {
        Panel panel;
        ReadingPageModel &view = panel.view;
        const QUuid item = panel.reading.family.addItem(QStringLiteral("Мама."));
        TestFamily &family = panel.reading.family;
        QVERIFY(family.database().setPatience(0ms));
        const std::unique_ptr<Database> other = Database::open(family.databaseFile()).value();
        {
            Database::Transaction blocking(*other);
            view.addItem(item.toString(QUuid::WithoutBraces));
            QVERIFY(!view.hasSession());
        }
        QTRY_VERIFY(view.hasText());
    }

    void theLargeButtonLeadsThroughAWholeSession()
    {
        Panel panel;
        ReadingPageModel &view = panel.view;
        panel.reading.family.addItem(QStringLiteral("Мама мыла."));
        panel.reading.family.addItem(QStringLiteral("Рама."));
        QCOMPARE(view.nextStep(), Step::Start);
        view.takeNextStep();
        QVERIFY(view.hasSession());
        QCOMPARE(view.language(), QStringLiteral("ru"));
        QCOMPARE(view.nextStep(), Step::BringText);
        view.takeNextStep();
        QVERIFY(view.hasText());
        const QString first = panel.reading.now().current->text;
        while (view.nextStep() == Step::NextWord)
            view.takeNextStep();
        QCOMPARE(view.nextStep(), Step::FinishText);
        view.takeNextStep();
        QVERIFY(view.isCompleted());
        QCOMPARE(view.wordIndex(), -1);
        QCOMPARE(view.nextStep(), Step::BringText);
        // What comes is another text, and it comes at once.
        panel.pause();
        view.takeNextStep();
        QVERIFY(!view.isCompleted());
        QVERIFY(panel.reading.now().current->text != first);
        QVERIFY(view.message().isEmpty());
    }

    void aTextThatWaitsComesBeforeASuggestion()
    {
        Panel panel;
        panel.reading.apply(StartSession{});
        panel.reading.add(QStringLiteral("Да."));
        panel.reading.add(QStringLiteral("Нет."));
        QCOMPARE(panel.view.queue()->rowCount(), 1);
        panel.view.takeNextStep();
        QCOMPARE(panel.view.nextStep(), Step::NextText);
        panel.pause();
        panel.view.takeNextStep();
        QCOMPARE(panel.reading.now().current->text, QStringLiteral("Нет."));
        QCOMPARE(panel.view.queue()->rowCount(), 0);
    }

    void backLeadsIntoATextThatHasJustEnded()
    {
        Panel panel;
        ReadingPageModel &view = panel.view;
        panel.reading.apply(StartSession{});
        panel.reading.add(QStringLiteral("Мама дома."));
        panel.reading.apply(AdvanceWord{1});
        panel.reading.apply(AdvanceWord{1});
        QVERIFY(view.isCompleted());
        QVERIFY(view.canGoBack());
        view.goBack();
        QVERIFY(!view.isCompleted());
        QCOMPARE(view.currentWord(), QStringLiteral("дома."));
        view.goBack();
        QCOMPARE(view.wordIndex(), 0);
    }

    void aWordOfTheTextIsGoneTo()
    {
        Panel panel;
        ReadingPageModel &view = panel.view;
        panel.reading.apply(StartSession{});
        panel.reading.add(QStringLiteral("Да — сказал кот."));
        QCOMPARE(view.wordCount(), 3);
        QCOMPARE(view.wordNumber(), 1);
        view.goToWord(2);
        QCOMPARE(view.wordIndex(), 2);
        QCOMPARE(view.wordNumber(), 2);
        view.goToWord(3);
        view.goToWord(3);
        QVERIFY(!view.isCompleted());
        view.goToWord(9);
        view.goToWord(-1);
        QCOMPARE(view.wordIndex(), 3);
        // A mark is nobody's word: the one that it belongs to is meant.
        view.goToWord(1);
        QCOMPARE(view.wordIndex(), 0);
    }

    void aTextThatWaitsIsPutElsewhere()
    {
        Panel panel;
        panel.reading.apply(StartSession{});
        for (const char *text : {"мама", "кот", "дом", "сок"})
            panel.reading.add(QString::fromUtf8(text));
        const QString id = panel.view.queue()->index(0).data(ItemListModel::IdRole).toString();
        panel.view.moveQueued(id, 1);
        QCOMPARE(
            panel.reading.queue(),
            (QStringList{QStringLiteral("дом"), QStringLiteral("кот"), QStringLiteral("сок")}));
        panel.view.moveQueued(id, 9);
        QCOMPARE(panel.reading.queue().last(), QStringLiteral("кот"));
        panel.view.moveQueued(id, -1);
        panel.view.moveQueued(QStringLiteral("nobody"), 0);
        QCOMPARE(panel.reading.queue().last(), QStringLiteral("кот"));
        QVERIFY(panel.view.undoText().isEmpty()); // it is to be seen
        panel.view.undo();
        QCOMPARE(panel.reading.queue()[1], QStringLiteral("кот"));
    }

    void showsTheWordAsItIsWritten()
    {
        Panel panel;
        panel.reading.apply(StartSession{});
        panel.reading.add(QStringLiteral("Мама, мы дома!"));
        QCOMPARE(panel.view.currentWord(), QStringLiteral("Мама,"));
        QCOMPARE(panel.view.currentPieces(),
                 (QStringList{QStringLiteral("Ма"), QStringLiteral("ма,")}));
        QVERIFY(!panel.view.canGoBack());
        panel.view.takeNextStep();
        QCOMPARE(panel.view.currentWord(), QStringLiteral("мы"));
        QVERIFY(panel.view.canGoBack());
        panel.view.goBack();
        QCOMPARE(panel.view.wordIndex(), 0);
    }

    void onlyWhatChangedIsTold()
    {
        Panel panel;
        panel.reading.apply(StartSession{});
        panel.reading.add(QStringLiteral("Мы дома."));
        QSignalSpy changed(&panel.view, &ReadingPageModel::changed);
        QSignalSpy textChanged(&panel.view, &ReadingPageModel::textChanged);
        QSignalSpy wordIndexChanged(&panel.view, &ReadingPageModel::wordIndexChanged);
        QSignalSpy stepped(&panel.view, &ReadingPageModel::stepped);
        panel.view.takeNextStep(); // the last word: from here back, or on to the end
        // The child's window hears of it at once, the parent's behind it.
        QCOMPARE(stepped.size(), 1);
        QCOMPARE(wordIndexChanged.size() + changed.size(), 0);
        QTRY_COMPARE(wordIndexChanged.size(), 1);
        QCOMPARE(changed.size(), 1);
        // What else happens meanwhile is told in its order.
        panel.view.goBack();
        panel.view.toggleCurtain();
        QCOMPARE(wordIndexChanged.size(), 2);
        QCOMPARE(changed.size(), 2);
        panel.view.toggleCurtain();
        panel.view.takeNextStep();
        QTRY_COMPARE(wordIndexChanged.size(), 3);
        changed.clear();
        wordIndexChanged.clear();
        QCOMPARE(textChanged.size(), 0);
        panel.reading.apply(AddItem{panel.reading.family.addItem(QStringLiteral("Дом."))});
        QCOMPARE(wordIndexChanged.size(), 0);
        QCOMPARE(changed.size(), 1);
    }

    void whatIsTypedEntersTheLibraryAndTheSession()
    {
        Panel panel;
        panel.view.setPreferredLanguage(QStringLiteral("de"));
        panel.view.takeNextStep();
        QVERIFY(panel.view.addText(QStringLiteral("  Der Hund bellt. ")));
        QCOMPARE(panel.reading.now().current->text, QStringLiteral("Der Hund bellt."));
        QCOMPARE(panel.reading.family.library().count().value(), 1);
        // The same text again is the same item.
        QVERIFY(panel.view.addText(QStringLiteral("Der Hund bellt.")));
        QCOMPARE(panel.reading.family.library().count().value(), 1);
        QCOMPARE(panel.view.queue()->rowCount(), 1);
    }

    void whatIsTypedIsFiledUnderItsOwnLanguage()
    {
        Panel panel;
        panel.view.setPreferredLanguage(QStringLiteral("de"));
        const auto languageOf = [&](const QString &text) {
            const auto found = panel.reading.family.search().find({.text = text}).value().entries;
            return found.size() == 1 ? languageCode(found.front().item.language) : QString();
        };
        panel.view.complete(QStringLiteral("кошка"));
        QCOMPARE(panel.view.typedLanguage(), QStringLiteral("ru"));
        QVERIFY(panel.view.addText(QStringLiteral("кошка")));
        QCOMPARE(languageOf(QStringLiteral("кошка")), QStringLiteral("ru"));
        // What both have is the child's, unless a person says otherwise.
        panel.view.complete(QStringLiteral("Wind"));
        QCOMPARE(panel.view.typedLanguage(), QStringLiteral("de"));
        panel.view.setTypedLanguage(QStringLiteral("en"));
        QCOMPARE(panel.view.typedLanguage(), QStringLiteral("en"));
        QVERIFY(panel.view.addText(QStringLiteral("Wind")));
        QCOMPARE(languageOf(QStringLiteral("Wind")), QStringLiteral("en"));
        panel.view.complete({});
        QVERIFY(panel.view.typedLanguage().isEmpty());
        panel.view.complete(QStringLiteral("Wind"));
        QCOMPARE(panel.view.typedLanguage(), QStringLiteral("de"));
    }

    void completionsFollowTheAlphabet()
    {
        Panel panel;
        panel.reading.family.addItem(QStringLiteral("кошка"));
        panel.view.setPreferredLanguage(QStringLiteral("en"));
        panel.view.complete(QStringLiteral("ко"));
        QCOMPARE(panel.view.completions()->rowCount(), 1);
    }

    void aPoemIsOneTextOrAsManyAsItHasLines()
    {
        Panel panel;
        panel.view.setPreferredLanguage(QStringLiteral("de"));
        const QString poem
            = QStringLiteral("Summ, summ, summ!\r\nBienchen, summ herum!\n\n\n\nEi, wir tun\n");
        panel.view.complete(poem);
        QCOMPARE(panel.view.typedLines(), 3);
        QVERIFY(panel.view.addText(poem));
        QCOMPARE(panel.reading.now().current->text,
                 QStringLiteral("Summ, summ, summ!\nBienchen, summ herum!\n\nEi, wir tun"));
        QCOMPARE(panel.reading.now().current->reading.verses, (QList<qsizetype>{0, 3, 6}));
        QVERIFY(panel.view.addText(QStringLiteral("Eins\nzwei")));
        QCOMPARE(panel.view.queue()->index(0).data(ItemListModel::TextRole).toString(),
                 QStringLiteral("Eins / zwei"));
        // Prose that was copied with a break behind each full line has but one.
        panel.view.complete(
            QStringLiteral("Es war einmal ein kleiner Igel, der wohnte\nim Wald und "
                           "schlief am liebsten den ganzen\nTag lang."));
        QCOMPARE(panel.view.typedLines(), 1);
        // As browsers and word processors copy a poem: nobody sees these lines.
        const QString copied
            = QStringLiteral("\ufeffOma\u00a0 \r\n\u200b\r\n\t\r\n\u200b\r\nOpa,\u2028Tante\n");
        panel.view.complete(copied);
        QCOMPARE(panel.view.typedLines(), 3);
        QVERIFY(panel.view.addLines(QStringLiteral("Oma\n\n Opa \nOma")));
        QCOMPARE(
            panel.reading.queue().mid(1),
            (QStringList{QStringLiteral("Oma"), QStringLiteral("Opa"), QStringLiteral("Oma")}));
        // All of them or none, and the one that can't be read is named.
        QVERIFY(!panel.view.addLines(QStringLiteral("Hund\n?!\nKatze")));
        QVERIFY(panel.view.message().startsWith(QStringLiteral("?!")));
        QCOMPARE(panel.view.queue()->rowCount(), 4);
        QCOMPARE(panel.reading.family.library().count().value(), 4);
    }

    void linesBeginASession()
    {
        Panel panel;
        QVERIFY(panel.view.addLines(QStringLiteral("Да.\nНет.")));
        QCOMPARE(panel.view.currentWord(), QStringLiteral("Да."));
        QCOMPARE(panel.reading.queue(), QStringList{QStringLiteral("Нет.")});
    }

    void whatCanNotBeReadIsRefusedWithAReason()
    {
        Panel panel;
        panel.view.takeNextStep();
        for (const QString &text :
             {QString(), QStringLiteral(" ... "), QString(maxItemTextLength + 1, u'a')}) {
            QVERIFY(!panel.view.addText(text));
            QVERIFY(!panel.view.message().isEmpty());
        }
        QVERIFY(!panel.view.hasText());
        QCOMPARE(panel.reading.family.library().count().value(), 0);
        // The next thing that works takes the message away.
        QVERIFY(panel.view.addText(QStringLiteral("Да.")));
        QVERIFY(panel.view.message().isEmpty());
    }

    void aFullDiskIsToldAndChangesNothing()
    {
        Panel panel;
        panel.view.takeNextStep();
        panel.reading.family.fillDisk();
        const QString text(3'000, u'а');
        QVERIFY(!panel.view.addText(text));
        QVERIFY(!panel.view.message().isEmpty());
        QVERIFY(!panel.view.hasText());
        panel.reading.family.freeDisk();
        QVERIFY(panel.view.addText(text));
    }

    void anEmptyLibrarySaysWhatToDo()
    {
        Panel panel;
        panel.view.takeNextStep();
        panel.view.takeNextStep();
        QVERIFY(!panel.view.hasText());
        QVERIFY(!panel.view.message().isEmpty());
    }

    void suggestsWhatIsNeitherOnScreenNorWaiting()
    {
        Panel panel;
        for (const QString &text :
             {QStringLiteral("А."), QStringLiteral("Б."), QStringLiteral("В.")})
            panel.reading.family.addItem(text);
        panel.reading.family.addItem(QStringLiteral("Nein."), Language::German);
        panel.view.takeNextStep();
        panel.view.addText(QStringLiteral("А."));
        QCOMPARE(panel.view.suggestions()->rowCount(), 2);
        panel.view.addItem(
            panel.view.suggestions()->index(0).data(ItemListModel::IdRole).toString());
        QCOMPARE(panel.view.suggestions()->rowCount(), 1);
        QCOMPARE(panel.view.queue()->rowCount(), 1);
        panel.view.removeQueued(
            panel.view.queue()->index(0).data(ItemListModel::IdRole).toString());
        QCOMPARE(panel.view.queue()->rowCount(), 0);
        QCOMPARE(panel.view.suggestions()->rowCount(), 2);
    }

    void completesWhatIsTyped()
    {
        Panel panel;
        panel.reading.family.addItem(QStringLiteral("Ёж идёт."));
        panel.reading.family.addItem(QStringLiteral("Лиса."));
        panel.view.complete(QStringLiteral(" еж"));
        QCOMPARE(panel.view.completions()->rowCount(), 1);
        panel.view.complete(QString());
        QCOMPARE(panel.view.completions()->rowCount(), 0);
    }

    void aTextBeginsASession()
    {
        Panel panel;
        panel.view.setPreferredLanguage(QStringLiteral("de"));
        QVERIFY(panel.view.addText(QStringLiteral("Der Ball.")));
        QCOMPARE(panel.view.language(), QStringLiteral("de"));
        QCOMPARE(panel.view.currentWord(), QStringLiteral("Der"));
    }

    void theLanguageIsChosenBeforeASession()
    {
        Panel panel;
        panel.reading.family.addItem(QStringLiteral("Yes."), Language::English);
        QCOMPARE(panel.view.suggestions()->rowCount(), 0);
        panel.view.setPreferredLanguage(QStringLiteral("en"));
        QCOMPARE(panel.view.suggestions()->rowCount(), 1);
        panel.view.setPreferredLanguage(QStringLiteral("fr"));
        QCOMPARE(panel.view.preferredLanguage(), QStringLiteral("en"));
        panel.view.takeNextStep();
        panel.view.setPreferredLanguage(QStringLiteral("de"));
        QCOMPARE(panel.view.language(), QStringLiteral("en"));
        QCOMPARE(panel.view.preferredLanguage(), QStringLiteral("en"));
        panel.view.end();
        QVERIFY(!panel.view.hasSession());
        QVERIFY(panel.view.language().isEmpty());
    }

    void aSessionThatATabletStartedSetsTheLanguage()
    {
        Panel panel;
        panel.reading.apply(StartSession{Language::German});
        QCOMPARE(panel.view.preferredLanguage(), QStringLiteral("de"));
    }

    void theCurtainHidesAndShows()
    {
        Panel panel;
        panel.view.takeNextStep();
        panel.view.addText(QStringLiteral("Да."));
        panel.view.toggleCurtain();
        QVERIFY(panel.view.isCurtainClosed());
        panel.view.toggleCurtain();
        QVERIFY(!panel.view.isCurtainClosed());
    }

    void aWordIsMarkedWithinTwoSecondsOfTheStepAfterIt()
    {
        Panel panel;
        ReadingPageModel &view = panel.view;
        view.setPreferredLanguage(QStringLiteral("ru"));
        view.toggleStumbled();
        QVERIFY(view.marks().isEmpty());
        QVERIFY(!view.canMark());
        view.addText(QStringLiteral("Мама — мыла раму."));
        QVERIFY(view.canMark());
        const auto marked = [&] { return view.marks().keys(); };
        view.toggleStumbled();
        QCOMPARE(marked(), QStringList{QStringLiteral("0")});
        QVERIFY(view.isStumbled());
        view.toggleStumbled();
        QVERIFY(marked().isEmpty());

        panel.pause();
        view.takeNextStep();
        panel.reading.family.clock.advance(1'900ms);
        view.toggleStumbled(); // the word before, beyond the dash
        QCOMPARE(marked(), QStringList{QStringLiteral("0")});
        view.toggleStumbled(); // and then the current one
        QCOMPARE(marked(), (QStringList{QStringLiteral("0"), QStringLiteral("2")}));
        view.toggleStumbledBefore();
        QCOMPARE(marked(), QStringList{QStringLiteral("2")});

        view.takeNextStep();
        panel.reading.family.clock.advance(2s);
        view.toggleStumbled();
        QCOMPARE(marked(), (QStringList{QStringLiteral("2"), QStringLiteral("3")}));
        view.goBack();
        QSignalSpy changed(&view, &ReadingPageModel::marksChanged);
        view.toggleStumbled(); // a step back is none of the child's
        QVERIFY(!changed.isEmpty());
        QCOMPARE(marked(), QStringList{QStringLiteral("3")});
        view.undo();
        QCOMPARE(marked(), (QStringList{QStringLiteral("2"), QStringLiteral("3")}));

        view.takeNextStep();
        view.unmarkWord(3);
        view.takeNextStep();
        QVERIFY(view.isCompleted());
        view.toggleStumbled();
        QCOMPARE(marked(), (QStringList{QStringLiteral("2"), QStringLiteral("3")}));
        view.markWord(3, QStringLiteral("told"));
        view.markWord(3, QStringLiteral("no such"));
        QCOMPARE(view.marks()[QStringLiteral("3")].toString(), QStringLiteral("told"));
        QCOMPARE(view.message(), QString());
    }

    void theButtonForMarksSaysWhichWordItMeans()
    {
        Panel panel;
        ReadingPageModel &view = panel.view;
        QCOMPARE(view.wordToMark(), QString());
        view.setPreferredLanguage(QStringLiteral("ru"));
        view.addText(QStringLiteral("Мама — мыла раму."));
        QCOMPARE(view.wordToMark(), QStringLiteral("Мама"));
        QCOMPARE(view.markText(), QString());
        view.toggleStumbled();
        QVERIFY(view.isStumbled());
        QCOMPARE(view.markText(), QStringLiteral("“Мама” is marked."));

        // Just after a step it is the word before, whose mark a tap would take away.
        panel.pause();
        view.takeNextStep();
        QCOMPARE(view.markText(), QString());
        QCOMPARE(view.wordToMark(), QStringLiteral("Мама"));
        QVERIFY(view.isStumbled());
        view.toggleStumbled();
        QCOMPARE(view.markText(), QStringLiteral("“Мама” is not marked any more."));
        // The second tap, and one that comes later, mean the current one.
        QCOMPARE(view.wordToMark(), QStringLiteral("мыла"));
        QVERIFY(!view.isStumbled());
        view.takeNextStep();
        QCOMPARE(view.wordToMark(), QStringLiteral("мыла"));
        panel.reading.family.clock.advance(2s);
        QCOMPARE(view.wordToMark(), QStringLiteral("раму"));
        view.takeNextStep();
        QVERIFY(view.isCompleted());
        QCOMPARE(view.wordToMark(), QStringLiteral("раму"));
    }

    void whatWasPutFirstWaitsInSightAndComesFirst()
    {
        Panel panel;
        ReadingPageModel &view = panel.view;
        view.setPreferredLanguage(QStringLiteral("ru"));
        view.addText(QStringLiteral("Лиса несёт зонтик."));
        const QUuid session = *panel.reading.now().sessionId;
        while (!view.isCompleted()) {
            panel.reading.family.clock.advance(1s);
            view.takeNextStep();
        }
        view.end();
        const QUuid wanted = panel.reading.family.addItem(QStringLiteral("Ещё один текст."));
        QVERIFY(panel.reading.core().practice().putFirst(session, wanted));
        const auto waiting = [&](int role) { return view.queue()->index(0).data(role).toString(); };
        view.offerNextTexts();
        QTRY_COMPARE(view.queueLength(), 1);
        QCOMPARE(waiting(ItemListModel::TextRole), QStringLiteral("Ещё один текст."));
        QCOMPARE(waiting(ItemListModel::NoteRole), QStringLiteral("You put it first."));
        QVERIFY(!view.canSkip()); // nothing runs yet
        for (const ItemListModel::Row &row : view.suggestions()->rows())
            QVERIFY(row.id != wanted);

        panel.pause();
        view.takeNextStep();
        QVERIFY(view.hasSession());
        QCOMPARE(panel.reading.queue(), QStringList(QStringLiteral("Ещё один текст.")));
        QCOMPARE(waiting(ItemListModel::NoteRole), QStringLiteral("You put it first."));
        QCOMPARE(view.nextStep(), Step::NextText);
        view.takeNextStep();
        QCOMPARE(panel.reading.now().current->text, QStringLiteral("Ещё один текст."));
        QCOMPARE(view.queueLength(), 0);
    }

    void whatWasPutFirstIsNotWantedAnyMore()
    {
        Panel panel;
        ReadingPageModel &view = panel.view;
        view.setPreferredLanguage(QStringLiteral("ru"));
        view.addText(QStringLiteral("Лиса."));
        const QUuid session = *panel.reading.now().sessionId;
        panel.pause();
        view.takeNextStep();
        view.end();
        const QUuid wanted = panel.reading.family.addItem(QStringLiteral("Ещё один текст."));
        QVERIFY(panel.reading.core().practice().putFirst(session, wanted));
        view.offerNextTexts();
        QTRY_COMPARE(view.queueLength(), 1);
        view.removeQueued(view.queue()->index(0).data(ItemListModel::IdRole).toString());
        QCOMPARE(view.message(), QString());
        QCOMPARE(view.queueLength(), 0);
        panel.pause();
        view.takeNextStep();
        QVERIFY(panel.reading.queue().isEmpty());
    }

    void everyActionCountsAsActivity()
    {
        Panel panel;
        panel.reading.family.addItem(QStringLiteral("Да."));
        panel.view.takeNextStep();
        const QList<std::function<void()>> actions{
            [&] { panel.view.complete(QStringLiteral("Д")); },
            [&] { panel.view.addText(QStringLiteral("...")); },
            [&] { panel.view.takeNextStep(); },
            [&] { panel.view.goBack(); },
            [&] { panel.view.skip(); },
            [&] { panel.view.toggleCurtain(); },
            [&] { panel.view.toggleStumbled(); },
            [&] { panel.view.removeQueued(QString()); },
        };
        for (qsizetype i = 0; i < actions.size(); ++i) {
            panel.reading.family.clock.advance(std::chrono::minutes(50));
            actions[i]();
            panel.timer.check();
            QVERIFY2(panel.view.hasSession(), QByteArray::number(i));
        }
        panel.reading.family.clock.advance(std::chrono::minutes(61));
        panel.timer.check();
        QVERIFY(!panel.view.hasSession());
    }

    void walksFromSyllableToSyllableUnnoticedByTheSession()
    {
        Panel desk;
        DisplayStyle style;
        style.goesBySyllable = true;
        desk.reading.apply(StartSession{});
        desk.reading.apply(SetDisplayStyle{style});
        desk.reading.add(QStringLiteral("Мама дома."));
        const quint64 revision = desk.reading.now().revision;
        QCOMPARE(desk.view.syllable(), 0);
        QCOMPARE(desk.view.nextStep(), ReadingPageModel::Step::NextSyllable);
        desk.view.takeNextStep();
        QCOMPARE(desk.view.syllable(), 1);
        QCOMPARE(desk.view.nextStep(), ReadingPageModel::Step::NextWord);
        QVERIFY(desk.view.canGoBack());
        QCOMPARE(desk.reading.now().revision, revision);
        desk.view.takeNextStep();
        QCOMPARE(desk.view.wordIndex(), 1);
        QCOMPARE(desk.view.syllable(), 0);
        desk.view.takeNextStep();
        desk.view.goBack();
        QCOMPARE(desk.view.syllable(), 0);
        desk.view.goBack();
        QCOMPARE(desk.view.wordIndex(), 0);
    }

    void takesTheLastStepBack()
    {
        Panel desk;
        desk.reading.apply(StartSession{});
        desk.reading.add(QStringLiteral("Раз два три."));
        desk.view.undo();
        QCOMPARE(desk.view.wordIndex(), 0);
        desk.view.takeNextStep();
        desk.view.undo();
        QCOMPARE(desk.view.wordIndex(), 0);
        desk.view.undo();
        QCOMPARE(desk.view.wordIndex(), 0);
        desk.view.takeNextStep();
        desk.view.goBack();
        desk.view.undo();
        QCOMPARE(desk.view.wordIndex(), 1);
        // The curtain opens as it was closed; what it hides is another matter.
        desk.view.toggleCurtain();
        desk.view.toggleCurtain();
        desk.view.undo();
        QVERIFY(!desk.view.isCurtainClosed());
    }

    void takesTheEndOfATextBack()
    {
        Panel desk;
        desk.reading.apply(StartSession{});
        desk.reading.add(QStringLiteral("Раз два."));
        desk.view.takeNextStep();
        desk.view.takeNextStep();
        QVERIFY(desk.view.isCompleted());
        desk.view.undo();
        QCOMPARE(desk.view.wordIndex(), 1);
        QVERIFY(!desk.view.isCompleted());
        // It is not completed in the database either.
        const QUuid session = *desk.reading.now().sessionId;
        const auto items = desk.reading.family.sessions().items(session).value();
        QVERIFY(!items.front().completedAt);
        desk.view.takeNextStep();
        QVERIFY(desk.view.isCompleted());
    }

    void aTextThatHasJustEndedIsNotLeft()
    {
        Panel desk;
        desk.reading.apply(StartSession{Language::German});
        for (const char *text : {"eins", "zwei drei", "vier"})
            desk.reading.add(QString::fromLatin1(text), Language::German);
        desk.view.takeNextStep();
        QVERIFY(desk.view.isCompleted());
        // The same key again, another one, a clicker beside the keyboard, the way to the next text.
        desk.reading.family.clock.advance(699ms);
        desk.view.takeNextStep();
        desk.view.skip();
        QVERIFY(desk.view.isCompleted());
        QCOMPARE(desk.view.queue()->rowCount(), 2);
        desk.reading.family.clock.advance(1ms);
        desk.view.takeNextStep();
        QCOMPARE(desk.view.currentWord(), QStringLiteral("zwei"));
        // Two who press at once mean the text that ended: the new one stays at its first word.
        desk.view.takeNextStep();
        QCOMPARE(desk.view.currentWord(), QStringLiteral("zwei"));
        desk.pause();
        desk.view.takeNextStep();
        desk.view.goBack();
        desk.view.takeNextStep();
        QCOMPARE(desk.view.currentWord(), QStringLiteral("drei"));
    }

    void aTextThatATabletEndsIsNotLeftEither()
    {
        Panel desk;
        desk.reading.apply(StartSession{Language::German});
        for (const char *text : {"eins", "zwei", "drei"})
            desk.reading.add(QString::fromLatin1(text), Language::German);
        QVERIFY(desk.reading.model().apply(AdvanceWord{1}, {.id = 7}));
        desk.view.takeNextStep();
        desk.view.skip();
        QVERIFY(desk.view.isCompleted());
        desk.pause();
        QVERIFY(desk.reading.model().apply(NextItem{}, {.id = 7}));
        desk.view.takeNextStep(); // a single word is not read to its end before anybody saw it
        QCOMPARE(desk.view.currentWord(), QStringLiteral("zwei"));
        desk.view.skip(); // that is what it says
        QCOMPARE(desk.view.currentWord(), QStringLiteral("drei"));
    }

    void noTextIsBroughtToOneThatHasJustEnded()
    {
        Panel desk;
        desk.reading.family.addItem(QStringLiteral("Дом."));
        desk.reading.apply(StartSession{});
        desk.reading.add(QStringLiteral("Да."));
        desk.view.takeNextStep();
        desk.view.takeNextStep();
        QVERIFY(desk.view.isCompleted());
        QCOMPARE(desk.view.queue()->rowCount(), 0);
        desk.pause();
        desk.view.takeNextStep();
        QCOMPARE(desk.view.currentWord(), QStringLiteral("Дом."));
        // And back again, with both texts where they were.
        desk.pause();
        QVERIFY(desk.view.undoText().contains(QStringLiteral("Да.")));
        desk.view.undo();
        QVERIFY(desk.view.isCompleted());
        QCOMPARE(desk.view.queue()->rows().front().text, QStringLiteral("Дом."));
    }

    void backIsOfferedFromTheEndAndFromTheNextText()
    {
        Panel desk;
        desk.reading.apply(StartSession{Language::German});
        for (const char *text : {"eins", "zwei"})
            desk.reading.add(QString::fromLatin1(text), Language::German);
        desk.view.takeNextStep();
        QVERIFY(!desk.view.undoText().isEmpty());
        desk.pause();
        desk.view.takeNextStep();
        QVERIFY(desk.view.undoText().contains(QStringLiteral("eins")));
        desk.view.undo();
        QVERIFY(desk.view.isCompleted());
        desk.view.undo();
        QCOMPARE(desk.view.currentWord(), QStringLiteral("eins"));
        QCOMPARE(desk.view.undoText(), QString());
    }

    void whatIsTakenOutOrLeftOverCanComeBack()
    {
        Panel desk;
        desk.reading.apply(StartSession{Language::German});
        for (const char *text : {"eins", "zwei", "drei"})
            desk.reading.add(QString::fromLatin1(text), Language::German);
        const ItemListModel::Row waiting = desk.view.queue()->rows().front();
        desk.view.removeQueued(waiting.id.toString());
        QVERIFY(desk.view.undoText().contains(QStringLiteral("zwei")));
        QCOMPARE(desk.view.queue()->rows().size(), 1);
        desk.view.undo();
        QCOMPARE(desk.view.queue()->rows().front(), waiting);
        QCOMPARE(desk.view.undoText(), QString());
        desk.view.end();
        QVERIFY(!desk.view.hasSession());
        QVERIFY(!desk.view.undoText().isEmpty());
        desk.view.undo();
        QCOMPARE(desk.view.language(), QStringLiteral("de"));
        QCOMPARE(desk.reading.now().current->text, QStringLiteral("eins"));
        QCOMPARE(desk.view.queue()->rows().size(), 2);
        desk.view.end();
        desk.view.dismissUndo();
        desk.view.undo();
        QVERIFY(!desk.view.hasSession());
    }

    void aHiddenTextIsHiddenWhenItsSessionComesBack()
    {
        Panel desk;
        desk.reading.apply(StartSession{Language::German});
        desk.reading.add(QStringLiteral("eins"), Language::German);
        desk.view.toggleCurtain();
        desk.view.end();
        QVERIFY(!desk.view.isCurtainClosed());
        bool wasOpen = false;
        QObject::connect(&desk.reading.model(), &SessionModel::snapshotChanged, &desk.view,
                         [&wasOpen](const SnapshotPtr &snapshot) {
                             wasOpen = wasOpen || (snapshot->current && !snapshot->curtainClosed);
                         });
        desk.view.undo();
        QVERIFY(desk.view.hasText() && desk.view.isCurtainClosed());
        QVERIFY(!wasOpen);
    }
};

QTEST_GUILESS_MAIN(ReadingPageModelTest)
#include "ReadingPageModelTest.moc"
