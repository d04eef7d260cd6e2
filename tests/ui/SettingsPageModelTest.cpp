// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/SettingsPageModel.h"

#include "support/TestDesktop.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace chitai;

class SettingsPageModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhichBackupsStillHoldAChildThatIsTakenOut()
    {
        TestDesktop desktop;
        const SettingsPageModel &settings = desktop.ui.settings();
        QVERIFY(settings.removalNote().contains(QLatin1StringView("All that the child has read")));
        QVERIFY(!settings.removalNote().contains(QLatin1StringView("backups")));
        QSignalSpy changed(&settings, &SettingsPageModel::removalNoteChanged);
        desktop.backups.start();
        QTRY_VERIFY(!desktop.backups.isRunning() && !desktop.backups.files().isEmpty());
        QVERIFY(!changed.isEmpty());
        QVERIFY2(settings.removalNote().contains(QLatin1StringView("chitai-2026-01-31.zip")),
                 qPrintable(settings.removalNote()));
    }

    void namesTheCopiesThatNobodyTakesAway()
    {
        TestDesktop desktop;
        const QString database = desktop.reading.family.databaseFile();
        const QString name = QFileInfo(database).fileName();
        const QDir folder(desktop.reading.family.folder());
        QVERIFY(folder.mkpath(QStringLiteral("backups")));
        QVERIFY(folder.mkpath(QStringLiteral("illustrations.before-restore-1")));
        const QStringList files{name + QStringLiteral(".schema-18.backup"),
                                name + QStringLiteral(".before-restore"),
                                name + QStringLiteral(".before-restore-wal"),
                                name + QStringLiteral(".before-restore-2"),
                                QStringLiteral("reading.db.damaged-2026-01-02"),
                                QStringLiteral("backups/granny.zip"),
                                QStringLiteral("backups/chitai-2026-01-02.zip")};
        for (const QString &path : files) {
            QFile file(folder.filePath(path));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const SettingsPageModel &settings = desktop.ui.settings();
        QStringList named = files;
        named.removeAt(2); // goes with the file that it belongs to
        named += QStringLiteral("illustrations.before-restore-1");
        for (const QString &path : std::as_const(named)) {
            QVERIFY2(settings.removalNote().contains(QRegularExpression(
                         QStringLiteral("[ ]%1[,.]( |$)").arg(QRegularExpression::escape(path)))),
                     qPrintable(path + u'\n' + settings.removalNote()));
        }
        QVERIFY2(!settings.removalNote().contains(QStringLiteral("-wal")),
                 qPrintable(settings.removalNote()));
        QVERIFY2(settings.removalNote().contains(folder.path()),
                 qPrintable(settings.removalNote()));
        QVERIFY2(!settings.removalNote().contains(QStringLiteral("by itself")),
                 qPrintable(settings.removalNote()));
        // A day's backup that is whole is none of them.
        desktop.backups.start();
        QTRY_VERIFY(!desktop.backups.isRunning() && !desktop.backups.files().isEmpty());
        QVERIFY2(settings.removalNote().count(QStringLiteral("chitai-2026-01-31.zip")) == 1,
                 qPrintable(settings.removalNote()));
        QVERIFY2(settings.removalNote().contains(QStringLiteral("by itself")),
                 qPrintable(settings.removalNote()));
    }

    void aChangeIsKeptAndOnTheScreenAtOnce()
    {
        TestDesktop desktop;
        SettingsPageModel &settings = desktop.ui.settings();
        desktop.reading.apply(StartSession{});
        desktop.reading.add(QStringLiteral("Мама дома."));
        DisplayStyle style = settings.style();
        style.isCapitals = true;
        settings.setStyle(style);
        QCOMPARE(desktop.view().style(), style);
        QCOMPARE(*settings.sample().style, style);
        QCOMPARE(desktop.reading.family.stores().profiles.all().value().front().style, style);
        QCOMPARE(settings.message(), QString());
    }

    void eachChildHasItsOwn()
    {
        TestDesktop desktop;
        SettingsPageModel &settings = desktop.ui.settings();
        const QAbstractItemModelTester tester(settings.profiles());
        const QString first
            = settings.profiles()->index(0).data(ProfileListModel::IdRole).toString();
        QCOMPARE(settings.profiles()->index(0).data(ProfileListModel::NameRole).toString(),
                 QStringLiteral("My child"));
        QVERIFY(!settings.canRemove());
        settings.add(QStringLiteral("Ida"));
        settings.setLanguageIndex(1);
        settings.setColour(settings.colours().back());
        settings.setFamilyIndex(0);
        QCOMPARE(desktop.view().preferredLanguage(), QStringLiteral("de"));
        QVERIFY(settings.sample().item->text.startsWith(QStringLiteral("Unsere")));
        settings.choose(first);
        QCOMPARE(settings.languageIndex(), -1);
        QVERIFY(settings.profiles()->index(0).data(ProfileListModel::IsActiveRole).toBool());
        QCOMPARE(settings.profiles()->index(1).data(ProfileListModel::ColourRole).toString(),
                 settings.colours().back());
        settings.remove();
        QCOMPARE(settings.profiles()->rowCount(), 1);
        QCOMPARE(settings.name(), QStringLiteral("Ida"));
        settings.remove();
        QVERIFY(!settings.message().isEmpty());
    }

    void aChildIsTakenOutAndBroughtBackByKeys()
    {
        TestDesktop desktop;
        SettingsPageModel &settings = desktop.ui.settings();
        settings.add(QStringLiteral("Ida"));
        DisplayStyle style = settings.style();
        style.isCapitals = true;
        settings.setStyle(style);
        QVERIFY(settings.undoText().isEmpty());
        QQuickWindow &panel = desktop.panel();
        panel.resize(1180, 720);
        desktop.ui.pages().setCurrent(PageListModel::Settings);
        QQuickItem *name = nullptr;
        QTRY_VERIFY((name = TestDesktop::find(panel, QStringLiteral("childName"))));
        QQuickItem *remove = TestDesktop::find(panel, QStringLiteral("removeChild"));
        name->forceActiveFocus();
        for (int i = 0; i < 20 && !remove->hasActiveFocus(); ++i)
            QTest::keyClick(&panel, Qt::Key_Tab);
        QVERIFY(remove->hasActiveFocus());
        QTest::keyClick(&panel, Qt::Key_Space);
        QCOMPARE(settings.profiles()->rowCount(), 1);
        QVERIFY(settings.undoText().contains(QStringLiteral("Ida")));
        QVERIFY(!desktop.view().style().isCapitals);
        QQuickItem *undo = TestDesktop::find(panel, QStringLiteral("childUndoOffer"));
        QTRY_VERIFY(undo && undo->isVisible());
        QTest::keyClick(&panel, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!undo->isVisible());
        QCOMPARE(settings.name(), QStringLiteral("Ida"));
        QVERIFY(desktop.view().style().isCapitals);
    }

    void aProblemIsNotHiddenByAnOffer()
    {
        TestDesktop desktop;
        SettingsPageModel &settings = desktop.ui.settings();
        settings.add(QStringLiteral("Ida"));
        desktop.ui.pages().setCurrent(PageListModel::Settings);
        settings.remove();
        QQuickItem *offer = nullptr;
        QTRY_VERIFY((offer = TestDesktop::find(desktop.panel(), QStringLiteral("childUndo"))));
        QTRY_VERIFY(offer->isVisible());
        desktop.reading.family.setReadOnly(true);
        settings.rename(settings.childId(), QStringLiteral("Ben"));
        QQuickItem *problem = TestDesktop::find(desktop.panel(), QStringLiteral("settingsProblem"));
        QTRY_VERIFY(problem->isVisible());
        QVERIFY(!offer->isVisible());
        QVERIFY(QMetaObject::invokeMethod(problem, "dismissed"));
        QVERIFY(!problem->isVisible());
        QVERIFY(offer->isVisible());
    }

    void aChildIsTakenOutForGoodOnceTheOfferIsClosed()
    {
        TestDesktop desktop;
        SettingsPageModel &settings = desktop.ui.settings();
        settings.add(QStringLiteral("Ida"));
        QQuickWindow &panel = desktop.panel();
        panel.resize(1180, 720);
        desktop.ui.pages().setCurrent(PageListModel::Settings);
        QQuickItem *remove = nullptr;
        QTRY_VERIFY((remove = TestDesktop::find(panel, QStringLiteral("removeChild"))));
        const auto click = [&panel](QQuickItem *item) {
            // Where it has come to rest: the page is laid out once a frame.
            QTRY_VERIFY(item->isVisible() && item->width() > 0);
            QTest::qWait(0);
            QTest::mouseClick(&panel, Qt::LeftButton, {},
                              item->mapToScene(item->boundingRect().center()).toPoint());
        };
        click(TestDesktop::find(panel, QStringLiteral("group5"))); // the name and the face
        click(remove);
        QTRY_COMPARE(settings.profiles()->rowCount(), 1);
        const auto stored
            = [&] { return desktop.reading.family.stores().profiles.all().value().size(); };
        QCOMPARE(stored(), 2);
        QQuickItem *line = TestDesktop::find(panel, QStringLiteral("childUndo"));
        QQuickItem *dismiss = nullptr;
        for (QQuickItem *item : line->findChildren<QQuickItem *>(QStringLiteral("dismiss")))
            dismiss = item;
        QVERIFY(dismiss);
        click(dismiss);
        QTRY_COMPARE(stored(), 1);
        QVERIFY(settings.undoText().isEmpty());
        QVERIFY(!line->isVisible());
    }

    void startsWithTheComputerWhereThatIsOffered()
    {
        QTemporaryDir home;
        const Autostart file(home.filePath(QStringLiteral("autostart")),
                             {QStringLiteral("chitai")});
        TestDesktop desktop;
        QQuickWindow &panel = desktop.panel();
        panel.resize(1180, 720);
        desktop.ui.pages().setCurrent(PageListModel::Settings);
        QQuickItem *toggle = nullptr;
        QTRY_VERIFY((toggle = TestDesktop::find(panel, QStringLiteral("autostart"))));
        QVERIFY(!toggle->isVisible());
        desktop.ui.autostart().setAutostart(file);
        QTRY_VERIFY(toggle->isVisible());
        QVERIFY(!toggle->property("isOn").toBool());
        toggle->forceActiveFocus();
        QTest::keyClick(&panel, Qt::Key_Space);
        QVERIFY(file.isOn());
        QVERIFY(toggle->property("isOn").toBool());
        // Somebody takes it out in the desktop's own settings meanwhile.
        QVERIFY(QFile::remove(file.fileName()));
        desktop.ui.pages().setCurrent(PageListModel::Read);
        desktop.ui.pages().setCurrent(PageListModel::Settings);
        QTRY_VERIFY(!toggle->property("isOn").toBool());
    }

    void saysWhyItDoesNotStartWithTheComputer()
    {
        TestDesktop desktop;
        AutostartModel &autostart = desktop.ui.autostart();
        autostart.setOn(true); // not offered: nothing happens
        QVERIFY(!autostart.isOn());
        QTemporaryDir home;
        QFile inTheWay(home.filePath(QStringLiteral("autostart")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        autostart.setAutostart({inTheWay.fileName(), {QStringLiteral("chitai")}});
        autostart.setOn(true);
        QVERIFY(!autostart.isOn());
        QVERIFY(!autostart.message().isEmpty());
        QVERIFY(inTheWay.remove());
        autostart.setOn(true);
        QVERIFY(autostart.isOn());
        QCOMPARE(autostart.message(), QString());
    }

    void nobodyWhoLooksForAColourComesAcrossTheRemoval()
    {
        TestDesktop desktop;
        desktop.ui.settings().add(QStringLiteral("Ida"));
        QQuickWindow &panel = desktop.panel();
        for (const QSize size : {QSize(880, 600), QSize(1180, 720), QSize(1920, 1080)}) {
            panel.resize(size);
            desktop.ui.pages().setCurrent(PageListModel::Settings);
            QQuickItem *remove = nullptr;
            QTRY_VERIFY((remove = TestDesktop::find(panel, QStringLiteral("removeChild"))));
            QTRY_COMPARE(panel.contentItem()->width(), size.width());
            QTRY_VERIFY(remove->width() > 0);
            // Whoever comes to it by key sees it.
            const auto isReached = [&] {
                TestDesktop::find(panel, QStringLiteral("childName"))->forceActiveFocus();
                remove->forceActiveFocus(Qt::TabFocusReason);
                (void)panel.grabWindow();
                return QRectF(QPointF(), QSizeF(size))
                    .contains(remove->mapRectToScene(remove->boundingRect()));
            };
            QTRY_VERIFY(isReached());
            const QRectF place = remove->mapRectToScene(remove->boundingRect());
            const QQuickItem *colours = TestDesktop::find(panel, QStringLiteral("childColour"));
            QVERIFY(colours);
            for (const QQuickItem *colour : colours->parentItem()->childItems()) {
                if (colour->objectName() != u"childColour")
                    continue;
                const QRectF other = colour->mapRectToScene(colour->boundingRect());
                QVERIFY(!other.adjusted(-60, -10, 60, 10).intersects(place));
            }
        }
    }

    void theChildGetsAPictureOfTheFamilys()
    {
        TestDesktop desktop;
        const QUuid item = desktop.reading.family.addItem(QStringLiteral("мама"));
        const QUuid id = desktop.reading.family.addPicture(item);
        desktop.panel().resize(1180, 720);
        desktop.ui.pages().setCurrent(PageListModel::Settings);
        QQuickItem *picture = nullptr;
        QTRY_VERIFY((picture = TestDesktop::find(desktop.panel(), QStringLiteral("childPicture"))));
        picture->forceActiveFocus();
        QTest::keyClick(&desktop.panel(), Qt::Key_Space);
        QTRY_VERIFY(TestDesktop::find(desktop.panel(), QStringLiteral("childPictureTile")));
        QTest::keyClick(&desktop.panel(), Qt::Key_Return);
        QTRY_COMPARE(desktop.profiles.active().picture, id);
        QVERIFY(desktop.ui.settings().picture().startsWith(QStringLiteral("file://")));
        picture->forceActiveFocus();
        QTest::keyClick(&desktop.panel(), Qt::Key_Space);
        QQuickItem *none = nullptr;
        QTRY_VERIFY((none = TestDesktop::find(desktop.panel(), QStringLiteral("noChildPicture"))));
        none->forceActiveFocus();
        QTest::keyClick(&desktop.panel(), Qt::Key_Space);
        QTRY_VERIFY(!desktop.profiles.active().picture);
    }

    void theChoiceOfAPictureStaysInASmallWindow()
    {
        TestDesktop desktop;
        desktop.panel().resize(640, 360);
        desktop.ui.pages().setCurrent(PageListModel::Settings);
        QQuickItem *picture = nullptr;
        QTRY_VERIFY((picture = TestDesktop::find(desktop.panel(), QStringLiteral("childPicture"))));
        picture->forceActiveFocus();
        QTest::keyClick(&desktop.panel(), Qt::Key_Space);
        QQuickItem *file = nullptr;
        QTRY_VERIFY(
            (file = TestDesktop::find(desktop.panel(), QStringLiteral("childPictureFile"))));
        const QRectF window(0, 0, desktop.panel().width(), desktop.panel().height());
        QTRY_VERIFY(file->width() > 0
                    && window.contains(file->mapRectToScene(file->boundingRect())));
    }

    void oneKeyFadesTheHelp()
    {
        TestDesktop desktop;
        QQuickWindow &window = desktop.display();
        window.requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        using Support = DisplayStyle::Support;
        for (const Support expected : {Support::Light, Support::None, Support::Strong}) {
            QTest::keyClick(&window, Qt::Key_H);
            QCOMPARE(desktop.view().style().support, expected);
        }
    }

    void theScreensStayOnWhileSomebodyReads()
    {
        TestDesktop desktop;
        QVERIFY(!desktop.inhibitor.isInhibited);
        desktop.reading.apply(StartSession{});
        QVERIFY(desktop.inhibitor.isInhibited);
        desktop.reading.apply(EndSession{});
        QVERIFY(!desktop.inhibitor.isInhibited);
    }

    void offersFontsWithAllLetters()
    {
        TestDesktop desktop;
        SettingsPageModel &settings = desktop.ui.settings();
        QCOMPARE(settings.families().front(), QStringLiteral("Andika"));
        QVERIFY(settings.families().size() > 1);
        settings.setFamilyIndex(1);
        QCOMPARE(settings.familyIndex(), 1);
        QCOMPARE(settings.style().letters(), settings.families()[1]);
        settings.setFamilyIndex(0);
        QCOMPARE(settings.style(), DisplayStyle());
    }

    void aFewFontsAreOfferedAsTheyLook()
    {
        TestDesktop desktop;
        SettingsPageModel &settings = desktop.ui.settings();
        const auto font = [&](int index) { return settings.fonts()[index].toMap(); };
        QVERIFY(settings.fonts().size() <= 5);
        QCOMPARE(font(0).value(QStringLiteral("family")).toString(), QStringLiteral("Andika"));
        QVERIFY(font(0).value(QStringLiteral("isChosen")).toBool());
        settings.setFamily(font(1).value(QStringLiteral("family")).toString());
        QVERIFY(font(1).value(QStringLiteral("isChosen")).toBool());
        QVERIFY(!font(0).value(QStringLiteral("isChosen")).toBool());
        // One that was chosen among all of them stays in sight.
        DisplayStyle style = settings.style();
        style.family = QStringLiteral("Some Letters");
        settings.setStyle(style);
        QCOMPARE(font(int(settings.fonts().size()) - 1).value(QStringLiteral("kind")).toInt(),
                 int(SettingsPageModel::Other));
        // No child gets a font without the letters of its language.
        settings.setLanguageIndex(int(Language::Russian));
        settings.setFamily(QStringLiteral("No Such Letters"));
        QCOMPARE(settings.style().family, QStringLiteral("Some Letters"));
        settings.setFamily(QStringLiteral("Andika"));
        QCOMPARE(settings.style().family, QString());
    }

    void thePageChangesTheStyleByHand()
    {
        TestDesktop desktop;
        desktop.panel().resize(1180, 720);
        desktop.ui.pages().setCurrent(PageListModel::Settings);
        QQuickItem *capitals = nullptr;
        QTRY_VERIFY((capitals = TestDesktop::find(desktop.panel(), QStringLiteral("capitals"))));
        capitals->forceActiveFocus();
        QTest::keyClick(&desktop.panel(), Qt::Key_Space);
        QVERIFY(desktop.view().style().isCapitals);
        QQuickItem *size = TestDesktop::find(desktop.panel(), QStringLiteral("size"));
        QVERIFY(QMetaObject::invokeMethod(size, "picked", Q_ARG(qreal, 0.7)));
        QCOMPARE(desktop.view().style().size, 0.7);
        QQuickItem *name = TestDesktop::find(desktop.panel(), QStringLiteral("childName"));
        name->forceActiveFocus();
        TestDesktop::type(desktop.panel(), QStringLiteral("mia"));
        QTest::keyClick(&desktop.panel(), Qt::Key_Return);
        QCOMPARE(desktop.ui.settings().name(), QStringLiteral("mia"));
    }

    /// What else changes meanwhile, on a tablet too, neither takes the letters away nor gives them
    /// to another child.
    void aNameThatIsTypedIsOfTheChildItWasTypedFor()
    {
        TestDesktop desktop;
        SettingsPageModel &settings = desktop.ui.settings();
        settings.add(QStringLiteral("ben"));
        const QUuid ben = desktop.profiles.active().id;
        settings.add(QStringLiteral("ida"));
        const QUuid ida = desktop.profiles.active().id;
        desktop.panel().resize(1180, 720);
        desktop.ui.pages().setCurrent(PageListModel::Settings);
        QQuickItem *name = nullptr;
        QTRY_VERIFY((name = TestDesktop::find(desktop.panel(), QStringLiteral("childName"))));
        name->forceActiveFocus();
        QTest::keyClick(&desktop.panel(), Qt::Key_End);
        TestDesktop::type(desktop.panel(), QStringLiteral("ma"));
        QVERIFY(desktop.profiles.setColour(settings.colours().back()));
        QCOMPARE(name->property("text").toString(), QStringLiteral("idama"));
        QVERIFY(desktop.profiles.choose(ben));
        QCOMPARE(name->property("text").toString(), QStringLiteral("idama"));
        TestDesktop::type(desktop.panel(), QStringLiteral("rie"));
        QTest::keyClick(&desktop.panel(), Qt::Key_Return);
        const auto nameOf = [&desktop](const QUuid &id) {
            const QList<Profile> all = desktop.profiles.profiles();
            return std::find_if(all.begin(), all.end(),
                                [&](const Profile &one) { return one.id == id; })
                ->name;
        };
        QCOMPARE(nameOf(ida), QStringLiteral("idamarie"));
        QCOMPARE(nameOf(ben), QStringLiteral("ben"));
        QCOMPARE(name->property("text").toString(), QStringLiteral("ben"));
        // The next letters are this child's.
        TestDesktop::type(desktop.panel(), QStringLiteral("no"));
        QTest::keyClick(&desktop.panel(), Qt::Key_Return);
        QCOMPARE(nameOf(ben), QStringLiteral("benno"));
    }

    void aNameThatIsNotKeptCanBeHandedInAgain()
    {
        TestDesktop desktop;
        desktop.panel().resize(1180, 720);
        desktop.ui.pages().setCurrent(PageListModel::Settings);
        QQuickItem *name = nullptr;
        QTRY_VERIFY((name = TestDesktop::find(desktop.panel(), QStringLiteral("childName"))));
        name->forceActiveFocus();
        TestDesktop::type(desktop.panel(), QStringLiteral("mia"));
        desktop.reading.family.setReadOnly(true);
        QTest::keyClick(&desktop.panel(), Qt::Key_Return);
        QVERIFY(!desktop.ui.settings().message().isEmpty());
        QCOMPARE(name->property("text").toString(), QStringLiteral("mia"));
        desktop.reading.family.setReadOnly(false);
        QTest::keyClick(&desktop.panel(), Qt::Key_Return);
        QCOMPARE(desktop.ui.settings().name(), QStringLiteral("mia"));
    }

    void anotherChildIsNotCalledAsTheOneBeforeWasToBe()
    {
        TestDesktop desktop;
        desktop.panel().resize(1180, 720);
        desktop.ui.pages().setCurrent(PageListModel::Settings);
        QQuickItem *name = nullptr;
        QTRY_VERIFY((name = TestDesktop::find(desktop.panel(), QStringLiteral("childName"))));
        name->forceActiveFocus();
        TestDesktop::type(desktop.panel(), QStringLiteral("mia"));
        QQuickItem *add = TestDesktop::find(desktop.panel(), QStringLiteral("addChild"));
        QVERIFY(add && QMetaObject::invokeMethod(add, "clicked"));
        QCOMPARE(desktop.profiles.profiles().front().name, QStringLiteral("mia"));
        const QString fresh = desktop.ui.settings().name();
        QVERIFY(!fresh.isEmpty() && fresh != u"mia");
        QCOMPARE(name->property("text").toString(), fresh);
    }
};

QTEST_MAIN(SettingsPageModelTest)
#include "SettingsPageModelTest.moc"
