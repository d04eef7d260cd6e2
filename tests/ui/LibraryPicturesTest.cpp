// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pictures of a text in the real window. CHITAI_LOOK names a folder for what it looks like, in
// the dark with CHITAI_LOOK_DARK.

#include "support/FakeDrawingService.h"
#include "support/OutsideServer.h"
#include "support/TestDesktop.h"
#include "support/TestPictures.h"

#include <QTest>

using namespace chitai;

namespace {

// A machine that builds beside it is slow.
constexpr int patience = 30'000;

/// A text with two pictures, open in the library, and services on this machine.
struct Table
{
    Table()
    {
        desktop.importer.setDownloadOptions(server.options().outside.download);
        desktop.panel().resize(1366, 768);
        if (!QTest::qWaitFor([this] { return desktop.panel().contentItem()->width() == 1366; }))
            qFatal("the window keeps its size");
    }

    QQuickItem *find(const char *name)
    {
        (void)desktop.panel().grabWindow();
        QQuickItem *item = TestDesktop::find(desktop.panel(), QString::fromLatin1(name));
        if (!item)
            qFatal("there is no %s", name);
        return item;
    }

    void tap(const char *name) { tap(find(name)); }
    void tap(QQuickItem *item, QPointF at = {})
    {
        if (at.isNull())
            at = QPointF(item->width() / 2, item->height() / 2);
        QTest::mouseClick(&desktop.panel(), Qt::LeftButton, {}, item->mapToScene(at).toPoint());
    }

    /// The same for what may still be on its way to its place.
    void press(const char *name)
    {
        if (!QMetaObject::invokeMethod(find(name), "clicked"))
            qFatal("%s is no button", name);
        (void)desktop.panel().grabWindow();
    }

    void look(const char *name)
    {
        const QString folder = qEnvironmentVariable("CHITAI_LOOK");
        if (!folder.isEmpty())
            desktop.panel().grabWindow().save(folder % u'/' % QString::fromLatin1(name) % u".png");
    }

    void openPictures()
    {
        text = desktop.reading.family.addItem(QStringLiteral("Рыжая кошка спит."));
        desktop.ui.pages().setCurrent(PageListModel::Library);
        desktop.ui.library().setLanguage(QStringLiteral("ru"));
        desktop.ui.item().setItemId(text.toString(QUuid::WithoutBraces));
        press("changePicture");
    }

    OutsideServer server;
    TestDesktop desktop{qEnvironmentVariableIsSet("CHITAI_LOOK_DARK"), true, false,
                        server.options()};
    QUuid text;
};

} // namespace

class LibraryPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsFoundOnTheInternetAndNamesItsMaker()
    {
        Table table;
        table.openPictures();
        QVERIFY(!table.find("outsideSearch")->isVisible()); // off at the start
        table.desktop.ui.pages().setCurrent(PageListModel::Settings);
        QQuickItem *settings = table.find("outsidePicturesSwitch");
        settings->forceActiveFocus(Qt::TabFocusReason); // which scrolls to it
        table.press("outsidePicturesSwitch");
        table.look("outside-settings");
        QVERIFY(table.desktop.ui.outside().isAllowed());
        QCOMPARE(table.server.connections(), 0);
        table.desktop.ui.pages().setCurrent(PageListModel::Library);
        QQuickItem *words = table.find("outsideSearchWords");
        QVERIFY(words->isVisible());
        QVERIFY(!words->property("text").toString().isEmpty());
        words->setProperty("text", QStringLiteral("рыжая кошка"));
        table.press("outsideSearch");
        QQuickItem *list = table.find("outsidePictures");
        QTRY_VERIFY_WITH_TIMEOUT(list->property("count").toInt() > 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!table.desktop.ui.outside()
                                      .index(2)
                                      .data(OutsidePicturesModel::ThumbnailRole)
                                      .toString()
                                      .isEmpty(),
                                 patience);
        table.look("outside-found");
        table.tap(list, QPointF(list->height() * 1.9, list->height() / 2)); // the second
        QTRY_COMPARE_WITH_TIMEOUT(table.desktop.ui.item().pictures()->rowCount(), 1, patience);
        QVERIFY2(table.find("pictureCredits")->property("text").toString().contains(u"Пётр"),
                 qPrintable(table.desktop.ui.item().credits()));
        table.look("outside-taken");
    }

    void aModelDrawsAPictureThatTheParentApproves()
    {
        Table table;
        FakeDrawingService service;
        service.drawsInBase64();
        table.openPictures();
        QVERIFY(!table.find("drawPicture")->isVisible()); // off at the start
        table.desktop.ui.pages().setCurrent(PageListModel::Settings);
        table.find("drawingSwitch")->forceActiveFocus(Qt::TabFocusReason); // which scrolls to it
        table.press("drawingSwitch");
        table.find("drawingSwitchOn")->forceActiveFocus(Qt::TabFocusReason);
        table.look("drawing-settings-open");
        table.find("drawingAddress")->setProperty("text", service.baseUrl().toString());
        table.find("drawingModel")->setProperty("text", QStringLiteral("flux"));
        table.press("drawingSwitchOn");
        QVERIFY(table.desktop.ui.drawn().isAllowed());
        table.look("drawing-settings-on");
        table.desktop.ui.pages().setCurrent(PageListModel::Library);
        QQuickItem *words = table.find("drawingWords");
        QVERIFY(words->isVisible());
        QVERIFY(words->property("text").toString().endsWith(u"Рыжая кошка спит."));
        QVERIFY(table.find("drawingPrice")->property("text").toString().contains(u"costs nothing"));
        words->setProperty("text", QStringLiteral("рыжая кошка"));
        table.find("drawPicture")->forceActiveFocus(Qt::TabFocusReason);
        table.look("drawing-words");
        table.press("drawPicture");
        QTRY_VERIFY_WITH_TIMEOUT(table.find("waitingPicture")->isVisible(), patience);
        QCOMPARE(service.question()[u"prompt"].toString(), QStringLiteral("рыжая кошка"));
        QTRY_COMPARE_WITH_TIMEOUT(table.find("waitingImage")->property("status").toInt(), 1,
                                  patience); // it is there
        table.find("approveDrawn")->forceActiveFocus(Qt::TabFocusReason);
        table.look("drawing-waits");
        QCOMPARE(table.desktop.ui.item().pictures()->rowCount(), 0);
        table.press("approveDrawn");
        QTRY_COMPARE_WITH_TIMEOUT(table.desktop.ui.item().pictures()->rowCount(), 1, patience);
        QVERIFY2(table.find("pictureCredits")->property("text").toString().contains(u"flux"),
                 qPrintable(table.desktop.ui.item().credits()));
        QVERIFY(!table.find("waitingPicture")->isVisible());
        table.look("drawing-taken");
    }

    void aPictureIsTurnedCutAndMadeTheCover()
    {
        Table table;
        table.openPictures();
        const auto count = [&table] { return table.desktop.ui.item().pictures()->rowCount(); };
        table.desktop.ui.pictures().take(QStringLiteral("own:cat"),
                                         table.text.toString(QUuid::WithoutBraces));
        QTRY_COMPARE_WITH_TIMEOUT(count(), 1, patience);
        QVERIFY(!table.find("coverPicture")->isVisible()); // there is no other
        table.desktop.ui.pictures().take(QStringLiteral("own:dog"),
                                         table.text.toString(QUuid::WithoutBraces));
        QTRY_COMPARE_WITH_TIMEOUT(count(), 2, patience);
        const QString newest = table.desktop.ui.item().coverId();
        QQuickItem *own = table.find("itemPictures");
        table.tap(own, QPointF(own->height() * 2, own->height() / 2)); // the second
        table.press("coverPicture");
        QTRY_VERIFY_WITH_TIMEOUT(table.desktop.ui.item().coverId() != newest, patience);
        table.look("picture-tools");
        const QString cover = table.desktop.ui.item().coverId();
        table.press("turnPicture");
        QTRY_VERIFY_WITH_TIMEOUT(table.desktop.ui.item().coverId() != cover, patience);
        QCOMPARE(count(), 2);
        table.press("cutPicture");
        QQuickItem *stage = table.find("cutStage");
        QVERIFY(stage->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(stage->hasActiveFocus(), patience);
        for (int i = 0; i < 8; ++i)
            QTest::keyClick(&table.desktop.panel(), Qt::Key_Left, Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(table.find("cutImage")->property("status").toInt(), 1,
                                  patience); // it is there
        table.look("picture-cutter");
        table.press("keepCut");
        QVERIFY(!stage->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!table.desktop.ui.pictures().isImporting(), patience);
        QCOMPARE(count(), 2);
        table.look("picture-cut");
    }

    void aPictureWithoutATextAsksForAWord()
    {
        Table table;
        QImage photo(800, 600, QImage::Format_RGB32);
        photo.fill(QColor(0x9cc5e8));
        table.desktop.importer.importBytes(pictures::encoded(photo, "png"));
        QTRY_COMPARE_WITH_TIMEOUT(table.desktop.reading.family.illustrations().count().value(), 1,
                                  patience);
        table.desktop.ui.pages().setCurrent(PageListModel::Library);
        table.press("newText");
        QTRY_VERIFY_WITH_TIMEOUT(table.find("cardPicture")->isVisible(), patience);
        table.look("card-offer");
        table.press("chooseCard");
        TestDesktop::type(table.desktop.panel(), QStringLiteral("Sky"));
        table.look("card-chosen");
        table.press("saveNewTexts");
        QCOMPARE(table.desktop.ui.pictures().looseId(), QString());
        QCOMPARE(table.desktop.ui.item().text(), QStringLiteral("Sky"));
        QCOMPARE(table.desktop.ui.item().pictures()->rowCount(), 1);
    }
};

QTEST_MAIN(LibraryPicturesTest)
#include "LibraryPicturesTest.moc"
