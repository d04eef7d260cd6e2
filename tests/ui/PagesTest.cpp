// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/StarterLibrary.h"
#include "support/ReadingYears.h"
#include "support/TestDesktop.h"

#include <QAccessible>
#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace chitai;

/// The pages of the parent's window beside the one for reading, in the real windows.
class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // What a page was not given shows nowhere else.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("TypeError|ReferenceError|Unable")));
    }

    void findsInTwoKeystrokesAndAddsByEnter()
    {
        TestDesktop desktop;
        for (const char *text : {"apple", "bread", "house", "hound"})
            desktop.reading.family.addItem(QString::fromLatin1(text), Language::English);
        open(desktop, 2);
        // Nothing has to be clicked first.
        TestDesktop::type(desktop.panel(), QStringLiteral("us"));
        QQuickItem *list = TestDesktop::find(desktop.panel(), QStringLiteral("libraryList"));
        QCOMPARE(list->property("count").toInt(), 1);
        QTest::keyClick(&desktop.panel(), Qt::Key_Down);
        QCOMPARE(desktop.ui.item().text(), QStringLiteral("house"));
        // The first Enter goes to what can be done with it, the second does the likeliest.
        QTest::keyClick(&desktop.panel(), Qt::Key_Return);
        QVERIFY(!desktop.reading.now().current);
        QTest::keyClick(&desktop.panel(), Qt::Key_Return);
        QCOMPARE(desktop.reading.now().current->text, QStringLiteral("house"));
        QCOMPARE(desktop.reading.now().language, Language::English);
    }

    void aClickerReadsOnWhileTheLibraryIsOpen()
    {
        TestDesktop desktop;
        desktop.reading.apply(StartSession{Language::English});
        desktop.reading.add(QStringLiteral("One two three."), Language::English);
        open(desktop, 2);
        QTest::keyClick(&desktop.panel(), Qt::Key_PageDown);
        QCOMPARE(desktop.view().wordIndex(), 1);
        // The other keys belong to the page.
        TestDesktop::find(desktop.panel(), QStringLiteral("libraryList"))->forceActiveFocus();
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Space, Qt::Key_Left})
            QTest::keyClick(&desktop.panel(), key);
        QCOMPARE(desktop.view().wordIndex(), 1);
        QCOMPARE(desktop.ui.library().entries()->selectedCount(), 1);
        QTest::keyClick(&desktop.panel(), Qt::Key_PageUp);
        QCOMPARE(desktop.view().wordIndex(), 0);
        open(desktop, 1);
        QTest::keyClick(&desktop.panel(), Qt::Key_Right);
        QCOMPARE(desktop.view().wordIndex(), 1);
    }

    void theHandbookIsFoundWithoutKnowingItsKey()
    {
        TestDesktop desktop;
        open(desktop, 5);
        QQuickItem *button = findVisible(desktop, QStringLiteral("openHandbook"));
        QVERIFY(button);
        click(desktop, button);
        QCOMPARE(desktop.ui.pages().current(), PageListModel::Handbook);
        QCOMPARE(desktop.ui.handbook().chapter(), QStringLiteral("tablets"));
        click(desktop, button);
        QCOMPARE(desktop.ui.pages().current(), PageListModel::Devices);
    }

    void whyThereIsNoBackupIsToldOnTwoPages()
    {
        TestDesktop desktop;
        const QString name = QStringLiteral("backupTrouble");
        const QString onFiles = QStringLiteral("filesBackupTrouble");
        QVERIFY(!findVisible(desktop, name));
        QFile blocker(desktop.reading.family.folder() + QStringLiteral("/backups"));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        desktop.backups.check();
        QTRY_VERIFY(findVisible(desktop, name));
        click(desktop, findVisible(desktop, name + QStringLiteral("Offer")));
        QTRY_VERIFY(findVisible(desktop, onFiles));
        QVERIFY(blocker.remove());
        click(desktop, findVisible(desktop, onFiles + QStringLiteral("Offer")));
        QTRY_VERIFY(!findVisible(desktop, onFiles));
        open(desktop, 1);
        QVERIFY(!findVisible(desktop, name));
    }

    void aDialogSaysWhetherItOpensOrSaves()
    {
        TestDesktop desktop;
        int dialogs = 0;
        for (const PageListModel::Page page :
             {PageListModel::Library, PageListModel::Story, PageListModel::Progress,
              PageListModel::Settings, PageListModel::Files}) {
            desktop.ui.pages().setCurrent(page);
            (void)desktop.panel().grabWindow();
        }
        for (const QObject *dialog : dialogsIn(desktop.panel().contentItem())) {
            ++dialogs;
            const bool saves = dialog->property("fileMode").toInt() == 2; // FileDialog.SaveFile
            QCOMPARE(dialog->property("acceptLabel").toString(),
                     saves ? QStringLiteral("Save") : QStringLiteral("Open"));
        }
        QVERIFY2(dialogs >= 6, QByteArray::number(dialogs));
    }

    void deletesByKeyAndBringsBack()
    {
        TestDesktop desktop;
        desktop.reading.family.addItem(QStringLiteral("apple"), Language::English);
        desktop.reading.family.addItem(QStringLiteral("bread"), Language::English);
        open(desktop, 2);
        QQuickItem *list = TestDesktop::find(desktop.panel(), QStringLiteral("libraryList"));
        QTest::keyClick(&desktop.panel(), Qt::Key_Down);
        QTest::keyClick(&desktop.panel(), Qt::Key_Delete);
        QTRY_COMPARE(list->property("count").toInt(), 1);
        QVERIFY(!desktop.ui.item().text().contains(QStringLiteral("apple")));
        QQuickItem *undo = findVisible(desktop, QStringLiteral("undoLineOffer"));
        QVERIFY(undo);
        click(desktop, undo);
        QTRY_COMPARE(list->property("count").toInt(), 2);
    }

    void aRowIsStarredSelectedAndAddedByMouse()
    {
        TestDesktop desktop;
        desktop.reading.family.addItem(QStringLiteral("apple"), Language::English);
        open(desktop, 2);
        (void)desktop.panel().grabWindow();
        QQuickItem *star = findVisible(desktop, QStringLiteral("starItem"));
        QVERIFY(star);
        click(desktop, star);
        QTRY_VERIFY(star->property("isFilled").toBool());
        click(desktop, TestDesktop::find(desktop.panel(), QStringLiteral("select")));
        QCOMPARE(desktop.ui.library().entries()->selectedCount(), 1);
        (void)desktop.panel().grabWindow();
        click(desktop, findVisible(desktop, QStringLiteral("addSelected")));
        QCOMPARE(desktop.reading.now().current->text, QStringLiteral("apple"));
    }

    void aRowIsAddedAndStarredByKey()
    {
        TestDesktop desktop;
        const QUuid apple
            = desktop.reading.family.addItem(QStringLiteral("apple"), Language::English);
        open(desktop, 2);
        QTest::keyClick(&desktop.panel(), Qt::Key_Down);
        QTest::keyClick(&desktop.panel(), Qt::Key_S);
        QVERIFY(desktop.reading.libraryService().item(apple)->starred);
        QTest::keyClick(&desktop.panel(), Qt::Key_Plus);
        QCOMPARE(desktop.reading.now().current->text, QStringLiteral("apple"));
    }

    void severalAreSelectedByKeyAndByControl()
    {
        TestDesktop desktop;
        for (const char *text : {"apple", "bread", "house"})
            desktop.reading.family.addItem(QString::fromLatin1(text), Language::English);
        open(desktop, 2);
        const LibraryListModel &entries = *desktop.ui.library().entries();
        QTest::keyClick(&desktop.panel(), Qt::Key_Down);
        QTest::keyClick(&desktop.panel(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(entries.selectedCount(), 2);
        (void)desktop.panel().grabWindow();
        QQuickItem *list = TestDesktop::find(desktop.panel(), QStringLiteral("libraryList"));
        const auto *row = list->property("currentItem").value<QQuickItem *>();
        const QString open = desktop.ui.item().text();
        QTest::mouseClick(&desktop.panel(), Qt::LeftButton, Qt::ControlModifier,
                          row->mapToScene({row->width() / 2, row->height() / 2}).toPoint());
        QCOMPARE(entries.selectedCount(), 1);
        QCOMPARE(desktop.ui.item().text(), open);
    }

    void newTextsAreTypedAndShown()
    {
        TestDesktop desktop;
        open(desktop, 2);
        desktop.ui.library().setOnlyStarred(true);
        QTest::keyClick(&desktop.panel(), Qt::Key_N, Qt::ControlModifier);
        TestDesktop::type(desktop.panel(), QStringLiteral("the cat"));
        QTest::keyClick(&desktop.panel(), Qt::Key_Return);
        TestDesktop::type(desktop.panel(), QStringLiteral("the dog"));
        QCOMPARE(desktop.ui.newText().textCount(), 2);
        QCOMPARE(desktop.ui.newText().language(), QStringLiteral("en"));
        QTest::keyClick(&desktop.panel(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desktop.ui.library().entries()->rowCount(), 2);
        QCOMPARE(desktop.ui.item().text(), QStringLiteral("the cat"));
        QVERIFY(findVisible(desktop, QStringLiteral("readNext")));
    }

    void aFilterIsAChipAndGoesWithOneTap()
    {
        TestDesktop desktop;
        desktop.reading.family.addItem(QStringLiteral("apple"), Language::English);
        open(desktop, 2);
        (void)desktop.panel().grabWindow();
        click(desktop, findVisible(desktop, QStringLiteral("filterButton")));
        (void)desktop.panel().grabWindow();
        click(desktop, findVisible(desktop, QStringLiteral("onlyStarred")));
        QTRY_COMPARE(desktop.ui.library().entries()->rowCount(), 0);
        (void)desktop.panel().grabWindow();
        click(desktop, findVisible(desktop, QStringLiteral("filterChip0")));
        QCOMPARE(desktop.ui.library().entries()->rowCount(), 1);
        QVERIFY(!findVisible(desktop, QStringLiteral("filterChip0")));
    }

    void anUnsavedTextBelongsToItsItemAlone()
    {
        TestDesktop desktop;
        desktop.reading.family.addItem(QStringLiteral("apple"), Language::English);
        desktop.reading.family.addItem(QStringLiteral("bread"), Language::English);
        desktop.panel().resize(1366, 768); // list and text beside each other
        open(desktop, 2);
        QTest::keyClick(&desktop.panel(), Qt::Key_Down);
        QQuickItem *words = TestDesktop::find(desktop.panel(), QStringLiteral("itemText"));
        QCOMPARE(words->property("text").toString(), QStringLiteral("apple"));
        (void)desktop.panel().grabWindow();
        click(desktop, findVisible(desktop, QStringLiteral("changeText")));
        QVERIFY(words->hasActiveFocus());
        QTest::keyClick(&desktop.panel(), Qt::Key_End);
        TestDesktop::type(desktop.panel(), QStringLiteral("s"));
        QTest::keyClick(&desktop.panel(), Qt::Key_Return);
        QCOMPARE(desktop.ui.item().text(), QStringLiteral("apples"));
        TestDesktop::type(desktop.panel(), QStringLiteral("z"));
        TestDesktop::find(desktop.panel(), QStringLiteral("libraryList"))->forceActiveFocus();
        QTest::keyClick(&desktop.panel(), Qt::Key_Down);
        QCOMPARE(words->property("text").toString(), QStringLiteral("bread"));
        // It waits, and Esc gives what is typed up where the keyboard is in the field.
        (void)desktop.panel().grabWindow();
        click(desktop, findVisible(desktop, QStringLiteral("saveUnsaved")));
        QVERIFY(!findVisible(desktop, QStringLiteral("unsavedText")));
        QCOMPARE(desktop.reading.family.search()
                     .find({.text = QStringLiteral("applesz")})
                     .value()
                     .entries.size(),
                 1);
        (void)desktop.panel().grabWindow();
        click(desktop, findVisible(desktop, QStringLiteral("changeText")));
        TestDesktop::type(desktop.panel(), QStringLiteral("y"));
        QVERIFY(desktop.ui.item().isEdited());
        desktop.panel().showFullScreen();
        QTest::keyClick(&desktop.panel(), Qt::Key_Escape);
        QCOMPARE(words->property("text").toString(), QStringLiteral("bread"));
        QCOMPARE(desktop.panel().visibility(), QWindow::FullScreen);
    }

    void whateverIsDoneInTheWindowKeepsTheSession()
    {
        TestDesktop desktop;
        desktop.reading.apply(StartSession{Language::English});
        open(desktop, 2);
        for (int i = 0; i < 3; ++i) {
            desktop.reading.family.clock.advance(std::chrono::minutes(50));
            TestDesktop::type(desktop.panel(), QStringLiteral("a"));
            desktop.timer.check();
            QVERIFY(desktop.reading.now().hasSession());
        }
        desktop.reading.family.clock.advance(std::chrono::minutes(61));
        desktop.timer.check();
        QVERIFY(!desktop.reading.now().hasSession());
    }

    /// A screen reader's action comes without an event of the window.
    void anActionWithoutAnEventKeepsTheSessionToo()
    {
        TestDesktop desktop;
        desktop.reading.apply(StartSession{});
        const QList<std::function<void()>> actions{
            [&] { desktop.view().skip(); },
            [&] { desktop.ui.settings().setStyle({}); },
            [&] { desktop.ui.corrections().undo(); },
            [&] {
                desktop.ui.syllableEditor().openWord(QStringLiteral("de"), QStringLiteral("mama"));
            },
        };
        for (qsizetype i = 0; i < actions.size(); ++i) {
            desktop.reading.family.clock.advance(std::chrono::minutes(50));
            actions[i]();
            desktop.timer.check();
            QVERIFY2(desktop.reading.now().hasSession(), QByteArray::number(i));
        }
    }

    void aScreenReaderSelectsARow()
    {
        TestDesktop desktop;
        desktop.reading.family.addItem(QStringLiteral("apple"), Language::English);
        open(desktop, 2);
        QAccessibleInterface *select = QAccessible::queryAccessibleInterface(
            TestDesktop::find(desktop.panel(), QStringLiteral("select")));
        QVERIFY(select && select->actionInterface());
        QCOMPARE(select->role(), QAccessible::CheckBox);
        select->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(desktop.ui.library().entries()->selectedCount(), 1);
        select->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(desktop.ui.library().entries()->selectedCount(), 0);
        const QAccessibleInterface *row = select->parent();
        while (row && row->role() != QAccessible::ListItem)
            row = row->parent();
        QVERIFY(row);
        QCOMPARE(row->text(QAccessible::Name), QStringLiteral("apple"));
    }

    void aRangeIsSelectedByMouse()
    {
        TestDesktop desktop;
        for (const char *text : {"apple", "bread", "house"})
            desktop.reading.family.addItem(QString::fromLatin1(text), Language::English);
        open(desktop, 2);
        const QQuickItem *select = TestDesktop::find(desktop.panel(), QStringLiteral("select"));
        const QPoint first
            = select->mapToScene({select->width() / 2, select->height() / 2}).toPoint();
        QTest::mouseClick(&desktop.panel(), Qt::LeftButton, {}, first);
        QCOMPARE(desktop.ui.library().entries()->selectedCount(), 1);
        const QQuickItem *row = select->parentItem();
        while (row->parentItem() && !row->inherits("QQuickItemDelegate"))
            row = row->parentItem();
        const QPoint third(first.x(), first.y() + 2 * qRound(row->height()));
        QTest::mouseClick(&desktop.panel(), Qt::LeftButton, Qt::ShiftModifier, third);
        QCOMPARE(desktop.ui.library().entries()->selectedCount(), 3);
        QTest::mouseClick(&desktop.panel(), Qt::LeftButton, {}, first);
        QCOMPARE(desktop.ui.library().entries()->selectedCount(), 2);
    }

    void aPictureIsGivenAndDeletedByKeyboard()
    {
        TestDesktop desktop;
        const QUuid apple
            = desktop.reading.family.addItem(QStringLiteral("apple"), Language::English);
        const QUuid other
            = desktop.reading.family.addItem(QStringLiteral("bread"), Language::English);
        const QUuid picture = desktop.reading.family.addPicture(other);
        desktop.panel().resize(1366, 768); // list and text beside each other
        open(desktop, 2);
        QTest::keyClick(&desktop.panel(), Qt::Key_Down);
        QCOMPARE(desktop.ui.item().text(), QStringLiteral("apple"));
        (void)desktop.panel().grabWindow();
        click(desktop, findVisible(desktop, QStringLiteral("changePicture")));
        QQuickItem *grid = TestDesktop::find(desktop.panel(), QStringLiteral("allPictures"));
        grid->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(&desktop.panel(), Qt::Key_Return);
        QCOMPARE(desktop.reading.libraryService().item(apple)->illustrationCount, 1);
        QTest::keyClick(&desktop.panel(), Qt::Key_Delete);
        // Asked for twice; the question has the keyboard.
        QCOMPARE(desktop.reading.family.illustrations().count().value(), 1);
        QTest::keyClick(&desktop.panel(), Qt::Key_Return);
        QCOMPARE(desktop.reading.family.illustrations().illustration(picture).error().code,
                 ErrorCode::NotFound);
    }

    void anEveningIsReadAgain()
    {
        TestDesktop desktop;
        desktop.reading.apply(StartSession{Language::English});
        desktop.reading.add(QStringLiteral("One."), Language::English);
        desktop.reading.apply(EndSession{});
        desktop.openEvenings();
        QCOMPARE(TestDesktop::find(desktop.panel(), QStringLiteral("sessionItems"))
                     ->property("count")
                     .toInt(),
                 1);
        (void)desktop.panel().grabWindow();
        click(desktop, TestDesktop::find(desktop.panel(), QStringLiteral("readAgain")));
        QCOMPARE(desktop.reading.now().current->text, QStringLiteral("One."));
        // Deleting is asked for twice.
        QQuickItem *remove = TestDesktop::find(desktop.panel(), QStringLiteral("removeSession"));
        const QString id = desktop.ui.history().sessionId();
        click(desktop, remove);
        QCOMPARE(desktop.ui.history().sessionId(), id);
        (void)desktop.panel().grabWindow();
        click(desktop, findVisible(desktop, QStringLiteral("removeSessionNow")));
        QVERIFY(desktop.ui.history().sessionId() != id);
    }

    void aChartIsGoneThroughByKeys()
    {
        TestDesktop desktop;
        showProgress(desktop);
        for (const char *card : {"paceChart", "textsChart", "tamedChart"}) {
            QQuickItem *chart = TestDesktop::find(desktop.panel(), QString::fromLatin1(card))
                                    ->findChild<QQuickItem *>(QStringLiteral("chart"));
            QVERIFY(chart->isVisible());
            chart->forceActiveFocus(Qt::TabFocusReason);
            const int last = chart->property("count").toInt() - 1;
            QVERIFY(last >= 1);
            QCOMPARE(chart->property("current").toInt(), last);
            QTest::keyClick(&desktop.panel(), Qt::Key_Left);
            QCOMPARE(chart->property("current").toInt(), last - 1);
            const QString told = chart->property("told").toString();
            QVERIFY(!told.isEmpty());
            QCOMPARE(QAccessible::queryAccessibleInterface(chart)->text(QAccessible::Name), told);
            QTest::keyClick(&desktop.panel(), Qt::Key_Home);
            QCOMPARE(chart->property("current").toInt(), 0);
            QTest::keyClick(&desktop.panel(), Qt::Key_Left);
            QCOMPARE(chart->property("current").toInt(), 0);
            QTest::keyClick(&desktop.panel(), Qt::Key_Escape);
            QVERIFY(!chart->hasActiveFocus());
            QCOMPARE(chart->property("current").toInt(), -1);
        }
    }

    void theChartsAreATableToo()
    {
        TestDesktop desktop;
        showProgress(desktop);
        QQuickItem *table = TestDesktop::find(desktop.panel(), QStringLiteral("progressTable"));
        QVERIFY(!table->isVisible());
        click(desktop, TestDesktop::find(desktop.panel(), QStringLiteral("progressAsTable")));
        QVERIFY(table->isVisible());
        QCOMPARE(table->property("count").toInt(),
                 desktop.ui.progress().table().size() + desktop.ui.progress().patterns().size());
        QVERIFY(table->property("count").toInt() > 3);
    }

    void textsForWhatIsHardAreReadNext()
    {
        TestDesktop desktop;
        showProgress(desktop);
        QQuickItem *patterns = TestDesktop::find(desktop.panel(), QStringLiteral("patterns"));
        patterns->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(&desktop.panel(), Qt::Key_Space);
        QCOMPARE(desktop.ui.progress().trained(), 0);
        (void)desktop.panel().grabWindow();
        QVERIFY(
            TestDesktop::find(desktop.panel(), QStringLiteral("readTraining"))->hasActiveFocus());
        QTest::keyClick(&desktop.panel(), Qt::Key_Space);
        QVERIFY(desktop.reading.now().hasSession());
        click(desktop, TestDesktop::find(desktop.panel(), QStringLiteral("leaveTraining")));
        QCOMPARE(desktop.ui.progress().trained(), -1);
    }

    void howAFileIsReadIsShownAndChangedThere()
    {
        TestDesktop desktop;
        desktop.ui.pages().setCurrent(PageListModel::Files);
        QFile file(desktop.reading.family.folder() + QStringLiteral("/texts.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Wort;Nr\n\"Igel\";1\nкот;2\n?;3\n");
        file.close();
        desktop.ui.files().open(QUrl::fromLocalFile(file.fileName()));
        const FilePreviewModel &preview = *desktop.ui.files().preview();
        QTRY_COMPARE(preview.itemCount(), 2);
        (void)desktop.panel().grabWindow();
        QVERIFY(findVisible(desktop, QStringLiteral("languageCounts")));
        QVERIFY(!findVisible(desktop, QStringLiteral("bookUnit")));
        QVERIFY(!findVisible(desktop, QStringLiteral("fileSeparator")));
        click(desktop, findVisible(desktop, QStringLiteral("changeReading")));
        (void)desktop.panel().grabWindow();
        for (const char *name : {"fileEncoding", "fileSeparator", "fileQuotes", "fileHeading"})
            QVERIFY2(findVisible(desktop, QString::fromLatin1(name)), name);
        QQuickItem *heading = findVisible(desktop, QStringLiteral("fileHeading"));
        QVERIFY(QMetaObject::invokeMethod(heading, "picked", Q_ARG(int, 0)));
        QTRY_COMPARE(preview.itemCount(), 3);
    }

    void aFileIsTakenAndStaysInTheLibrary()
    {
        TestDesktop desktop;
        desktop.ui.pages().setCurrent(PageListModel::Files);
        QFile file(desktop.reading.family.folder() + QStringLiteral("/texts.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("number;text\n1;The hound sleeps.\n2;The hen runs.\n");
        file.close();
        // A file dialog is the system's; what it gives is this.
        desktop.ui.files().open(QUrl::fromLocalFile(file.fileName()));
        QTRY_VERIFY(desktop.ui.files().preview()->itemCount() > 0);
        (void)desktop.panel().grabWindow();
        QQuickItem *take = findVisible(desktop, QStringLiteral("importTexts"));
        QVERIFY(take);
        click(desktop, take);
        QTRY_VERIFY(!desktop.ui.files().isBusy());
        QVERIFY(!findVisible(desktop, QStringLiteral("importTexts")));
        open(desktop, 2);
        desktop.ui.library().setLanguage(QStringLiteral("en"));
        QCOMPARE(TestDesktop::find(desktop.panel(), QStringLiteral("libraryList"))
                     ->property("count")
                     .toInt(),
                 2);
    }

    void inHalfAWindowTheCodeAndItsWarningAreSeenTogether()
    {
        TestDesktop desktop;
        desktop.panel().resize(683, 728);
        desktop.ui.devices().setPlace(
            {.isPaired = true,
             .addresses = {QStringLiteral("192.168.1.2:8000")},
             .pairingPage = QUrl(QStringLiteral("http://192.168.1.2:8000/web/pair/")),
             .fingerprint = QStringLiteral("00:01:3F:40:FF:FF")});
        desktop.ui.pages().setCurrent(PageListModel::Devices);
        (void)desktop.panel().grabWindow();
        desktop.ui.devices().openCode();
        (void)desktop.panel().grabWindow();
        const QQuickItem *qrCode = findVisible(desktop, QStringLiteral("pairingQrCode"));
        QVERIFY(qrCode);
        QVERIFY2(std::min(qrCode->width(), qrCode->height()) >= 200,
                 qPrintable(QString::number(qrCode->height())));
        const QQuickItem *words = findVisible(desktop, QStringLiteral("wordsAhead"));
        QVERIFY(words);
        const qreal bottom = words->mapToScene({0, words->height()}).y();
        QVERIFY2(bottom <= desktop.panel().height(), qPrintable(QString::number(bottom)));
    }

    void whatComesNextIsAboveTheTextsOfALongEvening()
    {
        TestDesktop desktop;
        desktop.panel().resize(683, 728);
        desktop.reading.apply(StartSession{Language::German});
        for (int i = 0; i < 20; ++i) {
            desktop.reading.add(QStringLiteral("Oma ruft den Hund zum %1. Mal.").arg(i),
                                Language::German);
            if (desktop.reading.now().isCompleted())
                desktop.reading.apply(NextItem{});
            desktop.reading.apply(MarkWord{1});
            while (!desktop.reading.now().isCompleted()) {
                desktop.reading.family.clock.advance(std::chrono::seconds(1));
                desktop.reading.apply(AdvanceWord{1});
            }
        }
        desktop.reading.apply(EndSession{});
        (void)desktop.panel().grabWindow();
        for (const char *part : {"reviewSentence", "putFirst", "reviewDone"}) {
            const QQuickItem *item = findVisible(desktop, QString::fromLatin1(part));
            QVERIFY2(item, part);
            const qreal bottom = item->mapToScene({0, item->height()}).y();
            QVERIFY2(bottom <= desktop.panel().height(), part);
        }
    }

    void aTabletIsPairedAndTakenOutAgain()
    {
        TestDesktop desktop;
        desktop.ui.devices().setPlace(
            {.isPaired = true,
             .addresses = {QStringLiteral("https://192.168.1.2:8000/")},
             .pairingPage = QUrl(QStringLiteral("https://192.168.1.2:8000/web/pair/"))});
        desktop.ui.network().setAddresses({QStringLiteral("https://192.168.1.2:8000/")}, false,
                                          true);
        desktop.panel().resize(1180, 720);
        QCoreApplication::processEvents();
        (void)desktop.panel().grabWindow();
        // From the page to read with, in one step.
        click(desktop, findVisible(desktop, QStringLiteral("pair")));
        (void)desktop.panel().grabWindow();
        QCOMPARE(desktop.pairing.state(), Pairing::State::Open);
        QCOMPARE(TestDesktop::find(desktop.panel(), QStringLiteral("pairingCode"))
                     ->property("text")
                     .toString()
                     .remove(u' '),
                 desktop.pairing.code());
        const QQuickItem *qrCode = findVisible(desktop, QStringLiteral("pairingQrCode"));
        QVERIFY(qrCode);
        // A camera needs three pixels a module at the least; these are 37 with their margin.
        QVERIFY(std::min(qrCode->width(), qrCode->height()) >= 3 * 37);
        QVERIFY(desktop.pairing.pair(desktop.pairing.code(), QStringLiteral("iPad")));
        (void)desktop.panel().grabWindow();
        QVERIFY(!findVisible(desktop, QStringLiteral("pairingQrCode")));

        QQuickItem *name = findVisible(desktop, QStringLiteral("deviceName"));
        QVERIFY(name);
        // That it is connected it says itself; nobody counts clients above it.
        QVERIFY(!findVisible(desktop, QStringLiteral("clients")));
        name->forceActiveFocus();
        QTest::keyClick(&desktop.panel(), Qt::Key_End);
        TestDesktop::type(desktop.panel(), QStringLiteral(" two"));
        QTest::keyClick(&desktop.panel(), Qt::Key_Return);
        QCOMPARE(desktop.devices.all().front().name, QStringLiteral("iPad two"));
        // Taking out is asked for twice.
        click(desktop, findVisible(desktop, QStringLiteral("takeBack")));
        (void)desktop.panel().grabWindow();
        QCOMPARE(desktop.devices.all().size(), 1);
        click(desktop, findVisible(desktop, QStringLiteral("takeBackNow")));
        QVERIFY(desktop.devices.all().isEmpty());
        // No network: said instead of an address that nobody reaches.
        desktop.ui.devices().setPlace({.isPaired = true});
        QVERIFY(findVisible(desktop, QStringLiteral("noNetwork")));
    }

    void thePictureIsTheReward()
    {
        TestDesktop desktop;
        const QUuid text
            = desktop.reading.family.addItem(QStringLiteral("One."), Language::English);
        QImage image(400, 300, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "PNG");
        QUuid picture;
        connect(&desktop.importer, &IllustrationImporter::finished, this,
                [&](quint64, const Result<ImportedIllustration> &made) {
                    picture = made.value().illustration.id;
                });
        desktop.importer.importBytes(bytes);
        QTRY_VERIFY(!picture.isNull());
        QVERIFY(desktop.reading.libraryService().link(text, picture));
        desktop.reading.apply(StartSession{Language::English});
        desktop.reading.apply(AddItem{text});
        const auto redShare = [&] {
            const QImage shot = desktop.display().grabWindow();
            int red = 0;
            for (int y = 0; y < shot.height(); y += 8) {
                for (int x = 0; x < shot.width(); x += 8)
                    red += QColor(shot.pixel(x, y)).red() > 200
                        && QColor(shot.pixel(x, y)).green() < 60;
            }
            return double(red) * 64 / (shot.width() * shot.height());
        };
        // It is there before it is wanted, and shown when it is earned.
        QQuickItem *reward = TestDesktop::find(desktop.display(), QStringLiteral("reward"));
        QTRY_COMPARE(reward->property("status").toInt(), 1);
        QCOMPARE(redShare(), 0.0);
        desktop.reading.apply(AdvanceWord{1});
        QVERIFY2(redShare() > 0.1, QByteArray::number(redShare()));
        desktop.reading.apply(SetCurtain{true});
        QCOMPARE(redShare(), 0.0);
        desktop.reading.apply(SetCurtain{false});
        // Nothing of it is left when it is deleted meanwhile.
        QVERIFY(desktop.reading.libraryService().removeIllustration(picture));
        QCOMPARE(redShare(), 0.0);
    }

private:
    /// Opens a page, counted from 1 as its key is.
    /// Half a year of reading, and the page that tells of it.
    static void showProgress(TestDesktop &desktop)
    {
        TestFamily &family = desktop.reading.family;
        if (!addStarterLibrary(family.library(), family.settings()))
            qFatal("no starter library");
        const QDate today = family.clock.now().date();
        ReadingYears(family, ReadingYears::longTexts(family, Language::Russian, 90))
            .read({.child = desktop.profiles.active().id,
                   .first = today.addDays(-170),
                   .last = today,
                   .daysBetween = 4,
                   .hard = QStringLiteral("шж")});
        desktop.panel().resize(1366, 900);
        open(desktop, 4);
    }

    static void open(TestDesktop &desktop, int page)
    {
        QTest::keyClick(&desktop.panel(), Qt::Key(Qt::Key_0 + page), Qt::ControlModifier);
        (void)desktop.panel().grabWindow();
    }

    static QQuickItem *findVisible(TestDesktop &desktop, const QString &name)
    {
        return findVisibleIn(desktop.panel().contentItem(), name);
    }

    static QQuickItem *findVisibleIn(QQuickItem *item, const QString &name)
    {
        if (item->objectName() == name && item->isVisible())
            return item;
        for (QQuickItem *child : item->childItems()) {
            if (QQuickItem *found = findVisibleIn(child, name))
                return found;
        }
        return nullptr;
    }

    /// The dialogs for files below an item.
    static QList<QObject *> dialogsIn(const QQuickItem *item)
    {
        QList<QObject *> dialogs;
        for (QObject *object : item->children()) {
            if (object->inherits("QQuickFileDialog"))
                dialogs += object;
        }
        for (const QQuickItem *child : item->childItems())
            dialogs += dialogsIn(child);
        return dialogs;
    }

    static void click(TestDesktop &desktop, QQuickItem *item)
    {
        QVERIFY(item);
        const QPointF middle = item->mapToScene({item->width() / 2, item->height() / 2});
        QTest::mouseClick(&desktop.panel(), Qt::LeftButton, {}, middle.toPoint());
    }
};

QTEST_MAIN(PagesTest)
#include "PagesTest.moc"
